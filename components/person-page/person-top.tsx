import { i18n } from '#i18n';
import { useHeadingFocus } from '@/components/dashboard/use-heading-focus';
import { ActionMenu, type MenuAction } from '@/components/ui/action-menu';
import { Face } from '@/components/ui/face';
import { IconButton } from '@/components/ui/icon-button';
import { Icon } from '@/components/ui/icons';
import type { Quarters } from '@/components/ui/quarter-arc';
import { Ring } from '@/components/ui/ring';

export interface PersonTopProps {
  name: string;
  /** Who they are in a line, and where. */
  about: string;
  stage: string;
  quarters: Quarters;
  /** Their page on LinkedIn; null where their address isn't known. */
  address: string | null;
  actions: readonly MenuAction[];
  isArchived: boolean;
}

/** Who this is, how far one has come with them, and the way to their page. */
export function PersonTop({ name, about, stage, quarters, address, actions, isArchived }: PersonTopProps) {
  const heading = useHeadingFocus();
  return (
    <header className="person-top">
      <Ring quarters={quarters}>
        <Face name={name} size="ringed" />
      </Ring>
      <div className="person-top-words">
        <h1 ref={heading} className="page-title" tabIndex={-1} dir="auto">
          {name || i18n.t('people.nameless')}
        </h1>
        <p className="soft" dir="auto">
          {[isArchived ? i18n.t('people.stages.archived') : stage, about].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div className="page-acts">
        {address && (
          <a className="button button-plain" href={address} target="_blank" rel="noreferrer">
            {i18n.t('personPage.profile')}
            <Icon name="tab" />
          </a>
        )}
        <ActionMenu actions={actions} trigger={<IconButton icon="more" label={i18n.t('today.more')} />} />
      </div>
    </header>
  );
}
