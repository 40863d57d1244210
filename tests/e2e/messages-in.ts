import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** The words of the interface in one language, by key, each of their forms for numbers; `locale` as the file is called. */
export async function messagesIn(locale: string): Promise<Map<string, string[]>> {
  const parsed = await parseMessagesFile(new URL(`../../public/locales/${locale}.yml`, import.meta.url).pathname);
  return new Map(
    parsed
      .filter(({ key }) => !key.join('.').startsWith('@@'))
      .map((message) => [
        message.key.join('.'),
        message.type === 'plural'
          ? Object.values(message.plurals)
          : 'message' in message
            ? [String(message.message)]
            : [],
      ]),
  );
}
