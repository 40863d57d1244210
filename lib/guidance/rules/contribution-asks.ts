import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const mine =
  '(?:i|we|my (?:<w>,? ){0,6}?(?:skills?|skill set|skillset|experience|background|expertise|abilities|strengths|training|qualifications|knowledge|degree|work|passion|talents?|profile)(?: (?:in|with|as|at|of|and)(?: <w>,?){1,6}?)?)';
const may =
  '(?:(?:can|could|might|may|would|will|am able to|believe|best|directly|immediately|quickly|also|potentially) )*';
const theirs =
  "(?:<team>|xorg|<w>'s <2>(?:xteam|mission|work|growth|goals|success|needs)|your <3>(?:efforts?|mission|goals|projects?|needs|growth|success|clients?|roadmap|hiring|requirements|initiatives|vision|organization|work)|to you|the <1><role>|this <role>|what you (?:need|are looking)|what <3>(?:needs|looking for|are looking for|is looking for)|(?:similar|these|those|the same) results)";

/** Offering one's services to the team: an application in other words (GUIDANCE B12). */
export const contributionAsks = [
  phraseRule({
    id: 'job-ask.contribute',
    severity: 'stop',
    title: 'This offers your work to their team',
    why: '“How I could contribute” is heard as “hire me”. It makes them judge you before they know you.',
    how: 'Turn it around: ask what the work needs, and what they would learn first in your place.',
    point: 'B12',
    shapes: [
      'explore (?:if|whether) there (?:is|could be|might be) an? <1>(?:fit|match)\\b(?! between (?!my (?:skills?|background|experience|profile)\\b))',
      'if (?:you|your <w>|<team>) (?:have|has|had|get) (?:any|an?|some) (?:<w> )?requirements? (?:related|for|in|regarding)\\b(?! (?:how|visit\\w*|(?:the|our|this|a) (?:<w> )?(?:call|chat|talk|meeting|visit|conversation))\\b)',
      `${mine} ${may}(?:contribute|add <1>value|be (?:of (?:help|use|service|value)|an asset|a fit|useful|(?:an? )?<1>valuable|helpful|relevant|beneficial|put to use|applied|transferable)|make (?:an?|some) <1>(?:impact|difference|contribution)|bring <3>(?:value|results)|strengthen|fit (?:in|into|with|within|on)|fits?|align\\w*|match\\w*|map\\w*|translate\\w*|suit\\w*|benefit|complement\\w*|transfers?|qualif\\w+|prepares? me|support|serve|help|helps) <5>${theirs}`,
      `${mine} ${may}(?:benefit|add value to|be an asset to|contribute to) <w>(?=[.,!?]|$)`,
      `(?:how|where|ways?|if|whether|what) <1>${mine} (?:can|could|might|may|would) <1>(?:contribute|add value|be an asset|make (?:an|a) <1>(?:impact|difference|contribution)|fit in)\\b(?! to (?:the )?(?:conversation|community|society|climate|cause|field))`,
      '(?:like|love|want|hope|hoping|excited|eager|keen|able|happy|ready|looking|wish|chance|xchance|opportunity) (?:to|for) <1>(?:contribute|contributing|add value|bring my|offer my|lend my|put my|apply my) <8>(?:<team>|xteam|xorg|mission|growth|success|use|work|you)\\b',
      `(?:how|what|that|which|why|where) <1>(?:i|we) (?:can|could|might|would|will|may|am able to) <1>(?:help|support|assist|offer|bring|serve|do for) <4>(?:xorg|<team>|to the (?:xteam|table|<role>)|your (?:clients|projects?)|(?:similar|these|those|the same) results)`,
      '(?:i|we) (?:can|could|would|will) <1>(?:help|support|assist|improve|grow|fix|save|serve) (?:xorg|your <1>xteam)\\b',
      '(?:place|spot|room|space|home|need|use|fit|match|niche) <1>(?:for|with|of) (?:me|someone like me|someone with my|my <1>(?:skills?|background|experience|profile|skill set|skillset|help))\\b(?! to (?:learn|ask|sit|park))',
      '(?:see|be|is|find) (?:an? |any |the )<1>(?:fit|place|spot|role|need) for (?:me|someone)\\b',
      '(?:there|see|find|explore|discuss|potential|possible|mutual|talk about|might be|could be|about) <2>(?:an? |any |some |the )?<1>(?:fit|alignment)\\b(?= (?:for (?:a|an|me|the|this|your|us)|on|with (?:your|the|xorg)|at|between|there|here|within)|[.?!,]|$)',
      '(?:love|like|want|hope|hoping|keen|eager|happy|excited|thrilled|glad|can|could) (?:to )?(?:be able to )?help (?:you |them |your xteam |xorg |with |to )?(?:build|building|grow|growing|run|launch|open|expand|scale|lead|staff|set up) (?:that|this|your|the|xorg|out)\\b',
      '(?:i|we) <3>bring <5>to (?:the table|xorg|<team>|your|<w>(?=[.,!?]|$))',
      'i (?:can|could|would|will) <1>(?:contribute|add value|be useful|help) (?:from|on|since) (?:the first|day one|my first|the start|the beginning)',
      'my <2>(?:profile|background|experience|skills?|skill set|name|candidacy|work|training|portfolio) <1>(?:is|are|might be|would be|could be|may be|seems?|looks?) <1>(?:of <1>interest|interesting|a <1>(?:fit|match)|relevant|useful|suitable|what you)(?= (?:to|for|with)\\b|[?.!,]|$)',
      '(?:why|reasons?|what makes) <1>i <1>(?:would|am|should|could) <1>(?:be )?<3>(?:fit|hired|right|asset|candidate|good|great|perfect|suited)\\b',
      '(?:i have|with|has|bring|brings|have) <2>(?:skills?|experience|expertise) <1>(?:you need|you are looking for|your xteam needs|they need)|(?:offer|offering|lend|lending|provide|use) <1>my (?:services|skills|help|expertise) <2>(?:to|for|on|at|in) (?:<team>|xorg|your)|(?:in need of|interested in|use|need) my (?:services|skills|help)',
      '(?:work|volunteer|intern|help out|help|build|do (?:a|some|any|it|this)) <6>(?:for free|without pay|unpaid|at no cost|pro bono|free of charge)\\b|(?:do|doing|continue|keep doing|build|building) this <4>(?:inside|at|for|with|within) (?:xorg|your\\b)',
      '(?:love|like|want|hope|keen|eager|happy|excited|ready|able|honou?red) to (?:<w> )?contribute\\b(?! (?:to )?(?:<w> ){0,2}?(?:conversation|discussion|community|paper|cause|society|book|fund|blog|charity))',
      'bring (?:<w> ){0,6}?(?:experience|skills?|background|energy|passion|expertise|knowledge|talents?) <4>to <w>',
      '(?:see|explore|discuss|learn|discover|find out|talk about|chat about|wonder) (?:if|whether|how|where) i (?:could|might|can|would|may) <1>be (?:of (?:<w> )?(?:help|use|service|value)|useful|helpful|a fit)\\b(?! to you)',
      "(?:your|the) xteam's <2>(?:needs|requirements|hiring)",
      'show (?:you )?what i (?:would|could|can) do (?:<w> )?in (?:the|this|that|your) (?:<role>|xteam)\\b',
      'how my (?:<w> ){0,3}?(?:perspectives?|mindset|skills?|experience|background|eye|energy|ideas) (?:can|could|might|would|may) (?:<w> )?(?:add|bring|be of|benefit|serve|strengthen)\\b',
      '(?:believe|think|know|sure|confident|certain|feel) (?:that )?i (?:can|could|would) (?:<w> )?contribute\\b(?! (?:to )?(?:<w> ){0,2}?(?:conversation|discussion|community|paper|cause|society|book|fund|blog|charity))',
      '(?:put|putting|apply|applying) my <3>(?:skills?|experience|training|degree|knowledge) <1>to <1>(?:use|work) (?:at|for|in|with|on) (?:<team>|xorg|your)',
    ],
    unless: [
      '(?:do|would) you (?:<w> )?(?:think|say|feel|believe|reckon) (?:that )?my (?:<w> ){0,3}?(?:profile|background|experience|skills?) (?:is|are|would be).{0,60}',

      'how (?:i|we) (?:can|could|might|may) <1>(?:help|support) you\\b(?!r)',
      '(?:let me know|tell me|anything|something|what|if) <4>i can <1>(?:help|do|support)(?! <team>)',
      '(?:background|experience|skills?|someone|person|profile) like mine',
      '(?:see|know|wonder|learn|understand|figure out|decide|find out|work out|sure|if|whether) <3>(?:if |whether )?<3>(?:it|this|the field|the work|that|the industry|the profession|the career|teaching|nursing) <4>(?:fit|match|for me)',
      '(?:this|the|that|your|kind of|line of) <1>(?:field|industry|profession|career|path|sector|life|culture) <4>(?:fit|match|fits|suits|right|place|room)\\b',
      '(?:right|good|natural) (?:fit|match) for me\\b(?! (?:at|on|in) (?:<team>|your))|(?:fit|match) (?:with my (?:life|values|family|schedule))|(?:find|found|finding|figure out) <3>(?:my|the right|right) fit\\b|fit (?:in|into|around|with) <1>(?:your|my|the|a) <1>(?:schedule|calendar|day|week|plans|life)|(?:works?|fits?|suits?) <2>your (?:schedule|calendar)',
      'your <2>(?:skills?|background|experience|expertise|help)\\b',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
    ],
    mend: withoutSentence,
  }),
];
