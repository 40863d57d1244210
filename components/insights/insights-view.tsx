import { lazy, Suspense } from 'react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/dashboard/page-head';
import { useCalendar } from '@/components/ui/day';
import type { Insights } from '@/lib/insights/insights';
import { placeHash } from '@/lib/ui/dashboard-place';
import { exactDay } from '@/lib/ui/day-words';
import { AnswersSection } from './answers-section';
import { GivenSection } from './given-section';
import { LeadTree } from './lead-tree';
import { TopicsSection } from './topics-section';
import './insights-view.css';
import '@/components/ui/button.css';

// The drawing comes with a library of its own: words stand before it does.
const FlowFigure = lazy(async () => ({ default: (await import('./flow-figure')).FlowFigure }));
const WeeksFigure = lazy(async () => ({ default: (await import('./weeks-figure')).WeeksFigure }));

/** What came of asking, in pictures with a sentence each. No score, and no percentage of a few. */
export function InsightsView({ insights }: { insights: Insights }) {
  const { today, locale } = useCalendar();
  const { flow, since, given } = insights;
  const hasBegun = flow.asked > 0 || given.received.conversations > 0;
  return (
    <main className="page insights">
      <PageHead
        title={i18n.t('dashboard.places.insights')}
        aside={since !== null && i18n.t('insights.since', { day: exactDay(since, today, locale) })}
      />
      {!hasBegun ? (
        <div className="insights-empty">
          <p className="insights-says">{flow.listed === 0 ? i18n.t('insights.empty') : flowSays(flow)}</p>
          <p className="soft">{i18n.t('insights.emptyDetail')}</p>
          <a className="button button-outlined" href={placeHash('people')}>
            {i18n.t('people.toList')}
          </a>
        </div>
      ) : (
        <>
          <section aria-label={i18n.t('insights.flow.title')}>
            <p className="insights-says">{flowSays(flow)}</p>
            <Suspense fallback={<div className="flow-place" />}>
              <FlowFigure flow={flow} />
            </Suspense>
          </section>
          <div className="insights-three">
            <TopicsSection topics={insights.topics} />
            <LeadTree leads={insights.leads} />
            <GivenSection given={given} />
          </div>
          <AnswersSection channels={insights.channels} links={insights.links} minutes={insights.minutes} />
          <section className="insights-weeks" aria-labelledby="insights-weeks">
            <h2 className="heading" id="insights-weeks">
              {i18n.t('insights.weeks.title')}
            </h2>
            <Suspense fallback={<div className="weeks-place" />}>
              <WeeksFigure weeks={insights.weeks} />
            </Suspense>
          </section>
        </>
      )}
    </main>
  );
}

function flowSays(flow: Insights['flow']): string {
  if (flow.asked === 0) return i18n.t('insights.flow.noneAsked', flow.listed);
  const answered = flow.yes + flow.no + flow.later;
  return i18n.t('insights.flow.says', flow.asked, { asked: flow.asked, answered, yes: flow.yes });
}
