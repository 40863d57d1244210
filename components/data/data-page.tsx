import { useEffect } from 'react';
import { i18n } from '#i18n';
import { PageHead } from '@/components/dashboard/page-head';
import { CalendarProvider, useCalendar } from '@/components/ui/day';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import { findDamage } from '@/lib/ui/find-damage';
import { useDataFacts } from '@/lib/ui/use-data-facts';
import { useToday } from '@/lib/ui/use-today';
import { BackupSection } from './backup-section';
import { EraseSection } from './erase-section';
import { ImportSection } from './import-section';
import { OutSection } from './out-section';
import { RestoreSection } from './restore-section';
import './data-page.css';

/** Data in and out: import, backup, restore, export, erase. A whole page of the dashboard. */
export function DataPage() {
  const today = useToday();
  return (
    <CalendarProvider today={today} locale={interfaceLocale(i18n.t('localeTag'))}>
      <DataParts />
    </CalendarProvider>
  );
}

function DataParts() {
  const { locale } = useCalendar();
  const facts = useDataFacts();
  useEffect(() => {
    void findDamage();
  }, []);
  if (!facts) return null;
  return (
    <main className="page data-page">
      <PageHead title={i18n.t('data.title')} />
      <p className="data-lede soft">{i18n.t('data.lede')}</p>
      {facts.damaged > 0 && (
        <p className="due">{i18n.t('data.damaged', facts.damaged, { count: facts.damaged.toLocaleString(locale) })}</p>
      )}
      <ImportSection imports={facts.imports} />
      <BackupSection facts={facts} />
      <RestoreSection snapshots={facts.snapshots} />
      <OutSection />
      <EraseSection />
    </main>
  );
}
