import { applyCorrections } from '@/lib/profile/apply-corrections';
import { profileUrl } from '@/lib/profile/slug';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';

/** One thing that happened, in words: a line, and what was written or noted. */
export interface MarkdownEntry {
  on: string;
  line: string;
  text: string | null;
}

/** What was written or noted on an occasion; null where there is nothing but the fact. */
export function wordsOf(event: HistoryEvent): string | null {
  if (event.type === 'sent' || event.type === 'touched') return event.text ?? null;
  if (event.type === 'met') return event.notes ?? null;
  return event.type === 'promised' ? event.what : null;
}

/**
 * Everything about a person as Markdown: who they are and what happened, oldest first. What pages and people said is
 * escaped and quoted, so that none of it becomes a heading, a link or markup.
 */
export function personMarkdown(person: Person, historyTitle: string, entries: readonly MarkdownEntry[]): string {
  const { fullName, headline, currentTitle, currentCompany, location } = applyCorrections(
    person.profile,
    person.corrections,
  );
  const facts = [headline, [currentTitle, currentCompany].filter(Boolean).join(', '), location, person.email]
    .filter((fact): fact is string => fact != null && fact !== '')
    .map((fact) => `- ${escapeMarkdown(fact)}`);
  if (person.slug !== null) facts.push(`- <${profileUrl(person.slug)}>`);
  const history = entries.map(({ on, line, text }) =>
    [`### ${on} ${escapeMarkdown(line)}`, ...(text === null ? [] : [quote(text)])].join('\n\n'),
  );
  return `${[`# ${escapeMarkdown(fullName ?? '')}`, facts.join('\n'), `## ${escapeMarkdown(historyTitle)}`, ...history].join('\n\n')}\n`;
}

function quote(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeMarkdown(line)}`.trimEnd())
    .join('\n');
}

/** Escapes what Markdown would act on (CommonMark 2.4); a line's beginning could make a list or a heading of it. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~&$]/g, (mark) => `\\${mark}`)
    .replace(/^([-+=]|\d+[.)])/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}
