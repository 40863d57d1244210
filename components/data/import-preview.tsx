import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import type { ImportPreview } from '@/lib/exchange/linkedin/import-plan';
import { clearDesk } from '@/lib/ui/data-desk';
import { takeInExport } from '@/lib/ui/take-in-export';
import { CheckField } from './check-field';
import { ImportProblems } from './import-problems';

/** What an export would bring, before anything is written. */
export function ImportPreviewView({ preview }: { preview: ImportPreview }) {
  const [keepsWords, setKeepsWords] = useState(false);
  const [takesAboutMe, setTakesAboutMe] = useState(true);
  const { newPeople, changed, contacts, aboutMe } = preview;
  const hasLetters = contacts.newLetters > 0;
  const isNew = newPeople.count + changed.count + contacts.newDays + contacts.newLetters > 0 || aboutMe !== null;
  return (
    <section className="data-rows" aria-labelledby="data-preview">
      <h3 id="data-preview" className="heading">
        {i18n.t('data.in.preview')}
      </h3>
      <PreviewLines preview={preview} keepsWords={keepsWords} />
      <ImportProblems problems={preview.problems} />
      {!isNew && <p>{i18n.t('data.in.nothing')}</p>}
      {hasLetters && (
        <CheckField
          label={i18n.t('data.in.keepWords')}
          help={i18n.t('data.in.keepWordsHelp')}
          checked={keepsWords}
          onChange={setKeepsWords}
        />
      )}
      {aboutMe && <CheckField label={i18n.t('data.in.aboutMe')} checked={takesAboutMe} onChange={setTakesAboutMe} />}
      <div className="data-acts">
        {isNew && (
          <Button kind="first" onClick={() => void takeInExport({ keepsWords, takesAboutMe })}>
            {i18n.t('data.in.take')}
          </Button>
        )}
        <Button kind="plain" onClick={clearDesk}>
          {i18n.t('data.notNow')}
        </Button>
      </div>
    </section>
  );
}

function PreviewLines({ preview, keepsWords }: { preview: ImportPreview; keepsWords: boolean }) {
  const { locale } = useCalendar();
  const shown = (count: number) => ({ count: count.toLocaleString(locale) });
  const { newPeople, changed, same, contacts } = preview;
  const contact = keepsWords ? contacts.newLetters : contacts.newDays;
  return (
    <ul>
      {newPeople.count > 0 && (
        <li className="data-row">
          <strong>{i18n.t('data.in.newPeople', newPeople.count, shown(newPeople.count))}</strong>
          <span className="soft cut" dir="auto">
            {newPeople.examples.join(', ')}
          </span>
        </li>
      )}
      {changed.count > 0 && (
        <li className="data-row">
          <strong>{i18n.t('data.in.changed', changed.count, shown(changed.count))}</strong>
          <span className="soft cut" dir="auto">
            {changed.examples
              .slice(0, 1)
              .map((one) => i18n.t(one.before === '' ? 'data.in.changeNew' : 'data.in.change', { ...one }))
              .join()}
          </span>
        </li>
      )}
      {contact > 0 && (
        <li className="data-row">
          <strong>{i18n.t(keepsWords ? 'data.in.letters' : 'data.in.days', contact, shown(contact))}</strong>
        </li>
      )}
      {same > 0 && <li className="data-row soft">{i18n.t('data.in.same', same, shown(same))}</li>}
    </ul>
  );
}
