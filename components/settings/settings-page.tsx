import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AboutMeFields, type AboutMeFieldsProps } from '@/components/about-me/about-me-fields';
import { PageHead } from '@/components/dashboard/page-head';
import { Button } from '@/components/ui/button';
import { CadenceSettings, type CadenceSettingsProps } from './cadence-settings';
import { LookSettings, type LookSettingsProps } from './look-settings';
import { NumberRow } from './number-row';
import { ReminderSettings, type ReminderSettingsProps } from './reminder-settings';
import { SettingsSection } from './settings-section';
import { TopicSettings, type TopicSettingsProps } from './topic-settings';
import { TouchSettings, type TouchSettingsProps } from './touch-settings';
import './settings-page.css';

export interface SettingsPageProps
  extends ReminderSettingsProps,
    CadenceSettingsProps,
    TouchSettingsProps,
    LookSettingsProps,
    TopicSettingsProps {
  about: AboutMeFieldsProps;
  notesPerMonth: number;
  onNotesPerMonth: (notes: number) => void;
  onReset: () => void;
  toast?: ReactNode;
}

/** Everything that can be set, each number with the articles' reason beside it. Nothing has to be. */
export function SettingsPage(props: SettingsPageProps) {
  return (
    <main className="page settings-page">
      <PageHead title={i18n.t('settings.title')} />
      <SettingsSection title={i18n.t('settings.about')} detail={i18n.t('settings.aboutDetail')}>
        <AboutMeFields {...props.about} />
      </SettingsSection>
      <ReminderSettings {...props} />
      <CadenceSettings {...props} />
      <TouchSettings {...props} />
      <TopicSettings {...props} />
      <SettingsSection title={i18n.t('settings.notes')}>
        <NumberRow
          label={i18n.t('settings.notesPerMonth')}
          value={props.notesPerMonth}
          most={1_000}
          onChange={props.onNotesPerMonth}
        >
          {i18n.t('settings.notesHelp')}
        </NumberRow>
      </SettingsSection>
      <LookSettings {...props} />
      <SettingsSection title={i18n.t('settings.resetTitle')} detail={i18n.t('settings.resetHelp')}>
        <Button className="settings-reset" onClick={props.onReset}>
          {i18n.t('settings.reset')}
        </Button>
      </SettingsSection>
      <div className="page-toast">{props.toast}</div>
    </main>
  );
}
