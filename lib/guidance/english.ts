const english = new Set(
  'the you your and to of would have with for is are my i that this at be it as on was about from if in do how what could an any we can will not am been so by who let should know please there or just but they some like love when want me a more time work help thanks thank hi hello'.split(
    ' ',
  ),
);
/** Words that no English sentence has many of: Spanish, Portuguese, French, Italian, German, Dutch, Nordic, Polish, Turkish… */
const foreign = new Set(
  'el la los las un una que de del en por para con su mi es y se lo como le les des et je vous est une pour avec sur votre mon dans au qui ne pas il che di per sono con mio una gli e o os um uma com não você seu sua meu em no na ao und der die das ich nicht mit für sie ein eine zu auf ist ihnen ihre wie het een ik van voor met mijn dat och att jag är det som på med han ikke jeg og til w z na się do że jest ve bir bu için ben'.split(
    ' ',
  ),
);

/**
 * Whether a text reads as English, judged by its short words; the checks stay silent otherwise. A few words without any
 * sign of another language count as English.
 */
export function isEnglish(text: string): boolean {
  const sample = text.slice(0, 4_000).toLowerCase().replace(/[’‘]/g, "'");
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin / letters < 0.7) return false;
  const words = sample.match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => english.has(word)).length;
  const other = words.filter((word) => foreign.has(word)).length;
  if (other > known) return false;
  if (known / words.length < 0.15 && words.length > 2 && /[^\p{ASCII}é]/u.test(words.join(''))) return false;
  return words.length < 8 || known / words.length >= 0.1;
}
