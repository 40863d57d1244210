/** Whom a question fits, by where they stand. */
export type Level = 'student' | 'individual' | 'manager' | 'executive' | 'founder' | 'recruiter' | 'academic';

/** What someone's work is about, broadly enough to be told from a title. */
export type FunctionArea =
  | 'engineering'
  | 'data'
  | 'design'
  | 'product'
  | 'marketing'
  | 'sales'
  | 'customers'
  | 'people'
  | 'finance'
  | 'law'
  | 'operations'
  | 'health'
  | 'education'
  | 'research'
  | 'writing'
  | 'public';

/** What stands out in how someone came to where they are. */
export type PathKind = 'changed-field' | 'long-tenure' | 'new-in-role' | 'promoted' | 'founded';

/** What a question is about, in the order in which a conversation goes from easy to close. */
export type QuestionCategory =
  | 'small-talk'
  | 'path'
  | 'day'
  | 'likes'
  | 'skills'
  | 'preparation'
  | 'industry'
  | 'culture'
  | 'advice'
  | 'closing';

/** A question of the bank, in English, as it would be said aloud. */
export interface Question {
  id: string;
  /** May hold slots, `{company}`, `{title}`, `{earlier}` or `{school}`: it fits only someone of whom that is known. */
  text: string;
  category: QuestionCategory;
  /** Left out, it fits everyone. */
  levels?: readonly Level[];
  functions?: readonly FunctionArea[];
  paths?: readonly PathKind[];
  /** Points of the guidance, and keys of the articles that ask it. */
  sources: readonly string[];
}
