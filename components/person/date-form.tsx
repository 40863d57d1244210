import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import type { MinutesChoice } from '@/lib/schema/link';
import type { NoteFormProps } from './note-form';

/** What is known before a day is set: the day offered first, and the minutes that were asked for. */
export interface DateStart {
  day: string;
  minutes: MinutesChoice;
}

/** A day is set: when, how long, where. */
export function DateForm({ id, onSave, start }: NoteFormProps & { start: DateStart }) {
  const [day, setDay] = useState(start.day);
  const [time, setTime] = useState('');
  const [minutes, setMinutes] = useState(start.minutes);
  const [where, setWhere] = useState('');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const place = where.trim();
    onSave({ kind: 'date', day, minutes, ...(time !== '' && { time }), ...(place !== '' && { where: place }) });
  }
  return (
    <form id={id} className="note-form" onSubmit={onSubmit}>
      <div className="note-pair">
        <Field label={i18n.t('note.day')} type="date" required value={day} onChange={setDay} />
        <Field label={i18n.t('note.time')} type="time" value={time} onChange={setTime} />
      </div>
      <div>
        <p className="field-label">{i18n.t('note.dateMinutes')}</p>
        <Segments<MinutesChoice>
          label={i18n.t('note.dateMinutes')}
          value={minutes}
          options={([15, 20, 30] as const).map((value) => ({
            value,
            label: value,
            name: i18n.t('choices.minutesLong', { minutes: value }),
          }))}
          onChange={setMinutes}
        />
      </div>
      <Field
        label={i18n.t('note.where')}
        placeholder={i18n.t('note.whereHint')}
        help={i18n.t('note.dateHelp')}
        value={where}
        onChange={setWhere}
      />
    </form>
  );
}
