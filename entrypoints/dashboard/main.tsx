import { DashboardApp } from '@/components/app/dashboard-app';
import { pages } from '@/components/app/dashboard-pages';
import { startPage } from '@/components/app/start-page';
import { backUpByItself } from '@/lib/ui/back-up-by-itself';
import { parsePlace } from '@/lib/ui/dashboard-place';

void pages[parsePlace(location.hash.slice(1)).name].load();
startPage(<DashboardApp />, 'dashboard');
requestIdleCallback(() => void backUpByItself().catch(reportError), { timeout: 5_000 });
