import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Channel } from '@/lib/schema/event';

export interface DraftBarProps {
  channel: Channel;
  /** What was done with this very text; after a change it is null again. */
  done: 'copied' | 'placed' | null;
  onCopy: () => void;
  /** null where there is nothing to place it in: not on LinkedIn, or a channel outside of it. */
  onPlace: (() => void) | null;
  /** The address that opens the letter in the user's mail program; null for other channels. */
  mailto: string | null;
  onSent: () => void;
}

/** The bar under a letter. Once the text is on its way the next step, *I sent it*, is the filled one. */
export function DraftBar({ channel, done, onCopy, onPlace, mailto, onSent }: DraftBarProps) {
  const spoken = channel === 'phone' || channel === 'voicemail';
  return (
    <>
      <Button kind={done ? 'outlined' : 'first'} icon={done === 'copied' ? 'check' : 'copy'} onClick={onCopy}>
        {i18n.t(done === 'copied' ? 'bar.copied' : 'bar.copy')}
      </Button>
      {onPlace && (
        <Button kind="plain" icon={done === 'placed' ? 'check' : undefined} onClick={onPlace}>
          {i18n.t(done === 'placed' ? 'bar.placed' : 'bar.place')}
        </Button>
      )}
      {mailto && (
        <a className="button button-plain" href={mailto} target="_blank" rel="noreferrer">
          {i18n.t('bar.mail')}
        </a>
      )}
      <Button kind={done ? 'first' : 'outlined'} className="at-end" onClick={onSent}>
        {i18n.t(spoken ? 'bar.called' : 'bar.sent')}
      </Button>
    </>
  );
}
