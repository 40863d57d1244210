import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Face } from '@/components/ui/face';
import { BecauseLine } from './because-line';
import { itemGoWords, itemWords } from './due-words';
import { LaterMenu } from './later-menu';
import type { OwedHandlers, OwedItem } from './owed-item';
import { OwedWhen } from './owed-when';
import './first-owed.css';

/**
 * The first thing due lies on the sheet, with why it is due and its draft begun. `draft` is null for what is not written
 * (prepare, log), undefined while it is being composed. To let go is a suggestion: both ways on are there to press, and neither is filled.
 */
export function FirstOwed({
  item,
  draft,
  onOpen,
  actionsFor,
}: OwedHandlers & { item: OwedItem; draft: string | null | undefined }) {
  const actions = actionsFor(item.id);
  const isChoice = item.kind === 'let-go' && actions.onRest !== undefined;
  return (
    <section className="first-owed" aria-label={i18n.t('today.first')}>
      <Face name={item.name} size="small" />
      <h2 className="first-owed-name cut" dir="auto">
        {item.name}
      </h2>
      <p className="soft cut">
        <OwedWhen item={item} /> · {itemWords(item)}
      </p>
      {item.because && <BecauseLine {...item.because} />}
      {draft !== null && !isChoice && (
        <p className="first-owed-draft cut" dir="auto">
          {draft ?? '\u00a0'}
        </p>
      )}
      <div className="first-owed-acts">
        {isChoice && (
          <Button compact onClick={actions.onRest}>
            {i18n.t('later.rest')}
          </Button>
        )}
        <Button kind={isChoice ? 'outlined' : 'first'} compact onClick={() => onOpen(item.id)}>
          {isChoice ? i18n.t('today.writeOnce') : itemGoWords(item)}
        </Button>
        {actions.onAnswered && !isChoice && (
          <LaterMenu
            align="start"
            trigger={
              <Button kind="plain" compact>
                {i18n.t('sent.answered')}
              </Button>
            }
            onAnswered={actions.onAnswered}
          />
        )}
        <LaterMenu
          trigger={
            <Button kind="plain" compact>
              {i18n.t('later.label')}
            </Button>
          }
          {...actions}
          onAnswered={isChoice ? actions.onAnswered : undefined}
        />
      </div>
    </section>
  );
}
