/** More sentences than a long letter has, so that typing judges anew only the sentence that changes. */
const mostTexts = 400;

/** The same function, which remembers its answers for the texts of late. `compute` must depend on its text alone. */
export function rememberByText<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (answers.size >= mostTexts) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
