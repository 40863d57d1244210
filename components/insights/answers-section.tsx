import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { channelWords } from '@/components/draft/choice-words';
import { type Answers, answerShare } from '@/lib/insights/answers';
import type { Channel } from '@/lib/schema/event';
import type { LinkKind } from '@/lib/schema/link';

interface AnswersSectionProps {
  channels: readonly Answers<Channel>[];
  links: readonly Answers<LinkKind>[];
  minutes: readonly Answers<number>[];
}

/** Who answered, by how they were asked: always with how many it is of, and no percentage under ten. */
export function AnswersSection({ channels, links, minutes }: AnswersSectionProps) {
  if (channels.length === 0) return null;
  return (
    <div className="insights-three">
      <AnswersTable title={i18n.t('insights.answers.channel')} rows={channels} nameOf={(key) => channelWords(key)} />
      <AnswersTable
        title={i18n.t('insights.answers.link')}
        rows={links}
        nameOf={(key) => i18n.t(`insights.links.${key}`)}
        empty={i18n.t('insights.answers.noLinks')}
      />
      <AnswersTable
        title={i18n.t('insights.answers.minutes')}
        rows={minutes}
        nameOf={(key) => i18n.t('choices.minutesLong', { minutes: key })}
      />
    </div>
  );
}

interface AnswersTableProps<Key> {
  title: string;
  rows: readonly Answers<Key>[];
  nameOf: (key: Key) => string;
  empty?: ReactNode;
}

function AnswersTable<Key extends string | number>({ title, rows, nameOf, empty }: AnswersTableProps<Key>) {
  const most = Math.max(...rows.map(({ asked }) => asked), 1);
  return (
    <section>
      <h2 className="heading">{title}</h2>
      {rows.length === 0 && <p className="soft">{empty}</p>}
      <ul className="answers">
        {rows.map((row) => (
          <li key={row.key}>
            <span>{nameOf(row.key)}</span>
            <span className="soft">{answersSay(row)}</span>
            <span className="answers-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(row.asked / most) * 100}%` }}>
                <span style={{ inlineSize: `${(row.answered / row.asked) * 100}%` }} />
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function answersSay(row: Answers<unknown>): string {
  const share = answerShare(row);
  const { answered, asked } = row;
  return share === null
    ? i18n.t('insights.answers.of', { answered, asked })
    : i18n.t('insights.answers.share', { answered, asked, share });
}
