import { App } from '@/components/app/app';
import { renderApp } from '@/components/app/render-app';
import { openApp } from '@/lib/ui/open-app';

renderApp(<App start={openApp} />);
