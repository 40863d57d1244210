import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

/** Asking to be kept in mind, or to be told when something comes up (GUIDANCE B12). */
export const reminderAsks = [
  phraseRule({
    id: 'job-ask.keep-in-mind',
    severity: 'stop',
    title: 'This asks to be kept in mind',
    why: 'It hands them a task without an end. People who liked talking to you remember you unasked.',
    how: 'Leave it out. Offer to tell them later what came of their advice: that keeps you in mind.',
    point: 'B12',
    shapes: [
      '(?:keep|hold on to|hang on to|save|file|note|keep hold of) my <1>(?:number|card|name|details|email|contact|information) (?:on file|handy|near|close|in case|if|for (?:when|the next|later|future|any))',
      '(?:keep|bear|have|keeping|bearing|hold|kept|keeps) (?:me|us|him|her|my <1>(?:name|xcv|profile|details|information|info|application|background|skills|experience|contact|son|daughter|nephew|niece|friend)(?: details| info| information)?) <1>(?:in mind|on file|on (?:your|the|their) (?:radar|list|mind|books|shortlist)|in (?:the loop|your thoughts|consideration)|top of mind|under consideration|close)\\b(?! (?:about|on|with) (?:how|your|the (?:book|baby|move|race|project|launch|trip|talk)))',
      '(?:be|being|am) <1>kept (?:in mind|on file|in the loop|on (?:your|the) radar|informed (?:of|about))',
      '(?:keep|keeping) (?:me|us) (?:posted|updated|informed|in the loop|abreast|apprised) <4>(?:of|about|on|if|when|regarding|should|for) <6>(?:<job>|anything|something|opens?|comes?|hiring)',
      '(?:think|thinking) of (?:me|us|him|her) <1>(?:if|when|for|should|as|whenever|in case|next time|the next|first)\\b(?! you (?:are|come|visit|need|pass))|(?:thankful|grateful|glad|happy|love|like|hope) to be (?:remembered|thought of)\\b(?! (?:to|by|as|after|for my)\\b)|remember (?:me|my name)(?= (?:if|when|for|should|whenever|in case|next time)|[.!?]|$)',
      '(?:if|should|in case|whenever|when) (?:you|your <w>|anyone) <3>(?:hear|hears|learn|come|know|see|run|find|happen|stumble|get wind|catch wind|think) <3>(?:of|about|across|on|upon|by|into)? ?<1>(?:anything|something|anyone (?:hiring|who(?! (?:might|may|would|could) (?:be (?:worth|willing|open to(?! (?:taking|hiring))|happy|able|interested in talking)|talk|chat|speak|share|help me (?:learn|understand)))|looking)|someone (?:who|hiring|looking)|a fit|an?(?: <any>)* <mod><job>|<any> <mod><job>)\\b(?! (?:you|about|like it|i (?:should|could|might|can) (?:read|watch|learn|study|try)|worth reading|interesting to read))',
      '(?:hear|learn|know) (?:of|about) (?:anything|something)\\b(?! (?:you|about|like it|is|was|that|i))',
      '(?:let me know|tell me|drop me a line|ping me|give me a shout|shout|message me|reach out|get in touch|contact me|call me|email me) <1>(?:if|when|should|whenever|in case) <3>(?:(?:anything|something)(?= (?:comes?|opens?|suitable|fits?|fitting|relevant|pops?|turns?|arises|becomes|crops|appears|along|in (?:my|the|your)|that (?:fits|matches|suits|might))|[.!?]|$)|<any> <mod><job>|<job>)',
      '(?:should|if|when|whenever|in case) (?:an?|any|something|the right|anything)(?: <any>)* ?<mod>(?:<job>|suitable|relevant|fitting) <3>(?:arises?|comes?|come|opens?|appears?|becomes?|come along|turns? up|pops? up|exist\\w*|present\\w*)',
      '(?:keep|keeping|have|with) (?:an eye|your eyes?|your ears?|an ear|eyes|ears|a lookout)(?: and ears)? (?:out|open|peeled|to the ground)(?! for (?:me )?your)',
      '(?:on|be on|onto) (?:your|the|their) (?:radar|short ?list|talent (?:pool|pipeline)|list of candidates)(?= (?:for|if|when|should|as|next)|[.?!,]|$)',
      '(?:add\\w*|join\\w*|in|into|on|onto|to|part of|enter\\w*|put) <3>(?:your|the|their|xorg) <1>(?:talent|candidate|applicant|recruitment) (?:pool|pipeline|database|network|community)',
      '(?:reach out|message|contact|write|get in touch|call|ping|email|come back|think of) (?:to )?<1>(?:me |us )?<1>(?:with|about|for|regarding|should|if) (?:anything|something) <2>(?:relevant|suitable|fitting|that (?:fits?|suits?|matches)|comes up|in my (?:line|field|area))',
      '(?:something|anything|thing|one|<job>|lead) <3>(?:crosses|crossed|cross|comes across|come across|lands? on|hits?) (?:over )?your (?:path|desk|radar|inbox|screen|way)',
      '(?:pass|send|throw|steer|forward|share|toss|direct|shoot) <2>(?:anything|something|any(?: <w>){1,4}?|leads?|work|<job>) <1>(?:my way|in my direction|to me|along to me|along)\\b',
      '(?:if|should|in case) (?:you|anyone) <3>(?:come across|hear of|see|know of|hear about|find|spot|stumble upon) (?:anything|something) <1>(?:in|at|for|that|suitable|relevant|fitting)\\b(?! (?:you|i should|worth))',
    ],
    unless: [
      'keep me (?:posted|updated|informed) (?:on|about) (?:the|your|his|her|that) <1>xjob\\b(?! (?:at|with|in|on) (?:your|xorg))',
      '(?:i will|i am going to|we will|will|i) <1>(?:keep|bear|have|be keeping) <4>(?:in mind|posted|updated|in the loop)',
      'thank(?:s| you) <3>for (?:keeping|thinking of|remembering) (?:me|us)',
      '(?:i can|there is anything i can) <1>(?:do|help|offer|be)',
      '(?:keep|get) in touch(?! if)',
      '(?:hear|know|learn) (?:anything|something) (?:from|back)\\b',
    ],
    mend: withoutSentence,
  }),
];
