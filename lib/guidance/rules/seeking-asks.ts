import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'They can guess that you are looking. Said aloud, it turns a talk between colleagues into a request for work.';
const how = 'Name what you want to learn instead of what you want to get.';

/** Saying that one wants a particular job, or is searching: an ask without a question mark (GUIDANCE B2, B12). */
export const seekingAsks = [
  phraseRule({
    id: 'job-ask.interest',
    severity: 'stop',
    title: 'This says that you want the job',
    why,
    how,
    point: 'B12',
    shapes: [
      '(?:interested in|interest in|keen on|excited about|enthusiastic about|excited by|passionate about|drawn to|intrigued by|pursuing|pursue|fit for|suited for|suited to|suitable for|qualified for|right for|qualifications for|candidate for|experience for|hoping for|hope for|love|wanting|want|after|secure|land|about|for|regarding|concerning|discuss|explore|filling|fill|like) (?:the|this|that|an? open|your open|your current|any open|an? (?=xrole)|the open|these|those|both) (?:<mod>)(?:roles?(?! (?:of|that (?:<w> ){0,3}?play|you))|positions?|jobs?(?! (?:market|search|hunt))|internships?|openings?|xrole|vacanc\\w+|apprenticeships?|placements?|opportunit(?:y|ies)(?! (?:to|of|for)))(?= (?:at|with|in|on|within|there|here|and|as|that|or|if|posted|open|because|,)|[.,!?]|$)',
      '(?:interested in|interest in|keen on|excited about|pursuing|like|love|want|seeking|looking for|explore|exploring|discuss|discussing|about|regarding|after|hoping for|for) (?:an? |any |some |the |possible |potential |current |future |open |available |upcoming |other |more |new |full-time |part-time |employment |career |job |internship |graduate |your )*<mod>(?:roles?|positions?|jobs?|internships?|openings?|opportunit(?:y|ies)|employment|vacanc\\w+|placements?|apprenticeships?|co-?ops?|work|career|summer analyst|summer associate) (?:<w> ){0,3}?(?:at|with|within|on|in|inside) (?:xorg|your (?:<w> ){0,2}?(?:team|company|firm|organi[sz]ation|group|department|lab|office|startup|studio|agency|hospital|practice|school|unit|network|clinic|district)|the (?:team|company|firm))',
      '(?:discuss|discussing|talk about|talking about|chat about|chatting about|explore|exploring|inquire about|enquire about|inquiring about|enquiring about|ask about|asking about|hear about|hearing about|learn about|learning about|learn more about|know about|speak about|connect about|connect regarding|conversation about|regarding|share|tell me about|know more about|discussion about|open to|update on|information on|information about) (?:<w> )?(?:any|some|potential|possible|current|upcoming|future|career|job|internship|employment|further|open|available|new|hiring|full-time|part-time|graduate|suitable|relevant|existing|related|other|similar|mutual|these|such|your open|your) (?:<any> |or |and |<w> )*<mod>(?:opportunit(?:y|ies)(?! (?:to|of|for (?:growth|learning|collaboration|advancement)))|roles?|positions?|openings?|jobs?|internships?|vacanc\\w+|placements?)\\b(?! (?:you|like yours|models?|people|and responsibilit))',
      '(?:i|we) (?:<w> ){0,3}?(?:want|need|would love|would like|really want|wish|hope|am hoping|am desperate|am ready|dream) (?:for |of |to (?:get|have|land|secure|find|start|be offered|obtain|win) )?(?:<w> )?(?:this|that|the|an?) (?:<any> )*<mod>(?:job|position|role|internship|placement|gig|apprenticeship|work placement)\\b(?! (?:like yours|as|that|where|in which|one day|someday|eventually))(?= (?:at|with|on|in|there|here|so|and|please|this|for)|[.,!?]|$)',
      '(?:want|would love|would like|hoping|hope|eager|keen|dream is|goal is|looking|excited|love|like|wish|aim|dying) (?:for |is )?to (?:<w> )?(?:work|intern|be employed|get a job|get in|volunteer|be hired|get hired|start|build a career) (?:for|at|with|on|under|alongside|inside) (?:you|your|xorg|the team)\\b(?! (?:schedule|calendar|availability|convenience|busy|timetable|time))',
      '(?:like|love|want|hope|hoping|keen|eager) to (?:<w> )?(?:work|intern|join) (?:at|for|with|inside) (?!(?:you|your|around|your schedule|a time|the|data|people|children|others|patients|them|animals|my|what|kids|families|clients|students|teams|companies|older|young)\\b)<w>',
      '(?:full-time|full time|part-time|contract|freelance|internship|permanent|temporary),? (?:<w>,? )?or (?:an? )?(?:<w> )?(?:contract|internship|part-time|freelance|full-time|permanent|temporary)\\b',
    ],
    unless: [
      '(?:your|his|her|their) (?:<w> ){0,2}?(?:role|position|job|internship|career) ',
      'your (?:current|own|first|last|previous|new|old) (?:<w> ){0,2}?(?:role|position|job)',
      '(?:roles?|positions?|jobs?|work|career) (?:like|such as|similar to) (?:yours|the one you)',
      '(?:asked|ask|asking) for (?:the|that|this) (?:role|job)',
      '(?:interest|interested|interests) in (?:the|this) (?:role|job|position) (?:of|that)',
      '(?:i )?(?:accepted|started|got|took|declined|turned down|left) (?:<w> ){0,4}?(?:job|role|position|internship)',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
      '(?:congratulations|congrats) (?:<w> ){0,10}',
      '(?:skills?|training|degree|certif\\w+|courses?|training|preparation|prepare\\w*|need\\w*|takes|advice) (?:<w> ){0,3}?for (?:the|this|that) (?:<w> )?(?:role|job|position)',
      'you (?:<w> ){0,5}?(?:the|this|that) (?:<w> )?(?:role|job|position|opportunity)',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'job-ask.internship',
    severity: 'stop',
    title: 'This asks for an internship',
    why: 'An internship is a job: the same wall goes up.',
    how: 'Leave it out, and ask how people start in this field.',
    point: 'B12',
    shapes: [
      '(?:looking|seeking|searching|hoping|hunting|want\\w*|need\\w*|like|love|interested|apply\\w*|hope|would|trying|request\\w*|after|available|here|writing|about|opportunity|chance|offer\\w*|possibility|possible|find|secure|land|get|obtain|do|undertake|complete|pursu\\w+|seek) (?:for |to |in |of |on |about |out |actively |do |get |find |secure |land |obtain |complete |undertake )*(?:an? |my |any |some |the |your )?(?:<any> |[\\w-]+ )?<mod>(?:intern|interning|internships?|externships?|apprenticeships?|traineeships?|work placements?|placement year|co-?op)\\b(?! (?:advice|experience|you|at .{1,30} (?:last|where)|program you|coordinator|director|class))',
    ],
    unless: [
      '(?:how|what|why|where|when) (?:<w> ){0,6}?(?:you|people|students) (?:<w> ){0,6}?(?:intern|internship|apprenticeship)\\w*',
      '(?:your|his|her|their|my|an?|the) (?:<w> ){0,3}?(?:internship|placement|apprenticeship|co-?op) (?:<w> )?(?:at|with|in|last|ended|finished|taught|was|coordinator|program)',
      '(?:i )?(?:did|finished|completed|had|started|accepted|got|just finished|enjoyed|loved|finish|after|during|since) (?:an?|my|the|your|two) (?:<w> ){0,3}?(?:internship|placement|apprenticeship|co-?op)',
      '(?:thank you|thanks)(?: again)? for (?!any)(?:<w> ){0,8}',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'job-ask.seeking',
    severity: 'warn',
    title: 'This says that you are looking for work',
    why,
    how,
    point: 'B2',
    shapes: [
      '(?:look|looking|search|searching|hunting|seeking|seek|job hunting|job-hunting|job searching|on the hunt|in search|on the lookout|open|available|applying|actively looking|hoping|trying|eager|keen) (?:<w> )?(?:for|of|to|to find|to land|to get|to secure)? ?(?:an? |my |any |some |the |new |next |his |her |their |fresh |other )*(?:<any> )*<mod>(?:<job>|new (?:challenge|challenges|adventure|chapter|home)|full-time|work)\\b(?! (?:like|with|on|around|your|out|through|together|hard|in progress|life))',
      '(?:explor\\w*|pursu\\w*|consider\\w*|look\\w* (?:at|into)|evaluat\\w*|interested in|interest in|open to|research\\w*|target\\w*|transition\\w* into|in search of) (?:<w> )?(?:an? |my |any |some |the |new |next |potential |career |other )*(?:<any> )*<mod>(?:<opportunity>|roles|positions|internships?|jobs)\\b(?! (?:like yours|such as yours|you))',
      '(?:connect|chat|talk|learn|hear|discuss|discussing|explore|share|speak|about|regarding|any|more|potential) (?:<w> )?(?:about |and |more |regarding )*(?:<any> )*<mod>(?:<opportunity>)(?= (?:at|with|in|on|within|there|together|and|for)|[.,!?]|$)',
      '(?:job|work|employment|career) (?:search|hunt|hunting|searching|seeker|seeking|market)\\b(?! (?:was|has changed|trends))|open to work|#opentowork|available (?:immediately|to start|for (?:hire|work|employment))|(?:ready|able) to start (?:immediately|right away|work|asap|on)|between jobs|back (?:to|in|into) (?:the workforce|work)\\b|on the (?:job )?market\\b',
      '(?:sponsor\\w*|work) (?:an? |my |the )?(?:visas?|work permits?|h-?1b|opt|cpt)\\b|visa sponsorship',
      '(?:get|getting|got|be|land|landing|securing|earn|win) (?:<w> )?(?:hired|a job|an offer|an? interview|a role|a position) (?:<w> )?(?:at|with|by|in) (?:your|xorg|<w>)',
      '(?:reiterate|express|share|restate|renew|reaffirm|convey|expressing|emphasi[sz]e) (?:<w> )?my (?:<w> ){0,3}?interest in (?!(?:learn|your (?:work|career|path|field|story|experience)|the field|hear|speaking|how|talking|chatting|connecting|meeting|a (?:call|chat|conversation)))',
      '(?:someone|person|people|candidate|developer|engineer|designer|employee|professional) with my (?:<w> ){0,3}?(?:background|skills?|experience|profile|qualifications)|(?:my|what are my) chances (?:of|for|at) (?:<w> ){0,3}?(?:hired|job|role|position|offer|interview|getting in)',
      '(?:work|working|works|job|collaborat\\w+) (?:together|with you|for you|under you|at xorg|at your company)\\b(?= (?:on|in|at|as|some ?day|one day|one)|[.,!?]|$)',
      '(?:freelance|consulting|contract|project|contractor) (?:work|basis|help|support|projects?)\\b(?= (?:for|with|at|on|in|you)|[.,!?]|$)',
    ],
    unless: [
      '(?:not|no longer|never|nor) (?:<w> ){0,3}?(?:look|search|seek|hunt|explor|pursu|ask|after)\\w*',
      '(?:before|when|while|since|how|why|what|where) (?:<w> ){0,2}?you (?:<w> ){0,6}',
      '(?:your|his|her|their) (?:<w> ){0,2}?(?:job|role|position|work|career)',
      'i (?:was|used to be|had been|finished|stopped) (?:<w> )?(?:look|search|seek|hunt)\\w*',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
      '(?:looking|look) forward to (?:<w> ){0,3}',
      '(?:opportunit(?:y|ies)) (?:and|or) (?:challenges|risks|threats|trends)|(?:challenges|trends|risks|threats) (?:and|or) opportunit(?:y|ies)',
      '(?:job market|labou?r market) (?:in|for|is|has|looks|trends|research|data|economist)',
      '(?:the|an|this|any|your|such an?) (?:<w> )?opportunit(?:y|ies) (?:to|of|for)',
      'collaborat\\w+ (?:with|between|across)',
    ],
  }),
];
