import { defineContentScript } from 'wxt/utils/define-content-script';
import { olderLayouts } from '@/lib/profile/layouts/older-layouts';
import { readPage } from '@/lib/profile/read-page';

// No `matches`, as in profile.content.ts. Run where that one knows no layout of the page.
export default defineContentScript({
  registration: 'runtime',
  main: () => readPage(document, location.href, olderLayouts),
});
