import type { AboutMe } from '@/lib/schema/about-me';
import type { Channel } from '@/lib/schema/event';

/** What a channel can carry. Lengths are counted as `messageLength` counts; null where no limit is known. */
export interface ChannelLimits {
  /** Nothing longer can be sent. */
  stop: number | null;
  /** Longer than this works, but may be refused or cut. */
  warn: number | null;
  /** What a letter aims to stay under, so that it is read. */
  aim: number;
  /** null where the channel has no subject line. */
  subject: number | null;
  /** On which day the numbers were looked up, and where. */
  asOf: string;
  source: string;
}

/** How a channel's letters are laid out: one paragraph, paragraphs, or beats to say. */
export const layouts = {
  note: 'note',
  message: 'letter',
  inmail: 'letter',
  email: 'letter',
  phone: 'spoken',
  voicemail: 'spoken',
} as const satisfies Record<Channel, string>;

const asOf = '2026-11-22';

/** A personal note with an invitation, by plan: the free one is shorter. */
const noteLimits: Record<AboutMe['plan'], number> = { free: 200, premium: 300 };

/**
 * The limits of every channel but the note, whose limit depends on the plan. All of them change now and then, and
 * the composer in the page knows better: its `maxlength` wins (LINKEDIN.md §3).
 */
const channelLimits: Record<Exclude<Channel, 'note'>, ChannelLimits> = {
  message: {
    stop: null,
    warn: null,
    aim: 600,
    subject: null,
    asOf,
    source: 'no official limit found (LINKEDIN.md §5); the aim keeps it under 125 words',
  },
  inmail: {
    stop: 2000,
    warn: 1900,
    aim: 400,
    subject: 200,
    asOf,
    source: "LinkedIn's help says 200 and 2,000; many pages say 1,900 (LINKEDIN.md §5)",
  },
  email: { stop: null, warn: null, aim: 620, subject: 78, asOf, source: 'one screen (GUIDANCE B8); RFC 5322 §2.1.1' },
  phone: { stop: null, warn: null, aim: 640, subject: null, asOf, source: 'quicker to the point (GUIDANCE C2)' },
  voicemail: { stop: null, warn: null, aim: 360, subject: null, asOf, source: 'brief (GUIDANCE C3)' },
};

/** The limits of `channel` for somebody on `plan`. */
export function limitsOf(channel: Channel, plan: AboutMe['plan']): ChannelLimits {
  if (channel !== 'note') return channelLimits[channel];
  const stop = noteLimits[plan];
  return {
    stop,
    warn: null,
    aim: stop,
    subject: null,
    asOf,
    source: 'glossaries; the longest notes in two real exports have exactly 300 (LINKEDIN.md §5)',
  };
}

/**
 * How long a text is, in UTF-16 code units. LinkedIn's note is a `textarea`, and HTML counts `maxlength` in UTF-16 code
 * units (HTML Standard, "maxlength"): an emoji takes two or more. A server that counted code points would count fewer,
 * never more, so a text that fits by this count fits either way. Line ends count as one, as in the textarea's value.
 */
export function messageLength(text: string): number {
  return text.replaceAll('\r\n', '\n').length;
}
