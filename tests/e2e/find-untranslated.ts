import type { Surface } from './surface';

/**
 * What a surface says that it shouldn't where its language isn't English, a line for each thing: a control without a name,
 * a key in place of its message, or a message that is English (`english` holds those that read otherwise in its language).
 */
export async function findUntranslated(
  surface: Surface,
  keys: readonly string[],
  english: ReadonlySet<string>,
): Promise<string[]> {
  const { said, nameless } = await surface.run(collectWords, null);
  const known = new Set(keys);
  if (said.length < 10) return ['next to nothing is said'];
  return [
    ...nameless.map((control) => `without words: ${control}`),
    ...said.filter((words) => known.has(words)).map((words) => `the key of a message: ${words}`),
    ...said.filter((words) => english.has(words)).map((words) => `English: ${words}`),
  ];
}

/** Runs in the page: all that it says but what is marked as English, and its controls and headings that say nothing. */
function collectWords(root: Document): { said: string[]; nameless: string[] } {
  const said: string[] = [];
  const walker = root.createTreeWalker(root.body, NodeFilter.SHOW_TEXT);
  const isOwn = (element: Element | null) =>
    element !== null && !element.closest('[lang]:not(html), script, style, textarea');
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (isOwn(node.parentElement)) said.push(node.textContent ?? '');
  for (const element of root.querySelectorAll('body *'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (isOwn(element)) said.push(element.getAttribute(name) ?? '');
  const nameOf = (element: Element) =>
    [element.textContent, element.getAttribute('aria-label'), element.getAttribute('aria-labelledby')].join('').trim();
  const nameless = [...root.querySelectorAll('button, a[href], h1, h2, h3, label, legend, th')].filter(
    (element) => nameOf(element) === '' && !element.querySelector('[aria-label], [placeholder]'),
  );
  return {
    said: said.map((words) => words.replace(/\s+/g, ' ').trim()).filter((words) => words !== ''),
    nameless: nameless.map((element) => element.outerHTML.slice(0, 200)),
  };
}
