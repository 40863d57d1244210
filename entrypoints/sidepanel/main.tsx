import { renderApp } from '@/components/app/render-app';
import { SidePanelApp } from '@/components/app/side-panel-app';
import { keepRemindersCurrent } from '@/lib/ui/keep-reminders-current';
import { sayWhenBlocked } from '@/lib/ui/say-when-blocked';

keepRemindersCurrent();
sayWhenBlocked();
renderApp(<SidePanelApp />);
