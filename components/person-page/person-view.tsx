import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { type ReadField, ReadFields } from '@/components/draft/read-fields';
import { KeepInTouchChoice } from '@/components/person/keep-in-touch-choice';
import type { OwedItem } from '@/components/today/owed-item';
import { Button } from '@/components/ui/button';
import type { KeepInTouch } from '@/lib/schema/person';
import { LeadChain, type Linked } from './lead-chain';
import { NextStepSheet, type NextStepSheetProps } from './next-step-sheet';
import { NotesField } from './notes-field';
import { OwedBothWays, type PromiseLine } from './owed-both-ways';
import { PersonTop, type PersonTopProps } from './person-top';
import { type MergedLine, SamePerson } from './same-person';
import { Timeline } from './timeline';
import type { TimelineEntry } from './timeline-entry';
import '@/components/dashboard/page-head.css';
import './person-view.css';

export interface PersonViewProps {
  top: PersonTopProps;
  /** What to call them in a heading. */
  shortName: string;
  next: NextStepSheetProps;
  timeline: readonly TimelineEntry[];
  onNote: () => void;
  onCopy: (text: string) => void;
  onVoid: (id: string, reason: string) => void;
  owed: readonly OwedItem[];
  promises: readonly PromiseLine[];
  onKept: (promise: string) => void;
  introducedBy: readonly Linked[];
  ledTo: readonly Linked[];
  topic: string | null;
  why: string | null;
  onTopic: () => void;
  /** How often to keep in touch; null until one has spoken with them. */
  keepInTouch: { value: KeepInTouch | null; onChange: (value: KeepInTouch | null) => void } | null;
  notes: string;
  onNotes: (notes: string) => Promise<void>;
  fields: readonly ReadField[];
  onField: (id: ReadField['id'], value: string) => void;
  alike: readonly Linked[];
  merged: readonly MergedLine[];
  onMerge: (id: string) => void;
  onPart: (id: string) => void;
  toast?: ReactNode;
}

/** A person: what is next, what happened, what is owed both ways, and what is known of them. */
export function PersonView(props: PersonViewProps) {
  return (
    <div className="page person-page">
      <PersonTop {...props.top} />
      <div className="person-main">
        <NextStepSheet {...props.next} />
        <Timeline entries={props.timeline} onNote={props.onNote} onCopy={props.onCopy} onVoid={props.onVoid} />
      </div>
      <aside className="person-aside" aria-label={i18n.t('personPage.about', { name: props.shortName })}>
        <OwedBothWays name={props.shortName} owed={props.owed} promises={props.promises} onKept={props.onKept} />
        <LeadChain by={props.introducedBy} here={props.top.name} to={props.ledTo} />
        <NotesField initial={props.notes} onSave={props.onNotes} />
        <section>
          <h2 className="heading">{i18n.t('people.filter.topic')}</h2>
          <p dir="auto">{props.topic ?? i18n.t('personPage.noTopic')}</p>
          {props.why && (
            <p className="soft" dir="auto">
              {props.why}
            </p>
          )}
          <Button kind="text" className="is-accent" onClick={props.onTopic}>
            {i18n.t('menu.topicAndWhy')}
          </Button>
        </section>
        {props.keepInTouch && (
          <section>
            <h2 className="heading">{i18n.t('personPage.keepInTouch')}</h2>
            <KeepInTouchChoice name={props.top.name} {...props.keepInTouch} />
          </section>
        )}
        <SamePerson alike={props.alike} merged={props.merged} onMerge={props.onMerge} onPart={props.onPart} />
        <details className="person-fields">
          <summary className="heading">{i18n.t('personPage.fields')}</summary>
          <ReadFields fields={props.fields} onChange={props.onField} onClose={() => {}} />
        </details>
      </aside>
      <div className="page-toast">{props.toast}</div>
    </div>
  );
}
