import { test } from 'vitest';
import { launch } from '../launch';
import { lookAtLanguage } from '../look-at-language';

test.each(['de', 'es', 'fr', 'pt_BR'])(
  'a letter and a remark, and every place of the dashboard, speak it and fit: %s',
  async (locale) => {
    const driver = await launch('chromium', { language: locale.replace('_', '-') });
    try {
      await lookAtLanguage(driver, locale);
    } finally {
      await driver.close();
    }
  },
);
