import { keyOf } from './text';

/**
 * The first name as the page itself uses it: "Message Devi Nand" beside the name "Devi Nand Bhargava", whatever the
 * language. Null if no label has a part of the name without the rest. Labels of action buttons are data of the page's
 * own subject; titles of badges are too ("Devi Nand is a Premium member").
 */
export function givenNameInLabels(labels: readonly string[], fullName: string): string | null {
  const parts = fullName.split(' ').slice(0, 8);
  const runs = new Set(labels.flatMap((label) => runOf(parts, label.split(' ').map(keyOf)) ?? []));
  // Labels that agree; two different parts of the name mean that one of them is a company's or a school's.
  const [only] = runs;
  return runs.size === 1 && only !== undefined ? only : null;
}

/** The longest run of the name's beginning (or, surname first, its end) in the label; null for none and for the whole name. */
function runOf(parts: readonly string[], words: readonly string[]): string | null {
  const keys = parts.map(keyOf);
  const isIn = (from: number, to: number) => {
    const run = keys.slice(from, to);
    return words.some((_, at) => run.every((key, index) => key !== '' && words[at + index] === key));
  };
  if (isIn(0, keys.length)) return null;
  for (let length = keys.length - 1; length > 0; length--) {
    if (isIn(0, length)) return parts.slice(0, length).join(' ');
    if (isIn(keys.length - length, keys.length)) return parts.slice(-length).join(' ');
  }
  return null;
}
