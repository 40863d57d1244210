import { i18n } from '#i18n';
import { KeepInTouchChoice } from '@/components/person/keep-in-touch-choice';
import { Face } from '@/components/ui/face';
import type { KeepInTouch } from '@/lib/schema/person';
import { SettingsSection } from './settings-section';

export interface TouchSettingsProps {
  /** Whom the user has spoken with. */
  inTouch: readonly { id: string; name: string; keepInTouch: KeepInTouch | null }[];
  onKeepInTouch: (id: string, name: string, keepInTouch: KeepInTouch | null) => void;
}

/** How often to keep in touch, person by person (GUIDANCE G6). */
export function TouchSettings({ inTouch, onKeepInTouch }: TouchSettingsProps) {
  return (
    <SettingsSection part="touch" detail={i18n.t('settings.touchDetail')}>
      {inTouch.length === 0 && <p className="settings-none faint">{i18n.t('settings.touchNone')}</p>}
      <ul>
        {inTouch.map(({ id, name, keepInTouch }) => (
          <li key={id} className="settings-person">
            <Face name={name} size="small" />
            <span className="settings-person-name cut" dir="auto">
              {name}
            </span>
            <KeepInTouchChoice
              name={name}
              value={keepInTouch}
              onChange={(level) => onKeepInTouch(id, name, level)}
              unset={i18n.t('settings.asAbove')}
            />
          </li>
        ))}
      </ul>
    </SettingsSection>
  );
}
