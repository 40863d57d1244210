import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import './namesake-offer.css';

export interface NamesakeOfferProps {
  /** As the user typed it. */
  name: string;
  /** What else was typed of them, such as the company. */
  about: string | null;
  onSame: () => void;
  onOther: () => void;
}

/** Someone of this name was typed in without an address: asks whether this is their page. Nothing is joined unasked. */
export function NamesakeOffer({ name, about, onSame, onOther }: NamesakeOfferProps) {
  return (
    <section className="namesake-offer" aria-label={i18n.t('namesake.label')}>
      <p dir="auto">
        {i18n.t('namesake.ask', { name })} {about && <span className="soft">{about}</span>}
      </p>
      <div className="namesake-acts">
        <Button compact onClick={onSame}>
          {i18n.t('namesake.same')}
        </Button>
        <Button kind="plain" compact onClick={onOther}>
          {i18n.t('namesake.other')}
        </Button>
      </div>
    </section>
  );
}
