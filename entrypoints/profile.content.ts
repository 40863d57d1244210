import { defineContentScript } from 'wxt/utils/define-content-script';
import { todaysLayouts } from '@/lib/profile/layouts/todays-layouts';
import { readPage } from '@/lib/profile/read-page';

// No `matches`: it would ask for access to a site. The popup runs this in the tab whose toolbar button was clicked.
export default defineContentScript({
  registration: 'runtime',
  main: () => readPage(document, location.href, todaysLayouts),
});
