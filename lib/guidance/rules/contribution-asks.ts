import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const mine =
  '(?:i|we|my (?:<w>,? ){0,6}?(?:skills?|skill set|skillset|experience|background|expertise|abilities|strengths|training|qualifications|knowledge|degree|work|passion|talents?|profile)(?: (?:in|with|as|at|of|and) (?:<w>,? ){1,6}?)?)';
const may =
  '(?:(?:can|could|might|may|would|will|am able to|believe|best|directly|immediately|quickly|also|potentially) )*';
const theirs =
  '(?:<team>|xorg|your (?:<w> ){0,3}?(?:efforts?|mission|goals|projects?|needs|growth|success|clients?|roadmap|hiring|requirements|initiatives|vision|organization|work)|to you|the (?:<w> )?<role>|this <role>|what you (?:need|are looking)|what (?:<w> ){0,3}?(?:needs|looking for|are looking for|is looking for)|(?:similar|these|those|the same) results)';

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
      `${mine} ${may}(?:contribute|add (?:<w> )?value|be (?:of (?:help|use|service|value)|an asset|a fit|useful|(?:an? )?(?:<w> )?valuable|helpful|relevant|beneficial|put to use|applied|transferable)|make (?:an?|some) (?:<w> )?(?:impact|difference|contribution)|bring (?:<w> ){0,3}?(?:value|results)|strengthen|fit (?:in|into|with|within|on)|fits?|align\\w*|match\\w*|map\\w*|translate\\w*|suit\\w*|benefit|complement\\w*|transfers?|qualif\\w+|prepares? me|support|serve|help|helps) (?:<w> ){0,5}?${theirs}`,
      `${mine} ${may}(?:benefit|add value to|be an asset to|contribute to) <w>(?=[.,!?]|$)`,
      `(?:how|where|ways?|if|whether|what) (?:<w> )?${mine} (?:can|could|might|may|would) (?:<w> )?(?:contribute|add value|be an asset|make (?:an|a) (?:<w> )?(?:impact|difference|contribution)|fit in)\\b(?! to (?:the )?(?:conversation|community|society|climate|cause|field))`,
      '(?:like|love|want|hope|hoping|excited|eager|keen|able|happy|ready|looking|wish|chance|xchance|opportunity) (?:to|for) (?:<w> )?(?:contribute|contributing|add value|bring my|offer my|lend my|put my|apply my) (?:<w> ){0,8}?(?:<team>|xteam|xorg|mission|growth|success|use|work|you)\\b',
      `(?:how|what|that|which|why|where) (?:<w> )?(?:i|we) (?:can|could|might|would|will|may|am able to) (?:<w> )?(?:help|support|assist|offer|bring|serve|do for) (?:<w> ){0,4}?(?:xorg|<team>|to the (?:xteam|table|<role>)|your (?:clients|projects?)|(?:similar|these|those|the same) results)`,
      '(?:i|we) (?:can|could|would|will) (?:<w> )?(?:help|support|assist|improve|grow|fix|save|serve) (?:xorg|your (?:<w> )?xteam)\\b',
      '(?:place|spot|room|space|home|need|use|fit|match|niche) (?:<w> )?(?:for|with|of) (?:me|someone like me|someone with my|my (?:<w> )?(?:skills?|background|experience|profile|skill set|skillset|help))\\b(?! to (?:learn|ask|sit|park))',
      '(?:see|be|is|find) (?:an? |any |the )(?:<w> )?(?:fit|place|spot|role|need) for (?:me|someone)\\b',
      '(?:there|see|find|explore|discuss|potential|possible|mutual|talk about|might be|could be|about) (?:<w> ){0,2}?(?:an? |any |some |the )?(?:<w> )?(?:fit|alignment)\\b(?= (?:for (?:a|an|me|the|this|your|us)|on|with (?:your|the|xorg)|at|between|there|here|within)|[.?!,]|$)',
      '(?:why|reasons?|what makes) (?:<w> )?i (?:<w> )?(?:would|am|should|could) (?:<w> )?(?:be )?(?:<w> ){0,3}?(?:fit|hired|right|asset|candidate|good|great|perfect|suited)\\b',
      '(?:i have|with|has|bring|brings|have) (?:<w> ){0,2}?(?:skills?|experience|expertise) (?:<w> )?(?:you need|you are looking for|your xteam needs|they need)|(?:offer|offering|lend|lending|provide|use) (?:<w> )?my (?:services|skills|help|expertise) (?:<w> ){0,2}?(?:to|for|on|at|in) (?:<team>|xorg|your)|(?:in need of|interested in|use|need) my (?:services|skills|help)',
      '(?:work|volunteer|intern|help out|help|build|do (?:a|some|any|it|this)) (?:<w> ){0,6}?(?:for free|without pay|unpaid|at no cost|pro bono|free of charge)\\b|(?:do|doing|continue|keep doing|build|building) this (?:<w> ){0,4}?(?:inside|at|for|with|within) (?:xorg|your\\b)',
      '(?:put|putting|apply|applying) my (?:<w> ){0,3}?(?:skills?|experience|training|degree|knowledge) (?:<w> )?to (?:<w> )?(?:use|work) (?:at|for|in|with|on) (?:<team>|xorg|your)',
    ],
    unless: [
      'how (?:i|we) (?:can|could|might|may) (?:<w> )?(?:help|support) you\\b(?!r)',
      '(?:let me know|tell me|anything|something|what|if) (?:<w> ){0,4}?i can (?:<w> )?(?:help|do|support)(?! <team>)',
      '(?:background|experience|skills?|someone|person|profile) like mine',
      '(?:see|know|wonder|learn|understand|figure out|decide|find out|work out|sure|if|whether) (?:<w> ){0,3}?(?:if |whether )?(?:<w> ){0,3}?(?:it|this|the field|the work|that|the industry|the profession|the career|teaching|nursing) (?:<w> ){0,4}?(?:fit|match|for me)',
      '(?:this|the|that|your|kind of|line of) (?:<w> )?(?:field|industry|profession|career|path|sector|life|culture) (?:<w> ){0,4}?(?:fit|match|fits|suits|right|place|room)\\b',
      '(?:right|good|natural) (?:fit|match) for me\\b(?! (?:at|on|in) (?:<team>|your))|(?:fit|match) (?:with my (?:life|values|family|schedule))|(?:find|found|finding|figure out) (?:<w> ){0,3}?(?:my|the right|right) fit\\b|fit (?:in|into|around|with) (?:<w> )?(?:your|my|the|a) (?:<w> )?(?:schedule|calendar|day|week|plans|life)|(?:works?|fits?|suits?) (?:<w> ){0,2}?your (?:schedule|calendar)',
      'your (?:<w> ){0,2}?(?:skills?|background|experience|expertise|help)\\b',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
    ],
    mend: withoutSentence,
  }),
];
