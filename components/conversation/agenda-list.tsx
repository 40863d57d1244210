import { i18n } from '#i18n';
import type { AgendaStep } from '@/lib/interview/agenda';
import { stepWords } from './conversation-words';
import './agenda-list.css';

/** The agenda with its minutes; `now` is the step that the clock is in, null before it runs. */
export function AgendaList({ agenda, now }: { agenda: readonly AgendaStep[]; now: AgendaStep | null }) {
  return (
    <ol className="agenda" aria-label={i18n.t('conversation.agenda.title')}>
      {agenda.map((step) => (
        <li
          key={step.id}
          className={now && step.startsAt < now.startsAt ? 'agenda-step agenda-past' : 'agenda-step'}
          aria-current={step.id === now?.id ? 'step' : undefined}
        >
          <span>{stepWords(step.id)}</span>
          <span className="agenda-minutes small faint">
            {step.minutes === 0
              ? i18n.t('conversation.agenda.moment')
              : i18n.t('conversation.agenda.minutes', { minutes: String(step.minutes) })}
          </span>
        </li>
      ))}
    </ol>
  );
}
