import { i18n } from '#i18n';
import { calendarFile } from '@/lib/interview/calendar-file';
import { conversationNotes } from '@/lib/interview/conversation-notes';
import { profileUrl } from '@/lib/profile/slug';
import { saveFile } from '@/lib/ui/save-file';
import type { ConversationFacts } from './conversation-facts';

/** Saves the arranged conversation as a calendar file, with the request and the questions in its notes. */
export function saveCalendarFile(
  { name, request, minutes, profile }: ConversationFacts,
  { id, day, time, where }: NonNullable<ConversationFacts['arranged']>,
  questions: readonly string[],
): void {
  const notes = conversationNotes({
    request: request?.text ?? null,
    questions,
    headings: { request: i18n.t('conversation.before.request'), questions: i18n.t('conversation.questions.title') },
    profileUrl: profile.publicId === null ? null : profileUrl(profile.publicId),
  });
  const text = calendarFile({
    id,
    title: name,
    day,
    time: time ?? null,
    minutes,
    timeZone: Temporal.Now.timeZoneId(),
    where: where ?? null,
    notes,
    writtenAt: Date.now(),
  });
  saveFile(`${fileName(name)}.ics`, 'text/calendar;charset=utf-8', text);
}

/** A name that every file system takes. */
function fileName(name: string): string {
  return (
    name
      .replace(/[^\p{L}\p{M}\p{N} -]+/gu, '')
      .trim()
      .slice(0, 60) || 'conversation'
  );
}
