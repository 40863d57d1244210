import type { AboutMe } from '@/lib/schema/about-me';
import type { Channel, HistoryEvent, Moment } from '@/lib/schema/event';
import type { Finding, Parts } from '@/lib/schema/finding';
import type { Link, MinutesChoice } from '@/lib/schema/link';
import type { LocalDay } from '@/lib/schema/local-day';
import type { Profile } from '@/lib/schema/profile';

/** What a letter needs of a profile: anything may be missing. */
export interface Addressee {
  firstName?: Profile['firstName'] | undefined;
  fullName?: Profile['fullName'] | undefined;
  currentTitle?: Profile['currentTitle'] | undefined;
  currentCompany?: Profile['currentCompany'] | undefined;
  publicId?: Profile['publicId'] | undefined;
}

/** A day, and a local wall-clock time `HH:MM` if there is one. */
export interface ProposedTime {
  day: LocalDay;
  time?: string | undefined;
}

/** What a letter is composed from. */
export interface ComposeRequest {
  me: AboutMe;
  /** To whom, or for *ask-introduction* with a mutual contact: whom I'd like to meet. */
  person: Addressee;
  link: Link | null;
  moment: Moment;
  channel: Channel;
  minutes: MinutesChoice;
  /** Whether we know each other: casual or a touch more formal (B13). */
  knows: boolean;
  history: readonly HistoryEvent[];
  /** *Another wording*: 0, 1, 2… The same number gives the same letter. */
  seed?: number | undefined;
  /** Lets a letter say "tomorrow". */
  today?: LocalDay | undefined;
  /** Two or three times to suggest (B5). */
  times?: readonly ProposedTime[] | undefined;
  /** For *report-back*: whom they introduced me to. */
  about?: Addressee | undefined;
  /** For *keep-in-touch*: the occasion; left out, one that was not used lately. */
  occasion?: Occasion | undefined;
}

/** An occasion to be in touch (G6). */
export type Occasion =
  | 'article'
  | 'congratulation'
  | 'event'
  | 'introduction'
  | 'help'
  | 'lunch'
  /** A promise of mine that this letter keeps, or one of theirs that it asks about (G3). */
  | 'kept-promise'
  | 'asked-promise';

/** Some words of a letter, and which part of it they are. */
export interface Segment {
  part: string;
  text: string;
}

/** A composed letter. Lengths are UTF-16 code units (`messageLength`). */
export interface Letter {
  /** null where the channel has none. */
  subject: string | null;
  text: string;
  /** For a follow-up by email: the letter it replies to, quoted, to go below the text (D2). Not counted in `length`. */
  quote: string | null;
  length: number;
  limit: number | null;
  /** What the user has to fill in; each stands in the text as `[…]`. */
  gaps: string[];
  /** The words of the text in order; joined they are the text. */
  segments: Segment[];
  findings: Finding[];
  parts: Parts;
  /** Which of the user's own words the checks kept out of the letter. */
  setAside: ('who' | 'learn')[];
}
