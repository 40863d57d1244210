import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { useCalendar } from '@/components/ui/day';
import { spanWords } from '@/lib/ui/span-words';
import { DayForm } from './day-form';
import './later-menu.css';

const offers = [14, 30, 90] as const;

/** They said later: until when, if they named a time. `onChosen` gets a local day, or nothing. */
export function AskedLaterForm({ onChosen }: { onChosen: (until?: string) => void }) {
  const { today } = useCalendar();
  const inDays = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString();
  return (
    <div className="later-ask">
      <p className="heading">{i18n.t('later.askedLabel')}</p>
      <div className="later-chips">
        {offers.map((days) => (
          <Chip key={days} onClick={() => onChosen(inDays(days))}>
            {i18n.t('later.inSpan', { span: spanWords(days) })}
          </Chip>
        ))}
        <Chip onClick={() => onChosen()}>{i18n.t('later.notSaid')}</Chip>
      </div>
      <DayForm label={i18n.t('later.aDay')} earliest={inDays(1)} onDay={onChosen} />
    </div>
  );
}
