import { DashboardApp } from '@/components/app/dashboard-app';
import { renderApp } from '@/components/app/render-app';
import { keepRemindersCurrent } from '@/lib/ui/keep-reminders-current';
import { sayWhenBlocked } from '@/lib/ui/say-when-blocked';

keepRemindersCurrent();
sayWhenBlocked();
renderApp(<DashboardApp />);
