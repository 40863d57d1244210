import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = new URL('..', import.meta.url).pathname;
/** Plain functions and a database that each test names anew: their tests leave nothing behind, and share what was loaded. */
const sharing = 'cadence,cli,exchange,guidance,insights,interview,locales,message,profile,schema,store';

export default defineConfig({
  root,
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/setup.ts'],
    pool: 'threads',
    // A limit against hanging, not a measure: the machine may be busy.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        // Loading everything anew for each file takes as long as all the tests.
        test: { name: 'core', isolate: false, include: [`tests/unit/{${sharing}}/**/*.test.ts?(x)`] },
      },
      {
        extends: true,
        // Modules and browsers that are made up for one file, and documents, would be seen by the next one.
        test: {
          name: 'rest',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts?(x)'],
          exclude: [`tests/unit/{${sharing}}/**`],
        },
      },
    ],
  },
});
