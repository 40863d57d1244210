import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Segments } from '@/components/ui/segments';
import type { Theme } from '@/lib/ui/theme';
import { SettingsSection } from './settings-section';

export interface LookSettingsProps {
  theme: Theme;
  onTheme: (theme: Theme) => void;
  /** The keys that open the popup, as the browser writes them; null where there are none. */
  shortcut: string | null;
  onShortcut: () => void;
}

/** Light or dark, the language, and the keys. */
export function LookSettings({ theme, onTheme, shortcut, onShortcut }: LookSettingsProps) {
  return (
    <SettingsSection part="look">
      <div className="settings-row">
        <p className="settings-label">{i18n.t('settings.theme')}</p>
        <Segments
          label={i18n.t('settings.theme')}
          value={theme}
          options={[
            { value: 'system', label: i18n.t('settings.themes.system') },
            { value: 'light', label: i18n.t('settings.themes.light') },
            { value: 'dark', label: i18n.t('settings.themes.dark') },
          ]}
          onChange={onTheme}
        />
        <p className="field-help">{i18n.t('settings.themeHelp')}</p>
      </div>
      <div className="settings-row">
        <p className="settings-label">{i18n.t('settings.language')}</p>
        <span>{i18n.t('settings.languageName')}</span>
        <p className="field-help">{i18n.t('settings.languageHelp')}</p>
      </div>
      <div className="settings-row">
        <p className="settings-label">
          {i18n.t('settings.shortcut')} <kbd>{shortcut ?? i18n.t('settings.shortcutNone')}</kbd>
        </p>
        <Button compact onClick={onShortcut}>
          {i18n.t('settings.shortcutChange')}
        </Button>
        <p className="field-help">{i18n.t('settings.shortcutHelp')}</p>
      </div>
    </SettingsSection>
  );
}
