import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { CurrentScreen } from '@/components/app/app';
import { Pane } from '@/components/popup/pane';
import { useApp } from '@/lib/ui/app-store';
import './writing-pane.css';

/** Whether something is being written or noted, so that the pane for it is open. */
export function useIsWriting(): boolean {
  return useApp(({ screen }) => screen.name !== 'today' && screen.name !== 'opening');
}

interface WritingDeskProps {
  children: ReactNode;
  empty?: ReactNode;
  /** The page takes as much room as the pane; else it is a narrow list. */
  isEven?: boolean;
}

/**
 * A page with the pane beside it in which one writes: the letter, what was sent, a note. Where there is no room for both,
 * the pane takes the place of the page. `empty` is what the pane says while nothing is written; without it there is none.
 */
export function WritingDesk({ children, empty, isEven }: WritingDeskProps) {
  const isWriting = useIsWriting();
  const isAlone = !isWriting && !empty;
  const names = ['desk', isEven && 'desk-even', isWriting && 'desk-busy', isAlone && 'desk-alone'];
  return (
    <main className={names.filter(Boolean).join(' ')}>
      <div className="desk-page">{children}</div>
      {(isWriting || empty) && (
        <section className="desk-pane" aria-label={i18n.t('dashboard.writing')}>
          <Pane value="pane">{isWriting ? <CurrentScreen /> : empty}</Pane>
        </section>
      )}
    </main>
  );
}
