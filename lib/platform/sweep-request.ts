import { browser } from 'wxt/browser';

const request = 'sweep';
const done = 'swept';

/** Milliseconds before each further try: a worker that just ends loses what it was asked. */
const pauses = [500, 2000];

/**
 * Asks the worker, from a page, to look at once at what is due, and wakes it: what is recorded there changes the number on
 * the button and the next alarm. Asks again where no answer comes; and where none comes at all nothing is lost, since the
 * worker looks again within the hour. Resolves when it was done or given up.
 */
export async function requestSweep(): Promise<void> {
  for (const pause of [...pauses, null]) {
    const answer: unknown = await browser.runtime.sendMessage(request).catch(() => null);
    if (answer === done || pause === null) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Calls `sweep` when a page asks, and answers once it is over. To be called synchronously when the worker starts. */
export function onSweepRequested(sweep: () => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond: (answer: string) => void) => {
    if (message !== request) return;
    void sweep().then(() => respond(done));
    // The answer comes later.
    return true;
  });
}
