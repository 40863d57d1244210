/**
 * Nouns that many rules turn on, and the word that each becomes in plain text. What is harmless in a fixed phrase ("role
 * model", "the opportunity to learn", "an opening on Thursday") is left out here, once, so that no rule has to think of it.
 */
const nouns: [word: string, pattern: string][] = [
  [
    'xopening',
    String.raw`(?<!\b(?:sicilian|scotch|english|london|french|spanish|chess|gallery|exhibit\w*|museum|store|shop|restaurant|caf[eé]|season|art|grand|official|mall|branch|garden) )(?:job )?openings?(?! (?:up|one|an?|yours|mine|it|them|my|our|his|her|its|another|doors?|(?:that|the|some|any|this) doors?|lines?|sentences?|remarks?|keynote|talk|of|night|day|acts?|hours?|ceremon\w+|paragraphs?|questions?|statements?|chapter|scene|moves?|games?|gambits?|part(?:y|ies)|reception|weekend|sessions?|this|next|tomorrow|(?:in|on|for) (?:(?:your|the|my|next|this|an?) )?(?:schedule|calendar|diary|week|month|agenda|call|chat|\w+day))\b)|vacanc(?:y|ies)(?! (?:rates?|tax|in (?:\w+ ){0,3}?(?:towers?|offices|buildings?|flats|apartments|housing|units|malls?|stores|properties|homes|storefronts|rentals?|shops)))|headcount|requisitions?`,
  ],
  [
    'xintern',
    'internships?|(?:graduate|trainee|apprentice|rotational|new grad) (?:schemes?|programm?es?|programs?)|(?:work )?placements?|apprenticeships?|traineeships?|training contracts?|pupillages?|vacation schemes?|co-?ops?(?! program)|externships?|clerkships?',
  ],
  [
    'xjob',
    String.raw`jobs?(?! (?:market|search|title|hunt|hunting|searching|well|done|descriptions?|seekers?|shadow\w*|fairs?|boards?|requests?|ads?|post\w*|talk|ask|applications?)\b)|(?<!\b(?:some|any)(?:one|body) in (?:my|your|this|that|a similar|the same) )positions?(?! (?:to|yourself|myself|papers?)\b)|roles?(?! (?:models?|of|plays?|you play|in (?:how|shaping|making))\b)|gigs?|employment`,
  ],
  [
    'xchance',
    String.raw`opportunit(?:y|ies)(?! (?:to|of|for) (?!(?:work|join|contribute|intern|be (?:a )?part|interview|apply|add|employment|me|someone|an?|new|recent|graduates|students|people)\b)\w+)`,
  ],
  [
    'xhr',
    '(?:hiring|recruiting|recruitment|talent|hr) (?:managers?|teams?|committee|lead|partners?|person|people|contacts?|department|rep|acquisition(?: (?:team|manager|partner))?)|recruiters?|human resources|hr(?! (?:work|field|career|industry|student|background))',
  ],
  [
    'xcv',
    String.raw`r(?:e\u0301?|é)sum(?:e\u0301?|é)s?|cvs?|curriculum vitae|c\.v\.|bio-?data|lebenslauf|hoja de vida`,
  ],
  [
    'xteam',
    'teams?|compan(?:y|ies)|firms?|organi[sz]ations?|org|departments?|startups?|agenc(?:y|ies)|studio|lab|hospital|clinic|crew|newsroom|employers?|group|office|business|shop|ward|practice',
  ],
];

/** All of them, to look for in one go. */
export const nounPattern = String.raw`(?<![\w'$-])(?:${nouns.map(([, pattern]) => pattern).join('|')})(?!\w)`;

const kinds = new RegExp(nouns.map(([word, pattern]) => `(?<${word}>^(?:${pattern})$)`).join('|'));

/** The word that stands for a noun found with `nounPattern`. */
export function standInFor(noun: string): string | undefined {
  const groups = kinds.exec(noun)?.groups;
  return groups && Object.keys(groups).find((word) => groups[word] !== undefined);
}
