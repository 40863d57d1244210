import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Face } from '@/components/ui/face';
import type { Quarters } from '@/components/ui/quarter-arc';
import { Ring } from '@/components/ui/ring';
import type { Profile } from '@/lib/schema/profile';
import { type ReadField, ReadFields } from './read-fields';
import './person-head.css';

export interface PersonHeadProps {
  name: string;
  headline: string | null;
  company: string | null;
  place: string | null;
  connection: Profile['connection'];
  /** How far someone on your list is; null for who is not on it. */
  quarters: Quarters | null;
  fields: readonly ReadField[];
  onChangeField: (id: ReadField['id'], value: string) => void;
  tools?: ReactNode;
}

const degrees = { first: 'first', second: 'second', third: 'third', self: 'self', 'none/unknown': null } as const;

/** Who this is, and what was read from the page, each field to be mended. */
export function PersonHead(props: PersonHeadProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const degree = degrees[props.connection];
  const face = <Face name={props.name} size={props.quarters === null ? 'large' : 'ringed'} />;
  return (
    <>
      <header className="person-head">
        {props.quarters === null ? face : <Ring quarters={props.quarters}>{face}</Ring>}
        <h1 className="person-name" dir="auto">
          {props.name}
        </h1>
        {props.tools}
        {props.headline && (
          <p className="person-headline soft" dir="auto" title={props.headline}>
            {props.headline}
          </p>
        )}
        <p className="person-where soft">
          <Where company={props.company} place={props.place} />
          {degree && <span className="person-degree small">{i18n.t(`person.degree.${degree}`)}</span>}
          <Button
            kind="text"
            className="small faint"
            endIcon="down"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {i18n.t('person.readFromPage')}
          </Button>
        </p>
      </header>
      <div id={id} hidden={!open}>
        {open && <ReadFields fields={props.fields} onChange={props.onChangeField} onClose={() => setOpen(false)} />}
      </div>
    </>
  );
}

function Where({ company, place }: { company: string | null; place: string | null }) {
  if (!company && !place) return null;
  return (
    <span className="person-company" dir="auto">
      {company && place ? i18n.t('person.where', { company, place }) : (company ?? place)}
    </span>
  );
}
