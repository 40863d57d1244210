import { type ReactElement, useState } from 'react';
import { SentView } from '@/components/draft/sent-view';
import { Toast } from '@/components/ui/toast';
import { conversationScreens } from './conversation-screens';
import { dashboardScreens } from './dashboard-screens';
import { DraftScreen, tools } from './draft-screen';
import { AboutScreen, NotReadScreen } from './form-screens';
import { AddScreen, NoteScreen, SettingsScreen } from './note-screens';
import { calm, toMend, troubled } from './sample-letter';
import { TodayScreen } from './today-screen';
import { welcomeScreens } from './welcome-screens';

const recorded = {
  id: '1',
  text: 'Recorded. I’ll remind you on Monday 7 December.',
  action: { label: 'Undo', onPress: () => {} },
};

function SentScreen() {
  const [message, setMessage] = useState(new URLSearchParams(location.search).has('toast') ? recorded : null);
  return (
    <SentView
      name="Nora Vestergaard"
      quarters={1}
      channel="note"
      sentOn="2026-11-23"
      remindOn="2026-12-07"
      title="Sent. That was the hard part."
      subject={null}
      text={calm}
      next={{ name: 'Petra Lindqvist', onOpen: () => {} }}
      tools={tools}
      onAnotherDay={() => {}}
      onUndo={() => {}}
      onAnswered={() => {}}
      toast={<Toast message={message} onGone={() => setMessage(null)} stays={8_000} />}
    />
  );
}

const email = `Dear Ms Vestergaard,\n\n${'Your account of how the town records came online stayed with me, above all the part about the harbour books. '.repeat(3)}\n\nThank you,\nMaja Lindholm`;

/** Every screen of the popup, by the name it has in the address. */
export const screens: Record<string, () => ReactElement> = {
  request: () => <DraftScreen start={toMend} />,
  'request-calm': () => <DraftScreen start={calm} />,
  'request-troubled': () => <DraftScreen start={troubled} />,
  'request-listed': () => <DraftScreen start={calm} listed />,
  'request-namesake': () => <DraftScreen start={calm} namesake />,
  'request-email': () => <DraftScreen start={email} channel="email" limit={null} subject="How you came to archives" />,
  sent: () => <SentScreen />,
  today: () => <TodayScreen due="some" />,
  'today-empty': () => <TodayScreen due="none" />,
  'today-nobody': () => <TodayScreen due="nobody" />,
  'today-many': () => <TodayScreen due="many" />,
  'today-let-go': () => <TodayScreen due="let-go" />,
  'today-enough': () => <TodayScreen due="enough" />,
  'today-pile': () => <TodayScreen due="pile" />,
  add: () => <AddScreen />,
  'note-promise': () => <NoteScreen kind="promise" />,
  'note-introduction': () => <NoteScreen kind="introduction" />,
  'note-touch': () => <NoteScreen kind="touch" />,
  'note-met': () => <NoteScreen kind="met" />,
  'note-date': () => <NoteScreen kind="date" />,
  'note-list': () => <NoteScreen kind="list" />,
  settings: () => <SettingsScreen />,
  'settings-denied': () => <SettingsScreen isDenied />,
  'first-time': () => <AboutScreen filled />,
  'first-time-empty': () => <AboutScreen filled={false} />,
  'not-read': () => <NotReadScreen reason="not-understood" name="Nora Vestergaard" />,
  'not-read-no-access': () => <NotReadScreen reason="no-access" />,
  'not-read-not-a-profile': () => <NotReadScreen reason="not-a-profile" />,
  'not-read-signed-out': () => <NotReadScreen reason="signed-out" />,
  'not-read-loading': () => <NotReadScreen reason="loading" />,
  ...conversationScreens,
  ...dashboardScreens,
  ...welcomeScreens,
};
