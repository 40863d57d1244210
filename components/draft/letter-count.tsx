import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import './letter-count.css';

/** Within so many characters of the limit the count turns ochre. */
export const nearLimit = 5;

/** How long the letter is against its limit (null: none), in UTF-16 units as LinkedIn counts. */
export function LetterCount({
  length,
  limit,
  onShorten,
}: {
  length: number;
  limit: number | null;
  onShorten?: (() => void) | undefined;
}) {
  if (limit === null) return <span className="letter-count">{i18n.t('letter.countFree', length)}</span>;
  if (length > limit) {
    return (
      <span className="letter-count overdue">
        {i18n.t('letter.countOver', length - limit, { length, limit })}
        {onShorten && (
          <Button kind="text" className="small is-accent" onClick={onShorten}>
            {i18n.t('letter.shorten')}
          </Button>
        )}
      </span>
    );
  }
  const near = limit - length <= nearLimit;
  return (
    <span className={near ? 'letter-count due' : 'letter-count'}>{i18n.t('letter.count', { length, limit })}</span>
  );
}
