import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import './later-menu.css';

interface DayFormProps {
  label: string;
  /** Local day, the first that can be chosen and the one that stands there at first. */
  earliest: string;
  /** What the button says; it is the filled one unless it says something of its own. */
  button?: string;
  onDay: (day: string) => void;
}

/** Asks for a day. */
export function DayForm({ label, earliest, button, onDay }: DayFormProps) {
  const [day, setDay] = useState(earliest);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (day >= earliest) onDay(day);
  }
  return (
    <form className="later-form" onSubmit={onSubmit}>
      <label>
        <span className="heading">{label}</span>
        <input
          className="later-input"
          type="date"
          required
          min={earliest}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <Button type="submit" kind={button === undefined ? 'first' : 'outlined'} compact>
        {button ?? i18n.t('later.set')}
      </Button>
    </form>
  );
}
