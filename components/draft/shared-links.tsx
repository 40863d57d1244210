import { useState } from 'react';
import { i18n } from '#i18n';
import { Chip } from '@/components/ui/chip';
import { useRadioKeys } from '@/components/ui/use-radio-keys';
import './shared-links.css';

export interface SharedLink {
  id: string;
  label: string;
  /** The whole of it, where the label is short: "You both know Dele Cole". */
  title?: string;
}

interface SharedLinksProps {
  links: readonly SharedLink[];
  value: string | null;
  onChange: (id: string) => void;
}

const shownAtFirst = 2;

/** What you share with someone; the one picked is how the letter begins. Two are shown, the rest open in place. */
export function SharedLinks({ links, value, onChange }: SharedLinksProps) {
  const [all, setAll] = useState(false);
  const { group, onKeyDown } = useRadioKeys();
  if (links.length === 0) return null;
  const shown = all ? links : firstLinks(links, value);
  const hidden = links.length - shown.length;
  return (
    <div className="shared-links">
      <span className="soft">{i18n.t('share.lead')}</span>
      <div
        ref={group}
        className="shared-links-group"
        role="radiogroup"
        aria-label={i18n.t('share.label')}
        onKeyDown={onKeyDown}
      >
        {shown.map((link, index) => (
          <Chip
            key={link.id}
            role="radio"
            aria-checked={link.id === value}
            tabIndex={link.id === value || (value === null && index === 0) ? 0 : -1}
            title={link.title}
            onClick={() => onChange(link.id)}
          >
            {link.label}
          </Chip>
        ))}
      </div>
      {hidden > 0 && (
        <Chip aria-label={i18n.t('share.more', hidden)} onClick={() => setAll(true)}>
          {`+${hidden}`}
        </Chip>
      )}
    </div>
  );
}

/** The chosen one is always among those shown, in its place. */
function firstLinks(links: readonly SharedLink[], value: string | null): readonly SharedLink[] {
  const first = links.slice(0, shownAtFirst);
  const chosen = links.find((link) => link.id === value);
  return !chosen || first.includes(chosen) ? first : [...first.slice(0, -1), chosen];
}
