import { useRef } from 'react';
import { i18n } from '#i18n';
import { TodayScreen } from '@/components/app/today-screen';
import { Pane } from '@/components/popup/pane';
import { Mark } from '@/components/ui/mark';
import { momentForDue } from '@/lib/ui/moment-for-due';
import { openLetterTo } from '@/lib/ui/open-letter';
import { showFailure } from '@/lib/ui/show-failure';
import type { DueNow } from '@/lib/ui/use-due';
import { useIsWriting, WritingDesk } from './writing-pane';
import './today-page.css';

/** From here on the list and the letter stand side by side. */
const wide = '(min-width: 1024px)';

/** *Today* in the tab: the list on the left, the letter on the right. The first letter due lies open already. */
export function TodayPage() {
  const isWriting = useIsWriting();
  const layOutFirst = useFirstLetter(isWriting);
  return (
    <WritingDesk empty={<DeskEmpty />}>
      <div className="today-list">
        <Pane value={isWriting ? 'quiet' : 'pane'}>
          <TodayScreen onShown={layOutFirst} />
        </Pane>
      </div>
    </WritingDesk>
  );
}

function DeskEmpty() {
  return (
    <div className="desk-empty">
      <Mark size={40} />
      <p>{i18n.t('dashboard.choose')}</p>
    </div>
  );
}

/** Lays out the first letter that is due, once, where there is room beside the list, which is there before it. */
function useFirstLetter(isWriting: boolean): (due: DueNow) => void {
  const isDone = useRef(false);
  return ({ due: [first] }) => {
    if (isDone.current) return;
    isDone.current = true;
    const moment = first && momentForDue(first.item);
    if (isWriting || !first || moment === undefined || !matchMedia(wide).matches) return;
    openLetterTo(first.person, moment, first.item.about).catch(showFailure);
  };
}
