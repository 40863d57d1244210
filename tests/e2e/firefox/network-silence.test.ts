import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../extension-folder';
import { copyWithoutPolicy, hearAttempts } from '../network-silence';

describe('the extension and a server that everybody can reach', () => {
  test('its pages and its worker reach nothing', async () => {
    expect(await hearAttempts('firefox')).toEqual([]);
  });

  test('without the policy the same attempts are heard: the test above can fail', async () => {
    const copy = copyWithoutPolicy(extensionFolder('firefox-mv3'));
    const heard = await hearAttempts('firefox', copy.folder);
    copy.remove();
    // No socket: Firefox's own policy for add-ons turns ws into wss, which nobody answers here.
    expect(heard).toEqual(
      expect.arrayContaining(['/page-fetch', '/page-beacon', '/page-image', '/page-form', '/worker-fetch']),
    );
  });
});
