import { i18n } from '#i18n';
import { Mark } from '@/components/ui/mark';
import { PinPicture } from './pin-picture';
import './pin-hint.css';

/** Where the button is: behind Chrome's puzzle piece until it is pinned, in Firefox's toolbar from the start. */
export function PinHint({ isButtonHidden }: { isButtonHidden: boolean }) {
  return (
    <aside className="pin-hint" aria-label={i18n.t('welcome.button')}>
      {isButtonHidden ? <PinPicture /> : <Mark size={20} />}
      <div>
        <p>{i18n.t(isButtonHidden ? 'welcome.pin' : 'welcome.pinned')}</p>
        <p className="soft">{i18n.t('welcome.press')}</p>
      </div>
    </aside>
  );
}
