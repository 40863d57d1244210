import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'They know that you are looking. Asking about openings puts them on the defensive; not asking makes them want to help.';
const how =
  'Leave it out. Ask what they have learned instead: how they got in, what the work needs, what they would do in your place.';

const verbs =
  '(?:know|knows|aware|hear|heard|hearing|learn|think|thinking|see|spot|notice|come across|tell me|let me know|find out|ask|asking|asked|wonder|wondering|check|checking|inquir\\w+|enquir\\w+|curious|information|info|details|news|updates?|reaching out|writing|word|anything)';
const whether =
  '(?:of|about|out about|across|on|regarding|if there (?:is|are|were|might be|may be|will be|would be)|whether there (?:is|are|were|might be|may be|will be)|if you (?:have|see|know of|hear of))';
const getting = '(?:find|get|give|offer|help|land|hook|set|fix|secure|score|finding|getting|landing|securing)';

/** Asking whether there is work: openings, roles, internships (GUIDANCE B12). */
export const openingAsks = [
  phraseRule({
    id: 'job-ask.opening',
    severity: 'stop',
    title: 'This asks about an opening',
    why,
    how,
    point: 'B12',
    shapes: [
      '(?:find|get) (?:me|us|him|her) (?:something|anything|some work)\\b(?! (?:to (?:read|eat|drink|watch|do while)|else))',
      '(?:say|said|says|hear|heard|know|word|news|update\\w*) <2>(?:about|on|of) (?:that|the|this) (?:<any> )*<mod><job> (?:for (?:me|him|her|us|my)|yet|at (?:<team>|your))\\b',
      '(?:have|has) (?:you|ye|they|<team>) (?:guys |folks |lot )?(?:still |currently |maybe )?got (?:<any> )*<mod>(?:<job>|work|shifts?|hours)\\b(?! (?:to (?:do|get through)))',
      '(?:availability|capacity|room|space) (?:(?:in|on|at|with|within) (?:<team>|your <1><w>) )?for (?:an? |another |any |more |new )<1>(?:undergrad\\w*|student|research|volunteer|assistant|<trade>)s? (?:researcher|assistant|intern|volunteer)s?\\b',
      '(?:any|some) (?:<w> ){0,2}?(?:<job>|work|shifts?|hours) (?:going|spare|to be had|up for grabs)\\b',
      '(?:what|which) (?:<any> )*<mod><job> (?:you|they|<team>) <5>(?:fill\\w*|hir\\w+|need\\w*|open\\w*|staff\\w*|advertis\\w*)\\b',

      '(?:whether|if|when) (?:any|anything|something|one|some) (?:is|are|might be|may be|will be) <2>(?:to be )?(?:advertised|posted|listed|released|coming up|coming vacant|going out)\\b',

      'xopening',
      `${verbs} <1>${whether} <2><any> <mod><job>`,
      '(?:is|are|were|was|be|if|whether|maybe|perhaps) there (?:<any> |currently |now |still |ever )*<mod><job>\\b(?! (?:you|in your life))',
      '(?:if|whether|that|see|know|maybe|perhaps|sure|hope|hoping|suppose|think|guess|heard|wondering) there (?:is|are|were|was|might be|may be|will be|would be|could be|happens? to be|exists?) (?:<any> |currently |now |still |ever )*<mod><job>\\b(?! you)',
      '(?:do|does|would|might|will|could|if|whether|should|in case|did) (?:you|you guys|you folks|they|anyone you know|<team>|<w>|<w> <w>) <1>(?:have|has|had|need|needs|want|wants|offer|offers|run|runs|got|foresee|expect|anticipate) (?:<any> )*<mod>(?:<job>|interns|apprentices|trainees)\\b',
      '(?:any|some|a few|open|what|which|other|potential|suitable|relevant|upcoming|available|current|internal|unadvertised) (?:<any> )*<mod><job> (?:that |you know (?:of )?|which )?(?:(?:may|might|is|are|could|would|will|currently|right) )*(?:be |now )?(?:open|available|vacant|unfilled|coming up|opening|out there|(?:at|on|in|within|with) (?:<team>|your)|for me\\b|for (?:someone|a person|my (?:son|daughter|friend|brother|sister|nephew|niece))|fits?\\b|match\\w*|suits?\\b|i (?:can|could|might|should) (?:apply|fill|take)|<team> (?:is|are) (?:trying|hoping|looking))',
      '(?:what|which) (?:<any> )*<mod><job> (?:is|are|do|does|will) <4>(?:open\\b|opening|available|fill\\w*|hiring|hire|vacant|need|coming|recruit\\w*)',
      '(?:is|are|was|might|may|could|would|can) there <1>(?:be )?<1>(?:something|anything|an? (?:place|spot|seat|use|need|way in)|room|space|need) <1>(?:for (?:me|my|someone|an? <mod><trade>|us)|at (?:<team>|your)|in (?:<team>|your)|on (?:<team>|your)|with you)',
      '(?:have|has|find|see|make|got) (?:an? |any |some )?(?:place|room|spot|use|need|space|something|anything) for (?:me\\b|him\\b|her\\b|us\\b|an? (?!(?:call|chat|coffee|talk|visit|question|quick|short|brief|conversation|few))|someone|my (?:son|daughter|brother|sister|cousin|friend|wife|husband))',
      '(?:need|needs|in need of|short of|could use|looking for|look for|want|wants|after|use) (?:anyone|anybody|someone|somebody|an?(?: <w>){0,2} <trade>)(?= (?:for|in|on|at|this|next|right|over|who|with|to (?:help|join|fill|start))\\b|[?.!]|$)',
      '<job> (?:that |which )?(?:you|<team>|xorg|they) (?:(?:may|might|could|would|will|are|is|currently|have|has|happen to) )*(?:have|has|be offering|offering|offer|offers|know of|hiring for|trying to fill|looking to fill|available|open|posted|advertis\\w+|recommend)\\b(?! (?:to (?:someone|others|people|anyone)|had|held))',
      '(?:guide|advise|help|assist|update|inform|enlighten|brief|notify|alert) (?:me|us|him|her) <1>(?:on|about|with|regarding|to|towards?|for|of|in) (?:<any> )*<mod><job>',
      '(?:any|some|a|your|current|open) (?:<w> )?requirements? (?:in|at|within|on|for|with) (?:<team>|xorg|your|me|my)',
      '(?:next|new|upcoming|coming) (?:intake|(?:recruitment|recruiting|hiring) (?:drive|round|cycle|season)|application (?:window|cycle|round))',
      'when (?:do|does|will|might|would) (?:<any> )*<mod><job> <3>(?:open|come up|become|start)',
      '(?:is|are|will|would|do|does|might|could|may|if|whether|in case|should) (?:you|they|<team>|(?:your|the|their) <w>|<w>) (?:\\([^)]{0,30}\\) )?<3>(?:need|needs|needing|require|requires|short of|(?<!\\b(?:do|does) (?:you|they|\\w+) )use|want|wants|after|desperate for) (?:(?:an?|another|any|some|more|extra|one more|additional|a few|new) )*<mod>(?:<trade>s?|hands?|people|staff|somebody|someone|anybody|anyone|volunteers|cover)(?= (?:for|on|in|at|this|next|right|over|who|with|soon|again|now|to (?:help|join|fill|start|cover))\\b|[?.!,;]|$)',
      '(?:anything|something|anywhere|somewhere|place|spot|xteam|<job>|openings?) <6>(?:where|that|which|in which) (?:i|someone like me|my <w>) (?:could|might|would|can|may) <1>(?:fit|slot|apply|be (?:useful|of use|a fit))\\b',
      '(?:need|needs|need of|looking for|look for|after|use|want|wants|hire|short|missing) (?:an? |any |some |another )?<1>(?:<w> )?(?:guy|gal|lad|person|drummer|singer|cleaner|porter|gardener|bookkeeper|receptionist|waiter|waitress|server|stylist|painter|roofer|nanny|sitter|guide|carer|seamstress|butcher|dishwasher|handyman|helper)s?(?= (?:that|who|for|at|in|on|this|next|like me|with)\\b|[?]|,? i am)',
      '(?:you|they|<team>|your <w>) <2>(?:looking for|look for|need|needs|want|take on|hire|use) (?:any |some )?(?:weekend|extra|part-time|holiday|seasonal|additional|summer|temporary|kitchen|christmas|saturday|evening|more) (?:help|staff|hands|people|workers|cover)\\b',
      '(?:if|whether|hope|think|perhaps|maybe|in case|should|know|see) (?:there|you) (?:is|are|was|were|be|ever|have|had|see|might be|may be|could be|would see|would have) <1>(?:something|anything|an? <1>(?:place|spot|seat|use|need|way in|slot|desk|bench|chair)|room|space|need) <1>(?:for|at|in|on|with) (?:me|my|someone|your|<team>)\\b',
      '(?:obtain\\w*|secur\\w*|find\\w*|land\\w*|get|getting|apply\\w* for|fill|offered|seek\\w*|for|offer) (?:an?|the|any|some) <2>posts?(?= (?:at|in|with|as|of|befitting|suit\\w*|match\\w*|within|under)\\b)',
      '(?:kill|die|give anything|give my <2>arm|beg) for (?:an?|this|that|the|any) <3><role>|(?:share|send|forward) (?:me |us )?(?:any|some|the|relevant|suitable) <2>jds?\\b',
      '(?:for|to|about|regarding|in) (?:any|an?|some|other) (?:suitable|relevant|fitting|vacant|matching|appropriate|upcoming) <mod><job>',
      '(?:any|some|a|the) (?:chance|chances|possibility|prospect|hope|sign|word|news) of (?:<any> )*<mod>(?:<job>|work|interview)\\b',
      '(?:xjob|xintern|career|employment|hiring|full-time|part-time|freelance|entry-level|graduate|summer) (?:xchance|leads?|prospects?)(?: (?:at|with|in|within) (?:<team>|<w>))?',
      '(?:any|a|some|good|warm) <1>leads?(?= (?:for|on|in|you|at|would)\\b|[.!?]|$)',
      '(?:any|some|have|there|got|find|finding|me|us|him|her|my <w>|need|needs|want|wants) (?:<any> )*work (?:for (?:me|him|her|someone|my)|available|that i|i (?:can|could|might)|at (?:the|your)|in (?:the|your)|as an?\\b|soon|badly|urgently|now)|any work (?:going|for|at|in|with)\\b',
      '(?:need|needs|use|want|wants|take on|taking on|looking for|room for|space for|seeking|short of|fill|hire|accept|after) (?:an? |another |some |any |more |extra |one more )+<mod>(?:interns?|hands?|hires?|pair of <1>hands|developers?|engineers?|assistants?|nurses?|teachers?|welders?|cooks?|drivers?|someone (?:like me|with my)|apprentices?|trainees?|designers?|analysts?|candidates?|helpers?|employees?|associates?|freelancers?|contractors?|students?|people)(?= (?:on|at|in|for|like|this|next|right|now|soon|over|to)\\b|[.?!]|$)',
      '(?:looking to|trying to|hoping to|planning to|plan to|need to|able to) <1>(?:fill|add (?:people|someone|anyone|headcount|to the xteam|to your xteam|more)|(?:expand|grow|build out|enlarge) <3>xteam)|(?:growing|expanding) (?:the|your) xteam',
      '(?:anything|something|xjob|spot|slot|seat|desk|place|chance|chair|bench|stall|shift|xchance|xintern) <2>(?:opens?|opening|comes?|became|become|becomes|becoming|frees?|pops?|arises?|turns? up|turned up|has (?:opened|come|become|turned)|have (?:opened|come)|opened|did open) ?(?:up|available|open|along|free|your way)?\\b(?! (?:you|as a))',
      '(?:if|when|should|whenever|in case|once) <4>(?:opens? up|(?:pops?|turns?|crops?) up|comes along|becomes? available)\\b',
      `${getting} (?:me |him |her |them |us |my <w> )?(?:up )?(?:with |to |in )?(?:find |get |land |secure |finding |getting |landing )?(?:an? |any |some |the |that |my |his |her )(?:<any> )*<mod><role>\\b(?! (?:offer|better|easier|of|like|as))(?= (?:at|with|in|on|within|there|here|by|for|before|this|next|somewhere|after|please)\\b|[.,!?]|$)`,
      `${getting} (?:me|him|her|them|us|my <w>|our <w>) (?:up )?(?:with |to |in )?(?:find |get |land |secure |finding |getting |landing )?(?:an? |any |some |the |that |my |his |her |in )*(?:<any> )*<mod>(?:<role>|work|something (?:in|at|with)|hired)\\b(?! (?:better|easier|out|through))`,
      '(?:my |a |his |her )?foot in (?:the|your) door|hook (?:me|him|her) up|get me (?:in|into|hired|in front of|on(?:to|) (?:the|your) (?:list|roster|books|rota|xteam|schedule))\\b|(?:pull|pulling) (?:some |any |a few |a )?strings?',
      '(?:room|space|place|spot|seat|desk) <1>(?:on|in|at|with) (?:<team>|your <1><w>) for (?:one|me|another|someone|my|an?|him|her)\\b',
    ],
    unless: [
      '(?:prepare|prepared|preparing|get ready|be ready) (?:<w> ){0,3}?for (?:<any> )*<mod><job>(?! (?:at|with|in|on) (?:your|xorg))',
      '(?:where|how|when|whether) (?:you (?:think|see|expect) )?(?:the )?(?:<any> )*<mod><job> (?:will|would|might|may|are going|are likely|come from|develop|grow)',
      '(?:advice|tips|guidance|thoughts|pointers|suggestions) (?:on|about|for|regarding) (?:how to )?(?:land|landing|get|getting|find|finding|secure|securing) (?:an?|the|one s|my) <2><job>(?! (?:at|with|in|on|here|there))',
      'xopening in (?:chess|go|bridge|backgammon|poker|checkers|draughts|games?|stories|novels|films|essays|letters|speeches)\\b',

      '(?:said|says|say|told me|claims?|claimed|reckons?) (?:that )?(?:<w> ){0,4}?(?:career |work )?xchance <1>(?:is|are|were|was)\\b',
      '(?:best|most|good|real|few|many) xopening (?:is|are|were|was|come|came|go|never|begin)\\b',
      '(?:about|saw|regarding|read|noticed) .{0,60}(?:,| and| but) (?:this|it|that|mine) is not (?:about|why|for|regarding) (?:that|it|this|either|the)\\b',

      '(?:minutes?|mins|hour|time|slot|window|calendar|diary|schedule|desk|conversation|chat|call|day|week|morning|afternoon|evening) (?:ever |should |does |ever does )?opens?(?: up)?\\b',
      '(?:what|how) (?:<w> ){1,8}?about (?:career |work )?xchance',

      '(?:at|from|during) (?:the|your|our) xopening(?=[.,!?;]|$)',
      '(?:i am|we are|i|we) (?:also |now |still )?(?:look\\w* for|need|want|after|seek\\w*|in need of) (?:an? |some )?<mod><person>\\b(?! (?:<job>|work|post))',
      '(?:anything|something) .{0,40}(?:i (?:should|could|can|might) (?:read|bring|send|do|watch|prepare|study|learn)|you (?:would|wish|recommend))',
      'how <3>(?:you|people|others|one|they) <3>(?:found|find|heard|hear|learned|learn|got|get|landed|land|knew|know)(?: <w>){0,4}? (?:<job>)',
      '(?:know|learn|understand|hear) <2>about <3><role> (?:you(?! (?:may|might|have|are|could|would|know|will))|like yours|such as|as an?|is like|are like|involves?)',
      '(?:an?|any|some|the|what|which|other) <1>(?:<role>|work|xchance) (?:that |which )?(?:you(?! (?:know|are|hear|can think|think|see|may|might|have|would|could|will|offer|happen|currently|recommend|posted|advertis))|of yours|like yours|such as yours|where you|brought you|led you|taught you)',
      '(?:your|his|her|their|my) (?:first|last|old|new|next|previous|current|own|early|earlier|other|many|two|three|favou?rite|recent|former|present|day|dream|past) <3><job>',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|your consideration|in advance))(?:<w> ){0,13}<w>',
      '(?:congratulations|congrats|well done) (?:<w> ){0,10}',
      '(?:before|after|when|since|while) (?:you|i) <4><job>',
      '(?:before|after|when|since|while|about) (?:taking|starting|getting|leaving|landing|choosing|accepting) (?:the|a|your|this|that|an?) <1><role>',
      '(?:wish|known|knew) <8><role>',
      'no <1><job>',
      '(?:was|is|were) it (?:<w> )?(?:tough|hard|difficult|easy|tricky|possible) (?:for you )?to (?:land|get|find|secure|break).{0,40}',
      '(?:trick|secret|knack|art|key|science) (?:to|of|in) (?:landing|getting|finding|securing).{0,40}',
      '(?:need|needs|want|use) a hand\\b|need (?:any |some )?help with\\b|xopening (?:in|on|for) <3>(?:sessions?|panels?|programmes?|programs?|line-?up|lectures?|schedule|afternoon|morning)\\b',
      '(?:when|how|before|why) <2>(?:you|they|people|managers?|xteam|xorg|xhr) <2>(?:hire|hiring|need|want|take on|look for|choose)(?: <w>){0,3}',
      '(?:at|on|in) your <1>(?:table|dinner|house|party|event|workshops?|class|talk|webinar|course|list|mind|plate|bookshelf|shelf|agenda|car|garden|calendar)\\b',
      '(?:looking|look) for (?:someone|somebody|anyone) (?:to (?:talk|learn|speak|ask|listen|chat)|who (?:knows|can tell|has|went|made|did|would tell))',
      'xopening <2>(?:you filled|you had|you left|that led|which led)',
      '(?:before|after|instead of|rather than|without|than|stop|stopped|tired of|by) <2>(?:look|search|apply|chas|hunt|scann?|read|check|scroll|refresh|answer)ing <4>xopening|(?:our <1>|my )xopening|we <2>have <3>xopening|(?<!\\ba )\\b(?:few|fewer|no|hardly any) <2>xopening <1>(?:in|for|across|these|any)\\b',
      'xopening <4>(?:is|are|was|were|has been|have been) <2>(?:rare|scarce|few|gone|filled|closed|down|hard to|rarer)|xopening for (?:(?:the |our |an? )<1>)?(?:mentor\\w*|workshops?|courses?|event|club|retreat|talk)\\b|luck <1>(?:with|on|in) (?:the|your|that|this) <2><job>|(?:how|why) <1>(?:people|they|managers|companies|xteam|firms|schools|xhr) <4>xopening|i (?:used to|turned down|skipped|ignored) <3>xopening',
      'an? <1><role> (?:at|with|in) (?:<w> ){1,4}?(?:last|since|for the past|where|which|until|and i (?:love|enjoy|like|start)|starting)',
      'i (?:already |recently |just |have |happily |now |currently |still )*(?:have|accepted|got|started|landed|start|took|found|hold|held|left|love|loved|enjoy|had|secured|finished|completed|did) (?:an?|my|the|one|two)? ?<4>(?:<role>|work)',
      '(?:if|should|when) (?:anything|something) <2>(?:comes? up) <2>(?:on your (?:end|calendar|schedule|plate|day)|for you|at your|that day|and (?:we|you)|with your|between|last|at work|i (?:can|am happy)|we can)|if (?:something|anything) (?:more urgent|else) comes? up',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'job-ask.hiring',
    severity: 'stop',
    title: 'This asks whether they are hiring',
    why,
    how,
    point: 'B12',
    shapes: [
      '(?:if|when|whether|should|in case|once) (?:<w> ){1,4}?(?:is|are|were|be|feels?|get|gets) <2>(?:minded|inclined|willing|ready|able|open|planning|hoping|tempted|keen|prepared|thinking|considering|looking) (?:to |of |about )?(?:tak\\w+ on|bring\\w* (?:in|on)|hir\\w+|add\\w* (?:an?|to|more|another)|employ\\w*|recruit\\w*)\\b',

      // "Are you hiring", "if your team is ever recruiting", "anyone who is hiring": a question, a wish, or somebody unnamed.
      '(?:are|is|if|whether|when|while) (?:you|you guys|you folks|they|there|anyone|anybody|someone|xorg|<team>|<w>|the <w>|your <w>|<w> <w>) (?:(?:is|are|were|was|may|might|will|be|ever|currently|actively|still|now|also|happen to be|planning on|thinking of|thinking about|interested in|considering|usually|typically|looking at|open to|in the process of|<w>) ){0,3}?(?:hiring|recruiting|taking on|taking (?:interns|students|people|apprentices)|adding (?:people|headcount|anyone|someone|staff)|staffing up|bringing on|looking for (?:people|someone|somebody|candidates|talent|interns|new (?:people|hires|staff|talent)|more (?:people|hands|staff)|an? <3>(?:developer|engineer|designer|nurse|analyst|assistant|intern|manager|hire|welder|cook|trainee|apprentice)))\\b(?! (?:decision|process|bar))',
      '(?:know|hear|see|anyone|anybody|someone|somebody|who|whoever|companies|places|people|firms|managers|leaders|contacts|friends|network|folks|others) <5>(?:(?:is|are|might be|may be|could be|be|that|currently|actively|who|which) )+(?:hiring|recruiting|looking for (?:someone|people|an? <3>(?:developer|engineer|designer|nurse|analyst|assistant|intern)))\\b|(?:someone|anyone|companies|teams|xteam|people|places|managers) (?:hiring|recruiting)\\b|who is hiring',
      '(?:if|whether|when|does|do|will|would|could|can|did) (?:you|<team>|xorg|they|your <w>|<w>|<w> <w>|the <w>) <2>(?:be willing to |be able to |be open to |want to |plan to |have plans to |need to |intend to |expect to |hope to |consider )?(?:hires?|hiring|recruits?|recruiting|takes? on|takes? (?:interns|apprentices|trainees|students|graduates)|accepts? (?:interns|applications|applicants)|filling (?:the|that|any) <2>(?:<job>|<seat>|desk|shift)|sponsors?)\\b(?! (?:<3>(?:differently|differ|change|for (?:attitude|potential|curiosity|character|skills?))|a (?:table|event|child|car|bike|room)))',
      '(?:is|are) (?:you|they|<team>|your <w>|xorg) <1>looking(?=\\?)',
      '(?:if|whether|when|should|in case) (?:<team>|you|they|your <w>|the <w>|the <w> <w>|xorg|<w>) (?:(?:is|are|be|were|gets?|runs?) )?(?:ever |still |currently |also |now )*(?:looking for|in need of|short of|short on|in search of|seeking) (?!(?:a (?:time|call|way|book|place to)|something to|advice|you|your))',
      '(?:if|whether|does|do|will|would|can|could) (?:you|they|<team>|your <w>|xorg|the <w>|<w>) <1>(?:takes?|taking|accepts?|accepting|hosts?|employs?|have|has) (?:on )?(?:any |some )?<mod>(?:students?|<trade>s|interns|volunteers|apprentices|trainees|juniors|beginners|career changers)\\b(?= (?:as|on|in|at|for|like|this|next|from|right|from)\\b|[.?!,]|$)',
      '(?:get|land|getting|landing|find|do to get) an? (?:<any> )*<mod><role> (?:like yours |such as yours |like that )?(?:at|with|in) (?:<team>|xorg)',
      '(?:looking|planning|hoping|trying|wanting|going|need|plan|plans|want) to (?:<w> )?(?:bring on|take on|hire|recruit|onboard)\\b',
      '(?:looking|look|searching|hunting|need|needs|needing|use|want|wants|hire|room) (?:for )?(?:someone|somebody|a person|people|folks|workers?|an? <w>) (?:like (?:me|him|her|us)|with my <2>(?:background|skills?|experience|profile|qualifications))\\b',
      '(?:plans?|budget|intend\\w*|intention|need|looking|planning|going|able|willing|considering|thinking of|open) (?:to |on |for )?(?:hire|hiring|recruit|recruiting)\\b',
      'hir(?:e|ing) (?:me|us|him|her|my (?:son|daughter|nephew|niece|friend|brother|sister)|someone like me|someone with my|people like me)\\b|(?:get|be|being|getting) hired (?:at|by|with|on|in|there|here|soon|as)\\b',
      '(?:give|offer|get|grant) (?:me|him|her|us) (?:the xjob|this xjob|an? offer|an? xjob|work)\\b|(?:any|in) hiring (?:plans|needs|going on)|(?:your|xorg|the xteam) hiring (?:plans|needs|timeline|season|cycle)',
    ],
    unless: [
      'when(?:ever)? (?:you|they) hire,? (?:<w> )?(?:what|how|which|who|do you|why)\\b',

      'your <2>take on\\b',

      '(?:how|why|what|which) <5>(?:you|they|managers|teams?|companies|people|firms|xteam|xorg|xhr|schools) <4>(?:look for|think|approach|hire|recruit|value|want|decide|choose|interview)',
      '(?:after|before|since|when|time|way|until|were) (?:you|they|i) (?:were|was|got|are|have)? ?<1>hired',
      '(?:look for|want|value|see|care about|notice|expect|matters?|important) <5>when <3>(?:hire|hiring|recruiting|recruit)',
      '(?:i am|as) (?:also |now |suddenly )?the (?:one|person|manager) who .{0,40}',
      '(?:sooner|rather) (?:<w> ){0,4}?than hir\\w+|(?:he|she|nobody|no one|my <1>boss) (?:would|will|never|did) (?:<w> ){0,6}?hir\\w+',
      'hiring (?:trends|practices|decisions?|market|bias|freeze|process\\w*)',
      '(?:saw|noticed|see|understand|heard|read|aware|since|given|although|though) (?:that |how )*<5>(?:is|are|was|were) <6>(?:hiring|recruiting|looking for)(?! (?:me|managers?))',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'job-ask.seen-opening',
    severity: 'warn',
    title: 'Naming their opening turns this into an application',
    why: 'Whoever mentions that the company is hiring is heard as asking for the job, whatever follows.',
    how: 'Say what drew you to this person instead: a shared school, their path, something that they wrote.',
    point: 'B12',
    shapes: [
      '(?:saw|noticed|see|notice|seen|understand|heard|hear|read|learned|aware|since|given|know|found|says|saying) (?:that |out |about |how |from <w> )*<5>(?:is|are|was|were) <5>(?:hiring|recruiting|looking for an? (?!(?:new way|way|book|good)))',
      '(?:the|your|this|that|an?|open|posted) <4><role> <1>(?:posted|listed|advertised|posting|listing|advert|ad|description|opening)\\b',
      '(?:job|xjob|xintern) (?:postings?|listings?|adverts?|ads?|descriptions?|posts?)\\b(?! (?:you|i used|writ))',
      '(?:posting|listing|advert\\w*|ad|post) for (?:an?|the) (?:<any> )*<mod>(?:<trade>|xjob)',
      '(?:xorg|<team>|^(?!(?:i|we|who|they|you|few|many|most|no|nobody|how|why|he|she)\\b)<w>(?: <w>)?) (?:is|are) (?:currently |actively |now |also |still )*(?:hiring|recruiting)\\b',
      '(?:saw|noticed|see|found|came across|come across|stumbled upon|spotted|read|heard about|learned about|seen) <2>(?:the|an?|your|this) <mod>(?:<role>|xopening)\\b(?! (?:you|of|where|in which|change))',
    ],
    unless: [
      'found (?:that (?:the|an?) <2>xjob|an? xjob(?=[.!]))',
      '(?:just|only|than|beyond|from|by) (?:just |only )?reading <2>(?:job|xjob|xintern) \\w+',

      '(?:your|his|her) (?:current|new|first|last|own|previous) <1><role>',
      '(?:thank you|thanks) for',
      'congrat\\w+ .{0,60}',
      'how <4>(?:hiring|recruiting)',
      '(?:look for|want|value) <4>when .{0,40}',
    ],
    mend: withoutSentence,
  }),
];
