import { i18n } from '#i18n';
import { Fortnight } from '@/components/draft/fortnight';
import { PopupFrame } from '@/components/popup/popup-frame';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { Mark } from '@/components/ui/mark';
import { Phrase } from '@/components/ui/phrase';
import { exactDay } from '@/lib/ui/day-words';
import './practised-view.css';

interface PractisedViewProps {
  name: string;
  /** The local day on which a reminder would come. */
  remindOn: string;
  onFive: () => void;
  onBack: () => void;
}

/** After *I sent it* to the example person: what would follow with someone real, that nothing did, and the way on. */
export function PractisedView({ name, remindOn, onFive, onBack }: PractisedViewProps) {
  const { today, locale } = useCalendar();
  const bar = (
    <>
      <Button kind="first" onClick={onFive}>
        {i18n.t('welcome.five')}
      </Button>
      <Button kind="plain" className="at-end" onClick={onBack}>
        {i18n.t('welcome.toLetter')}
      </Button>
    </>
  );
  return (
    <PopupFrame bar={bar}>
      <section className="practised">
        <Mark />
        <h1 className="practised-title">{i18n.t('welcome.practised')}</h1>
        <p>
          <Phrase say={(day) => i18n.t('welcome.would', { day })}>
            <b className="practised-day">{exactDay(remindOn, today, locale)}</b>
          </Phrase>
        </p>
        <Fortnight from={today} to={remindOn} />
        <p>{i18n.t('welcome.nothingKept', { name })}</p>
        <p className="soft">{i18n.t('welcome.real')}</p>
      </section>
    </PopupFrame>
  );
}
