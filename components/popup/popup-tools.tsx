import { i18n } from '#i18n';
import { ActionMenu, type MenuAction } from '@/components/ui/action-menu';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import './popup-tools.css';

export interface PopupToolsProps {
  /** How many things are due today; none shows nothing. */
  dueCount: number;
  onToday: () => void;
  actions: readonly MenuAction[];
}

/** The corner of every screen but Today: what is due, and the rest in a menu. */
export function PopupTools({ dueCount, onToday, actions }: PopupToolsProps) {
  return (
    <div className="popup-tools">
      {dueCount > 0 && (
        <Button kind="text" className="small" aria-label={i18n.t('today.dueLabel', dueCount)} onClick={onToday}>
          {i18n.t('today.due', dueCount)}
        </Button>
      )}
      <ActionMenu actions={actions} trigger={<IconButton icon="more" label={i18n.t('today.more')} />} />
    </div>
  );
}
