import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Chapter } from '@/components/dashboard/chapters';

/** The titles of the parts of the settings, in order, by what the address calls each. */
const titles = {
  about: 'settings.about',
  reminders: 'settings.reminders',
  cadence: 'settings.cadence',
  touch: 'settings.touch',
  topics: 'settings.topics',
  notes: 'settings.notes',
  look: 'settings.look',
  reset: 'settings.resetTitle',
} as const;
type SettingsPart = keyof typeof titles;

/** The parts of the settings as chapters of their page. */
export function settingsChapters(): Chapter[] {
  return Object.entries(titles).map(([id, title]) => ({ id, title: i18n.t(title), isApart: id === 'reset' }));
}

/** One part of the settings under its heading. */
export function SettingsSection({
  part,
  detail,
  children,
}: {
  part: SettingsPart;
  detail?: string;
  children: ReactNode;
}) {
  return (
    <section id={`settings-${part}`} className="settings-section" aria-labelledby={`settings-${part}-title`}>
      <h2 id={`settings-${part}-title`} className="settings-heading">
        {i18n.t(titles[part])}
      </h2>
      {detail && <p className="soft">{detail}</p>}
      {children}
    </section>
  );
}
