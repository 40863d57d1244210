import { useState } from 'react';
import { i18n } from '#i18n';
import { DayForm } from '@/components/today/day-form';
import { Button } from '@/components/ui/button';
import { Chip, RemovableChip } from '@/components/ui/chip';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { useCalendar } from '@/components/ui/day';
import { exactDay } from '@/lib/ui/day-words';
import { timeWords } from '@/lib/ui/time-words';
import { weekdayNames } from '@/lib/ui/weekday-names';
import { SettingsSection } from './settings-section';

/** When the daily notification may come: see lib/schema/settings.ts. */
export interface ReminderValues {
  digestHour: number;
  nightFromHour: number;
  quietWeekdays: readonly number[];
  quietDays: readonly string[];
}

export interface ReminderSettingsProps {
  reminders: ReminderValues;
  onReminders: (change: Partial<ReminderValues>) => void;
  /** The browser refuses our notifications. */
  isDenied: boolean;
  onTest: () => void;
}

/** The hour of the daily notification, the days without one, and a notification to see. */
export function ReminderSettings({ reminders, onReminders, isDenied, onTest }: ReminderSettingsProps) {
  const { locale } = useCalendar();
  const { digestHour, nightFromHour, quietWeekdays } = reminders;
  const hour = (value: number) => ({
    value: String(value),
    label: timeWords(`${String(value % 24).padStart(2, '0')}:00`, locale),
  });
  const toggle = (day: number) =>
    quietWeekdays.includes(day) ? quietWeekdays.filter((other) => other !== day) : [...quietWeekdays, day].sort();
  return (
    <SettingsSection part="reminders">
      {isDenied && <p className="settings-denied">{i18n.t('settings.denied')}</p>}
      <div className="settings-row">
        <p className="settings-label">{i18n.t('settings.digestHour')}</p>
        <ChoiceMenu
          label={i18n.t('settings.digestHour')}
          value={String(digestHour)}
          options={Array.from({ length: 24 }, (_, at) => hour(at))}
          onChange={(value) => onReminders({ digestHour: Number(value) })}
        />
        <p className="field-help">{i18n.t('settings.digestHourHelp')}</p>
      </div>
      <div className="settings-row">
        <p className="settings-label">{i18n.t('settings.nightFrom')}</p>
        <ChoiceMenu
          label={i18n.t('settings.nightFrom')}
          value={String(nightFromHour)}
          options={Array.from({ length: 24 }, (_, at) => hour(at + 1))}
          onChange={(value) => onReminders({ nightFromHour: Number(value) })}
        />
        <p className="field-help">{i18n.t('settings.nightFromHelp')}</p>
      </div>
      <fieldset className="settings-block">
        <legend className="settings-label">{i18n.t('settings.quietWeekdays')}</legend>
        <div className="settings-chips">
          {weekdayNames(locale).map(({ day, short, long }) => (
            <Chip
              key={day}
              aria-pressed={quietWeekdays.includes(day)}
              aria-label={long}
              onClick={() => onReminders({ quietWeekdays: toggle(day) })}
            >
              {short}
            </Chip>
          ))}
        </div>
        <p className="field-help">{i18n.t('settings.quietWeekdaysHelp')}</p>
      </fieldset>
      <QuietDays days={reminders.quietDays} onDays={(quietDays) => onReminders({ quietDays })} />
      <div className="settings-row">
        <p className="settings-label">{i18n.t('settings.testLabel')}</p>
        <Button compact onClick={onTest}>
          {i18n.t('settings.test')}
        </Button>
        <p className="field-help">{i18n.t('settings.testHelp')}</p>
      </div>
    </SettingsSection>
  );
}

function QuietDays({ days, onDays }: { days: readonly string[]; onDays: (days: string[]) => void }) {
  const { today, locale } = useCalendar();
  const [added, setAdded] = useState(0);
  const coming = days.filter((day) => day >= today);
  return (
    <div className="settings-block">
      <p className="settings-label">{i18n.t('settings.quietDays')}</p>
      {coming.length > 0 && (
        <div className="settings-chips">
          {coming.map((day) => {
            const name = exactDay(day, today, locale);
            return (
              <RemovableChip
                key={day}
                removeLabel={i18n.t('chips.remove', { name })}
                onRemove={() => onDays(days.filter((other) => other !== day))}
              >
                {name}
              </RemovableChip>
            );
          })}
        </div>
      )}
      <DayForm
        key={added}
        label={i18n.t('settings.quietDaysHelp')}
        button={i18n.t('settings.quietDayAdd')}
        earliest={today}
        onDay={(day) => {
          setAdded(added + 1);
          onDays([...new Set([...days, day])].sort());
        }}
      />
    </div>
  );
}
