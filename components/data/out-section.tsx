import { i18n } from '#i18n';
import { whatWords } from '@/components/today/due-words';
import { Button } from '@/components/ui/button';
import { type PeopleColumn, peopleColumns } from '@/lib/exchange/out/people-csv';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { DueEntry } from '@/lib/store/read-due';
import { useDataDesk } from '@/lib/ui/data-desk';
import { savePeopleCards, savePeopleTable, saveReminders } from '@/lib/ui/take-out';
import { DeskStatus } from './desk-status';

/** Files for other programs. */
export function OutSection() {
  const isWorking = useDataDesk(({ step }) => step.name === 'working');
  return (
    <section className="data-section" aria-labelledby="data-out">
      <h2 id="data-out" className="data-section-title">
        {i18n.t('data.out.title')}
      </h2>
      <p className="soft">{i18n.t('data.out.detail')}</p>
      <div className="data-acts">
        <Button disabled={isWorking} onClick={() => void savePeopleTable(headers(), i18n.t('data.out.peopleFile'))}>
          {i18n.t('data.out.table')}
        </Button>
        <Button disabled={isWorking} onClick={() => void savePeopleCards(i18n.t('data.out.peopleFile'))}>
          {i18n.t('data.out.cards')}
        </Button>
        <Button
          disabled={isWorking}
          onClick={() =>
            void saveReminders(reminderWords, i18n.t('data.out.calendarName'), i18n.t('data.out.remindersFile'))
          }
        >
          {i18n.t('data.out.calendar')}
        </Button>
      </div>
      <DeskStatus place="out" />
    </section>
  );
}

function headers(): Record<PeopleColumn, string> {
  const words = peopleColumns.map((column) => [column, i18n.t(`data.out.columns.${column}`)]);
  return Object.fromEntries(words) as Record<PeopleColumn, string>;
}

function reminderWords({ item, person }: DueEntry) {
  return { summary: `${nameOf(person)}: ${whatWords(item.kind)}`, description: person.profile.headline ?? '' };
}
