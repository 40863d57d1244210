import { App } from '@/components/app/app';
import { startPage } from '@/components/app/start-page';
import { openApp } from '@/lib/ui/open-app';

startPage(<App start={openApp} />, 'popup');
