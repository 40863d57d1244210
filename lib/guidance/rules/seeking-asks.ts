import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'They can guess that you are looking. Said aloud, it turns a talk between colleagues into a request for work.';
const how = 'Name what you want to learn instead of what you want to get.';
const about =
  '(?:discuss|discussing|discussion of|talk about|talking about|chat about|chatting about|talk regarding|explore|exploring|inquire about|enquire about|inquiring about|enquiring about|ask about|asking about|asking after|hear about|hearing about|hear of|learn about|learning about|learn more about|know about|know more about|speak about|speak with you about|connect about|connect regarding|conversation about|conversation regarding|regarding|concerning|share|tell me about|discussion about|open to|update on|information on|information about|(?:talk|chat|speak|connect|call|meet|email|write|writing|contact\\w*|reach\\w* out|get in touch|message) <3>(?:about|regarding|for|on))';
const keen =
  '(?:interested in|interest in|keen on|excited about|enthusiastic about|excited by|passionate about|drawn to|intrigued by|interested to|pursuing|pursue|fit for|suited for|suited to|suitable for|qualified for|right for|qualifications for|candidate for|hoping for|hope for|wanting|want|after|secure|land|securing|landing|filling|fill|like|love|interview for|apply\\w* for|aligned with|perfect for)';

