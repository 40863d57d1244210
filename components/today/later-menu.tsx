import * as Popover from 'radix-ui/popover';
import { type FormEvent, type ReactElement, useState } from 'react';
import { i18n } from '#i18n';
import { ActionMenu } from '@/components/ui/action-menu';
import { Button } from '@/components/ui/button';
import { useCalendar } from '@/components/ui/day';
import { useFloatingPlace } from '@/components/ui/use-floating-place';
import { exactDay } from '@/lib/ui/day-words';
import './later-menu.css';

interface LaterMenuProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** A local day, `YYYY-MM-DD`, after today. */
  onUntil: (day: string) => void;
  /** Lets the person rest; without it the choice is not offered. */
  onRest?: (() => void) | undefined;
}

/** When to be reminded instead: tomorrow, in three days, next week, a day you choose; or let it rest. */
export function LaterMenu({ trigger, onUntil, onRest }: LaterMenuProps) {
  const { today, locale } = useCalendar();
  const place = useFloatingPlace();
  const [picking, setPicking] = useState(false);
  const inDays = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString();
  const offer = (id: 'tomorrow' | 'threeDays' | 'nextWeek', day: string) => ({
    id,
    label: i18n.t(`later.${id}`),
    hint: exactDay(day, today, locale),
    onSelect: () => onUntil(day),
  });
  const actions = [
    offer('tomorrow', inDays(1)),
    offer('threeDays', inDays(3)),
    offer('nextWeek', inDays(7)),
    { id: 'aDay', label: i18n.t('later.aDay'), onSelect: () => setPicking(true) },
    ...(onRest ? [{ id: 'rest', label: i18n.t('later.rest'), apart: true, onSelect: onRest }] : []),
  ];
  return (
    <Popover.Root open={picking} onOpenChange={setPicking}>
      <Popover.Anchor asChild>
        <span className="later-anchor">
          <ActionMenu trigger={trigger} actions={actions} />
        </span>
      </Popover.Anchor>
      <Popover.Portal container={place}>
        <Popover.Content
          className="later-day"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          aria-label={i18n.t('later.dayLabel')}
        >
          <DayForm
            earliest={inDays(1)}
            onDay={(day) => {
              setPicking(false);
              onUntil(day);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function DayForm({ earliest, onDay }: { earliest: string; onDay: (day: string) => void }) {
  const [day, setDay] = useState(earliest);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (day >= earliest) onDay(day);
  }
  return (
    <form className="later-form" onSubmit={onSubmit}>
      <label>
        <span className="heading">{i18n.t('later.dayLabel')}</span>
        <input
          className="later-input"
          type="date"
          required
          min={earliest}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <Button type="submit" kind="first" compact>
        {i18n.t('later.set')}
      </Button>
    </form>
  );
}
