import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Pane } from '@/components/popup/pane';
import { Icon } from '@/components/ui/icons';
import './practice-frame.css';

interface PracticeFrameProps {
  /** The example person's name. */
  name: string;
  /** The user speaks of themselves first: that is real. */
  isAboutMe: boolean;
  children: ReactNode;
}

/** A sheet as wide as the side panel, under a line that says who is invented and that nothing is kept. */
export function PracticeFrame({ name, isAboutMe, children }: PracticeFrameProps) {
  return (
    <main className="practice">
      <header className="practice-head">
        <a className="button button-text is-accent" href="#welcome">
          <Icon name="back" />
          {i18n.t('welcome.back')}
        </a>
        {name && (
          <p className="practice-words" role="status">
            {i18n.t(isAboutMe ? 'welcome.first' : 'welcome.invented', { name })}
          </p>
        )}
      </header>
      <div className="practice-sheet">
        <Pane value="pane">{children}</Pane>
      </div>
    </main>
  );
}
