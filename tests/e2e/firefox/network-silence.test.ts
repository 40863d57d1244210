import { describe, expect, test } from 'vitest';
import { extensionFolder } from '../extension-folder';
import { launch } from '../launch';
import { copyWithoutPolicy, knockEverywhere, startListener } from '../network-silence';

const pages = ['popup.html', 'dashboard.html'];

describe('the extension and a server that everybody can reach', () => {
  test('its pages and its worker reach nothing', async () => {
    const listener = await startListener();
    const driver = await launch('firefox');
    await knockEverywhere(driver, pages, listener);
    await driver.close();
    listener.close();
    expect([...listener.heard]).toEqual([]);
  });

  test('without the policy the same attempts are heard: the test above can fail', async () => {
    const listener = await startListener();
    const copy = copyWithoutPolicy(extensionFolder('firefox-mv3'));
    const driver = await launch('firefox', { extension: copy.folder });
    await knockEverywhere(driver, pages, listener);
    await driver.close();
    copy.remove();
    listener.close();
    // No socket: Firefox's own policy for add-ons turns ws into wss, which nobody answers here.
    expect([...listener.heard]).toEqual(
      expect.arrayContaining(['/page-fetch', '/page-beacon', '/page-image', '/page-form', '/worker-fetch']),
    );
  });
});