/** An interest of years is in the field, and in no one place. */
const longInterest = '(?:have|has) (?:always|long|ever) been (?:interested|keen|drawn|curious)\\b.{0,60}';

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
      'next steps? (?:for|in|towards?|with|on) (?:the |this |that |your )?<mod><role>\\b',
      '(?:i am|we are|he is|she is|am|my <1><kin> is) in (?:<w> )?(?:(?:and|or) <w> )?need of (?:<any> )*<mod>(?:<job>|work)\\b(?! (?:shoes|boots|clothes|gloves|bench|space|gear|experience|like|on (?:it|me|my)))',

      'look\\w* to (?:come back|return|get back|move|rejoin|step|get|go) (?:to|into|in|for) (?:<w> ){0,5}?(?:post|role|xjob|band|grade)\\b',

      '(?:express\\w*|confirm\\w*|reiterat\\w*|convey\\w*|restate|renew|state|declare|register) <1>(?:my |an )?<3>interest in <2>(?:<any> |the |your |this |that )+(?:<any> )*<mod><job>',
      `(?:${keen}|${about}) <1>(?:the|this|that|an? open|an?(?= xjob)|your open|your current|any open|the open|these|those|both|xjob) (?:<any> )*<mod>(?:<job>)(?= (?:at|with|in|on|within|there|here|and|or|if|posted|open|because|you (?:have|posted|are offering|advertised))\\b|[.,!?]|$)`,
      `(?:${keen}|${about}|seeking|looking for|for|explore|get|getting|find|finding|about) (?:<any> |the |possible |employment |career |graduate |your |data |<w> )?(?:<any> )*<mod>(?:<job>|summer analyst|career xchance) <3>(?:at|with|within|on|in|inside) (?:xorg|<team>)`,
      `${about} <1>(?:<any> |possible |mutual |such |these |existing |career |the |or |and )+(?:<any> )*<mod><job>\\b(?! (?:you|like yours|people|and responsibilit))`,
      '(?:i|we) <3>(?:want|need|would love|would like|really want|wish|hope|am hoping|am desperate|am ready|dream) (?:for |of |to (?:get|have|land|secure|find|start|be offered|obtain|win) )?<1>(?:this|that|the|an?) (?:<any> )*<mod><role>\\b(?! (?:like yours|as|that|where|in which|one day|someday|eventually|of|from))',
      '(?:want|would love|would like|hoping|hope|eager|keen|dream is|goal is|looking|excited|love|like|wish|aim|dying|could|can|may|might) (?:for |is )?(?:to |i )<1>(?:work|intern|be employed|get a xjob|get in|volunteer|be hired|get hired|build a career|do my xintern|do an? xintern|do a stint) (?:for|at|with|on|under|alongside|inside) (?:you|your|xorg|the xteam)\\b(?! (?:schedule|calendar|availability|convenience|busy|timetable|time|diary))',
      '(?:like|love|want|hope|hoping|keen|eager|get|dream) (?:to|of) <1>(?:work|working|intern|join|joining|a xjob) (?:at|for|with|inside) (?!(?:you|your|around|a|an|time|the|data|people|children|others|patients|them|animals|my|what|kids|families|clients|students|teams|companies|older|young|wood|numbers|words|something|those|teens|adults|horses|plants)\\b)<w>',
      '(?:full-time|full time|part-time|contract|freelance|xintern|permanent|temporary),? (?:<w>,? )?or (?:an? )?<1>(?:contract|xintern|part-time|freelance|full-time|full time|permanent|temporary)\\b',
    ],
    unless: [
      longInterest,
      '(?:explor\\w*|considering|looking at) (?:<w> ){0,4}?(?:xjob|xopening|xchance)(?=[.,!;]|$)',
      'i have an? <4>interview (?:for|with|at|on|in|next|tomorrow)(?: <w>){0,6}',
      'work with <3>(?:like-? ?minded|people who|others who|nice people).{0,40}',
      '(?:said|says|say|told me|claims?|claimed|reckons?) (?:that )?(?:<w> ){0,4}?(?:career |work )?xchance <1>(?:is|are|were|was)\\b',

      '(?:about|saw|regarding|read|noticed) .{0,60}(?:,| and| but) (?:this|it|that|mine) is not (?:about|why|for|regarding) (?:that|it|this|either|the)\\b',

      '(?:your|his|her|their) <2>(?:<role>|career)\\b(?! (?:openings?|xopening|xchance|postings?))',
      '(?:<role>|work|career) (?:like|such as|similar to) (?:yours|the one you)',
      '(?:asked|ask|asking) for (?:the|that|this) <role>',
      '(?:interest|interested|interests) in (?:the|this) <role> (?:of|that)',
      '(?:i )?(?:accepted|started|got|took|declined|turned down|left) <4><role>',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
      '(?:congratulations|congrats) (?:<w> ){0,10}',
      '(?:skills?|training|degree|certif\\w+|courses?|preparation|prepare\\w*|takes|advice) <3>for (?:the|this|that) <1><role>',
      'you <5>(?:the|this|that) <1>(?:<role>|opportunity)',
      'hope (?:that )?(?:the|your|this) <2><role>',
      'how <3>you <3>(?:got|get|found|heard|hear|landed|find|land)(?: <w>){0,6}',
      '(?:what|how) <1>(?:it is|is it|it feels|was it) <1>like to <1>work',
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
      '(?:looking|seeking|searching|hoping|hunting|want\\w*|need\\w*|like|love|interested|apply\\w*|hope|would|trying|request\\w*|after|available|here|writing|about|opportunity|chance|xchance|offer\\w*|possibility|possible|find|secure|land|get|obtain|do|pursu\\w+|seek|have|i|complete) (?:for |to |in |of |on |about |out |actively |do |get |find |secure |land |obtain |complete |undertake |me |ask |have |pursue )*(?:an? |my |any |some |the |your )?(?:<any> )*<mod>(?:intern|interning|xintern)\\b(?! (?:advice|experience|you|at .{1,30} (?:last|where)|coordinator|director|class|taught))',
      '(?:do|doing|carry out|complete|write|spend|conduct) my <2>(?:thesis|dissertation|xintern|practicum|rotation|capstone|residency|fieldwork|research|training)(?: <w>){0,7}? (?:in|at|with|under|through) (?:your|you|<team>)\\b',
    ],
    unless: [
      '(?:say|saying|says|said|think|thinks|told me|tell me|suggest\\w*|whether|if) (?:that )?i (?:should|could|ought to|might|must) <1>(?:do|try|take|go for|start) (?:<w> ){1,4}',

      'how (?:do|does|did) ',
      '(?:papers?|piece|articles?|study|thesis|book|report|research|essay|story|talk) <1>(?:on|about) <2>xintern',
      '(?:how|what|why|where|when) <6>(?:you|people|students) <6>(?:intern\\b|xintern|interned)',
      '(?:your|his|her|their|an?|the) <3>xintern <1>(?:at|with|in|last|ended|finished|taught|was) <4>(?:last|where|when|taught|was|in \\d{4}|ago)',
      '(?:did|finished|completed|had|started|accepted|got|enjoyed|loved|finish|after|during|since|have done) (?:an?|my|the|your|two) <3>xintern',
      '(?:thank you|thanks)(?: again)? for (?!any)(?:<w> ){0,8}',
      'what (?:an? |your )?xintern (?:taught|was|is like)|piece on (?:<w> ){0,4}',
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
      'still (?:very |really |so |deeply |quite )*(?:interested|keen)(?=[.!]|$| and (?:<w> ){1,3}?to (?:check|hear|follow|ask)\\b)|check\\w* (?:in )?(?:on|about|regarding) (?:the |any |our )?next steps\\b|follow\\w* up (?:on|after|about|regarding) my (?:(?!informational\\b)<w> )?interview\\b|return offer|(?:extend|convert|turn)\\w* (?:my|the|this) <1>xintern',
      '(?:in <1>(?:job )?search mode|on the (?:job )?hunt)\\b|explor\\w* <2><job> (?:where|in which) (?:i|we)\\b|target\\w* .{1,40} for my <2>xintern',
      '(?:career|careers|job|xjob|employment|work|xintern) (?:options|possibilities|prospects|xchance) (?:with|at|within) (?:you\\b|<team>|xorg)',
      '(?:looking|seeking|hoping|trying|aiming|hope|want|like) to (?:join|work (?:for|at)|get into|land (?:at|with)) an? <3>(?:xteam|<site>)\\b',
      'i (?:have )?(?:recently |just |already )*interviewed (?:with|at|for) (?!you)|targeting <2>xteam',
      '(?:look|looking|search|searching|hunting|seeking|seek|on the hunt|in search|on the lookout|open|applying|hoping|trying|eager|keen) <1>(?:for|of|to|to find|to land|to get|to secure)? ?(?:an? |my |any |some |the |new |next |his |her |their |fresh |other )*(?:<any> )*<mod>(?:<job>|new (?:challenge|challenges|adventure|chapter|home)|full-time|work)\\b(?! (?:like|with|on|around|your|out|through|together|hard|in progress|life))',
      '(?:explor\\w*|pursu\\w*|consider\\w*|look\\w* (?:at|into)|evaluat\\w*|interested in|interest in|open to|target\\w*|keen on|transition\\w* (?:in)?to|in search of|excited about) <1>(?:an? |my |any |some |the |new |next |potential |career |other )*(?:<any> )*<mod><job>\\b(?! (?:like yours|such as yours|you))',
      '(?:connect|chat|talk|learn|hear|discuss|discussing|explore|share|speak|about|regarding|any|more|potential|future|new) <1>(?:about |and |more |regarding )*(?:<any> )*<mod>xchance(?= (?:at|with|in|on|within|there|together|and|for|come|arise)|[.,!?]|$)',
      '(?:want|would love|would like|love|hope|hoping|honou?red|proud|dream|thrilled|happy|keen|eager|glad|excited) to <1>(?:write|teach|cook|nurse|design|code|sell|train|start(?: (?:out|my career))?|serve|play|drive|weld|volunteer|bake|research|farm|build|be|get (?:in|on)|spend (?:a|the|my) <1>(?:summer|term|season|year|semester)|begin my career|grow) <2>(?:for|at|in|with|on) (?:your|the) (?!(?:schedule|calendar|touch|convenience|next call|event|conference|talk|office (?:hours|for)))|(?:want|would love|like|thrilled|happy|keen|eager|glad|honou?red) to <1>(?:spend (?:a|the|my) <1>(?:summer|term|season|year|semester)|work|volunteer|intern|teach) there\\b',
      '(?:look|looked|looking|glance|peek) (?:at|through|over) my <1>(?:profile|portfolio|linkedin|background|website|samples|github)\\b',
      '(?:get|getting|be) (?:on|added to) (?:your |the )?(?:staff|payroll|roster|books)\\b|(?:pick up|take on|take over|do|handle) <2>(?:overflow|extra|some|any|spare|paid) (?:work|shifts?|hours|projects?|tasks)',
      '(?:can|could|ready to|able to|available to|free to) (?:start|resume|begin|report) <1>(?:immediately|right away|tomorrow|next|monday|asap|on|in|any ?time|this|whenever|working)',
      '(?:job|work|employment|career) (?:search|hunt|hunting|searching|seeker|seeking)\\b(?! (?:was|progress|has changed|for an? <1>(?:paper|article|blog|book)))|open to work|#opentowork|available (?:immediately|to start|for (?:hire|work))|(?:ready|able) to start (?:immediately|right away|work|asap|on)|(?:can|could) start (?:immediately|right away|tomorrow|next week|asap)|between jobs|(?:i|me|my|get|getting|go|going|go back) <3>back (?:to|in|into) (?:the workforce|work)\\b|(?:am|are|back|being|is) on the job market\\b',
      '(?:sponsor\\w*|work) (?:an? |my |the )?(?:visas?|work permits?|h-?1b|opt|cpt)\\b|visa sponsorship',
      '(?:get|getting|got|be|land|landing|securing|earn|win) <1>(?:hired|a xjob|an offer|an? interview) <1>(?:at|with|by|in) (?:your|xorg|<w>)',
      '(?:i would|i could|i can|i am|i will|happy|glad|love|overjoyed|pleased|willing|prepared|ready|honou?red|keen|like) <3>(?:to )?(?:fill (?:the|that|any|a|your) <1>(?:gap|spot|vacancy|shoes|post|space|seat|place|slot)|step in(?= (?:as|for|if|and)|[.,!]|$)|take over (?:the|your|from)|come in for|cover (?:shifts|for (?:you|someone|anyone))|start (?:anywhere|any ?time|from the bottom|at the bottom)|show up early|work for nothing|do (?:nights|weekends|any shift))',
      '(?:let|have) me <1>(?:sweep|work|start|train|clean|carry|prove|intern|earn|make the tea|wash)\\b|(?:may|could|can|might) i (?:do|complete|spend|serve) (?:it|this|that|one|them|my <2><w>) (?:with|at|under|in) (?:you|your)\\b|(?:like|love|want|happy|ready|hoping|hope) to (?:come|be) back(?= (?:to (?:<team>|work|your)|full|part|and work|as an?)|[.!?]|$)',
      'i am (?:still |now |also |currently )*(?:on the lookout|all ears|up for grabs|back on the market|in the market for|looking(?= (?:and|if|so|at the moment|right now|again)|[.!]|$))\\b|you know where to find me|if you (?:will|would) have me|i am free(?=\\.?$)|(?:get|gets|getting) (?:people|folks|someone|somebody|kids|lads) (?:in|into|on|onto)(?= (?:at|there|the|your|xorg)\\b|[?.!]|$)',
      '(?:another|extra|spare|additional|more|experienced) pairs? of (?:eyes|hands)|short-?(?:handed| handed|staffed| staffed)|under-?staffed|(?:one|two|an? <1><w>) (?:short|down)(?= (?:at|in|on|this)\\b|[,.?!]|$)|notice period|immediate joiner|\\bctc\\b|job change\\b',
      'i (?:have|have got|got|am having) (?:an?|my|the) <3>interview (?:with|at) (?:your|xorg|<team>|xname)|(?:need|want|after) something (?:steady|stable|permanent|full-time|part-time|paid|local)\\b|(?:phd|doctora\\w+|thesis|research|dissertation|postdoc\\w*|master\\w*|work|studies) <4>under your (?:guidance|supervision|direction|mentorship)',
      '(?:reiterate|express|restate|renew|reaffirm|convey|expressing|emphasi[sz]e|reiterating) <1>my <3>interest in (?!(?:learn|your (?:work|career|path|field|story|experience)|the field|hear|speaking|how|talking|chatting|connecting|meeting|a (?:call|chat|conversation)))',
      '(?:xteam|xorg|you) <3>(?:someone|person|people|candidate|developer|engineer|designer|employee|professional) with my <3>(?:background|skills?|experience|profile|qualifications)|my chances (?:of|for|at) <3>(?:<role>|hired|offer|interview|getting in)',
      '(?:love to|like to|want to|hope to|hoping to|would|could|can|chance to|xchance to|i|on|about|of) <1>(?:work|working|collaborat\\w+) (?:together|with you|for you|under you|at xorg)\\b(?= (?:on|in|at|as|some ?day|one day|over)\\b|[.,!?]|$)',
      '(?:love|like|want|thrilled|honou?red|happy|excited|eager|keen|hope) to <1>be (?:an? )?part of (?:that|it|this)(?= (?:journey|growth|story|future|mission|adventure)|[.,!?]|$)',
      '(?:says?|said|heard|hear|told|understand|know|saw|see|learned|mentioned|noticed|gather) <4>(?:you|they|<team>|xorg) <2>(?:need|needs|short of|short on|looking for|could use|in need of|crying out for) <2>(?:people|hands|help|staff|workers|someone|somebody|(?:an? <2>)?<trade>s?)\\b(?! (?:to talk|like you|who))',
      '(?:freelance|consulting|contract|contractor) (?:work|basis|help|support|projects?)\\b(?= (?:for|with|at|on|in|you)|[.,!?]|$)',
      'my <2>next <1>(?:xjob|xchance|challenge|career move|opportunity)|next (?:xjob|challenge|chapter) in (?:my|<w>)',
      '(?:help|assist|support|advice|guidance|tips|assistance) (?:me |us )?(?:with|in|on|for|during) (?:my|the|a|his|her) <1>(?:job|career|work) (?:search|hunt|hunting|change search)',
    ],
    unless: [
      longInterest,
      '(?:advice|insights?|guidance|tips|suggestions?|thoughts|wisdom) (?:that )?you (?:<w> ){0,3}?for <2>with my <3>\\w+',
      '(?:said|says|say|told me|claims?|claimed|reckons?) (?:that )?(?:<w> ){0,4}?(?:career |work )?xchance <1>(?:is|are|were|was)\\b',

      '(?:about|saw|regarding|read|noticed) .{0,60}(?:,| and| but) (?:this|it|that|mine) is not (?:about|why|for|regarding) (?:that|it|this|either|the)\\b',

      '(?:what|how) (?:<w> ){1,8}?about (?:career |work )?xchance',

      '(?:does|would|will|could|might|do) (?!(?:i|we|he|she)\\b)(?:<w>,? ){1,10}?work for you\\b(?= ?[?.,]|$)',
      '(?:not|no longer|never|nor) <3>(?:look|search|seek|hunt|explor|pursu|ask|after)\\w*',
      '(?:before|when|while|since|how|why|what|where) <2>you (?:<w> ){0,6}',
      '(?:your|his|her|their) <2>(?:<role>|work|career)',
      'i (?:was|used to be|had been|finished|stopped) <1>(?:look|search|seek|hunt)\\w*',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
      '(?:looking|look) forward to (?:<w> ){0,3}',
      'xchance (?:and|or) (?:challenges|risks|threats|trends)|(?:challenges|trends|risks|threats) (?:and|or) xchance|(?:what|which|where) <2>xchance',
      '(?:write|writing|research|wrote|piece|study|paper|column) <2>(?:about|on)',
      '(?:on|about) (?:contract|freelance|consulting) work',
      'collaborat\\w+ (?:with|between|across)|(?:we|i) <1>(?:enjoyed|loved) (?:work|working)',
    ],
  }),
  phraseRule({
    id: 'job-ask.mentioned',
    severity: 'hint',
    title: 'Could this be heard as asking for work?',
    why,
    how: 'If you only mean to learn, say what about. If not, leave it out.',
    point: 'B12',
    shapes: ['(?:<any> )*(?:xjob|xintern|xchance)\\b'],
    unless: [
      longInterest,
      '(?:advice|tips|guidance|thoughts|pointers|suggestions) (?:on|about|for) (?:how to )?(?:land|landing|get|getting|find|finding) <3><job>(?! (?:at|with|in|on|here|there))|where (?:you think )?<2><job> (?:will|would|might)\\b',
      '(?:said|says|say|told me|claims?|claimed|reckons?) (?:that )?(?:<w> ){0,4}?(?:career |work )?xchance <1>(?:is|are|were|was)\\b',

      '(?:what|how|which|why) (?:<w>,? ){1,6}?<job>(?: (?:and|or) <job>)?',
      '(?:turn\\w*|took|take|taking|declin\\w*|accept\\w*|refus\\w*|left|leav\\w+|quit\\w*) (?:down )?(?:an?|the|my) <2>xjob',
      '^dear xjob\\b',

      '(?:about|saw|regarding|read|noticed) .{0,60}(?:,| and| but) (?:this|it|that|mine) is not (?:about|why|for|regarding) (?:that|it|this|either|the)\\b',

      '(?:now|am|currently|as) (?:an? )?xjob (?:at|in|with|for)\\b',

      '(?:your|his|her|their|my|our|its) <mod><job>',
      '(?:you|i|we|she|he|they) <2>(?:have|had|has|held|hold|got|took|take|started|left|accepted|leave|loved|liked|enjoyed|do|did|landed|found|finished|quit|changed|started|start|begin|began|moved|play|played|filled|were in|are in|was in|am in) <4><job>',
      '<job> (?:that |which )?<1>(?:you|she|he|they|we|of yours|like yours|such as yours|where|as an?|requires?|needs?|involves?|plays?|demands?|means|taught|is like|was|were|has|had|did|do|have changed|itself|entails)\\b',
      '(?:what|which|how|why|did|does|when|until|since|after|before|during|between|how is) <7><job>',
      '(?:thank you|thanks)(?: <w>){0,3} (?:for|to)(?: <w>){0,10}',
      '(?:congratulations|congrats|good luck|well done|best of luck|excited for you)(?: <w>){0,10}',
      '(?:changes?|shifts?|trends?|future|state|side|part|kind|sort|type|challenges|realities|parts|nature|demands|people|women|men|nurses|students|articles?|posts?|talks?|book|research|paper) <3>(?:in|of|on|about|for|who|with) <3><job>',
      '(?:the|first|new|full-time|real|desk|day|second) <1>xjob (?:of|in (?:19|20)|well|and a)',
      '(?:in|on|at|from|by|into|between|leaving|leave|keep|keeping|having|being in|balancing|besides|lost|lose) (?:an?|the|this|that|such) <3>xjob',
      'no <1><job>',
      '(?:reading|read|learned|learn|talk|spoke|interview) <3>(?:about|on) (?:how|what|why)(?: <w>){0,10}',
      'get (?:the|an?) xjob done|(?:small|big|large|key|central|major|part in a|minor) xjob\\b|(?:play|plays|played|playing) <3>xjob\\b|, an? <1>xjob (?:at|in|with|from)\\b|(?:nobody|no one|anyone|everybody|everyone) .{0,40}(?:held|had|has|have) <2><job>',
      '(?:as|working in|work in|works in|worked in|working as) xjob',
      '(?:transition|change|move|moved|switch|jump|went|going|shift|moving|path|road|step) .{0,40}<job>',
      '(?:am|are|was|were|been|as|being|become|becoming|is) (?:currently |now |also )?(?:an?|the) <1>xjob\\b',
    ],
    mend: withoutSentence,
  }),
];
