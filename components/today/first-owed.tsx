import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Face } from '@/components/ui/face';
import { goWords, whatWords } from './due-words';
import { LaterMenu } from './later-menu';
import type { OwedHandlers, OwedItem } from './owed-item';
import { OwedWhen } from './owed-when';
import './first-owed.css';

/** The first thing due lies on the sheet, with its draft begun. `draft` is null for what is not written (prepare, log). */
export function FirstOwed({
  item,
  draft,
  onOpen,
  onLater,
  onRest,
}: OwedHandlers & { item: OwedItem; draft: string | null }) {
  return (
    <section className="first-owed" aria-label={i18n.t('today.first')}>
      <Face name={item.name} size="small" />
      <h2 className="first-owed-name cut" dir="auto">
        {item.name}
      </h2>
      <p className="soft cut">
        <OwedWhen item={item} /> · {whatWords(item.kind, item.detail)}
      </p>
      {draft && (
        <p className="first-owed-draft cut" dir="auto">
          {draft}
        </p>
      )}
      <div className="first-owed-acts">
        <Button kind="first" compact onClick={() => onOpen(item.id)}>
          {goWords(item.kind)}
        </Button>
        <LaterMenu
          trigger={
            <Button kind="plain" compact>
              {i18n.t('later.label')}
            </Button>
          }
          onUntil={(day) => onLater(item.id, day)}
          onRest={() => onRest(item.id)}
        />
      </div>
    </section>
  );
}
