import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'A resume in a first letter says: this is about a job after all. It costs the goodwill of somebody who was about to help.';
const cv = String.raw`(?:r(?:e\u0301?|é)sum(?:e\u0301?|é)s?|cvs?|curriculum vitae|c\.v\.?)`;
const owner = '(?:my|his|her|their|an?|the|our|this|updated|current|latest|copy of|copies of)';

/** A resume attached, offered, mentioned, or to be looked at (GUIDANCE B11). */
export const resumes = [
  phraseRule({
    id: 'resume.attached',
    severity: 'stop',
    title: 'This hands over a resume',
    why,
    how: 'Leave it out: not attached, not offered, not mentioned. A link to your profile is fine.',
    point: 'B11',
    shapes: [
      `(?:attach\\w*|enclos\\w*|includ\\w*|send\\w*|sent|share|sharing|shared|forward\\w*|provid\\w*|find|see|here is|here's|below is|pass\\w*|submit\\w*|email\\w*|upload\\w*|drop\\w*|link\\w*|bring\\w*|supply|give|gave|have|hand\\w*|get) (?:<w>,? ){0,6}?(?:${owner} )(?:<w> ){0,2}?${cv}(?! (?:advice|tips|looks?|format|wording|section|workshop|template|writ))`,
      `${cv}(?: <w>){0,3}? (?:is |are |has been |was |have been )?(?:<w> )?(?:attached|enclosed|below|included|linked|available|here)\\b`,
      `^(?:my )?(?:<w> )?${cv}(?: <w>){0,2} ?[:(]|^(?:p\\.?s\\.? )?(?:my )?${cv} ?[-–—:]|${cv} (?:on|upon) request`,
      `attached (?:is|are|please|below|you|here|for)\\b.{0,60}${cv}`,
    ],
    unless: [`${cv} (?:of yours|you sent)|your (?:<w> )?${cv}`],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'resume.review',
    severity: 'stop',
    title: 'This asks them to look at your resume',
    why: 'Looking over a resume is work, and the judging of a candidate. It is not what they can tell you best.',
    how: 'Leave it out. Ask about their way instead; have your resume read by a friend.',
    point: 'B11',
    shapes: [
      `(?:review\\w*|look\\w*|read\\w*|feedback|critiqu\\w*|check\\w*|glance\\w*|thoughts|comments?|input|opinion|proofread\\w*|edit\\w*|evaluat\\w*|going over|go over|help|advice|tips|suggestions|improv\\w*|polish\\w*|tailor\\w*|skim\\w*|pointers|second pair of eyes|take|tear apart) (?:<w>,? ){0,4}?(?:my|his|her|our) (?:<w> ){0,2}?${cv}`,
      `${cv}(?: and [\\w ]{1,20})? (?:review|critique|feedback|check|help|advice|tips)|${cv}[/,] ?(?:refer|review|cover)`,
    ],
    unless: [`(?:format|build|shape|structure|write|put on|organi[sz]e|word) my ${cv}`],
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
      `(?:my|his|our) (?:<w> ){0,3}?${cv}`,
      `(?:an?|updated|current|latest|attached) ${cv}(?= (?:for|to|if|so|and|in|with)|[.,!?)]|$)`,
      'my (?:<w> )?cover letter',
    ],
    unless: [
      `(?:what|how|where|which|whether|advice|should) (?:<w> ){0,10}?(?:on|in|format|build|shape|structure|write|word|organi[sz]e|for|look) (?:<w> ){0,2}?(?:an?|my|the) (?:<w> )?${cv}`,
    ],
    mend: withoutSentence,
  }),
];
