import { i18n } from '#i18n';
import { PointLink } from '@/components/today/because-line';
import { StageGlyph } from '@/components/ui/stage-glyph';
import { enoughConversations, type TopicCount } from '@/lib/insights/topics';

/** Conversations on each topic, against the four or five that are enough (GUIDANCE A6). */
export function TopicsSection({ topics }: { topics: readonly TopicCount[] }) {
  return (
    <section aria-labelledby="insights-topics">
      <h2 className="heading" id="insights-topics">
        {i18n.t('insights.topics.title')}
      </h2>
      <ul className="topic-counts">
        {topics.map((count) => (
          <TopicRow key={count.topic ?? ''} count={count} />
        ))}
      </ul>
      <p className="small faint">
        {i18n.t('insights.topics.enough')} <PointLink point="A6" />
      </p>
    </section>
  );
}

function TopicRow({ count: { topic, met, next } }: { count: TopicCount }) {
  const { to } = enoughConversations;
  return (
    <li>
      <span className="topic-name" dir="auto">
        {topic ?? i18n.t('personPage.noTopic')}
      </span>
      <span className="topic-dots" role="img" aria-label={i18n.t('insights.topics.of', { met, of: to })}>
        {Array.from({ length: to }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: five places, always the same.
          <StageGlyph key={at} stage={at < met ? 4 : 0} />
        ))}
        {met > to && <span className="small">+{met - to}</span>}
      </span>
      <span className="topic-says small soft">{topicSays(met, next)}</span>
    </li>
  );
}

function topicSays(met: number, next: string | null): string {
  const { from, to } = enoughConversations;
  if (met >= to) return i18n.t('insights.topics.done');
  if (met === from) return i18n.t('insights.topics.oneMore');
  return next === null
    ? i18n.t('insights.topics.toGo', from - met, { least: from - met, most: to - met })
    : i18n.t('insights.topics.next', { name: next });
}
