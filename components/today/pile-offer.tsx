import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import './pile-offer.css';

interface PileOfferProps {
  /** How many people would wait for another day. */
  count: number;
  onSpread: () => void;
  onKeep: () => void;
}

/** After a long absence: offers, once, to spread what piled up over the coming days. */
export function PileOffer({ count, onSpread, onKeep }: PileOfferProps) {
  return (
    <section className="pile-offer" aria-label={i18n.t('today.pile')}>
      <h2 className="pile-offer-title">{i18n.t('today.pile')}</h2>
      <p className="soft">{i18n.t('today.pileDetail', count)}</p>
      <div className="pile-offer-acts">
        <Button compact onClick={onSpread}>
          {i18n.t('today.spread')}
        </Button>
        <Button kind="plain" compact onClick={onKeep}>
          {i18n.t('today.keepAll')}
        </Button>
      </div>
    </section>
  );
}
