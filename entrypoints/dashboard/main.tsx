import { DashboardApp } from '@/components/app/dashboard-app';
import { pages } from '@/components/app/dashboard-pages';
import { renderApp } from '@/components/app/render-app';
import { backUpByItself } from '@/lib/ui/back-up-by-itself';
import { parsePlace } from '@/lib/ui/dashboard-place';
import { keepRemindersCurrent } from '@/lib/ui/keep-reminders-current';
import { openDatabase } from '@/lib/ui/open-database';
import { sayWhenBlocked } from '@/lib/ui/say-when-blocked';

sayWhenBlocked();
openDatabase();
void pages[parsePlace(location.hash.slice(1)).name].load();
keepRemindersCurrent();
void backUpByItself().catch(reportError);
renderApp(<DashboardApp />);
