import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { waysToTouch } from '@/components/today/how-form';
import { Chip } from '@/components/ui/chip';
import { useRadioKeys } from '@/components/ui/use-radio-keys';
import type { NoteFormProps } from './note-form';

/** Any contact that was no letter (GUIDANCE G6). */
export function TouchForm({ id, onSave }: NoteFormProps) {
  const [how, setHow] = useState(waysToTouch[0] ?? 'other');
  const { group, onKeyDown } = useRadioKeys();
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave({ kind: 'touch', how });
  }
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      <p className="field-label">{i18n.t('note.how')}</p>
      <div ref={group} className="later-chips" role="radiogroup" aria-label={i18n.t('note.how')} onKeyDown={onKeyDown}>
        {waysToTouch.map((way) => (
          <Chip
            key={way}
            role="radio"
            aria-checked={way === how}
            tabIndex={way === how ? 0 : -1}
            onClick={() => setHow(way)}
          >
            {i18n.t(`later.how.${way}`)}
          </Chip>
        ))}
      </div>
      <p className="field-help">{i18n.t('note.touchHelp')}</p>
    </form>
  );
}
