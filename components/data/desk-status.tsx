import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { ErrorNote } from '@/components/ui/error-note';
import { type DataPlace, useDataDesk } from '@/lib/ui/data-desk';
import { doneWords, failureWords, workWords } from './data-words';
import './desk-status.css';

/** What goes on in one part of the page, or what came of it; politely read out. */
export function DeskStatus({ place }: { place: DataPlace }) {
  const desk = useDataDesk();
  const { locale } = useCalendar();
  const step = desk.place === place ? desk.step : { name: 'idle' as const };
  return (
    <div className="desk-status" aria-live="polite">
      {step.name === 'working' && (
        <div className="desk-status-work">
          <p>{workWords(step.words)}</p>
          <p className="small faint" aria-hidden="true">
            {i18n.t('data.progress', { percent: Math.round(step.progress * 100) })}
          </p>
          <progress aria-label={workWords(step.words)} value={step.progress} max={1} />
          {step.cancel && (
            <Button kind="plain" compact onClick={step.cancel}>
              {i18n.t('data.cancel')}
            </Button>
          )}
        </div>
      )}
      {step.name === 'done' && <p>{doneWords(step.words, step.count ?? 0, locale)}</p>}
      {step.name === 'failed' && <ErrorNote title={failureWords(step.failure)} detail="" />}
    </div>
  );
}
