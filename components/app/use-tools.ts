import { i18n } from '#i18n';
import type { PopupToolsProps } from '@/components/popup/popup-tools';
import type { MenuAction } from '@/components/ui/action-menu';
import { useCalendar } from '@/components/ui/day';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import { useApp } from '@/lib/ui/app-store';
import { copyReport } from '@/lib/ui/copy-report';
import { openAboutMe, openTypedPerson } from '@/lib/ui/navigate';
import { useDue } from '@/lib/ui/use-due';

/** The corner that every screen has: how much is due, and the menu. */
export function useTools(): PopupToolsProps {
  const { today } = useCalendar();
  const due = useDue(today);
  return {
    dueCount: due?.due.length ?? 0,
    onToday: () => useApp.setState({ screen: { name: 'today' } }),
    actions: menuActions(),
  };
}

/** The menu behind the three dots. */
export function menuActions(): MenuAction[] {
  return [
    { id: 'today', label: i18n.t('today.title'), onSelect: () => useApp.setState({ screen: { name: 'today' } }) },
    { id: 'type', label: i18n.t('menu.typeSomeone'), onSelect: openTypedPerson },
    { id: 'guidance', label: i18n.t('guidance.title'), onSelect: () => void openDashboard('guidance') },
    ...(useApp.getState().tabId === null
      ? []
      : [{ id: 'report', label: i18n.t('menu.report'), onSelect: () => void copyReport() }]),
    { id: 'about-me', label: i18n.t('menu.aboutMe'), onSelect: openAboutMe },
  ];
}
