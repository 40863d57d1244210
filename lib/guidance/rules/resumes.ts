import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'A resume in a first letter says: this is about a job after all. It costs the goodwill of somebody who was about to help.';
const owner = '(?:my|his|her|their|an?|the|our|this|updated|current|latest|copy of|copies of)';

/** A resume attached, offered, mentioned, or to be looked at (GUIDANCE B11). */
export const resumes = [
  phraseRule({
    id: 'resume.review',
    severity: 'stop',
    title: 'This asks them to look at your resume',
    why: 'Looking over a resume is work, and the judging of a candidate. It is not what they can tell you best.',
    how: 'Leave it out. Ask about their way instead; have your resume read by a friend.',
    point: 'B11',
    shapes: [
      '(?:review\\w*|look\\w*|read\\w*|feedback|critiqu\\w*|check\\w*|glance\\w*|thoughts|comments?|input|opinion|proofread\\w*|edit\\w*|evaluat\\w*|going over|go over|help|advice|tips|suggestions|improv\\w*|polish\\w*|tailor\\w*|skim\\w*|pointers|second pair of eyes|tear apart|give|have) (?:<w>,? ){0,4}?(?:feedback |thoughts )?(?:on |at |over |through |about |with |for )?(?:(?:my|his|her|our) <2>|the (?:enclosed |attached |below |following ))xcv',
      'xcv(?: and [a-z ]{1,20})? (?:review|critique|feedback|check|help|tips)|xcv[/,] ?(?:refer|review|cover)',
    ],
    unless: [
      '(?:format|build|shape|structure|write|put on|organi[sz]e|word) <1>(?:my|an?) xcv',
      '(?:give|have|having) <3>(?:my|his|her) <2>xcv(?! (?:review|looked|checked))(?<!feedback .{0,30})(?<!thoughts .{0,30})(?<!look .{0,30})',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'resume.attached',
    severity: 'stop',
    title: 'This hands over a resume',
    why,
    how: 'Leave it out: not attached, not offered, not mentioned. A link to your profile is fine.',
    point: 'B11',
    shapes: [
      'xcv (?:<w> ){0,2}?(?:sent|submitted|uploaded|emailed|mailed|forwarded|shared|given in|dropped|handed)\\b(?! (?:back|by you|me))',

      '(?:will|can|could|shall|may|have|am|to|please|kindly|i|happy to|glad to) (?:also |gladly |even )?(?:sen[dt]|share[d]?|forward(?:ed)?|attach(?:ed)?|provide|e?mail(?:ed)?|submit(?:ted)?|enclosed?|upload(?:ed)?|attaching|sending|sharing|enclosing|forwarding) (?:you |with |across |over )*xcv\\b',
      "xcv(?:'s)? <1>(?:on|in|at|under) (?:my|the|our|this)\\b(?! (?:career|field|industry|first))",

      `(?:attach\\w*|enclos\\w*|includ\\w*|send\\w*|sent|share|sharing|shared|forward\\w*|provid\\w*|find|see|here is|below is|pass\\w*|submit\\w*|email\\w*|upload\\w*|drop\\w*|link\\w*|supply|give|gave|hand\\w*|need|want|like) (?:<w>,? ){0,6}?(?:${owner} )<2>xcv(?! (?:advice|tips|looks?|format|wording|section|workshop|template|writ|review|in this field))`,
      '(?<!\\bno )xcv(?: <w>){0,3}? (?:is |are |has been |was |have been )?<1>(?:attached|enclosed|below|included|linked|available|here)\\b',
      '^(?:my )?<1>xcv(?: <w>){0,2} ?[:(]|^(?:p\\.?s\\.? )?(?:my )?xcv ?[-–—:]|xcv (?:on|upon) request',
      'attached (?:is|are|please|below|you|here|for)\\b.{0,60}xcv',
    ],
    unless: [
      'xcv (?:of yours|you sent)|your <1>xcv',
      '(?:what|how|where|which) <8>on an? xcv',
      '(?:see|tell) <1>from my xcv',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'resume.mentioned',
    severity: 'warn',
    title: 'This mentions your resume',
    why,
    how: 'Leave it out. One line about who you are says enough.',
    point: 'B11',
    shapes: [
      '(?:my|his|our) <3>xcv',
      '(?:an?|updated|current|latest|attached) xcv(?= (?:for|to|if|so|and|with)|[.,!?)]|$)',
      'my <1>cover letter',
    ],
    unless: [
      '(?:what|how|where|which|whether|advice|should) (?:<w> ){0,10}?(?:on|in|format|build|shape|structure|write|word|organi[sz]e|for|look) <2>(?:an?|my|the) <1>xcv',
      '(?:i|we) (?:<w> )?(?:wrote|rewrote|rewrite|updated|polished|burned|tore up|threw away|made|have (?:written|rewritten)|am (?:writing|rewriting)|keep (?:rewriting|writing)) <3>xcv',
      'xcv (?:has|speaks?|tells?|says|reads?|looks?|shows (?:an?|no|my)|does not|is (?:a|an|full|all|one|still|long|thin)|with a (?:gap|hole))\\b',
      '(?:read|reads|reading|judge|judging|screen\\w*|see|sort\\w*|scan\\w*|reject\\w*|open|opening) (?:an?|any|every|each|the) <2>xcv',
      'that an? xcv (?:matters|is|does|says|tells)',
    ],
    mend: withoutSentence,
  }),
];
