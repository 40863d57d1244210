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

/** The chips of *You share*, strongest first, each with the link that it stands for. */
export function linkChips(shared: readonly SharedLink[]): (LinkChip & { link: Link })[] {
  return shared.map(({ link, reason, theirs }) => ({
    link,
    id: `${reason}:${theirs}`,
    label: reason === 'change' ? i18n.t('share.change') : link.detail,
    title: i18n.t(reasonKeys[reason], { theirs }),
  }));
}
