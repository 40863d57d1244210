import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Face } from '@/components/ui/face';
import { Mark } from '@/components/ui/mark';
import { onDayWords } from './on-day-words';
import './today-empty.css';

/** The invented person to practise on. */
const examplePage = 'welcome.html#example';

export interface NextOnList {
  id: string;
  name: string;
  shortName: string;
  /** Headline or work, in a line. */
  about: string | null;
}

interface TodayEmptyProps {
  /** The next thing to come, if any. */
  coming: { name: string; on: string } | null;
  next: NextOnList | null;
  /** Nobody is on the list at all. */
  listEmpty: boolean;
  onWrite: (id: string) => void;
}

/** Nothing is due: says so gladly, and offers the one next step. */
export function TodayEmpty({ coming, next, listEmpty, onWrite }: TodayEmptyProps) {
  const { today, locale } = useCalendar();
  const detail = listEmpty
    ? i18n.t('today.noListDetail')
    : coming
      ? i18n.t('today.nextDue', { name: coming.name, day: onDayWords(coming.on, today, locale) })
      : i18n.t('today.allDone');
  return (
    <>
      <section className="today-empty">
        <Mark />
        <h2 className="today-empty-title">{i18n.t(listEmpty ? 'today.noList' : 'today.nothingDue')}</h2>
        <p className="soft">{detail}</p>
        {listEmpty && (
          <a className="button button-outlined" href={examplePage} target="_blank" rel="noreferrer">
            {i18n.t('welcome.try')}
          </a>
        )}
      </section>
      {next && (
        <section aria-label={i18n.t('today.nextOnList')}>
          <h2 className="heading today-next-heading">{i18n.t('today.nextOnList')}</h2>
          <div className="today-next">
            <Face name={next.name} size="small" />
            <div>
              <p className="today-next-name cut" dir="auto">
                {next.name}
              </p>
              {next.about && (
                <p className="soft cut" dir="auto">
                  {next.about}
                </p>
              )}
            </div>
            <Button kind="first" compact onClick={() => onWrite(next.id)}>
              {i18n.t('today.writeTo', { name: next.shortName })}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}
