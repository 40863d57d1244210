import { useState } from 'react';
import { DraftView } from '@/components/draft/draft-view';
import type { ReadField } from '@/components/draft/read-fields';
import type { Channel, Moment } from '@/lib/schema/event';
import type { MinutesChoice } from '@/lib/schema/link';
import { remarksOn } from './sample-letter';

export const tools = {
  dueCount: 4,
  onToday: () => {},
  actions: [
    { id: 'tab', label: 'Open in a tab', hint: 'Ctrl Shift F', onSelect: () => {} },
    { id: 'beside', label: 'Open beside the page', onSelect: () => {} },
    { id: 'rest', label: 'Let Nora rest', apart: true, onSelect: () => {} },
  ],
};

const fields: readonly ReadField[] = [
  { id: 'fullName', value: 'Nora Vestergaard', missing: null },
  { id: 'currentCompany', value: 'Sandby Hall', missing: null },
  { id: 'location', value: 'York', missing: null },
  { id: 'school', value: 'University of York, history', missing: null },
  { id: 'about', value: null, missing: 'not-loaded' },
  { id: 'mutual', value: null, missing: 'not-understood' },
  { id: 'pronouns', value: null, missing: 'absent' },
];

interface Setup {
  start: string;
  channel?: Channel;
  limit?: number | null;
  subject?: string | null;
  listed?: boolean;
  /** Someone of the name was typed in before. */
  namesake?: boolean;
  /** To the example person: without a menu. */
  practice?: boolean;
}

/** A letter that can be written in, with state of its own. */
export function DraftScreen({
  start,
  channel: firstChannel = 'note',
  limit = 200,
  subject: firstSubject = null,
  listed,
  namesake,
  practice = false,
}: Setup) {
  const [text, setText] = useState(start);
  const [subject, setSubject] = useState(firstSubject);
  const [kept, setKept] = useState<readonly string[]>([]);
  const [link, setLink] = useState('york');
  const [moment, setMoment] = useState<Moment>(listed ? 'follow-up' : 'request');
  const [channel, setChannel] = useState<Channel>(firstChannel);
  const [minutes, setMinutes] = useState<MinutesChoice>(20);
  const [done, setDone] = useState<'copied' | 'placed' | null>(null);
  const who = !text.includes('between jobs');
  return (
    <DraftView
      namesake={
        namesake ? { name: 'Nora Vestergaard', about: 'Sandby Hall', onSame: () => {}, onOther: () => {} } : null
      }
      person={{
        name: 'Nora Vestergaard',
        headline: 'Head of digital archives, bringing town records to where people can read them',
        company: listed ? 'Sandby Archive and Library' : 'Sandby Hall',
        place: 'York',
        connection: 'second',
        quarters: listed ? 1 : null,
        fields,
        onChangeField: () => {},
      }}
      tools={practice ? null : tools}
      links={[
        { id: 'york', label: 'University of York' },
        { id: 'ike', label: 'Ike Olander', title: 'You both know Ike Olander' },
        { id: 'place', label: 'York' },
        { id: 'profile', label: 'From teaching to archives' },
      ]}
      link={link}
      onLink={setLink}
      choices={{
        moment,
        moments: ['request', 'reconnect', 'ask-introduction', 'follow-up'],
        onMoment: setMoment,
        channel,
        channels: ['note', 'message', 'inmail', 'email', 'phone'],
        onChannel: setChannel,
        minutes,
        onMinutes: setMinutes,
      }}
      letter={{
        text,
        onChange: setText,
        subject,
        onSubjectChange: setSubject,
        remarks: remarksOn(text).filter((remark) => !kept.includes(remark.id)),
        limit,
        onMend: () => setText(text.replace('I’m between jobs', 'I’m a school librarian')),
        onKeep: (id) => setKept([...kept, id]),
        onKeepReason: () => {},
        onShorten: () => setText(text.slice(0, limit ?? undefined)),
        history: listed ? 'You wrote on 3 November, no answer yet' : undefined,
      }}
      parts={{
        howFound: true,
        whoIAm: who,
        objective: true,
        minutes,
        flexible: true,
        noJob: true,
        thanks: true,
        question: true,
      }}
      bar={{
        channel,
        done,
        onCopy: () => setDone('copied'),
        onPlace: () => setDone('placed'),
        mailto: null,
        onSent: () => {},
      }}
    />
  );
}
