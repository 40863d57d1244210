import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../extension-folder';
import { copyWithoutPolicy, hearAttempts } from '../network-silence';

describe('the extension and a server that everybody can reach', () => {
  test('its pages and its worker reach nothing', async () => {
    expect(await hearAttempts('chromium')).toEqual([]);
  });

  test('without the policy the same attempts are heard: the test above can fail', async () => {
    const copy = copyWithoutPolicy(extensionFolder('chrome-mv3'));
    const heard = await hearAttempts('chromium', copy.folder);
    copy.remove();
    expect(heard).toEqual(
      expect.arrayContaining(['/page-fetch', '/page-beacon', '/page-image', '/page-socket', '/worker-fetch']),
    );
  });
});
