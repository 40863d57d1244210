import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/dashboard/page-head';
import { Day, useCalendar } from '@/components/ui/day';
import { Face } from '@/components/ui/face';
import type { ConversationLine, Conversations } from '@/lib/store/read-conversations';
import type { PersonRow } from '@/lib/store/read-people-rows';
import { placeHash } from '@/lib/ui/dashboard-place';
import { timeWords } from '@/lib/ui/time-words';
import '@/components/ui/button.css';
import './conversations-view.css';

/** The conversations ahead, with who said yes and has no day yet, and those that took place. */
export function ConversationsView({ open, ahead, past }: Conversations) {
  const { today } = useCalendar();
  const isNone = open.length + ahead.length + past.length === 0;
  return (
    <main className="page">
      <PageHead title={i18n.t('dashboard.places.conversations')} />
      {isNone && (
        <div className="conversations-none">
          <p className="conversations-name">{i18n.t('conversations.none')}</p>
          <p className="soft">{i18n.t('conversations.noneDetail')}</p>
          <a className="button button-outlined" href={placeHash('people')}>
            {i18n.t('people.toList')}
          </a>
        </div>
      )}
      <Lines title={i18n.t('conversations.ahead')} count={ahead.length}>
        {ahead.map((line) => (
          <Line
            key={line.person.id}
            person={line.person}
            detail={<When line={line} />}
            act={i18n.t(line.isTalking ? 'today.go.goOn' : line.on < today ? 'today.go.log' : 'today.go.prepare')}
          />
        ))}
      </Lines>
      <Lines title={i18n.t('conversations.open')} count={open.length}>
        {open.map((person) => (
          <Line key={person.id} person={person} detail={person.about} act={i18n.t('today.go.prepare')} />
        ))}
      </Lines>
      <Lines title={i18n.t('conversations.past')} count={past.length}>
        {past.map((line) => (
          <Line
            key={`${line.person.id} ${line.on}`}
            person={line.person}
            detail={<When line={line} />}
            act={i18n.t('conversations.notes')}
          />
        ))}
      </Lines>
    </main>
  );
}

function Lines({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section className="conversations">
      <h2 className="heading">{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}

function Line({ person, detail, act }: { person: PersonRow; detail: ReactNode; act: string }) {
  return (
    <li className="conversations-line">
      <Face name={person.name} size="small" />
      <div>
        <a className="conversations-name" href={placeHash('person', person.id)} dir="auto">
          {person.name || i18n.t('people.nameless')}
        </a>
        <p className="soft">{detail}</p>
      </div>
      <a
        className="conversations-act"
        href={placeHash('conversation', person.id)}
        aria-label={i18n.t('today.goFor', { go: act, name: person.name || i18n.t('people.nameless') })}
      >
        {act}
      </a>
    </li>
  );
}

function When({ line }: { line: ConversationLine }) {
  const { today, locale } = useCalendar();
  const parts = [
    line.time && timeWords(line.time, locale),
    line.minutes && i18n.t('choices.minutesLong', { minutes: line.minutes }),
    line.where,
  ];
  return (
    <>
      <Day on={line.on} form={line.on < today ? 'past' : 'until'} />
      {parts.filter(Boolean).map((part) => (
        <span key={part}> · {part}</span>
      ))}
    </>
  );
}
