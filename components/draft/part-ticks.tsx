import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Parts } from '@/lib/schema/finding';
import './part-ticks.css';

/** The parts of a request, in the order in which a letter has them (GUIDANCE B1–B7, B10). */
const requestParts: readonly (keyof Parts)[] = [
  'howFound',
  'whoIAm',
  'objective',
  'minutes',
  'flexible',
  'noJob',
  'thanks',
];

/** What the letter has, faint and ticked, and what it lacks, in ink with an empty ring. `expected` suits the moment. */
export function PartTicks({ parts, expected = requestParts }: { parts: Parts; expected?: readonly (keyof Parts)[] }) {
  return (
    <ul className="part-ticks" aria-label={i18n.t('parts.label')}>
      {expected.map((name) => {
        const there = Boolean(parts[name]);
        return (
          <li key={name} className={there ? 'part-tick' : 'part-tick part-missing'}>
            <Icon name={there ? 'check' : 'open'} size={12} />
            {i18n.t(`parts.${name}`)}
            <VisuallyHidden>{`, ${i18n.t(there ? 'parts.there' : 'parts.missing')}`}</VisuallyHidden>
          </li>
        );
      })}
    </ul>
  );
}
