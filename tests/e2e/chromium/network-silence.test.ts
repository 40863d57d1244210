import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../extension-folder';
import { launch } from '../launch';
import { copyWithoutPolicy, knockEverywhere, startListener } from '../network-silence';

const pages = ['popup.html', 'dashboard.html'];

describe('the extension and a server that everybody can reach', () => {
  test('its pages and its worker reach nothing', async () => {
    const listener = await startListener();
    const driver = await launch('chromium');
    await knockEverywhere(driver, pages, listener);
    await driver.close();
    listener.close();
    expect([...listener.heard]).toEqual([]);
  });

  test('without the policy the same attempts are heard: the test above can fail', async () => {
    const listener = await startListener();
    const copy = copyWithoutPolicy(extensionFolder('chrome-mv3'));
    const driver = await launch('chromium', { extension: copy.folder });
    await knockEverywhere(driver, pages, listener);
    await driver.close();
    copy.remove();
    listener.close();
    expect([...listener.heard]).toEqual(
      expect.arrayContaining(['/page-fetch', '/page-beacon', '/page-image', '/page-socket', '/worker-fetch']),
    );
  });
});
