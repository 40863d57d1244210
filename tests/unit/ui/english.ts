import { parseMessagesFile } from '@wxt-dev/i18n/build';

const path = new URL('../../../public/locales/en.yml', import.meta.url).pathname;
type Forms = Record<string, string> | undefined;

/**
 * The words of the locale file in place of `#i18n`, for tests that are about words:
 * `vi.mock('#i18n', async () => (await import('./english')).english())`.
 */
export async function english() {
  const messages = new Map((await parseMessagesFile(path)).map((message) => [message.key.join('.'), message] as const));
  function t(key: string, ...values: (number | string[] | Record<string, string | number>)[]): string {
    const message = messages.get(key);
    if (!message) throw new Error(`no message ${key}`);
    const count = values.find((value) => typeof value === 'number');
    const places = values.find((value) => Array.isArray(value)) ?? (count === undefined ? [] : [String(count)]);
    const named = values.find((value) => typeof value === 'object' && !Array.isArray(value)) ?? {};
    const forms: Forms = message.type === 'plural' ? message.plurals : undefined;
    const text = forms ? (forms[String(count)] ?? forms.n ?? '') : 'message' in message ? String(message.message) : '';
    return text
      .replace(/\$(\d)/g, (_, at: string) => places[Number(at) - 1] ?? '')
      .replace(/\{(\w+)\}/g, (_, name: string) => String((named as Record<string, string>)[name] ?? ''));
  }
  return { i18n: { t } };
}
