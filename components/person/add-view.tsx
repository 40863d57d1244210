import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { PointLink } from '@/components/today/because-line';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { ListedPerson } from '@/lib/ui/list-person';
import { ideas } from './ideas';
import { NoteHead } from './note-head';
import './add-view.css';

interface AddViewProps {
  topic: string | null;
  /** Which idea comes first, so that it is another one each time. */
  firstIdea: number;
  onList: (person: ListedPerson) => void;
  onWrite: (person: ListedPerson) => void;
  onBack: () => void;
  toast?: ReactNode;
}

const nobody: ListedPerson = { name: '', headline: '', company: '', address: '', why: '' };

/** For an empty place: an idea whom to ask, one at a time, and the form for them. */
export function AddView({ topic, firstIdea, onList, onWrite, onBack, toast }: AddViewProps) {
  const [person, setPerson] = useState(nobody);
  const form = useId();
  const set = (change: Partial<ListedPerson>) => setPerson({ ...person, ...change });
  const ready = person.name.trim() !== '';
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (ready) onList(person);
  }
  const bar = (
    <>
      <Button kind="first" type="submit" form={form} disabled={!ready}>
        {i18n.t('add.list')}
      </Button>
      <Button kind="plain" className="at-end" disabled={!ready} onClick={() => onWrite(person)}>
        {i18n.t('add.write')}
      </Button>
    </>
  );
  return (
    <PopupFrame bar={bar} toast={toast}>
      <NoteHead title={i18n.t('add.title')} detail={topic} onBack={onBack} />
      <IdeaCard first={firstIdea} />
      <form id={form} className="note-form" onSubmit={onSubmit}>
        <Field label={i18n.t('add.name')} value={person.name} onChange={(name) => set({ name })} />
        <Field label={i18n.t('add.about')} value={person.headline} onChange={(headline) => set({ headline })} />
        <Field label={i18n.t('add.company')} value={person.company} onChange={(company) => set({ company })} />
        <Field
          label={i18n.t('add.why')}
          help={i18n.t('add.whyHelp')}
          value={person.why}
          onChange={(why) => set({ why })}
        />
        <Field
          label={i18n.t('add.address')}
          help={i18n.t('add.addressHelp')}
          maxLength={2_000}
          value={person.address}
          onChange={(address) => set({ address })}
        />
      </form>
    </PopupFrame>
  );
}

function IdeaCard({ first }: { first: number }) {
  const [at, setAt] = useState(first);
  const idea = ideas[at % ideas.length] ?? ideas[0];
  return (
    <section className="idea-card" aria-live="polite">
      <p className="idea-words">{i18n.t(`ideas.${idea.key}`)}</p>
      <div className="idea-acts small">
        <Button kind="text" className="small is-accent" onClick={() => setAt(at + 1)}>
          {i18n.t('ideas.another')}
        </Button>
        <PointLink point={idea.point} />
      </div>
    </section>
  );
}
