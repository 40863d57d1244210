import { DashboardApp } from '@/components/app/dashboard-app';
import { renderApp } from '@/components/app/render-app';
import { backUpByItself } from '@/lib/ui/back-up-by-itself';
import { keepRemindersCurrent } from '@/lib/ui/keep-reminders-current';
import { sayWhenBlocked } from '@/lib/ui/say-when-blocked';

keepRemindersCurrent();
sayWhenBlocked();
void backUpByItself().catch(reportError);
renderApp(<DashboardApp />);
