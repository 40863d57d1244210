import { renderApp } from '@/components/app/render-app';
import { openToday } from '@/lib/ui/open-app';

renderApp(openToday);
