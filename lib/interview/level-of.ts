import type { Profile } from '@/lib/schema/profile';
import type { Level } from './question';
import { roleOf } from './role-of';

/**
 * Words that tell a level, in the order in which they are tried: the first that fits wins, so what looks like a level and
 * isn't one ("account executive", "product manager", "assistant to the CEO") comes before the level it looks like.
 */
const signs: readonly (readonly [Level, RegExp])[] = [
  ['founder', /\b(?:co ?)?founders?\b|\bfounding (?:partner|director)\b|\b(?:business )?owner\b|\bself employed\b/],
  ['founder', /\bgrunder(?:in)?\b|\bfondat(?:eur|rice|ore)\b|\bfundadora?\b|\bentrepreneur\b/],
  [
    'recruiter',
    /\brecruit\w*\b|\btalent (?:acquisition|sourc\w+|scout|partner)\b|\bsourcer\b|\bhead ?hunter\b|\bstaffing\b/,
  ],
  ['student', /\bstudent\b(?! (?:advis|success|affairs|services|support|experience|recruit|counsel|life|loan)\w*)/],
  [
    'student',
    /\b(?:undergraduate|intern|internship|trainee|apprentice|werkstudent(?:in)?|(?:phd|doctoral|ma|msc|mba) candidate)\b/,
  ],
  [
    'academic',
    /\bprofessors?\b|\bprof\b|\blecturer\b|\bpost ?doc\w*\b|\breader in\b|\bdean\b|\bprovost\b|\bresearch fellow\b|\bfaculty\b/,
  ],
  [
    'individual',
    /\bassistant to\b|\b(?:executive|personal|administrative|management) assistant\b|\bexecutive (?:chef|producer|coach|search)\b/,
  ],
  [
    'individual',
    /\b(?:account|sales|marketing|advertising|support) executive\b|\b(?:art|film|music|casting|photography|funeral) director\b/,
  ],
  [
    'executive',
    /\bchief\b|\bc[a-z]o\b|\b(?:s|e)?vp\b|\bvice president\b|\bpresident\b|\b(?:managing|general) (?:director|partner)\b/,
  ],
  [
    'executive',
    /\b(?:executive|medical|technical|regional|finance|group) director\b|\bdirector\b|\bdirecteur\b|\bgeschaftsfuhrer(?:in)?\b|\bboard member\b|\bchair(?:man|woman|person)?\b/,
  ],
  [
    'individual',
    /\b(?:product|project|program|programme|account|community|social media|content|brand|category|case|(?:customer|student) success|relationship|portfolio|grants?|database|partnerships?|key account) manager\b(?! of managers)/,
  ],
  [
    'manager',
    /\bhead (?:of|\/)|\bhead\b(?= (?:\w+ing|\w+ist|\w+ian|nurse|teacher|chef|coach)\b)|\bmanag(?:er|eress|ing)\b|\bteam ?lead(?:er)?\b|\b\w+ lead\b|\blead(?:er)? (?:of|for)\b|\bsupervisor\b|\bprincipal of\b|\bforeman\b|\bmatron\b|\bleiter(?:in)?\b|\bresponsable\b/,
  ],
];

/**
 * Where someone stands in their organisation, as far as their title or headline tells; null without one. A title that
 * names no level is an individual's (GUIDANCE E3, II: ask what fits their level).
 */
export function levelOf(profile: Profile): Level | null {
  const role = roleOf(profile);
  if (role === '') return null;
  return signs.find(([, words]) => words.test(role))?.[0] ?? 'individual';
}
