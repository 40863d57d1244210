/** What the calendar entry of a conversation says, apart from when and where. All texts are the user's, or the bank's. */
export interface NotesParts {
  /** The request as it was sent; null when nothing was. */
  request: string | null;
  questions: readonly string[];
  /** The words over each part, in the language of the interface. */
  headings: { request: string; questions: string };
  /** A link back to the person; null for someone without one. */
  profileUrl: string | null;
}

/** The notes of a calendar entry: the questions first, since a small screen shows little (GUIDANCE E3, E4). */
export function conversationNotes({ request, questions, headings, profileUrl }: NotesParts): string {
  const parts = [
    questions.length > 0 ? [headings.questions, ...questions.map((text, at) => `${at + 1}. ${text}`)].join('\n') : null,
    request === null ? null : `${headings.request}\n${request}`,
    profileUrl,
  ];
  return parts.filter((part) => part !== null).join('\n\n');
}
