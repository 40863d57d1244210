import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { PopupTools, type PopupToolsProps } from '@/components/popup/popup-tools';
import type { Parts } from '@/lib/schema/finding';
import { DraftBar, type DraftBarProps } from './draft-bar';
import { LetterChoices, type LetterChoicesProps } from './letter-choices';
import { LetterEditor, type LetterEditorProps } from './letter-editor';
import { NamesakeOffer, type NamesakeOfferProps } from './namesake-offer';
import { PartTicks } from './part-ticks';
import { PersonHead, type PersonHeadProps } from './person-head';
import { type SharedLink, SharedLinks } from './shared-links';
import './draft-view.css';

export interface DraftViewProps {
  person: Omit<PersonHeadProps, 'tools'>;
  /** null in practice: what the menu leads to is about real people. */
  tools: PopupToolsProps | null;
  /** Someone of the list who may be this person. */
  namesake?: NamesakeOfferProps | null;
  links: readonly SharedLink[];
  link: string | null;
  onLink: (id: string) => void;
  choices: LetterChoicesProps;
  letter: LetterEditorProps;
  parts: Parts;
  /** The parts that this moment wants; by default those of a request. */
  expectedParts?: readonly (keyof Parts)[];
  /** A line about how many notes are left. */
  budget?: string | null;
  bar: DraftBarProps;
  toast?: ReactNode;
}

/** The popup on a profile: who it is, what you share, the letter, and the bar. */
export function DraftView(props: DraftViewProps) {
  return (
    <PopupFrame bar={<DraftBar {...props.bar} />} toast={props.toast}>
      <PersonHead {...props.person} tools={props.tools && <PopupTools {...props.tools} />} />
      {props.namesake && <NamesakeOffer {...props.namesake} />}
      <div className={props.links.length === 0 ? 'draft-choices-alone' : undefined}>
        <SharedLinks links={props.links} value={props.link} onChange={props.onLink} />
        <LetterChoices {...props.choices} />
        {props.budget && (
          <details className="draft-budget small faint">
            <summary>{props.budget}</summary>
            <p>{i18n.t('budget.why')}</p>
          </details>
        )}
      </div>
      <LetterEditor {...props.letter} />
      <PartTicks parts={props.parts} {...(props.expectedParts && { expected: props.expectedParts })} />
    </PopupFrame>
  );
}
