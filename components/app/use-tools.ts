import { i18n } from '#i18n';
import type { PopupToolsProps } from '@/components/popup/popup-tools';
import type { MenuAction } from '@/components/ui/action-menu';
import { useCalendar } from '@/components/ui/day';
import { openDashboard } from '@/lib/platform/dashboard-tab';
import type { Someone } from '@/lib/store/record-for';
import { useApp } from '@/lib/ui/app-store';
import { copyReport } from '@/lib/ui/copy-report';
import { openAboutMe, openNote, openTypedPerson } from '@/lib/ui/navigate';
import { openBeside } from '@/lib/ui/open-beside';
import { useDue } from '@/lib/ui/use-due';

/** The corner that every screen has: how much is due, and the menu; with `someone`, also what can be noted about them. */
export function useTools(someone?: Someone, isListed = true): PopupToolsProps {
  const { today } = useCalendar();
  const due = useDue(today);
  return {
    dueCount: due?.due.length ?? 0,
    onToday: () => useApp.setState({ screen: { name: 'today' } }),
    actions: [...(someone ? personActions(someone, isListed) : []), ...menuActions(someone !== undefined)],
  };
}

function personActions(someone: Someone, isListed: boolean): MenuAction[] {
  return [
    { id: 'note', label: i18n.t('menu.note'), onSelect: () => openNote(someone, 'promise') },
    {
      id: 'list',
      label: i18n.t(isListed ? 'menu.topicAndWhy' : 'menu.list'),
      onSelect: () => openNote(someone, 'list'),
    },
  ];
}

/** The menu behind the three dots; `apart` where something stands above it. */
export function menuActions(apart = false): MenuAction[] {
  return [
    {
      id: 'today',
      label: i18n.t('today.title'),
      apart,
      onSelect: () => useApp.setState({ screen: { name: 'today' } }),
    },
    { id: 'type', label: i18n.t('menu.typeSomeone'), onSelect: openTypedPerson },
    { id: 'guidance', label: i18n.t('guidance.title'), onSelect: () => void openDashboard('guidance') },
    ...(useApp.getState().tabId === null
      ? []
      : [{ id: 'report', label: i18n.t('menu.report'), onSelect: () => void copyReport() }]),
    ...(document.documentElement.classList.contains('in-popup')
      ? [{ id: 'beside', label: i18n.t('menu.beside'), onSelect: () => void openBeside() }]
      : []),
    { id: 'settings', label: i18n.t('menu.settings'), onSelect: () => void openDashboard('settings') },
    { id: 'about-me', label: i18n.t('menu.aboutMe'), onSelect: openAboutMe },
  ];
}
