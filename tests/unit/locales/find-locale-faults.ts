import type { parseMessagesObject } from '@wxt-dev/i18n/build';
import { mayStayEnglish, sharedWords } from './same-as-english';

type Message = ReturnType<typeof parseMessagesObject>[number];
/** The forms of a message by the number they are for (`0`, `1`, `n`); one without numbers has the form ''. */
type Forms = Readonly<Record<string, string>>;

/**
 * What is wrong with a locale file beside the English one: a line for each fault, none if it is whole. `tag` is BCP 47;
 * both files as the i18n module parses them.
 */
export function findLocaleFaults(tag: string, messages: readonly Message[], english: readonly Message[]): string[] {
  const theirs = formsByKey(messages);
  const ours = formsByKey(english);
  const missing = [...ours.keys()].filter((key) => !theirs.has(key)).map((key) => `${key}: missing`);
  const faults = [...theirs].flatMap(([key, forms]) => {
    const model = ours.get(key);
    if (!model) return [`${key}: not in English`];
    return [
      ...(key === 'localeTag' && forms[''] !== tag ? ['is not that of the file'] : []),
      ...formFaults(tag, forms, model),
      ...Object.entries(forms).flatMap(([form, text]) => textFaults(form, text, model)),
      ...(tag !== 'en' && key !== 'localeTag' && !(key in mayStayEnglish) ? staleForms(forms, model) : []),
    ].map((fault) => `${key}: ${fault}`);
  });
  return [...missing, ...faults];
}

/** The browser's own messages, which the parser adds, left out. */
function formsByKey(messages: readonly Message[]): Map<string, Forms> {
  const own = messages.filter(({ key }) => !key.join('.').startsWith('@@'));
  return new Map(
    own.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? message.plurals : { '': String('message' in message ? message.message : '') },
    ]),
  );
}

/**
 * The i18n module tells apart nothing (`0`), one (`1`) and the rest (`n`). Where a language says zero as it says one, or
 * otherwise unlike the rest, it needs `0`; what the module can't tell apart is a fault, too.
 */
function formFaults(tag: string, forms: Forms, model: Forms): string[] {
  if ('' in model) return '' in forms ? [] : ['has forms for numbers, English has not'];
  const rule = new Intl.PluralRules(tag);
  const rest = new Set(Array.from({ length: 998 }, (_, index) => rule.select(index + 2)));
  if (rest.size > 1)
    return [`${tag} needs the forms ${[...rest].join(', ')} for more than one, which can’t be told apart`];
  const needed = [...(rest.has(rule.select(0)) ? [] : ['0']), '1', 'n'];
  const missing = needed.filter((form) => !(form in forms)).map((form) => `has no form for ${form}`);
  const unknown = Object.keys(forms).filter((form) => !['0', '1', 'n'].includes(form));
  return [...missing, ...unknown.map((form) => `has a form "${form}" that is never shown`)];
}

function textFaults(form: string, text: string, model: Forms): string[] {
  const like = model[form === '0' ? '1' : form] ?? '';
  const has = placeholders(text);
  // The forms for nothing and one may or may not write their number out.
  const may = new Set([...placeholders(like), ...(form === 'n' ? [] : placeholders(model.n ?? ''))]);
  const absent = form === '0' ? [] : [...placeholders(like)].filter((place) => !has.has(place));
  const at = form === '' ? '' : ` (${form})`;
  return [
    ...(text.trim() === '' ? [`is empty${at}`] : []),
    ...(text.includes(' | ') ? [`has " | ", which parts the forms${at}`] : []),
    ...(/<[a-z/!]|&(?:#\d+|[a-z]+);/i.test(text) ? [`has markup${at}`] : []),
    ...(count(text, /[!¡]/g) > count(like, /[!¡]/g) ? [`exclaims${at}`] : []),
    ...absent.map((place) => `lacks ${place}${at}`),
    ...[...has].filter((place) => !may.has(place)).map((place) => `has ${place}, English has not${at}`),
  ];
}

function placeholders(text: string): Set<string> {
  return new Set(text.match(/\$\d|\{\w+\}/g));
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Forms that still read as in English, though they have words of their own to translate. */
function staleForms(forms: Forms, model: Forms): string[] {
  const stale = Object.entries(forms).filter(([form, text]) => text === model[form] && wordsOf(text).length > 0);
  return stale.map(([form]) => `is still English${form === '' ? '' : ` (${form})`}`);
}

function wordsOf(text: string): string[] {
  const words = text.replace(/\{\w+\}/g, ' ').match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !sharedWords.has(word.toLowerCase()));
}
