import { create } from 'zustand';
import { type AboutMe, emptyAboutMe } from '@/lib/schema/about-me';
import type { Draft } from '@/lib/schema/draft';
import type { HistoryEvent } from '@/lib/schema/event';
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
  | { name: 'waiting'; person: string }
  | { name: 'not-read'; reason: NotReadReason }
  | { name: 'failed'; failure: StoreFailure | 'unknown' };

export interface AppState {
  screen: Screen;
  /** Where *About me* returns to. */
  afterAboutMe: Screen;
  aboutMe: AboutMe;
  /** The letter being written: the truth while the popup is open, saved at every change (save-draft.ts). */
  draft: Draft | null;
  /** The history with the draft's person, oldest first; empty for someone new. */
  history: HistoryEvent[];
  /** What just happened and how to take it back. */
  toast: { text: string; undo: (() => Promise<void>) | null } | null;
}

/** The state of one open surface (popup, panel or tab). What is kept lives in the database, not here. */
export const useApp = create<AppState>(() => ({
  screen: { name: 'opening' },
  afterAboutMe: { name: 'today' },
  aboutMe: emptyAboutMe,
  draft: null,
  history: [],
  toast: null,
}));
