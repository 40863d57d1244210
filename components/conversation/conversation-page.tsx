import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { App } from '@/components/app/app';
import { FailedScreen } from '@/components/app/failed-screen';
import { CalendarProvider } from '@/components/ui/day';
import { ErrorNote } from '@/components/ui/error-note';
import { interfaceLocale } from '@/lib/platform/interface-locale';
import type { Moment } from '@/lib/schema/event';
import type { Person } from '@/lib/schema/person';
import { useApp } from '@/lib/ui/app-store';
import { openToday } from '@/lib/ui/open-app';
import { openLetterTo } from '@/lib/ui/open-letter';
import { showFailure } from '@/lib/ui/show-failure';
import { useConversation } from '@/lib/ui/use-conversation';
import { useToday } from '@/lib/ui/use-today';
import { AfterScreen } from './after-screen';
import { BeforeScreen } from './before-screen';
import { DuringScreen } from './during-screen';

interface Letter {
  person: Person;
  moment: Moment;
  /** Whom or what it speaks of. */
  about?: string | undefined;
}

/** The conversation with the person `id`: what the address `#conversation/<id>` shows. Its letters open in its place. */
export function ConversationPage({ id }: { id: string }) {
  return <OnePage key={id} id={id} />;
}

function OnePage({ id }: { id: string }) {
  const today = useToday();
  const [letter, setLetter] = useState<Letter | null>(null);
  if (letter) return <LetterInPlace letter={letter} />;
  return (
    <CalendarProvider today={today} locale={interfaceLocale(i18n.t('localeTag'))}>
      <CurrentPhase id={id} onWrite={(person, moment, about) => setLetter({ person, moment, about })} />
    </CalendarProvider>
  );
}

function LetterInPlace({ letter: { person, moment, about } }: { letter: Letter }) {
  const start = useCallback(() => openLetterTo(person, moment, about).catch(showFailure), [person, moment, about]);
  return <App start={start} />;
}

function CurrentPhase({
  id,
  onWrite,
}: {
  id: string;
  onWrite: (person: Person, moment: Moment, about?: string) => void;
}) {
  const screen = useApp((state) => state.screen);
  const open = useConversation(id);
  useEffect(() => {
    // Loads what the user told about themselves, and clears what another place left on the screen.
    void openToday();
  }, []);
  if (screen.name === 'failed') return <FailedScreen failure={screen.failure} error={screen.error} />;
  if (open === undefined || screen.name === 'opening') return null;
  if (open === null) return <Nobody />;
  switch (open.conversation.phase) {
    case 'before':
      return <BeforeScreen open={open} />;
    case 'during':
      return <DuringScreen open={open} />;
    case 'after':
      return <AfterScreen open={open} onWrite={onWrite} />;
  }
}

function Nobody() {
  return (
    <main className="talk">
      <ErrorNote title={i18n.t('conversation.nobody')} detail={i18n.t('conversation.nobodyDetail')}>
        <a href="#today">{i18n.t('conversation.back')}</a>
      </ErrorNote>
    </main>
  );
}
