import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icons';
import './conversation-head.css';

/** With whom and when, and what to do next. */
export function ConversationHead({ name, when, children }: { name: string; when: string; children?: ReactNode }) {
  return (
    <header className="talk-head">
      <a
        className="icon-button"
        href="#today"
        aria-label={i18n.t('conversation.back')}
        title={i18n.t('conversation.back')}
      >
        <Icon name="back" />
      </a>
      <div className="talk-who">
        <h1 className="talk-name" dir="auto">
          {name}
        </h1>
        <p className="soft">{when}</p>
      </div>
      <div className="talk-acts">{children}</div>
    </header>
  );
}
