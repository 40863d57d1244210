import { App } from '@/components/app/app';
import { renderApp } from '@/components/app/render-app';
import { keepRemindersCurrent } from '@/lib/ui/keep-reminders-current';
import { openApp } from '@/lib/ui/open-app';
import { sayWhenBlocked } from '@/lib/ui/say-when-blocked';

keepRemindersCurrent();
sayWhenBlocked();
renderApp(<App start={openApp} />);
