import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

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
      '(?:how|where|if|whether|ways?|what|that|way|so|ideas?) (?:<w> )?(?:i|my (?:<w> ){0,4}?(?:skills?|experience|background|expertise|abilities|strengths|training|qualifications|knowledge|degree|work|passion|talents?)) (?:<w> )?(?:can|could|might|may|would|will|am able to|be able to)? ?(?:<w> )?(?:contribute|add value|be (?:of (?:help|use|service|value)|an asset|a fit|useful|valuable|helpful|a good fit|a great fit|a match|put to use)|make (?:a|an) (?:<w> )?(?:impact|difference|contribution)|bring (?:<w> ){0,3}?(?:value|to|results)|support|serve|strengthen|fit (?:in|into|with|within|on|your|at)|align\\w* with|match|benefit|complement|help) ?(?:to|with|for|into|at|in)? ?(?:<team>|xorg|your (?:<w> ){0,3}?(?:team|company|work|efforts?|mission|goals|projects?|needs|growth|success|organi[sz]ation|clients?|roadmap|department|business|group|startup|hiring))',
      '(?:how|where|ways?|if|whether|what) (?:<w> )?(?:i|my <mod>(?:skills?|experience|background)) (?:<w> )?(?:can|could|might|may|would) (?:<w> )?(?:contribute|add value|be an asset|make (?:an|a) (?:<w> )?(?:impact|difference|contribution))\\b(?! to (?:the )?(?:conversation|community|society|climate|cause))',
      '(?:like|love|want|hope|hoping|excited|eager|keen|able|happy|ready|looking|wish|opportunity|chance|excited) (?:to|for) (?:<w> )?(?:contribute|contributing|add value|bring my|offer my|lend my|put my) (?:<w> ){0,8}?(?:team|company|xorg|firm|organi[sz]ation|mission|department|group|projects?|growth|success|use|startup|you|your|lab)\\b',
      '(?:i|my (?:<w> ){0,4}?(?:skills?|experience|background|expertise|skill set|skillset|qualifications)(?: in <w>){0,1}(?: and (?:<w> ){1,3}?)?(?: in (?:<w>,? ){1,6}?)?) (?:<w> )?(?:can|could|would|will|might|may|am able to|believe)? ?(?:<w> )?(?:contribute|be (?:an? )?(?:<w> )?(?:valuable|useful|asset|helpful|relevant|beneficial|good fit|great fit|strong fit|good match|great match)|align\\w*|match\\w*|fit\\w*|map\\w*|translate\\w*|suit\\w*|complement\\w*|prepared? me|bring (?:<w> )?(?:value|results)|qualif\\w+|transfers?) (?:<w> ){0,3}?(?:to|with|for|at|what|on|your|the|well|nicely|closely|perfectly|strongly|in|valuable|a lot) (?:<w> ){0,4}?(?:role|roles|position|xrole|your (?:<w> ){0,2}?(?:team|needs|company|work|goals|requirements|mission|organi[sz]ation|clients|group)|xorg|they are looking|you are looking|job|opening|team|requirements|you need|company|description|internship)\\b',
      '(?:how|what|that|which|why|where) (?:<w> )?(?:i|we) (?:can|could|might|would|will|may|am able to) (?:<w> )?(?:help|support|assist|offer|bring|do for|serve) (?:<w> ){0,4}?(?:xorg|your (?:<w> ){0,2}?(?:team|company|firm|department|organi[sz]ation|group|startup|business|clients|projects?)|to the (?:team|table|company|role|position)|(?:similar|these|those|the same) results)\\b',
      '(?:place|spot|room|space|home|seat|fit|need|use|niche|match) (?:<w> )?(?:for|with) (?:me|someone like me|someone with my|my (?:<w> )?(?:skills?|background|experience|profile|skill set|skillset))\\b(?! to (?:learn|ask|sit|park))',
      '(?:there|see|be|find|is|explore|discuss|potential|possible|mutual) (?:<w> )?(?:an? |any |some )?(?:<w> )?(?:fit|match|alignment)\\b(?= (?:for|on|with|at|between|there|here|in|within)|[.?!,]|$)',
      '(?:why|reasons?|what makes) (?:<w> )?i (?:<w> )?(?:would|am|should|could) (?:<w> )?(?:be )?(?:<w> ){0,3}?(?:fit|hired|right|asset|candidate|good|great|perfect|suited)\\b',
      '(?:skills?|experience|background|expertise) (?:<w> ){0,3}?(?:and|to) (?:<w> )?(?:offer|bring|contribute) (?:to )?(?:<team>|xorg|your)|(?:my|i have the|has the) (?:services|skills you need)\\b|(?:offer|offering|lend|lending|provide) (?:<w> )?my (?:services|skills|help|expertise|time) (?:<w> ){0,2}?(?:to|for|on) (?:<team>|xorg|your)',
      '(?:work|volunteer|intern|help out|help|build|do (?:a|some|any)) (?:<w> ){0,5}?(?:for free|without pay|unpaid|at no cost|pro bono|free of charge)\\b|(?:do|doing|continue|keep doing|build|building) this (?:<w> ){0,4}?(?:inside|at|for|with|within) (?:xorg|your|<w>)(?= |[.,!?-]|$)',
    ],
    unless: [
      'how (?:i|we) (?:can|could|might|may) (?:<w> )?help you\\b',
      '(?:let me know|tell me|anything|something|what|if) (?:<w> ){0,4}?i can (?:<w> )?(?:help|do|support)',
      '(?:background|experience|skills?) like mine (?:<w> ){0,2}?(?:fits?|help|matters?|usually|tends?)',
      '(?:how|whether|if) (?:nurses|teachers|engineers|people|you|others|graduates)',
      '(?:i do not know|not sure|see|know|wonder|learn|understand|figure out|decide|find out|work out) (?:<w> )?(?:if|whether) (?:<w> ){0,3}?(?:it|this|the field|the work|that|the industry|the profession|the career) (?:<w> ){0,4}?(?:fit|match|for me)',
      '(?:this|the|that|your) (?:<w> )?(?:field|industry|profession|career|path|kind of work|line of work|work|world|sector|life|culture) (?:<w> ){0,4}?(?:fit|match|fits|suits|right|place|room)\\b',
      '(?:fit|match) (?:for me|with my (?:life|values|family|schedule))|(?:find|found|finding|see|know|figure out) (?:<w> ){0,3}?(?:my|a|the right|right) fit\\b|fit (?:in|into|around|with) (?:<w> )?(?:your|my|the|a) (?:<w> )?(?:schedule|calendar|day|week|plans|life)',
      'your (?:<w> ){0,3}?(?:skills?|background|experience|expertise)',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
    ],
    mend: withoutSentence,
  }),
];
