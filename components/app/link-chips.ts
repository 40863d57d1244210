import { i18n } from '#i18n';
import type { SharedLink } from '@/components/draft/shared-links';
import type { Link } from '@/lib/schema/link';

/** The chips of *You share*, each with the link that it stands for. */
export function linkChips(links: readonly Link[]): (SharedLink & { link: Link })[] {
  return links.map((link) => ({
    link,
    id: `${link.kind}:${link.detail}`,
    label: link.detail === '' ? i18n.t('share.profile') : link.detail,
    title:
      link.kind === 'profile'
        ? i18n.t('share.kinds.profile')
        : i18n.t(`share.kinds.${link.kind}`, { detail: link.detail }),
  }));
}
