import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { AboutMeFields, type AboutMeFieldsProps } from '@/components/about-me/about-me-fields';
import { Chapters } from '@/components/dashboard/chapters';
import { PageHead } from '@/components/dashboard/page-head';
import { useScrollTo } from '@/components/dashboard/use-scroll-to';
import { Button } from '@/components/ui/button';
import { CadenceSettings, type CadenceSettingsProps } from './cadence-settings';
import { LookSettings, type LookSettingsProps } from './look-settings';
import { NumberRow } from './number-row';
import { ReminderSettings, type ReminderSettingsProps } from './reminder-settings';
import { SettingsSection, settingsChapters } from './settings-section';
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
  /** The part asked for. */
  detail?: string | null;
  toast?: ReactNode;
}

/** Everything that can be set, each number with the articles' reason beside it. Nothing has to be. */
export function SettingsPage(props: SettingsPageProps) {
  const { detail = null } = props;
  useScrollTo(detail === null ? null : `settings-${detail}`);
  return (
    <main className="page with-chapters">
      <Chapters
        label={i18n.t('guidance.chapters')}
        place="settings"
        chapters={settingsChapters()}
        isOpen={(id) => id === detail}
      />
      <div className="settings-page">
        <PageHead title={i18n.t('settings.title')} />
        <SettingsSection part="about" detail={i18n.t('settings.aboutDetail')}>
          <AboutMeFields {...props.about} />
        </SettingsSection>
        <ReminderSettings {...props} />
        <CadenceSettings {...props} />
        <TouchSettings {...props} />
        <TopicSettings {...props} />
        <SettingsSection part="notes">
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
        <SettingsSection part="reset" detail={i18n.t('settings.resetHelp')}>
          <Button className="settings-reset" onClick={props.onReset}>
            {i18n.t('settings.reset')}
          </Button>
        </SettingsSection>
      </div>
      <div className="page-toast">{props.toast}</div>
    </main>
  );
}
