import { i18n } from '#i18n';
import { becauseWords } from '@/components/today/because-words';
import type { OwedItem } from '@/components/today/owed-item';
import { standingEvents } from '@/lib/cadence/standing-events';
import { applyCorrections, nameOf } from '@/lib/profile/apply-corrections';
import type { HistoryEvent } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import type { DueEntry } from '@/lib/store/read-due';
import { timeWords } from '@/lib/ui/time-words';

interface Calendar {
  /** Local day. */
  today: string;
  /** BCP 47. */
  locale: string;
}

/** One thing due, as *Today* shows it; `about` is whom a report-back speaks of. The id leads back to the entry. */
export function owedItemOf(entry: DueEntry, { today, locale }: Calendar, about?: Person): OwedItem {
  const { item, person } = entry;
  const { because } = item;
  const aboutName = about && nameOf(about);
  const isAhead = because.reason === 'conversation-ahead';
  return {
    id: [item.person, item.kind, item.about].join(' '),
    name: nameOf(person),
    kind: item.kind,
    on: isAhead ? because.day : item.dueOn,
    because: { words: becauseWords(item, { today, locale, about: aboutName }), point: item.point },
    ...(isAhead && because.time !== undefined && { time: timeWords(because.time, locale) }),
    ...detailOf(entry, about),
  };
}

/** What the words of the kind name. */
function detailOf({ item, events }: DueEntry, about: Person | undefined): { detail?: string; what?: string } {
  const { because } = item;
  switch (because.reason) {
    case 'promised':
    case 'they-promised':
      return { detail: because.what };
    case 'met-introduced':
      return about ? { detail: shortNameOf(about) } : {};
    case 'said-no':
      return { what: i18n.t('today.what.thankForNo') };
    case 'met': {
      const met = lastOf(events, 'met');
      return met?.minutes === undefined ? {} : { detail: String(met.minutes) };
    }
    case 'conversation-ahead': {
      const date = lastOf(events, 'scheduled');
      if (!date) return {};
      const { minutes, where } = date;
      return {
        detail: where
          ? i18n.t('today.what.prepareWhere', { minutes, where })
          : i18n.t('today.what.prepareMinutes', { minutes }),
      };
    }
    default:
      return {};
  }
}

function lastOf<Type extends HistoryEvent['type']>(events: readonly HistoryEvent[], type: Type) {
  const last = standingEvents(events).findLast((event) => event.type === type);
  return last as Extract<HistoryEvent, { type: Type }> | undefined;
}

/** What to call someone in one word; mostly the first name. */
export function shortNameOf(person: Person): string {
  return applyCorrections(person.profile, person.corrections).firstName ?? nameOf(person);
}
