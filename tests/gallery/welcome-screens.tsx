import type { ReactElement } from 'react';
import { PracticeFrame } from '@/components/welcome/practice-frame';
import { PractisedView } from '@/components/welcome/practised-view';
import { WelcomeView } from '@/components/welcome/welcome-view';
import { DraftScreen } from './draft-screen';
import { AboutScreen } from './form-screens';
import { calm } from './sample-letter';

function Practice({ isAboutMe = false, children }: { isAboutMe?: boolean; children: ReactElement }) {
  return (
    <PracticeFrame name="Nora Vestergaard" isAboutMe={isAboutMe}>
      {children}
    </PracticeFrame>
  );
}

/** The page of welcome as Chrome and Firefox show it, and the way to the example person and back. */
export const welcomeScreens: Record<string, () => ReactElement> = {
  welcome: () => <WelcomeView isButtonHidden onFive={() => {}} />,
  'welcome-button-shown': () => <WelcomeView isButtonHidden={false} onFive={() => {}} />,
  'practice-about-me': () => (
    <Practice isAboutMe>
      <AboutScreen filled={false} />
    </Practice>
  ),
  practice: () => (
    <Practice>
      <DraftScreen start={calm} practice />
    </Practice>
  ),
  practised: () => (
    <Practice>
      <PractisedView name="Nora Vestergaard" remindOn="2026-12-07" onFive={() => {}} onBack={() => {}} />
    </Practice>
  ),
};
