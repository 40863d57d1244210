import { i18n } from '#i18n';
import { Face } from '@/components/ui/face';
import { placeHash } from '@/lib/ui/dashboard-place';

export interface Linked {
  id: string;
  name: string;
}

/** Who introduced this person, and whom they led to. */
export function LeadChain({ by, here, to }: { by: readonly Linked[]; here: string; to: readonly Linked[] }) {
  if (by.length + to.length === 0) return null;
  return (
    <section>
      <h2 className="heading">{i18n.t('insights.leads.title')}</h2>
      <ol className="lead-chain">
        {by.map((person) => (
          <ChainLink key={person.id} person={person} />
        ))}
        <li className="lead-here" aria-current="true">
          <Face name={here} size="small" />
          <span dir="auto">{here}</span>
        </li>
        {to.map((person) => (
          <ChainLink key={person.id} person={person} />
        ))}
      </ol>
    </section>
  );
}

function ChainLink({ person }: { person: Linked }) {
  return (
    <li>
      <Face name={person.name} size="small" />
      <a href={placeHash('person', person.id)} dir="auto">
        {person.name}
      </a>
    </li>
  );
}
