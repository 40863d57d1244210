import { i18n } from '#i18n';
import { useCalendar } from '@/components/ui/day';
import { pastDayWords } from '@/lib/ui/day-words';
import { PointLink } from './point-link';

/** The request as it went; `on` is the local day on which it was sent. */
export interface AskedRequest {
  text: string;
  on: string;
}

/** Your own request, to read again: those are the objectives you agreed on (GUIDANCE E4). */
export function AskedLetter({ request }: { request: AskedRequest | null }) {
  const { today, locale } = useCalendar();
  return (
    <section className="talk-part" aria-labelledby="talk-request">
      <header className="asks-head">
        <h2 id="talk-request" className="talk-heading">
          {i18n.t('conversation.before.request')}
        </h2>
        {request && (
          <p className="small faint">
            {i18n.t('conversation.askedOn', { day: pastDayWords(request.on, today, locale) })}
          </p>
        )}
      </header>
      <p className="small faint">
        {i18n.t(request ? 'conversation.before.requestWhy' : 'conversation.before.noRequest')} <PointLink point="E4" />
      </p>
      {request && (
        <p className="talk-letter" dir="auto">
          {request.text}
        </p>
      )}
    </section>
  );
}
