import { defineContentScript } from 'wxt/utils/define-content-script';
import { readProfile } from '@/lib/profile/read-profile';

// No `matches`: it would ask for access to a site. The popup runs this in the tab whose toolbar button was clicked.
export default defineContentScript({
  registration: 'runtime',
  main: () => readProfile(document, location.href),
});
