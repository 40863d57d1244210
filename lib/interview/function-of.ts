import type { Profile } from '@/lib/schema/profile';
import type { FunctionArea } from './question';
import { plainRole, roleOf } from './role-of';

/**
 * Words that tell what work is about. The first line that fits wins: the narrow ones stand before the wide ones that
 * their words also hold ("clinical data lead" is data, "research nurse" is health, "product designer" is design).
 */
const signs: readonly (readonly [FunctionArea, RegExp])[] = [
  [
    'people',
    /\brecruit\w*\b|\btalent\b|\bhuman resources\b|\bhr\b|\bpeople (?:operations|partner|ops|team|lead|& culture|and culture)\b|\bheadhunter\b|\bchief people\b|\blearning (?:and|&) development\b/,
  ],
  [
    'data',
    /\bdata\b|\banalytics\b|\bstatistic\w*\b|\bmachine learning\b|\bbusiness intelligence\b|\bbiostat\w*\b|\binformatic(?:s|ian)\b/,
  ],
  [
    'design',
    /\bdesign\w*\b|\bux\b|\bui\b|\billustrat\w*\b|\barchitect\b(?=.*\b(?:interior|landscape|building)\b)|\bart director\b/,
  ],
  [
    'product',
    /\bproduct (?:manager|owner|lead|director|management)\b|\bhead of product\b|\bchief product\b|\bproduct\b(?=.*\bmanager\b)/,
  ],
  [
    'health',
    /\bnurs(?:e|ing)\b|\bdoctor\b|\bphysician\b|\bsurgeon\b|\bclinic\w*\b|\btherap\w*\b|\bmidwife\b|\bpharmac\w*\b|\bdentist\b|\bparamedic\b|\bmedical\b|\bpatient\b|\bcare(?:r|giver)\b|\bhealth ?care\b|\bpsycholog\w*\b|\bmatron\b/,
  ],
  [
    'education',
    /\bteach\w*\b|\bteacher\b|\btutor\b|\beducat\w*\b|\bschool\b|\binstructional\b|\bcurriculum\b|\bhead ?(?:master|mistress|teacher)\b|\btrainer\b|\blecturer\b/,
  ],
  ['research', /\bresearch\w*\b|\bscientist\b|\bprofessors?\b|\bpost ?doc\w*\b|\bphd\b|\blaborator\w*\b|\bacademic\b/],
  [
    'law',
    /\blaw\w*\b|\blegal\b|\battorney\b|\bsolicitor\b|\bbarrister\b|\bcounsel\b|\bparalegal\b|\bcompliance\b|\bjurist\b/,
  ],
  [
    'finance',
    /\bfinanc\w*\b|\baccount(?:ant|ants|ing|s payable|s receivable)\b|\baudit\w*\b|\bcontroller\b|\btreasur\w*\b|\bbank\w*\b|\binvest\w*\b|\bactuar\w*\b|\bcfo\b|\btax\b|\bbookkeep\w*\b/,
  ],
  [
    'marketing',
    /\bmarketing\b|\bbrand\w*\b|\bseo\b|\bpublic relations\b|\bpr\b|\bgrowth\b|\bcampaigns?\b|\bsocial media\b|\badvertis\w*\b|\bcmo\b/,
  ],
  [
    'writing',
    /\bwrit\w*\b|\beditor\w*\b|\bjournalis\w*\b|\bcopywriter\b|\breporter\b|\bpublish\w*\b|\bcontent\b|\btranslat\w*\b|\bauthor\b/,
  ],
  [
    'customers',
    /\bcustomer\b|\bclient (?:services?|success|support)\b|\bsupport (?:agent|specialist|engineer|lead|manager)\b|\bhospitality\b|\bguest\b/,
  ],
  [
    'sales',
    /\bsales\b|\baccount (?:executive|manager|director)\b|\bbusiness development\b|\bcommercial\b|\bpartnerships?\b|\bkey account\b/,
  ],
  [
    'engineering',
    /\bengineer\w*\b|\bdevelop(?:er|ment lead)\b|\bprogrammer\b|\bsoftware\b|\bdevops\b|\bcto\b|\bsre\b|\bfront ?end\b|\bback ?end\b|\bfull ?stack\b|\bit (?:manager|support|administrator|specialist)\b|\bsystems? administrator\b|\bcyber\w*\b/,
  ],
  [
    'public',
    /\bpolicy\b|\bgovernment\b|\bcivil serv\w+\b|\bpublic (?:sector|servant|administration|affairs)\b|\bnon ?profit\b|\bcharit\w+\b|\bcouncil\w*\b|\bsocial work\w*\b|\blibrar\w+\b|\barchiv\w+\b|\bmuseum\b|\bcurator\w*\b|\bheritage\b|\bdiplomat\w*\b|\bcommunity\b/,
  ],
  [
    'operations',
    /\boperations?\b|\blogistic\w*\b|\bsupply chain\b|\bprocurement\b|\bwarehouse\b|\bcoo\b|\b(?:project|program|programme|office|facilities|plant|production|quality|store|restaurant) (?:manager|lead|director|coordinator)\b|\bscrum\b|\bagile\b|\bchief of staff\b/,
  ],
];

/** What someone's work is about now, as far as title or headline tell; null when they don't (GUIDANCE E3, II). */
export function functionOf(profile: Profile): FunctionArea | null {
  return functionOfTitle(roleOf(profile));
}

/** The same for one title, of any job. */
export function functionOfTitle(title: string): FunctionArea | null {
  const role = plainRole(title);
  return signs.find(([, words]) => words.test(role))?.[0] ?? null;
}
