import messages from 'virtual:messages';

const pseudo = new URLSearchParams(location.search).has('pseudo');

/** Letters with marks, and two fifths longer: words that nobody wrote room for. Places to fill in stay as they are. */
function lengthen(message: string): string {
  return message
    .split(' | ')
    .map((form) => form.replace(/\{\w+\}|\$\d|[aeiou]/g, (part) => (part.length === 1 ? `${part}\u0301` : part)))
    .map((form) => `${form}${' long'.repeat(Math.ceil((form.length * 0.4) / 5))}`)
    .join(' | ');
}

const i18n = {
  getMessage(key: string, filled: string | string[] = []): string {
    const found = messages[key]?.message ?? '';
    const message = pseudo ? lengthen(found) : found;
    return message.replace(/\$(\d)/g, (_, place: string) => [filled].flat()[Number(place) - 1] ?? '');
  },
};

Object.assign(globalThis, { browser: { runtime: { id: 'gallery' }, i18n } });
