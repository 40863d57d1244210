import { useCalendar } from '@/components/ui/day';
import { useInsights } from '@/lib/ui/use-insights';
import { InsightsView } from './insights-view';

/** Insights, as the database has them. Shows nothing until they are computed. */
export function InsightsPage() {
  const { today } = useCalendar();
  const insights = useInsights(today);
  return insights ? <InsightsView insights={insights} /> : null;
}
