/** More sentences than a long letter has, so that typing judges anew only the sentence that changes. */
const mostTexts = 400;

/**
 * The same function, which remembers its answers for the texts of late and asks only about the others, all at once.
 * `compute` gives an answer for each text, and it must depend on that text alone.
 */
export function rememberByText<Answer>(
  compute: (texts: string[]) => Answer[],
): (texts: readonly string[]) => (Answer | undefined)[] {
  let answers = new Map<string, Answer>();
  return (texts) => {
    const unknown = [...new Set(texts)].filter((text) => !answers.has(text));
    if (answers.size + unknown.length > mostTexts)
      answers = new Map([...answers].filter(([text]) => texts.includes(text)));
    if (unknown.length > 0) {
      const computed = compute(unknown);
      for (const [index, text] of unknown.entries()) {
        const answer = computed[index];
        if (answer !== undefined) answers.set(text, answer);
      }
    }
    return texts.map((text) => answers.get(text));
  };
}
