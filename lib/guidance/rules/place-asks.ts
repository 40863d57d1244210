import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

/** Somebody who may have work to give. */
const they = "(?:you|y'all|you (?:guys|people|folks|all)|they|he|she|anyone|<team>|your <2><w>|the <2><w>)";
const often =
  '(?:ever |still |also |currently |maybe |perhaps |possibly |happen to |by any chance |really |sometimes |now )*';
const wanting =
  '(?:needs?|needing|have (?:any |a |some )?need (?:of|for)|has need of|in need of|(?<!\\b(?:do|does) (?:you|they|\\w+) )use|wants?|look(?:ing)? for|takes? on|taking on|take|hires?|hiring|short(?: of| on| by)?|missing|requires?|after|commission(?:s|ing)?|employs?|accepts?|recruit(?:s|ing)?)';
const some = '(?:an? |any |some |more |extra |another |one more |new |additional |spare |further |few )*';
const wish =
  '(?:would (?:love|like|give|jump|be|so love)|love|like|hope|hoping|hopes|wish|dream\\w*|want|wanted|keen|eager|honou?r|honou?red|privilege|proud|thrilled|delighted|glad|happy|pleased|lovely|lovelier|wonderful|great|amazing|ambition|goal|aim|ready|excited)';
const work =
  '(?:xjob|xintern|xchance|xopening|work|projects?|tasks?|shifts?|hours|assignments?|contracts?|gigs?|commissions?|<seat>|post|start|trial|something|anything|break|in)';

