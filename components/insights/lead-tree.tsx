import { i18n } from '#i18n';
import { countLed, type Lead } from '@/lib/insights/leads';
import { placeHash } from '@/lib/ui/dashboard-place';

/** Deeper than this a tree on a small screen would have no room for names. */
const deepest = 6;

/** Who led to whom, as small trees; a list within a list, which is also how it is read out. */
export function LeadTree({ leads }: { leads: readonly Lead[] }) {
  return (
    <section aria-labelledby="insights-leads">
      <h2 className="heading" id="insights-leads">
        {i18n.t('insights.leads.title')}
      </h2>
      {leads.length === 0 ? (
        <p className="soft">{i18n.t('insights.leads.none')}</p>
      ) : (
        <>
          <p className="leads-says soft">
            {i18n.t(
              'insights.leads.says',
              leads.reduce((sum, lead) => sum + countLed(lead), 0),
            )}
          </p>
          <ul className="lead-tree">
            {leads.map((lead) => (
              <LeadBranch key={lead.id} lead={lead} depth={1} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LeadBranch({ lead, depth }: { lead: Lead; depth: number }) {
  return (
    <li>
      <a href={placeHash('person', lead.id)} dir="auto">
        {lead.name || i18n.t('people.nameless')}
      </a>
      {lead.led.length > 0 && (
        <ul className={depth < deepest ? undefined : 'lead-flat'}>
          {lead.led.map((one) => (
            <LeadBranch key={one.id} lead={one} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
