import type { SuggestedQuestion } from '@/lib/interview/suggest-questions';

/** What is wrong with a question, if anything: a search engine has the answer, or it asks about jobs. */
export type QuestionRemark = 'searchable' | 'jobs' | null;

/** A question that will be asked, as its row shows it. */
export interface PlannedQuestion {
  id: string;
  text: string;
  fits: SuggestedQuestion['fits'];
  remark: QuestionRemark;
}

export interface QuestionHandlers {
  /** Puts a question so many places later; negative is earlier. */
  onMove: (id: string, by: 1 | -1) => void;
  onRemove: (id: string) => void;
  onAdd: (id: string) => void;
  onAddOwn: (text: string) => void;
}
