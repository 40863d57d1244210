import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const good =
  '(?:great|good|strong|perfect|excellent|ideal|solid|right|natural|valuable|useful|terrific|fantastic|nice|real|suitable|qualified|worthy|fitting|best|unique|huge|wonderful)';
const place =
  '(?:<team>|xorg|your <1>(?:graduate|trainee|rotational|leadership|training)? ?(?:program|programme|scheme|faculty|kitchen|school|bank|family|ranks|plant|site))';

/** Offering oneself as a candidate: to be considered, interviewed, taken on (GUIDANCE B12). */
export const considerAsks = [
  phraseRule({
    id: 'job-ask.consider',
    severity: 'stop',
    title: 'This offers yourself as a candidate',
    why: 'A candidate is judged; somebody who asks for advice is helped.',
    how: 'Leave it out. One line about who you are is enough for a conversation.',
    point: 'B12',
    shapes: [
      'give (?:me|him|her|us|an? <3><w> like (?:me|him|her)|someone like (?:me|him|her)|my <1><kin>) an? (?:go|chance|shot|start|break|try|trial)\\b(?! (?:to (?:learn|hear|ask|talk|speak|meet)))',
      '(?:would|could|might|can|will) (?:you|they|your <1><w>|<team>) (?:<w> )?(?:look at|see|consider|meet|try|interview) (?:another|one more|an extra|one extra) <mod><person>\\b',
      '(?<!to you )to be (?:picked|chosen|selected|accepted|taken) (?:for|onto|into|on|by) (?:the|your|this) <2>(?:xintern|scheme|program(?:me)?|xjob|xteam|cohort|intake)\\b',
      'i (?:want|would love|would like) in(?=[.!?]|$)|(?:end up|wind up|land|finish up) on your (?:payroll|staff|roster|books|crew|rota)\\b',
      '(?:sneak|squeeze|put|add|slip|include|have|get) me (?:on|onto|into|in|to) (?:the|your) (?!(?:mailing|email|newsletter|guest|contact|waiting|reading|prayer)\\b)<2>(?:shortlist|list|pile|pool|queue|rota|roster|batch|cohort|intake)\\b',

      '(?:swap|trade|exchange|give up|leave) (?:my|this) <2>\\w+ for (?:one|an? <w>|yours) (?:<w> )?(?:on|in|at|with|under|near) (?:your|<team>|yours)\\b',

      '(?:where|how|whether|if) i (?:might|could|can|would|may) <1>(?:slot|fit|step|pitch|come|squeeze|be slotted) in\\b(?! (?:the|your|a) (?:day|week|calendar|schedule))',
      '(?:if|whether|think|reckon|sure|wonder) <1>(?:you|they|your <1><w>|<team>|xorg) (?:would|might|could|will) (?:<w> )?(?:take|have|want|accept|employ) (?:me|him|her)(?= (?:on|in|as|for)\\b|[.?!,]|$)',
      '(?:get|getting|have|see) (?:me|him|her|my <1><kin>) (?:placed|settled|absorbed|selected|recruited|appointed|employed|hired|accommodated|adjusted|posted) (?:in|at|into|with|on|as|somewhere|anywhere)\\b',

      '(?:consider|considering|considered|think of|picture) (?:me|him|her|us|my <1>(?:application|profile|candidacy|candidature|xcv|background|qualifications|son|daughter|nephew|niece|friend)|bringing me|taking me|adding me)\\b(?! (?:a friend|an? (?:fan|friend|student|ally)|lucky|grateful|one of))',
      '(?:be|being|get|are|been) <1>(?:considered|interviewed|shortlisted|short-listed|screened)(?: (?:for|as|by|at|to)\\b)?',
      '(?:full|serious|kind|under|for your|any) consideration (?:for|as|of (?:me|my))\\b|consideration for <4><job>|for your consideration\\b',
      '(?:give|giving|grant|offer|allow|granting|take) (?:me|him|her|us|my <w>|someone like me)? ?(?:an? |one |the |this )<1>(?:chance|shot|break|trial|xchance|interview|go|tryout|chance on me|gamble on|start|opening|platform)(?! (?:to (?:learn|ask|hear|speak|talk|meet|thank|pick|understand|chat|connect|see|listen|say|catch)|in (?:the|your) (?:day|schedule)))',
      '(?:would|could|can|will|might) (?:you|your <w>|they|<team>|<w>) <3>(?:accept|employ|host|train|have|use|take) (?:me|him|her)\\b(?= (?:as|in|on|at|over|with you|for (?:a|the|an|my|some|this|one|<w> (?:weeks|months|days|shifts)))\\b|[?.!,]|$)',
      '(?:speak|talk|ask|contact|chat|discuss|conversation|advice|write|writing|approach|reach out) <5>(?:about|regarding|on) (?:me |my )?(?:joining|working (?:at|for|there|with you)|applying|getting (?:in|hired|on)|coming on board)\\b',
      '(?:get|be|getting|be put|placed|land) <1>(?:on|onto) (?:your|the) <1>xteam|(?:get|getting) in(?:to)? (?:(?:at|with|to) )?(?:<team>|xorg|your (?:place|school|bank))|(?:procedure|process|steps|path|route|way|ways|how) (?:for me |i can |i could |to |i might |i may )+(?:get in(?:to)?|join|get hired|enter)(?= (?:<team>|xorg|your|the xteam|there)|[.?!,]|$)',
      '(?:stand|have|got|having|standing) an? <1>(?:chance|shot) (?:at|with|in|of)\\b(?! (?:learning|meeting|hearing|talking|the (?:beach|sun)))',
      '(?:interested in|keen on|excited about|excited by|thought of|hope of|dream of|idea of|prospect of|look\\w* forward to|enthusiastic about|passionate about|serious about|thrilled about|interest in) (?:joining|working (?:at|for|with|under|alongside)|being part of|becoming part of|interning|contributing to) (?!(?:a|the|your) (?:call|club|conversation|meetup|webinar|community|data|group call|people|children|patients))',
      '(?:love|like|honou?red|delighted|thrilled|want|hope|hoping|happy|glad|proud|excited|keen|eager|ready) to (?:<w> )?join\\b(?! (?:you\\b|(?:the|a|your|this|that) <1>(?:call|club|event|conversation|meetup|webinar|session|association|community|chapter|choir|walk)|us\\b|in\\b))',
      '(?:join|start|work|come in|come on|begin|help out|volunteer|serve) <3>as an? <2>(?:intern|trainee|apprentice|<trade>)\\b',
      '(?:love|like|want|hope|honou?red|happy|glad|eager|ready) to be (?:your|an?) <1>(?:intern|apprentice|trainee|assistant)\\b|trial (?:shift|day|week|period)\\b',
      '(?:i am|i could be|i want to be|i would be|meet|let me be) your (?:future|next|new|newest) <3>\\w+|(?:is|are) my <1>(?:bench|desk|seat|spot|place|chair|xjob) still (?:empty|free|open|there|mine|available)|(?:here is|sending|attached is|send you|sent) my xcv for (?:the|any|your|a|an)',
      '(?:if|hope|that|would|will) (?:you|they) (?:<w> )?(?:choose|pick|select|chose|picked|selected) (?:me|him|her)\\b|(?:confident|sure|certain|believe|think|know) (?:that )?i (?:could|would|can) <1>(?:do well|excel|succeed|thrive|shine) (?:in|at|with|there)\\b|(?:fix|book|plan|hold) (?:an? |the )(?:job )?interview',
      '(?:available|ready) (?:to|for an?) interview\\b|all i (?:need|want|ask for|am asking for) is (?:an? |one )<1>(?:chance|shot|break|interview|xchance|foot)(?! to (?:learn|ask|hear|talk))',
      '(?:get|get me|get him|get her|land|landing|getting|secure|schedule|arrange|set up|for|me to|me for|offer me|want|request|hope for|set me up with|set me up for|offered) (?:an? |the |my )(?:job |first |phone |formal |screening |real |actual )?interview(?! with you)(?= (?:at|with|for|process|slot|on|so|and)\\b|[.?!]|$)',
      `(?:interview|interviewing|audition|try out|trial) (?:for|with|at) (?:an? |the |your |this |any )?<4>(?:<job>|xteam|xorg)\\b`,
      '(?:bring|take|have|get|hire|add|put) (?:me|him|her) (?:on board|onboard|on(?= (?:as|for|the|your|staff|full|part|a)|[.?!]|$)|into (?:the|your) <1>xteam|to (?:the|your) (?:xteam|staff|roster)|on (?:your|the) (?:xteam|payroll|staff|roster))',
      `(?:join|joining|be part of|become part of|be a part of|become a part of|being part of|being a part of|becoming part of|(?:would|could|can|to|i) (?:love to |like to |want to |gladly |happily )?(?:work (?:for|at|with|in|under)|come (?:and )?work (?:for|at|with))|intern (?:at|with|for|on|under)|interning (?:at|with|for)|a member of|an? (?:asset|addition) to|employed (?:by|at|with)|get into|move into|transition into) ${place}(?! (?:to (?:learn|understand)|on (?:the|a) (?:study|survey|project)))`,
      `(?:would|like|love|want|hope|dream|wish|goal|keen|excited|eager|ready) <1>(?:is )?to <1>(?:be part of|join|be a part of|become part of) (?!you\\b|us\\b)(?:what|the work|something|<w>) (?!(?:profession|field|industry|movement|trade|change|solution|world|history|scene|club|call|conversation|community|choir|band|panel|group|book|evening|meetup|association|event|webinar|session|you (?:on|for|at) a))`,
      `(?:would|could|can|will|am|might|may|to) <1>(?:be|make|bring|prove|become) <1>(?:an? |the )?<1>(?:${good} )+<1>(?:fit|match|addition|asset|candidate|choice|hire|resource|contributor|employee|intern|contribution)\\b(?! (?:for (?:me|my)|of))`,
      `(?:would|could|can|will|might|may) <1>(?:be|become|prove|make) an? <1>asset\\b`,
      `(?:i am|i would be|i will be|makes me|make me) <1>(?:an? |the )?<1>(?:${good}|well suited|well-suited) <1>(?:fit|match|candidate|choice|hire|for (?:the|this|a|an|your) <3>(?:<job>|xteam))\\b`,
      '(?:(?:i am|as) (?:an? )?<1>|strong |serious |ideal |good |great )candidate\\b',
      '(?:as an?|strong|ideal|good|great|potential|qualified|suitable|prospective|perfect|right|excellent|interested) (?:candidate|applicant|hire)\\b(?= (?:for|to|at|with|in)\\b|[.?!,]|$)',
      '(?:excel|thrive|succeed|do well|perform well|shine|add value|hit the ground running) (?:in|at|with|on|as) <4>(?:<role>|xteam|xorg)\\b',
    ],
    unless: [
      '(?:moved|came|trained|qualified|retrained|settled) (?:<w> ){0,5}?(?:and|to) (?:now |currently )?(?:work|started?|serve|help)\\b(?: <w>){0,3} as an?(?: <w>){0,3}',
      '(?:before|after|when|since|until|why|how|made|led|decided|decision|what|where|did|have|until) <1>you <6>(?:join\\w*|work\\w*|be part|became|part of)',
      'you <3>(?:join\\w*|work\\w*|interview\\w*|be part|became|are part|led|lead|build|built|are|were) <8>(?:xteam|xorg|fit|candidate|addition|interview|xjob)',
      '(?:is|was|it|feels?|felt)(?: <w>)? like to <1>(?:work|be|intern|join)',
      '(?:picture|think of) me (?:in|at|when|if you (?:are|come))',
      'i (?:already |also |used to |have |recently |just |currently |now |once )*(?:joined|worked|interned|am working|was working|started|work)\\b',
      '(?:people|those|anyone|others|friend|brother|sister|classmate|colleague|who) <3>(?:join\\w*|work\\w*|intern\\w*)',
      'thank(?:s| you) <3>for (?:giving|having me|taking me|letting me)(?: <w>){0,8}',
      '(?:thank\\w*|grateful)(?: <w>){0,3} for considering (?:me|us|him|her) for <2>(?:fellowship|award|prize|scholarship|grant|panel|committee|place|talk)',
      '(?:thank\\w*|appreciate\\w*|grateful)(?: <w>){0,6} consideration\\b(?! for an?\\b)',
      'interview (?:you|with you|someone)|informational interview',
      '(?:you (?:are|were|ran|stood|spoke|speak)|your) <8>candidate',
      'candidate <3>(?:council|office|election|mayor|parliament|senate|congress|board)',
      "(?:student|phd|master's|mba|ph\\.d\\.?|doctoral|degree|licen[cs]e|exam|political|mph|pmp|xgap) candidate",
      '(?:you|she|he|they) (?:would|could|will|might) <1>(?:be|make)',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'job-ask.application',
    severity: 'stop',
    title: 'This brings in an application',
    why: 'Once an application is on the table, the talk is about the job, and honest advice gets hard.',
    how: 'Leave it out, and ask for help with nothing that you hand in. If you have applied, say so only when they ask.',
    point: 'B12',
    shapes: [
      '(?:apply|applied|applying|application) <2>(?:for|to|at|with|through you) ?<7>(?:<job>|xteam|xorg)\\b',
      '(?:when|before|if|should|once|how|where) i (?:should |can |could |do )?apply\\b(?! (?:what|this|that|the|it|your|these))|(?:apply|applying) through you|(?:i|i have) (?:just |recently |already |also |now )*applied (?:to|at|with|for|online)\\b|(?:i am|i will be|will be|like to|want to|plan to|planning to|going to|hope to|intend to|interested in|excited to|eager to|about to|considering|thinking of|thinking about) (?:apply|applying) (?:to|at|with|for)\\b',
      '(?:wish|like|writ\\w+|want|intend|decided|happy|love|hop\\w+|request|beg|here|plan|planning|keen|eager) to <1>apply (?:for|to|as|at|with|in)\\b|(?:throw|put|toss|thr[eo]w\\w*|putting|tossing) my (?:hat|cap) in\\w*|application (?:for|as) (?:the|an?) <4><trade>|(?:this|my) <4>(?:as|is) my application',
      '(?:i|my (?:son|daughter|nephew|niece|friend|brother|sister|husband|wife|partner|cousin))(?: has| have| is| am)? (?:just |already |recently |also )?(?:put in for|up for (?:an?|the) <3><role>|applied for|applying for)\\b(?! <3>(?:grants?|scholarships?|college|university|school|visas?|fellowships?|funding|master\\w*|mba|phd|places?|seats? (?:at|in)))|i (?:have )?(?:just |already |recently |also )?(?:put in for|put my name in)|(?:submitted|submit|submitting|sent in|put in|finished|completed|dropped) <1>(?:an?|my|the) <1>application\\b',
      '(?:whether|if) i should apply\\b|should i apply\\b|decision (?:has been|was|is|been) <1>(?:made|taken) (?:about|on|for|regarding) <3><job>',
      '(?:help|advice|tips|advise|guidance|assist|assistance|support|feedback|look|thoughts|input|insights?|pointers) (?:me )?(?:with|on|at|about|for|regarding|in) (?:my|the|an?|filling|completing|preparing|writing) <2>(?:applications?|cover letter|candidacy|interview prep\\w*)\\b',
      '(?:review|look over|look at|read|proofread|check|critique|edit|glance at|go over|take a look at) my <1>(?:application|cover letter|personal statement|candidacy)\\b',
      '(?:status|progress|update|news|outcome|result|decision|word) (?:of|on|about|regarding) (?:my|the|this) <1>(?:application|candidacy|interview)\\b|my <2>(?:application|candidacy|candidature)\\b',
    ],
    unless: [
      '(?:apply|applied|applying|application) <2>(?:to|for|at) <4>(?:school|college|university|program|programme|grad\\b|phd|mba|master|scholarship|grant|fellowship|visa|class|course|workshop|seminar|licen[cs]e|exam|membership|loan|permit|training|certificat|degree|conference|problem|real|everyday|practice|citizenship|my|our|your own|ph\\.d)\\w*',
      '(?:you|people|who|they|students|candidates) <2>(?:apply|applied|applying)',
      '(?:apply|applying|applied) to (?:register|become|be|study|adopt|practi[cs]e|train|go|get (?:my|the)|retire|foster|teach myself|host)\\b',
      'your advice',
      'my application of\\b',
      '(?:how|what|why) <5>(?:xhr|recruit\\w*|managers|you) <1>(?:read|see|judge|screen|sort) applications?',
    ],
    mend: withoutSentence,
  }),
];
