import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/module-react'],
  i18n: { localesDir: 'public/locales' },
  manifest: { default_locale: 'en' },
});
