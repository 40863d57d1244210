import { startPage } from '@/components/app/start-page';
import { WelcomeApp } from '@/components/app/welcome-app';

startPage(<WelcomeApp />);
