import { create } from 'zustand';
import { type AboutMe, emptyAboutMe } from '@/lib/schema/about-me';
import type { Draft } from '@/lib/schema/draft';
import type { HistoryEvent } from '@/lib/schema/event';
import type { NoticedChange, Person } from '@/lib/schema/person';
import type { Profile } from '@/lib/schema/profile';
import type { Someone } from '@/lib/store/record-for';
import type { SentReceipt } from '@/lib/store/record-sent';
import type { StoreFailure } from '@/lib/store/store-failure';
import type { NotReadReason } from './classify-reading';

/** What fills the popup. */
export type Screen =
  | { name: 'opening' }
  | { name: 'about-me' }
  | { name: 'today' }
  | { name: 'letter' }
  | { name: 'sent'; receipt: SentReceipt }
  /** Written to, not answered, nothing due yet. */
  | { name: 'waiting'; person: Person; history: HistoryEvent[] }
  /** Writing down something about a person that isn't a letter. */
  | { name: 'note'; someone: Someone; kind: NoteKind; before: Screen }
  /** *I sent it* to the example person: what would have happened. */
  | { name: 'practised' }
  /** Putting someone on the list, with an idea whom. */
  | { name: 'add' }
  | { name: 'not-read'; reason: NotReadReason }
  /** `error`: what was thrown, for a report. */
  | { name: 'failed'; failure: StoreFailure | 'unknown'; error?: unknown };

/** What can be noted about a person. */
export type NoteKind = 'promise' | 'introduction' | 'touch' | 'met' | 'date' | 'list';

export interface AppState {
  screen: Screen;
  /** Where *About me* returns to. */
  afterAboutMe: Screen;
  aboutMe: AboutMe;
  /** The letter being written: the truth while the popup is open, saved at every change (save-draft.ts). */
  draft: Draft | null;
  /** The draft is to the example person (open-practice.ts): it lives here alone, and nothing of it is ever written down. */
  isPractice: boolean;
  /** The LinkedIn tab in front of the user, or null elsewhere. */
  tabId: number | null;
  /** Whose profile the tab's address says it is, also when the page can't be read. */
  slug: string | null;
  /** The name in the tab's title, for a page that can't be read. */
  guessedName: string | null;
  /** The history with the draft's person, oldest first; empty for someone new. */
  history: HistoryEvent[];
  /** Whom a report-back speaks of. */
  about: Profile | null;
  /** What is new with them since the page was read before. */
  changes: NoticedChange[];
  /** Someone typed in by hand who may be the one on the page. */
  namesake: Person | null;
  /** What just happened. */
  toast: ToastMessage | null;
}

export interface ToastMessage {
  id: string;
  text: string;
  /** The one thing that can be done about it, such as *Undo*. */
  action?: { label: string; run: () => Promise<void> };
}

/** The state of one open surface (popup, panel or tab). What is kept lives in the database, not here. */
export const useApp = create<AppState>(() => ({
  screen: { name: 'opening' },
  afterAboutMe: { name: 'today' },
  aboutMe: emptyAboutMe,
  draft: null,
  isPractice: false,
  tabId: null,
  slug: null,
  guessedName: null,
  history: [],
  about: null,
  changes: [],
  namesake: null,
  toast: null,
}));
