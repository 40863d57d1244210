import { useCalendar } from '@/components/ui/day';
import { PractisedView } from '@/components/welcome/practised-view';
import { addDays } from '@/lib/cadence/days';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { nameOf } from '@/lib/profile/apply-corrections';
import { useApp } from '@/lib/ui/app-store';
import { useSetting } from '@/lib/ui/use-setting';

/** After *I sent it* to the example person: what would happen now, with someone real. */
export function PractisedScreen() {
  const { today } = useCalendar();
  const draft = useApp((state) => state.draft);
  const policy = useSetting('policy');
  if (!draft || !policy) return null;
  return (
    <PractisedView
      name={nameOf(draft)}
      remindOn={addDays(today, policy.followUpDays)}
      onFive={() => void openDashboard('today')}
      onBack={() => useApp.setState({ screen: { name: 'letter' } })}
    />
  );
}
