import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import type { TouchHow } from '@/lib/ui/done-another-way';
import './later-menu.css';

export const waysToTouch: readonly TouchHow[] = [
  'article',
  'congratulation',
  'event',
  'introduction',
  'help',
  'lunch',
  'other',
];

/** In which way you were in touch (GUIDANCE G6). */
export function HowForm({ onHow }: { onHow: (how: TouchHow) => void }) {
  return (
    <div className="later-ask">
      <p className="heading">{i18n.t('later.howLabel')}</p>
      <div className="later-chips">
        {waysToTouch.map((how) => (
          <Chip key={how} onClick={() => onHow(how)}>
            {i18n.t(`later.how.${how}`)}
          </Chip>
        ))}
      </div>
    </div>
  );
}
