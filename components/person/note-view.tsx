import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { useRadioKeys } from '@/components/ui/use-radio-keys';
import type { NoteKind } from '@/lib/ui/app-store';
import type { Note } from '@/lib/ui/record-note';
import { DateForm, type DateStart } from './date-form';
import { IntroductionForm, type PeopleToChoose } from './introduction-form';
import { ListForm, type ListStart } from './list-form';
import { MetForm, type MetStart } from './met-form';
import { NoteHead } from './note-head';
import { PromiseForm, type PromiseSpans } from './promise-form';
import { TouchForm } from './touch-form';

export interface NoteViewProps {
  name: string;
  kind: NoteKind;
  /** What the forms begin with. */
  date: DateStart;
  list: ListStart;
  promise: PromiseSpans;
  met: MetStart;
  people: PeopleToChoose;
  onSave: (note: Note) => void;
  onBack: () => void;
  toast?: ReactNode;
}

const kinds: readonly NoteKind[] = ['promise', 'introduction', 'touch', 'met', 'date', 'list'];

/** What can be noted about someone that isn't a letter: one small form each. */
export function NoteView(props: NoteViewProps) {
  const [kind, setKind] = useState(props.kind);
  const id = useId();
  const form = { id, onSave: props.onSave };
  const forms: Record<NoteKind, () => ReactNode> = {
    promise: () => <PromiseForm {...form} spans={props.promise} />,
    introduction: () => <IntroductionForm {...form} people={props.people} />,
    touch: () => <TouchForm {...form} />,
    met: () => <MetForm {...form} start={props.met} />,
    date: () => <DateForm {...form} start={props.date} />,
    list: () => <ListForm {...form} start={props.list} />,
  };
  const bar = (
    <Button kind="first" type="submit" form={id}>
      {i18n.t('note.save')}
    </Button>
  );
  return (
    <PopupFrame bar={bar} toast={props.toast}>
      <NoteHead title={props.name} detail={i18n.t('note.title')} onBack={props.onBack} />
      <KindChips kind={kind} onKind={setKind} />
      {forms[kind]()}
    </PopupFrame>
  );
}

function KindChips({ kind, onKind }: { kind: NoteKind; onKind: (kind: NoteKind) => void }) {
  const { group, onKeyDown } = useRadioKeys();
  return (
    <div ref={group} className="note-kinds" role="radiogroup" aria-label={i18n.t('note.choice')} onKeyDown={onKeyDown}>
      {kinds.map((one) => (
        <Chip
          key={one}
          role="radio"
          aria-checked={one === kind}
          tabIndex={one === kind ? 0 : -1}
          onClick={() => onKind(one)}
        >
          {i18n.t(`note.kinds.${one}`)}
        </Chip>
      ))}
    </div>
  );
}
