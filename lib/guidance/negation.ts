/** Where what was said before no longer counts: "not asking for a job, but …". */
const boundary =
  /[;:—–?!]|\. | - |,? \b(?:but|however|though|although|yet|still|so|because|unless|except|just|that said)\b|,? \band (?=(?:i|we|if|would|could|can|do|are|is|was|please|maybe|perhaps|hope|wonder\w*|let|also|was)\b)|, (?=(?:i|we|if|would|could|can|do|are|is|please|let|only|nor am i sure)\b)|, (?:and|or) (?=if\b)/g;

/** Denials that take an ask back. "Not sure if…", "I don't suppose…", "why not…" are wrappings, and don't. */
const denials = new RegExp(
  [
    /\b(?:not|never|hardly) (?:\w+ly )?(?:here |writing |reaching out |messaging |contacting you |trying |going |planning |expecting you |in touch |going to be )?(?:to )?(?:here )?(?:ask\w*|look\w*|seek\w*|after|about|for|request\w*|want\w*|expect\w*|hop\w+|apply\w*|fish\w*|hunt\w*|angl\w*|pitch\w*|push\w*|need|interview\w*|beg\w*|trying|in the market|xjob|job|a x?job|an? \w+ (?:request|ask|application)|send\w*|attach\w*|includ\w*|bring\w*|pass\w*|pester\w*|pressur\w*|bother\w*|chas\w*|sell\w*|solicit\w*|talk\w*|discuss\w*|interested in|mention\w*|put you|put|share|have to|to|be|do|make|give|offer)\b/,
    /\b(?:no|without|zero) (?:need|expectation|intention|plan|request|ask|hidden|agenda|job|asking|any|attach\w*|xcv|pressure|mention|talk)\b/,
    /\b(?:rather|other) than\b|\binstead of\b|\bnothing to do with\b|\bfar from\b|\bis not\b|\bare not\b|\bnot (?:an?|the|as an?) \b|\brather not\b|\bnot (?:\w+ly )?open to\b|\bneither\b|\bnot (?:any|my|yet)\b|\bno (?:\w+ )?(?:job|xjob|xcv|xopening|referr?als?|xintern|xchance|favou?rs|strings)\b|\bnot that i\b|\bavoid\w*\b|\bwithdr[ae]w\w* (?:\w+ )?my\b|\bpromise not\b|\bnever\b/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
);
const onlyPartly =
  /\bnot (?:just|only|merely|simply|solely|necessarily|purely|exclusively)\b|\bnot sure\b|\bwhy not\b|\bif not\b|\bwhether or not\b|\bdo not (?:suppose|know|mean to|want to (?:impose|bother|miss)|hesitate|forget)\b/;

/** Others' asks, or one that they get a lot of, are not mine. */
const othersAsk =
  /\b(?:you|they|people|others|everyone|strangers?|folks|students?|candidates?|recruiters?) (?:(?:must|probably|likely|surely|often|always|already|constantly|may|will|who|that|are|have) ){0,2}(?:gets?(?! (?:an? |the |any |around )?(?:xchance|chance|moment|minute|time|round|to)\b)|receive|receives|hear from|ask|asks|asking|asked|request|requesting|flooded|swamped|bombarded|send|sends|sent|write|writes)\b|\b(?:lots|plenty|a lot|dozens|hundreds) of (?:people|messages|requests|notes|emails|students|job|xjob|referrals?)\b/;

/** What the writer once did, and is done with. */
const longAgo =
  /\b(?:last (?:year|spring|summer|autumn|fall|winter)|years (?:ago|back)|when i (?:graduated|left|started|finished|first|was)|back (?:then|in \d{4})|in my (?:twenties|thirties|youth)|once)\b[^.]{0,60}\bi (?:\w+ )?(?:was|applied|had|took|picked|turned|got|did|went|chose|interviewed|tried|hired|joined|worked|lost|left)\b|\bi (?:once|never|almost|nearly) (?:applied|interviewed|tried|took|worked)\b/;

/**
 * Whether the words from `index` to `end` of a plain sentence are denied, or are someone else's ask. What is denied in an
 * earlier clause doesn't count.
 */
export function isHarmless(plain: string, index: number, end: number): boolean {
  const clause = plain.slice(clauseStart(plain, index), end);
  if (othersAsk.test(plain.slice(clauseStart(plain, index), index))) return true;
  if (longAgo.test(clause)) return true;
  return denials.test(clause) && !onlyPartly.test(clause);
}

/** Where the clause that holds `index` begins. */
function clauseStart(plain: string, index: number): number {
  let start = 0;
  // A little more than the text before, because some boundaries depend on the word that follows them.
  for (const match of plain.slice(0, index + 20).matchAll(boundary)) {
    const end = match.index + match[0].length;
    if (end <= index) start = end;
  }
  return start;
}
