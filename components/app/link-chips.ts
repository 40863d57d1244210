import { i18n } from '#i18n';
import type { SharedLink as LinkChip } from '@/components/draft/shared-links';
import type { SharedLink } from '@/lib/profile/shared-links';
import type { Link } from '@/lib/schema/link';

/** The sentence for each reason, by its key in the locale file. */
const reasonKeys = {
  mutual: 'share.reasons.mutual',
  school: 'share.reasons.school',
  'employer-now': 'share.reasons.employerNow',
  'employer-once': 'share.reasons.employerOnce',
  change: 'share.reasons.change',
  place: 'share.reasons.place',
} as const satisfies Record<SharedLink['reason'], string>;

/** The sentence for what opens the letter but stands on no page: how the user came to them. */
const foundKeys = {
  referrer: 'share.found.referrer',
  mutual: 'share.reasons.mutual',
  article: 'share.found.article',
  event: 'share.found.event',
} as const;

type ChipOfLink = LinkChip & { link: Link };

/**
 * The chips of *You share*, strongest first, each with the link that it stands for. `chosen` opens the letter: where the
 * page doesn't show it (who sent me, an article), it stands first.
 */
export function linkChips(shared: readonly SharedLink[], chosen: Link | null): ChipOfLink[] {
  const chips = sharedChips(shared);
  const found = chosen && !chips.some(({ link }) => isSameLink(link, chosen)) ? foundChip(chosen) : null;
  return found ? [found, ...chips] : chips;
}

/** Whether two links say the same: one read from the database is another object. */
export function isSameLink(one: Link | null, other: Link | null): boolean {
  return one?.kind === other?.kind && one?.detail === other?.detail;
}

function foundChip(link: Link): ChipOfLink | null {
  const key = link.kind in foundKeys ? foundKeys[link.kind as keyof typeof foundKeys] : undefined;
  return {
    link,
    id: `found:${link.kind}:${link.detail}`,
    label: link.kind === 'referrer' ? i18n.t('share.sentBy', { name: link.detail }) : link.detail,
    ...(key && { title: i18n.t(key, { theirs: link.detail }) }),
  };
}

function sharedChips(shared: readonly SharedLink[]): ChipOfLink[] {
  return shared.map(({ link, reason, theirs }) => ({
    link,
    id: `${reason}:${theirs}`,
    label: reason === 'change' ? i18n.t('share.change') : link.detail,
    title: i18n.t(reasonKeys[reason], { theirs }),
  }));
}
