import { defineContentScript } from 'wxt/utils/define-content-script';
import { driftReport } from '@/lib/profile/drift-report';
import { readProfile } from '@/lib/profile/read-profile';

// No `matches`, as in profile.content.ts. Run when the user asks for a report of a page that was misread.
export default defineContentScript({
  registration: 'runtime',
  main: () => driftReport(document, location.href, readProfile(document, location.href)),
});
