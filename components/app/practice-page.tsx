import { useEffect } from 'react';
import { PracticeFrame } from '@/components/welcome/practice-frame';
import { nameOf } from '@/lib/profile/apply-corrections';
import { useApp } from '@/lib/ui/app-store';
import { closePractice, openPractice } from '@/lib/ui/open-practice';
import { tryAgain } from '@/lib/ui/try-again';
import { CurrentScreen } from './app';
import { FailedScreen } from './failed-screen';
import { PractisedScreen } from './practised-screen';

/** A letter to the example person, as the popup would show it, in a frame that says that she is invented. */
export function PracticePage() {
  const { draft, screen } = useApp();
  useEffect(() => {
    void openPractice();
    return closePractice;
  }, []);
  return (
    <PracticeFrame name={draft ? nameOf(draft) : ''} isAboutMe={screen.name === 'about-me'}>
      <PracticeScreen />
    </PracticeFrame>
  );
}

/** The popup's screens, but for the two that practice ends on. */
function PracticeScreen() {
  const screen = useApp((state) => state.screen);
  if (screen.name === 'practised') return <PractisedScreen />;
  if (screen.name === 'failed') return <FailedScreen {...screen} onAgain={() => tryAgain(openPractice)} />;
  return <CurrentScreen />;
}
