import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { localDayOf } from '@/lib/cadence/days';
import type { ImportRow } from '@/lib/store/data-tables';
import { useDataDesk } from '@/lib/ui/data-desk';
import { pastDayWords } from '@/lib/ui/day-words';
import { lookAtExport, takeBack } from '@/lib/ui/take-in-export';
import { DeskStatus } from './desk-status';
import { DropPlace } from './drop-place';
import { ImportPreviewView } from './import-preview';

/** LinkedIn's export: drop it, see what it brings, take it in, take it back. */
export function ImportSection({ imports }: { imports: ImportRow[] }) {
  const step = useDataDesk(({ step: current }) => current);
  const isWorking = step.name === 'working';
  return (
    <section className="data-section" aria-labelledby="data-in">
      <h2 id="data-in" className="data-section-title">
        {i18n.t('data.in.title')}
      </h2>
      <p className="soft">{i18n.t('data.in.detail')}</p>
      <p className="small faint">{i18n.t('data.in.how')}</p>
      <DropPlace
        words={i18n.t('data.in.drop')}
        button={i18n.t('data.in.choose')}
        accept=".zip,.csv"
        multiple
        disabled={isWorking}
        onFiles={(files) => void lookAtExport(files)}
      />
      <DeskStatus place="in" />
      {step.name === 'export' && <ImportPreviewView preview={step.preview} />}
      {imports.length > 0 && <EarlierImports imports={imports} disabled={isWorking} />}
    </section>
  );
}

function EarlierImports({ imports, disabled }: { imports: ImportRow[]; disabled: boolean }) {
  const { today, locale } = useCalendar();
  return (
    <div className="data-rows">
      <h3 className="heading">{i18n.t('data.in.earlier')}</h3>
      <ul>
        {imports.map(({ id, importedAt, people, events, status }) => {
          const words = i18n.t('data.in.earlierRow', {
            day: pastDayWords(localDayOf(importedAt), today, locale),
            people: people.toLocaleString(locale),
            events: events.toLocaleString(locale),
          });
          return (
            <li key={id} className="data-row">
              <span>
                {words}
                {status !== 'done' && <span className="due"> · {i18n.t('data.in.cutOff')}</span>}
              </span>
              <Button
                compact
                icon="undo"
                disabled={disabled}
                aria-label={`${i18n.t('data.in.undo')}: ${words}`}
                onClick={() => void takeBack(id)}
              >
                {i18n.t('data.in.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
