import { i18n } from '#i18n';
import { WritingDesk } from '@/components/dashboard/writing-pane';
import { useCalendar } from '@/components/ui/day';
import { usePersonFile } from '@/lib/ui/use-person-file';
import { PersonFilePage } from './person-file-page';

/** The page of the person with this id. Shows nothing until the database answers. */
export function PersonPage({ detail }: { detail: string | null }) {
  const { today } = useCalendar();
  const file = usePersonFile(detail ?? '', today);
  if (file === undefined) return null;
  if (file === null) {
    return (
      <main className="page">
        <h1 className="page-title">{i18n.t('personPage.nobody')}</h1>
        <p className="soft">{i18n.t('personPage.nobodyDetail')}</p>
      </main>
    );
  }
  return (
    <WritingDesk isEven>
      <PersonFilePage key={file.person.id} file={file} />
    </WritingDesk>
  );
}
