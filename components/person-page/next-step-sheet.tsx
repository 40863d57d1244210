import { i18n } from '#i18n';
import { BecauseLine } from '@/components/today/because-line';
import { itemGoWords, itemWords } from '@/components/today/due-words';
import { LaterMenu } from '@/components/today/later-menu';
import type { OwedActions, OwedItem } from '@/components/today/owed-item';
import { OwedWhen } from '@/components/today/owed-when';
import { Button } from '@/components/ui/button';
import './next-step-sheet.css';

export interface NextStepSheetProps {
  /** null: nothing is or will be due. */
  item: OwedItem | null;
  actions: OwedActions;
  onGo: () => void;
  onWrite: () => void;
}

/** What to do next with a person, and why; writing to them is always there. */
export function NextStepSheet({ item, actions, onGo, onWrite }: NextStepSheetProps) {
  return (
    <section className="next-step" aria-label={i18n.t('personPage.nextStep')}>
      {item ? (
        <div>
          <h2 className="next-step-title">{itemGoWords(item)}</h2>
          <p className="small soft">
            <OwedWhen item={item} /> · {itemWords(item)}
          </p>
          {item.because && <BecauseLine {...item.because} />}
        </div>
      ) : (
        <h2 className="next-step-title">{i18n.t('today.nothingDue')}</h2>
      )}
      <div className="next-step-acts">
        {item ? (
          <>
            <Button kind="first" onClick={onGo}>
              {itemGoWords(item)}
            </Button>
            <LaterMenu trigger={<Button kind="plain">{i18n.t('later.label')}</Button>} {...actions} />
          </>
        ) : (
          <Button onClick={onWrite}>{i18n.t('today.go.write')}</Button>
        )}
      </div>
    </section>
  );
}
