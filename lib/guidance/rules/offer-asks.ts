import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** Offering one's labour, or dropping that one could be had: an ask that waits to be taken up (GUIDANCE B12). */
export const offerAsks = [
  phraseRule({
    id: 'job-ask.offer',
    severity: 'stop',
    title: 'This offers your labour',
    why: 'Offered work has to be taken or turned down. Either way the talk is about hiring you, not about what they know.',
    how: 'Leave it out. Let them see how you think by what you ask.',
    point: 'B12',
    shapes: [
      '(?:could|can|would|will|able to|happy to|ready to|willing to|love to|opportunity to) (?:<w> )?(?:commit|dedicate|devote|give|offer) (?:<w> ){0,3}?hours (?:a|per|each|every) week\\b',
      '(?:so|and) here i am(?=[.,!?]|$)|if you (?:say the word|need me|want me|have need of me)\\b',
      'i (?:would|could|can|am willing to|am happy to|am ready to) (?:<w> )?relocate(?= (?:for|at|anywhere|straight|tomorrow)|[.,!?]|$)',

      '(?:put|putting|offer\\w*|present|propos\\w*|recommend|introduce) (?:my ?self|my (?:services|hands|labou?r)) (?:forward|up|for|to|as)\\b(?! (?:you|your) (?:as|in|and|because|today))(?<!introduce my ?self (?:to|as|for))',
      'i <2>(?:could|can|would|will) <1>(?:do|bring|make|add|offer|achieve) <3>(?:a lot|much|great things|wonders|plenty|a difference|a great deal|an impact|more) (?:for|to|at|in) (?:<team>|you\\b|an? <2><w> like yours)',
      '(?:work|do|come|stay|help|start) (?:the |my |a )?(?:first |one |whole )*(?:week|weeks|day|days|month|shift|shifts|month|two|three) <1>(?:for )?(?:free|without pay|no pay|unpaid|for nothing)\\b|no pay (?:if|until|needed|for)\\b|pay me (?:what|only|nothing|later)',
      '(?:i am|i would be|i will be|i come) <1>(?:not )?<1>(?:cheap|expensive|affordable|reasonable)(?= (?:and|but|to)|[.,!]|$)|my (?:day |hourly |usual )?rates?(?= (?:is|are|start)|[.,!]|$)',
      `i (?:have|have got|will have|also have) <1>(?:room|capacity|availability|free hours|spare hours|open slots) (?:from|in|starting|this|next)\\b(?! (?:a call|a chat|(?:mon|tues|wednes|thurs|fri|satur|sun)day))`,
      `i am (?:also |now )?available (?:immediately|to (?:start|join|work)|for (?:work|hire|employment|shifts?|any|freelance|contract)|from ${month}|as of|nights|weekends|full-time|part-time|straight away|at once|right away)\\b`,
      '(?:i am|would be) your (?:man|woman|guy|girl|gal|next|new)\\b(?= (?:for the|hire|employee|assistant)|[.,!]|$)|look no further|you will not (?:regret|be sorry)',
      '(?:chance|opportunity|xchance|week|day|like|love|want|let me|allow me|able) (?:to )?prove (?:it|myself|my worth|what i can do|that i can)\\b|show (?:you|them) what i (?:can|could) (?:do|bring|offer)\\b',
      '(?:convinced|confident|certain|sure|know|believe|think|feel) <1>(?:that )?i <1>(?:can|could|would|will|am|have|might) <3>(?:asset|valuable|benefit|useful|good|great|strong|right|fit|perfect|suited|qualified|right for|exactly what) <4>(?:to|for|at|on|in) (?:<team>|xorg|you\\b|the <2><w>(?=[.,!?]|$| and))',
      '(?:i am|we are) (?:the|exactly the|just the|your) (?:right )?(?:<w> )?(?:person|candidate|one|man|woman|fit) (?:for|you)\\b',
      '(?:i|we) (?:would|will) (?:gladly |happily |also )?(?:drop everything|jump at|leap at|relocate|move (?:to|for|there)|come (?:back|over) tomorrow|take (?:it|any|anything|whatever|the right)(?! (?:<w> ){0,2}?(?:of your|time|minutes|advice))|be there tomorrow|say yes (?:in a heartbeat|tomorrow|at once))\\b(?! (?:to (?:learn|hear|meet|talk)))',
      'yours is the (?:one|place|<w>) i would (?:choose|pick|want)|(?:place|company|xteam|firm|xorg) i (?:most )?(?:want|would (?:love|like)|dream|hope|wish) to <1>(?:work|join|be)\\b',
      '(?:come|came) in for an? (?:trial|interview|try-?out|test shift)|(?:references?|testimonials|certificates|portfolio|work samples) (?:are |is )?(?:available|on request|upon request|attached|enclosed)',
      '(?:up for|open to|glad of|grateful for|happy with|take|do) (?:anything|whatever|any <w>) (?:you have|you (?:have )?got|you can|going\\b|that comes)',
      '(?:whatever|anything|any task|any xjob) you (?:need|have|can (?:offer|give|find)|might have|could (?:offer|find|give))(?= (?:me|for|done|at|on)|[.,!?]|$)(?! (?:me )?to (?:know|hear|tell))',
    ],
    unless: [
      '(?:minutes?|mins|hour|time|times|slot|day|call|coffee|morning|evening|afternoon|weekend|best for me|easier for me|easiest for me|(?:after|before|around|at) \\d{1,2})\\b.{0,80}take (?:it|whatever|any\\w*)(?: you (?:have |have got|got|can)\\w*)?|take (?:it|whatever|any\\w*),? (?:day or night|early or late|any ?time|whenever)',

      '(?:you|he|she|they|who) (?:<w> )?(?:are|is|were|was|would be)',
      '(?:for|at|of|with) (?:the|a|our|this) <2>(?:call|chat|meeting|coffee|conversation|talk)',
      'let me know .{0,30}',
      '(?:happy|glad|able|can) to (?:help|do|send|bring|share) (?:with )?(?:whatever|anything) you need',
      'in return|return the favou?r|repay|if i can (?:ever )?(?:help|do|be of help)',
    ],
    mend: withoutSentence,
  }),
];