/** Asking for a place in words that name no job: room for one more, a spot on the crew, some project (GUIDANCE B12). */
export const placeAsks = [
  phraseRule({
    id: 'job-ask.place',
    severity: 'stop',
    title: 'This asks whether there is a place for you',
    why: 'In whatever words, it asks to be taken on. They know that you are looking; not asking makes them want to help.',
    how: 'Leave it out. Ask what the work is like from the inside, and how they came to it.',
    point: 'B12',
    shapes: [
      '(?:needs?|wants?|looking for|look for|after|hop\\w+ for) an? (?:<w> )?(?:start|foothold|foot in|toe in|way in) (?:somewhere|in|at|with) (?:<w> )?(?:like )?(?:yours|you|<team>|xorg)\\b',
      'any (?:<w> )?(?:(?:freelance|paid|contract|casual) (?:stuff|things?|bits|tasks?)|shifts?|hours|work|gigs?|xjob) (?:that )?i (?:could|can|might) (?:pick up|take|do|cover|have|fill|help)\\b',
      '(?:are|is|will|do|does) (?:they|you|<team>|your <w>) (?:still |now |currently |also |be )*(?:taking|accepting|signing|seeing|interviewing|take|accept) (?:on |up )?(?:any |new |more |some )*(?:trainees|apprentices|interns|juniors|beginners|school leavers|graduates|starters|applicants|applications|recruits|temps)\\b',

      // Is there room, work, anything for me, at yours?
      `(?:is|are|was|were|be|if|whether|maybe|perhaps|might|could|would|will) there <1>(?:be |is |are |was |were )?<1>(?:anything|something|anywhere|an? (?:<w> )?<seat>|any (?:<w> )?(?:work|need|call|use|demand|shifts?|hours|projects?|gigs?|<seat>)|<seat>|need|work) <3>(?:for <mine>|(?:at|in|on|with|within|aboard) (?:<team>|yours|you|your end))\\b`,
      `(?:there (?:is|was|will be|would be|might be|may be|could be)|hope is|find|found|see|imagine|have|having|make|making|save|reserve|got) <6>(?:an? |any |some |the )?<1><seat> (?:for <mine>|(?:on|in|within|aboard) (?:<team>|it\\b))`,
      '(?:save|keep|hold|reserve|find) (?:me|him|her|us) <1>(?:an? |the |one )?<1>(?:<seat>|chair|desk)\\b',
      // Do they need somebody?
      `(?:do|does|did|will|would|might|could|can|may|should|if|whether|is|are|was|were|in case|when|whenever) ${they} ${often}(?:be |to |are |is )?${often}${wanting} ${some}<mod><person>(?= (?:for|in|on|at|this|next|right|who|with|like|over|again|now|soon|maybe|from|during|by|part-time|full-time|still|urgently|just|besides|tonight|these|on\\b|to (?:join|fill|start|cover|cut|work|replace|take over))\\b|[?.!,;]|$)`,
      "(?:^|[,.] )(?:you|y'all|you guys) (?:still |also )?(?:need|needing|looking for|hiring|taking on|want) (?:an? |any |some |more |extra |another |one more )*<mod><person>[^?]{0,60}\\?",
      `(?:if|were|should|in case) ${they} (?:ever |to |were to |should )*(?:need|require|want|be short of|be looking for) (?:an? |another |one more |new )+<mod><person>\\b(?! to (?!join|fill|start|replace|work))`,
      `(?:take|takes|taking|took) (?:any(?:one|body)|some(?:one|body)|people|${some}<mod><person>) (?:else )?on\\b`,
      // Give me, find me, arrange for me.
      `(?:can|could|would|will|please|kindly|possible|possibly|if you|you|to|hoping|help|might) <3>(?:give|find|arrange|offer|get|provide|grant|assign|sort|throw|fix) (?:me|him|her|us|them|my <1><kin>|our <1><kin>) (?:out )?(?:with )?(?:an? |any |some |one |the |even )*<mod>(?:xjob|xintern|xchance|xopening|work|projects?|tasks?|shifts?|hours|assignments?|contracts?|gigs?|commissions?|post|trial|start|<seat>)\\b(?! (?:to (?!work|start|prove|do)|for (?:the|my|a) (?:visit|call|talk|night|day)|at (?:the|your) (?:table|party|talk|event|lecture)))`,
      `(?:find|arrange|get|have|got|see|sort|make|fix) (?:out )?(?:something|anything|an? ${work}|one ${work}|some ${work}|any ${work}) for (?:me|him|her|us|my <1><kin>|our <1><kin>|some(?:one|body) (?:with|who|like|of))\\b`,
      "(?:what|anything|something) (?:do|have|can|could|would|might) (?:you|y'all) (?:have|got|offer|do|find) <1>(?:for <mine>|for (?:an? |my ))",
      '(?:give|giving|gave|take|taking|for|want|need) (?:me |us |him |her )?(?:an? )?(?:chance|shot|try|tryout|trial|try-out)(?=,? (?:one|a|and (?:you|i)|this|even|on (?:me|him|her)|at (?:it|the|this|your)|in (?:your|the)|with your|[a-z]+ (?:week|day|month))|[.!]|$)',
      '(?:put|set|get) (?:me|him|her|us) (?:to work|on (?:a |the |any |your )?<1>(?:shifts?|line|crew|nights|rota|books|payroll|list|desk|call sheet))\\b',
      '(?:use|place|host|train|employ|recruit|contract) (?:me|him)\\b(?= (?:as|in|on|at|for|with|over|this|somewhere|anywhere|if)\\b|[?.!,]|$)',
      '(?:take|bring|get|have|sign|let|pull) (?:me|him|her|us|my <1><kin>) (?:on|aboard|on board|onboard|under your wing)\\b(?! (?:a|the|your) (?:tour|trip|walk|ride|round|visit|call))',
      `(?:could|can|may|might) (?:i|we|he|she|my <1><kin>) (?:<w> ){0,2}?(?:work|start|train|intern|volunteer|help out|apprentice) (?:for|with|under|at|in|on) (?:you\\b|<team>|yours)(?! (?:on|to) (?:a|find))`,
      '(?:i|we|he|she) (?:would|could|will|can) (?:<w> ){0,2}?work (?:for|under) (?:you\\b|<team>)|(?:about|of|to|for) (?:coming|getting) (?:aboard|on board)',
      `there <1>(?:be )?<1>any (?:<w> )?<seat> for (?:an? )?<mod><trade> (?:in|at|on|with) (?:<team>|yours)`,
      '(?:get|gets|getting|go|put) (?:<w> )?on(?:to)? your <1>(?:list|books|roster|register|rota|panel) (?:of|for)\\b(?! (?:the )?(?:event|party|newsletter|books|reading))|which <2>\\w+ (?:are|is) (?:looking for|hiring|short of|taking on|in need of)\\b',
      '(?:open to|available for|free for|up for) (?:<w> )?(?:projects?|work|commissions?|contracts?|gigs?|<job>|assignments) (?:<w> ){0,2}?(?:if|with|at|for|from) (?:<team>|you\\b)|(?:funding|budget|money|stipend) for (?:an? |another |one )(?:postdoc|phd|student|assistant|<trade>)\\b',
      // To work there, with you, under you.
      `${wish} (?:<w> ){0,4}?(?:to|of|in) <1>(?:come (?:over )?(?:and |to )?|go and )?(?:work|working|learn the trade|apprentice|apprenticing|train|training|serve|serving|do (?:it|this|that)|fly|drive|cook|sail|play|nurse|dance|build|bake|farm|teach) <1>(?:under|for|beside|alongside|with|at) (?:someone like )?(?:you|<team>|yours)\\b(?! (?:on|to) (?:a|find|finding|setting) )`,
      `${wish} (?:<w> ){0,4}?(?:to|of) <1>(?:join|joining|get on|getting on|get onto|come aboard|come on board|sign on|be on|being on|be part of|become part of|belong to) (?:with )?(?:<team>|yours|you all\\b|y'all)`,
      '(?:love|like|want|hope|happy|glad|thrilled|honou?red|keen|ready) to (?:<w> )?come (?:aboard|on board)\\b',
      '(?:join|enter) an? <2>(?:xteam|<site>|place) like (?:yours|xorg)',
      '(?:work|join|learn|train|start|part|grow|fit|be|do|help|contribute|intern|belong|lot|good) <4>(?:at|in|for|with|of|on|to) an? <2>(?:xteam|<site>|place) like (?:yours|xorg|<w>(?=[.,!?]|$))',
      "(?:getting|get|got|signing|sign|hired|be) on (?:with|at) (?:<team>|you\\b|y'all|the <w>)|(?:about|for) getting (?:on|in|hired|taken on|started)(?: with| at| in)? (?:<team>|you\\b|y'all|there)",
      `(?:possibilit\\w+|prospects?|chances?|scope|view|idea|way|ways|hope\\w*|options?) (?:of|to|for|in|on) (?:work|working|an? collaboration|collaborat\\w+|joining|join|be employed|employment|freelanc\\w+) (?:as|with|for|under|at|together)\\b(?! (?:children|people|animals|patients|kids|data|clients))`,
      '(?:what|how) (?:it (?:would )?takes?|would it take|does it take|i (?:must|need to|have to|should|can|could|would need to) do|do i (?:need|have) to do) to <1>(?:join|get hired|get in|get on|get taken on|be hired|work (?:at|for|with)|drive for|fly for|teach (?:at|in)|be taken on) (?:you|<team>|your|there|with|at|by)\\b',
      `${wish} (?:<w> ){0,3}?(?:to|of) <1>(?:do|doing|complete|spend|have|start|begin) (?:an? |my |some |the |one )<2>(?:stage|stint|season|summer|term|semester|year|months?|weeks|rotation|residency|trial|probation|xintern|practicum|thesis|traineeship) (?:in|at|with|on|under|aboard) (?:<team>|you\\b|yours)`,
      '(?:do|doing) (?:it|this|that|one) (?:by|with|under) you(?=[?.!,]|$)|(?:do|doing|complete|spend|carry out|undertake|serve) (?:my <2><w>|<1>weeks? of <w>) (?:by|with|at|under|in) (?:you\\b|yours|<team>)(?=[?.!,]|$| (?:this|in|from|next|over|for))',
      '(?:need|require|seek\\w*|look\\w* for|after|want|find) (?:an? |some |the )?<1>(?:place|placement|spot|host|company|firm|xteam|seat) (?:for|to do|to write) my <3>(?:training|placement|attachment|year|residency|practicum|internship|praktikum|thesis|xintern|rotation|hours|apprenticeship)\\b',
      '(?:want|need|take|accept|do|for|happy with|grateful for) (?:any|whatever) (?:<w> )?(?:xjob|work|shifts?|tasks?|kind of work|xopening)\\b(?! (?:you have done|that (?:you|helps)))',
      '(?:commission|buy|contract|outsourc|subcontract)ing (?:anything|any|some|new|out|work|writers|freelanc\\w+|illustrat\\w+)',
      '(?:anything|something) (?:at all )?(?:going|brewing|open|free|available|junior|entry-level|part-time|full-time|paid|for a (?:beginner|junior|newcomer))(?= (?:at|in|on|with|for|open|there)\\b|[?.!,]|$)(?!.{0,30}\\b(?:time|day|slot|week))',
      '(?:in|back in|into|considered in) the (?:running|frame|mix|pool) (?:for|if|again)|(?:in|back in) the running\\b|(?:among|be) (?:one of )?the first (?:few )?to (?:know|hear|be (?:told|asked|called))\\b',
      '(?:any|some|an?) <1>(?:xchance|way|room|space|opportunit\\w+) for (?:an? )?(?:<w> )?(?:undergrad\\w*|students?|volunteers?|beginners?|juniors?|newcomers?|<trade>s?) (?:like me )?to (?:<w> )?(?:get involved|join|help|assist|work|take part|contribute)',
      '(?:keep|have|maintain|run) an? (?:<w> )?(?:list|pool|roster|register|file) of (?:<w> ){0,2}?(?:substitutes?|subs|temps|freelancers|casuals|extras|relief|stand-ins|<trade>s?)\\b',
      '(?:^|[,.;:] ?|that )you (?:will|would|must|are going to) (?:<w> )?(?:need|want|be needing|be short of|be looking for) (?:an? |another |some |more |extra |new )*<mod><trade>s?(?= (?:by|in|before|soon|for the|this|next|once|when|come|again)\\b|[.!,]|$)',
      'you (?:have|are) (?:<w> )?(?:been )?(?:short|down|missing|without) (?:of )?(?:an? |one |your )<mod><trade>\\b',
      '(?:interested|keen|eager) (?:in|to|on) work(?:ing)? (?:with |for |under |alongside )?you\\b(?=[.,!?]|$| (?:as|and|because|in|on|since|for))',
      '(?:stand|standing|make me stand) out (?:as an? <mod>(?:candidate|applicant)|for (?:the|this|that|a) <role>)|(?:about the <role>|for the <role>|apply|applying) .{0,60}(?:i (?:might|could|can) stand out|my chances)',
    ],
    unless: [
      '(?:how|why|when|what made|what makes|where|what|who) (?:do|does|did|would|will|can|could|is|are) (?!you (?:have|have anything|have something|got) (?:for|going|open)\\b)(?:you|they|<team>|people|managers?|one) .{0,80}',
      '(?:room|space|slot|spot|time|place|something|anything|corner) <2>(?:in|on|at|for) (?:your|the|my|a) <2>(?:calendar|schedule|diary|week|day|agenda|inbox|month|morning|afternoon|evening|book|car|bookshelf|panel|call|chat|visit|table|garden|heart|reading|course|class|program(?:me)?|waiting)\\b',
      '(?:anything|something) .{0,40}(?:i (?:should|can|could|might) (?:read|bring|send|do|watch|prepare|help|study|learn)|you (?:would|wish|like|want|recommend|read)|worth)',
      '(?:thank\\w*|thanks|grateful|glad)(?: you)?(?: <w>){0,4} (?:for|that you) (?:<w>,? ){0,10}',
      '(?:like|what|how) it is (?:like )?to work|(?:what|how) (?:is it|was it|it was|it feels|does it feel) .{0,40}',
      '(?:you|who|he|she|they|people|those|colleague|classmate|brother|sister|cousin|friend|which) (?:<w> ){0,2}?(?:works?|worked|joined|trained|work|served|flew|runs?|does|volunteers?) (?:<w> ){0,4}',
      'i (?:already |also |used to |have |recently |just |currently |now |once |first |still )*(?:work(?:ed)?|train(?:ed)?|serve[ds]?|taught|teach|cook(?:ed)?|fly|flew|drove|drive|play(?:ed)?|intern(?:ed)?|join(?:ed)?) ',
      '(?:ask|asking|wish|want) .{0,20}how .{0,40}',
      'before i (?:take|took|sign|join|start|get|give)',
      'rather (?:<w> ){0,3}than|need (?:any |some |a )?(?:help|hand) with\\b',
      '(?:was|were|has been|had been) (?:such )?(?:an? |the )?(?:real |great )?(?:honou?r|privilege|pleasure|joy|great|lovely|wonderful|proud|glad|happy|delight) (?:<w> ){0,8}',
      '(?:wanted|want|like) you to be .{0,30}',
      'you (?:<w> ){0,2}?(?:should|must|had to|have to|deserve to|are|were) (?:be )?(?:<w> ){0,3}?(?:the )?first (?:few )?to .{0,20}',
      'part of (?:the|your) (?:call|conversation|talk|study|survey|community|club|choir)',
    ],
    mend: withoutSentence,
  }),
];
