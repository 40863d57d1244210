import type { ComposeRequest } from '@/lib/message/request';
import type { Wording } from '@/lib/message/words/shorten';
import { weekdayAndDay } from './day';
import { type Facts, known } from './facts';
import { historyFacts } from './history';
import { linkFacts } from './link';
import type { Names } from './names';
import { userValues } from './user';
import { workOf } from './work';

const layouts = {
  note: 'note',
  message: 'letter',
  inmail: 'letter',
  email: 'letter',
  phone: 'spoken',
  voicemail: 'spoken',
};

/** Everything that is known, ready for the parts: `{placeholders}` and flags. `names` are those of whom it is written to. */
export function factsOf(request: ComposeRequest, names: Names): Facts {
  const link = linkFacts(linkOrProfile(request));
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
    times: known(timesOf(request)),
  };
  const flags = new Set([...link.flags, ...past.flags, request.channel, layouts[request.channel]]);
  if (request.knows) flags.add('known');
  if (link.flags.length > 0) flags.add('linked');
  for (const [name, wordings] of Object.entries(values)) if (wordings.length > 0) flags.add(name);
  if (values.ownIAm?.some(({ text }) => !text.startsWith("I'm "))) flags.add('verb-who');
  if (values.ownLearn?.some(({ text }) => !text.startsWith('about '))) flags.add('clause-learn');
  return { values, flags };
}

/** Without a chosen link, a profile is still how one finds somebody on LinkedIn: true, if plain. */
function linkOrProfile({ link, channel, person }: ComposeRequest): ComposeRequest['link'] {
  const isOnLinkedIn = channel === 'note' || channel === 'message' || channel === 'inmail';
  return link ?? (isOnLinkedIn || person.publicId ? { kind: 'profile', detail: '' } : null);
}

/** "on Tuesday 24 November at 10:30 or on Friday 27 November"; null without times. At most three. */
function timesOf({ times = [], today }: ComposeRequest): string | null {
  const said = times.slice(0, 3).map(({ day, time }) => {
    const named = weekdayAndDay(day, today);
    return `${/^to/u.test(named) ? named : `on ${named}`}${time === undefined ? '' : ` at ${time}`}`;
  });
  if (said.length < 2) return said[0] ?? null;
  return `${said.slice(0, -1).join(', ')} or ${said.at(-1)}`;
}
