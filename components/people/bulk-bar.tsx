import { i18n } from '#i18n';
import { ActionMenu } from '@/components/ui/action-menu';
import { Button } from '@/components/ui/button';
import './bulk-bar.css';

export interface BulkActions {
  onList: () => void;
  onTopic: (topic: string) => void;
  onRest: () => void;
  onArchive: () => void;
  onUnarchive: () => void;
}

interface BulkBarProps extends BulkActions {
  count: number;
  topics: readonly string[];
  /** Whether who is chosen stands in the archive. */
  areArchived: boolean;
  onClear: () => void;
}

/** What can be done with all who are chosen, each with undo. */
export function BulkBar({ count, topics, areArchived, onClear, ...can }: BulkBarProps) {
  return (
    <section className="bulk-bar" aria-label={i18n.t('people.bulk.label')}>
      <p aria-live="polite">{i18n.t('people.bulk.chosen', count)}</p>
      {areArchived ? (
        <Button kind="plain" onClick={can.onUnarchive}>
          {i18n.t('people.bulk.unarchive')}
        </Button>
      ) : (
        <>
          <Button kind="plain" onClick={can.onList}>
            {i18n.t('people.bulk.list')}
          </Button>
          {topics.length > 0 && (
            <ActionMenu
              align="start"
              trigger={
                <Button kind="plain" endIcon="down">
                  {i18n.t('people.filter.topic')}
                </Button>
              }
              actions={topics.map((topic) => ({ id: topic, label: topic, onSelect: () => can.onTopic(topic) }))}
            />
          )}
          <Button kind="plain" onClick={can.onRest}>
            {i18n.t('later.rest')}
          </Button>
          <Button kind="plain" onClick={can.onArchive}>
            {i18n.t('people.bulk.archive')}
          </Button>
        </>
      )}
      <Button kind="text" className="bulk-clear" onClick={onClear}>
        {i18n.t('people.bulk.clear')}
      </Button>
    </section>
  );
}
