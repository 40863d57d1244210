const longest = 500;

/** Words that ask for what only this person has: their view, their story, their advice. */
const onlyTheyKnow =
  /\b(?:you|your|yours|yourself)\b.*\b(?:advice|advise|recommend|suggest|think|feel|felt|find|found|like|love|enjoy|wish|prefer|worr\w*|surpris\w*|regret|learn\w*|decid\w*|choose|chose|notice\w*|admire|tell|experience|view|opinion|path|career|mind|favou?rite|proud|hard\w*|challeng\w*|would|do differently|expect\w*|own|day|week)\b|\b(?:advice|opinion|view|experience)\b.*\b(?:you|your)\b|\bwould you\b|\bhow did you\b|\bwhy did you\b|\bwhat made you\b|\bwhat drew you\b|\bto you\b|\bfor you\b|\b(?:my|mine) (?:background|plan|experience)\b|\bsomeone like me\b|\bwould\b.*\b(?:i|me)\b/;

/** Shapes of questions whose answer stands on a page somewhere. */
const facts: readonly RegExp[] = [
  /^(?!.*\b(?:you|your|yours)\b)(?:so,? )?(?:what|who) (?:exactly )?(?:is|are|was|were) (?:an? |the )?[\w&.'-]+(?: [\w&.'-]+){0,2}\??$/,
  /^(?!.*\b(?:you|yours)\b)(?:so,? )?what (?:exactly )?(?:do|does) (?:an? |the )?[\w&.'-]+(?: [\w&.'-]+){0,3} (?:do|mean|stand for|make|sell|offer|produce)\??$/,
  /\bwhen (?:was|were|did) .*\b(?:found(?:ed)?|start(?:ed)?|establish(?:ed)?|open(?:ed)?|launch(?:ed)?|acquired?|merge[d]?)\b/,
  /\bhow (?:many|much|big|large|old)\b.*\b(?:employees|staff|people (?:work|are employed)|offices|customers|countries|revenue|worth|turnover|sales|company|branches|locations|cost|salary|earn|pay|make)\b/,
  /\bhow (?:big|large|old) is\b/,
  /\bwhere (?:is|are|was|were)\b.*\b(?:headquarters?|head office|based|offices?|located|founded)\b|\bwhere (?:is|are) (?:you|your company|your offices?) based\b/,
  /\bwho (?:is|are|was|were|founded|owns|runs|leads)\b.*\b(?:ceo|cfo|cto|founders?|owner|president|competitors?|customers|clients|chair\w*|company)\b|\bwho (?:founded|owns)\b/,
  /\b(?:what|which) (?:products?|services?|markets?|countries|industr(?:y|ies)|sectors?|brands?|programming languages?|software)\b.*\b(?:sell|offer|make|have|serve|operate|in|use)\b/,
  /\b(?:what|which) (?:is|are|was|were) (?:the|your|their) (?:company'?s? |organi[sz]ation'?s? )?(?:\w+ )?(?:mission|revenue|turnover|values|competitors?|history|size|address|website|products?|services|structure|stock price|slogan|vision)\b/,
  /\bwhat does (?:your|the) (?:company|firm|organi[sz]ation|team|department|business)(?: \w+)? (?:do|make|sell|offer)\b/,
  /\b(?:average|typical|usual|starting|median) (?:salary|salaries|pay|wages?|income)\b|\bhow much (?:do|does|can|could|would) .*\b(?:earn|make|paid|pay)\b|\bwhat (?:is|are) the (?:salary|pay|benefits|perks)\b/,
  /\b(?:what|which) (?:degrees?|qualifications?|licen[cs]es?|certificat\w+)\b.*\b(?:need(?:ed)?|required?|necessary|have to have)\b|\bdo (?:i|you|people|they) need (?:an? )?(?:[\w']+ )?(?:degree|licen[cs]e|certificate|qualification)\b/,
  /\bhow (?:long|many years) (?:does|do|is|are) (?:it|the|an?) .*\b(?:degree|course|training|studies|programme|program|take to become|become)\b/,
  /\b(?:definition|meaning) of\b|\bwhat (?:is|are) the difference between\b/,
  /\bis (?:the )?(?:company|your company|it) (?:public|private|listed|profitable|a startup)\b/,
];

/**
 * Whether a question, as typed, asks for what a search engine answers (GUIDANCE E3), so that it is marked. English only,
 * and cautious: what asks for someone's view or story is never marked, and neither is what isn't understood.
 */
export function isSearchable(question: string): boolean {
  const plain = question
    .slice(0, longest)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bwhat's\b/g, 'what is')
    .replace(/\bwho's\b/g, 'who is')
    .replace(/\bwhere's\b/g, 'where is')
    .replace(/\s+/gu, ' ')
    .trim();
  return !onlyTheyKnow.test(plain) && facts.some((shape) => shape.test(plain));
}
