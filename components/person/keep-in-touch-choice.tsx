import { i18n } from '#i18n';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import type { KeepInTouch } from '@/lib/schema/person';

interface KeepInTouchChoiceProps {
  name: string;
  /** null leaves it to the number in Settings. */
  value: KeepInTouch | null;
  onChange: (value: KeepInTouch | null) => void;
  /** What leaves it to that number is called. */
  unset?: string;
}

const levels = [
  ['often', 'note.levels.often'],
  ['now-and-then', 'note.levels.nowAndThen'],
  ['rarely', 'note.levels.rarely'],
] as const;

/** How often to keep in touch with someone (GUIDANCE G6). */
export function KeepInTouchChoice({ name, value, onChange, unset }: KeepInTouchChoiceProps) {
  return (
    <ChoiceMenu
      label={i18n.t('note.levelOf', { name })}
      value={value ?? ''}
      options={[
        { value: '', label: unset ?? i18n.t('note.levels.asSet') },
        ...levels.map(([level, key]) => ({ value: level, label: i18n.t(key) })),
      ]}
      onChange={(level) => onChange(level === '' ? null : level)}
    />
  );
}
