import { DashboardApp } from '@/components/app/dashboard-app';
import { renderApp } from '@/components/app/render-app';

renderApp(<DashboardApp />);
