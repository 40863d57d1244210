import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig, type Plugin } from 'vite';

const root = new URL('../..', import.meta.url).pathname;

/** Stands in for the browser's message catalogue, made from the same locale file by the same code as the build's. */
function messages(): Plugin {
  return {
    name: 'gallery-messages',
    resolveId: (id) => (id === 'virtual:messages' ? id : null),
    async load(id) {
      if (id !== 'virtual:messages') return null;
      const parsed = await parseMessagesFile(`${root}public/locales/en.yml`);
      return `export default ${JSON.stringify(generateChromeMessages(parsed))}`;
    },
  };
}

/** The components on a page of their own, for pictures and checks; no part of the extension. */
export default defineConfig({
  root: `${root}tests/gallery`,
  publicDir: `${root}public`,
  plugins: [messages()],
  resolve: { alias: { '@': root.slice(0, -1), '#i18n': `${root}tests/gallery/i18n.ts` } },
  build: { outDir: `${root}.output/gallery`, emptyOutDir: true, modulePreload: false },
  preview: {
    host: '127.0.0.1',
    port: 4615,
    strictPort: true,
    // The policy of the extension's pages: what it refuses there, it refuses here.
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    },
  },
});
