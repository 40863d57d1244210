import { SidePanelApp } from '@/components/app/side-panel-app';
import { startPage } from '@/components/app/start-page';

startPage(<SidePanelApp />);
