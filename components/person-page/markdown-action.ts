import { i18n } from '#i18n';
import type { MenuAction } from '@/components/ui/action-menu';
import type { Person } from '@/lib/schema/person';
import { savePersonMarkdown } from '@/lib/ui/take-out';
import type { TimelineEntry } from './timeline-entry';

/** Saves what is known of a person, and what happened, as a text to keep or to read elsewhere. */
export function markdownAction(person: Person, timeline: readonly TimelineEntry[]): MenuAction {
  const entries = timeline
    .filter(({ voided }) => voided === null)
    .map(({ on, title, aside, letter, text }) => ({
      on,
      line: [title, aside].filter(Boolean).join(' · '),
      text: letter?.text ?? text ?? null,
    }))
    .reverse();
  const save = () => savePersonMarkdown(person, i18n.t('personPage.timeline'), entries);
  return { id: 'markdown', label: i18n.t('data.out.person'), onSelect: save };
}
