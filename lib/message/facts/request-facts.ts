import { layouts } from '@/lib/message/channels';
import type { ComposeRequest } from '@/lib/message/request';
import type { Wording } from '@/lib/message/words/shorten';
import type { Moment } from '@/lib/schema/event';
import { onDay, weekdayAndDay } from './day';
import { type Facts, known } from './facts';
import { historyFacts } from './history';
import { linkFacts } from './link';
import { type Names, namesOf } from './names';
import { isForIntroduction, isToContact } from './recipient';
import { userValues } from './user';
import { workOf } from './work';

const asking = new Set<Moment>(['request', 'reconnect', 'ask-introduction', 'follow-up', 'schedule']);

/** Everything that is known, ready for the parts: `{placeholders}` and flags. `names` are those of whom it is written to. */
export function factsOf(request: ComposeRequest, names: Names): Facts {
  const link = request.link === null && request.knows ? byKnowing : linkFacts(linkOrProfile(request));
  const work = workOf(request.person);
  const past = historyFacts(request);
  const values: Record<string, Wording[]> = {
    ...userValues(request.me),
    ...link.values,
    ...past.values,
    first: known(names.first),
    full: known(names.full),
    titled: known(names.titled),
    company: known(work.company),
    role: known(work.role),
    minutes: known(String(request.minutes)),
    times: known(timesOf(request, true)),
    timesBare: known(timesOf(request, false)),
    ...targetValues(request),
  };
  const flags = new Set([...link.flags, ...past.flags, request.channel, layouts[request.channel], request.moment]);
  if (request.knows || isToContact(request)) flags.add('known');
  if (isForIntroduction(request)) flags.add('to-introduce');
  if (link.flags.length > 0) flags.add('linked');
  if (asking.has(request.moment)) flags.add('asking');
  for (const [name, wordings] of Object.entries(values)) if (wordings.length > 0) flags.add(name);
  if (values.ownIAm?.some(({ text }) => !text.startsWith("I'm "))) flags.add('verb-who');
  if (values.ownLearn?.some(({ text }) => !text.startsWith('about '))) flags.add('clause-learn');
  return { values, flags };
}

/** Somebody I know needs no explanation of how I found them. */
const byKnowing = { values: {}, flags: ['by-knowing'] };

/** Without a chosen link, a profile is still how one finds somebody on LinkedIn: true, if plain. */
function linkOrProfile({ link, channel, person }: ComposeRequest): ComposeRequest['link'] {
  const isOnLinkedIn = channel === 'note' || channel === 'message' || channel === 'inmail';
  return link ?? (isOnLinkedIn || person.publicId ? { kind: 'profile', detail: '' } : null);
}

/** "on Tuesday 24 November at 10:30 or on Friday 27 November"; null without times. At most three. */
function timesOf({ times = [], today }: ComposeRequest, withOn: boolean): string | null {
  const said = times.slice(0, 3).map(({ day, time }) => {
    const named = withOn ? onDay(day, today) : weekdayAndDay(day, today);
    return time === undefined ? named : `${named} at ${time}`;
  });
  if (said.length < 2) return said[0] ?? null;
  return `${said.slice(0, -1).join(', ')} or ${said.at(-1)}`;
}

/** Whom I'd like to meet (ask-introduction), and whom I met (report-back). */
function targetValues(request: ComposeRequest): Record<string, Wording[]> {
  const target = isToContact(request) || isForIntroduction(request) ? namesOf(request.person) : null;
  const about = namesOf(request.about ?? {});
  return {
    target: known(target?.full ?? target?.first),
    targetFirst: known(target?.first),
    targetOrGap: [...known(target?.full ?? target?.first), { text: "[who you'd like to meet]", loss: 4 }],
    about: known(about.full ?? about.first),
    aboutOrGap: [...known(about.full ?? about.first), { text: '[their name]', loss: 4 }],
  };
}
