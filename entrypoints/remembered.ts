import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showRemembered } from '@/lib/ui/remembered/show-remembered';

/** At the top of popup and dashboard, before the app: what they showed last is there at once. */
export default defineUnlistedScript(() => {
  void showRemembered(document.documentElement.classList.contains('in-popup') ? 'popup' : 'dashboard');
});
