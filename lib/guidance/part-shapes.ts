import type { Parts } from '@/lib/schema/finding';

interface PartShape {
  /** Any of these makes a sentence this part… */
  shapes: string[];
  /** …unless one of these is in it too. */
  unless: string[];
}

const you = String.raw`your (?:<w> ){0,3}?`;
const found = String.raw`(?:came|come|coming|ran|stumbled|happened) (?:<w> )?(?:across|upon|on|onto)`;
const meeting = String.raw`(?:call|chat|coffee|conversation|talk|zoom|meeting|meet|catch[- ]up|phone call|speak|connect|session|tea|lunch|visit)`;

/** The shapes of the parts of a good request (GUIDANCE B1–B7), as the words of plain text. */
export const partShapes: Record<Exclude<keyof Parts, 'minutes'>, PartShape> = {
  // B1: a shared school, employer, place or contact; their profile, post, article, talk; a referral.
  howFound: {
    shapes: [
      `${found} (?:${you}|you\\b|an? |the |this |some )`,
      `(?:found|saw|seen|noticed|see|notice|spotted|discovered|read|reading|watched|heard|enjoyed|loved|listened to|liked) (?:<w> ){0,3}?(?:your|you on|an article|a post|the article|the post|an interview with you|a piece)\\b(?! (?:xteam|xorg) (?:is|was|are|has))`,
      '(?:saw|noticed|see|notice|noticing|learned|discovered|realized|realised) (?:that )?(?:you and i|we|you also|you too|you are also|you have also|you went|you studied|you attended|you graduated|you made|you moved|you started|you used to|you spoke|you gave|you wrote|you posted|you transitioned|you switched|you began|you began your|you work(?:ed)?|you shared|you both|you are an?|you were an?|you are (?:now|currently))\\b',
      '(?:found|read about|heard about|learned about|know about|met) you\\b',
      'heard (?:<w> )?(?:you|your) (?:<w> ){0,2}?(?:speak|talk|present|on)|hearing you\\b|listening to your|after reading your|i read about you',
      '(?:fellow|another) (?:<w> ){0,4}?(?:alum\\w*|grad\\w*|student|classmate|member|buckeye|tar heel|bruin|trojan|wildcat|tiger|bear|bulldog|native|resident|veteran|parent|volunteer|fan|runner|xgap|xorg)\\b',
      '(?:<w>)? ?alum(?:n[iaus]+)?\\b',
      'we (?:both|share|have (?:<w> ){0,3}?in common|have a mutual|went to|overlapped|met|spoke|connected|crossed|never|are both|used to|studied|worked|last (?:spoke|talked|met|saw)|are in the same|are connected|sat next|share)\\b',
      '(?:mutual|shared|common) (?:connection|contact|friend|acquaintance|colleague|background|alma mater|interest|group|school|employer)\\w*',
      '(?:suggested|recommended|advised|said|told me|thought|mentioned|encouraged me|proposed) (?:<w> ){0,3}?(?:you|i (?:reach|contact|write|get in touch|talk|speak|message|call|connect|should))\\b',
      '(?:referred|introduced|pointed|sent|directed|connected) me to (?:you|your)\\b|(?:gave|passed on|shared|passed) (?:me )?your (?:name|contact|email|number|details)|(?:your name|you) (?:came up|popped|was (?:given|mentioned|suggested|recommended|passed)|were (?:recommended|suggested|mentioned))',
      'got your (?:name|contact|email|number|details)|(?:received|obtained|found|have|getting) your (?:name|contact|email|details)',
      '(?:met|meeting|meet|saw|seeing|spoke|speaking|talked|chatted) (?:you|with you) (?:<w> ){0,2}?(?:at|in|during|last|after|through|via|from)\\b|when we met|we met\\b|great (?:meeting|seeing|chatting with) you at',
      '(?:your|the) (?:<w> ){0,4}?(?:article|post|talk|webinar|podcast|interview|panel|keynote|video|newsletter|blog|book|presentation|lecture|paper|essay|episode|thread|column|piece|session|comment)s? (?:<w> ){0,4}?(?:on|about|at|in|from|last|caught|stood|resonated|got|made|was|helped|stayed|stuck|gave|has|showed|changed|that)\\b',
      '(?:through|via|in|from|on|at|using|searching|search of|browsing|looking through) (?:the|our|my) (?:<w> ){0,4}?(?:alumni|directory|network|association|group|linkedin|class|program|chapter|club|community)\\b',
      '(?:also|both|too) (?:<w> ){0,3}?(?:graduated|studied|went|attended|worked|grew up|from|live|lived|started|connected)\\b|in the (?:<w> ){0,2}?(?:group|cohort|class|club) (?:with you|together)|you and i (?:both|share|went|are|worked|met|have)',
      'found your (?:profile|name|page|work)|your (?:<w> ){0,2}?profile (?:<w> ){0,3}?(?:came up|caught|stood|popped|showed|appeared|on|through|via|while|when|as|and)\\b|(?:looking at|looked at|viewed|visited|viewing|reviewing|reading|read) your (?:<w> )?(?:profile|page|background)',
      "(?:<w> ){0,2}?'s (?:suggestion|recommendation|introduction|advice)|(?:on|at|upon) the (?:suggestion|recommendation|advice) of|(?:a )?referral from|friend of (?:a friend|<w>)|same (?:school|university|college|company|program|town|class|degree|path|hometown|major|field of study|church|gym|club)\\b",
      "(?:i am|as an?|i was) (?:also )?(?:an? )?(?:<w> ){0,3}?(?:'\\d{2}|alum\\w*)\\b|(?:also )?have roots in|from the same",
    ],
    unless: ['happened to (?:notice|see) (?:that )?<team> is hiring'],
  },
  // B2: who I am, in a line.
  whoIAm: {
    shapes: [
      '(?:i am|i was|i have been|i will be|i work as|i serve as|i currently work|i am working as|i am currently working as) (?:also |currently |now |just |both |only )*(?:an?|the) (?!(?:huge |big |great |long-?time |avid |regular )*(?:fan|bit|little|lot|admirer|follower|reader|firm|strong|great|perfect|good|believer)\\b)',
      "(?:i am|i was) (?:also |currently |now |just |presently )*(?:(?:a|an|in my|in the|at) )?(?:<w>,? ){0,6}?(?:student|graduate|grad|junior|senior|sophomore|freshman|alum\\w*|engineer|developer|designer|nurse|teacher|analyst|manager|major\\w*|mba|ph\\.?d|candidate|consultant|accountant|marketer|researcher|scientist|writer|veteran|'\\d{2}|professional|specialist|director|lead|chief|head|vp|founder|intern|assistant|coordinator|technician|electrician|welder|lawyer|paralegal|officer|administrator|editor|journalist|producer|architect|chef|cook|driver|mechanic|pharmacist|physician|doctor|therapist|social worker|bartender|barista|librarian|recruiter|salesperson|educator|professor|postdoc|undergraduate|undergrad|programmer|parent)\\b",
      "(?:my name is|my name's|i go by|this is|it is) (?!(?:a|an|the|not|great|so|my|been|just|to|very|really|in|of|for|why|what|how|where|because|about|something|your)\\b)<w>",
      '(?:i am|i was) (?:also |currently |now |just |presently |recently )*(?:studying|majoring|pursuing|finishing|completing|working|teaching|training|graduating|enrolled|based|employed|running|leading|managing|in my (?:<w> )?(?:year|semester|term|final|last|first|second|third|junior|senior)|in the (?:<w> )?(?:year|program)|at a similar|coming from|returning|retraining|doing (?:a|my) (?!lot|bit|few))\\b',
      'as an? (?!(?:result|way|matter|quick|side|token|thank|follow|reminder|first step|next step|bonus|leader in|company|professional (?:in|like) your|someone who has)\\b)(?:<w> ){0,3}?(?:student|graduate|grad|junior|senior|sophomore|freshman|alum\\w*|engineer|developer|designer|nurse|teacher|analyst|manager|major|mba|consultant|researcher|scientist|writer|veteran|professional|parent|changer|member|intern|assistant|newcomer|beginner)\\b',
      'as an? (?:<w>-?year-old )?(?:fellow|former|recent|aspiring|current|final-year|first-year|second-year|third-year|new|long-?time|lifelong|self-taught|junior|senior|mid-career)\\b',
      '(?:fellow|another) (?:<w>,? ){0,4}?(?:developer|engineer|designer|nurse|teacher|alum\\w*|student|grad\\w*|analyst|marketer|consultant|writer|veteran|scientist|researcher)s? here\\b|(?:developer|engineer|designer|nurse|teacher|alum|student|grad|analyst|marketer|consultant|writer|dev|pm|manager) here\\b',
      '(?:i have|i bring|with(?: over| more than| nearly| almost| about)?|my|after|over|i spent|i have spent|for) (?:the (?:last|past) )?(?:over |more than |nearly |almost |about |around )?(?:\\d{1,2}\\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many|xgap) ?\\+? ?(?:years?|yrs?|decades?)\\b',
      '(?:my|quick|brief) (?:<w> )?background(?: is|:| in|,)|(?:about me|a bit about me|who i am)\\b|i (?:recently|just|also) (?:graduated|finished|completed|earned|moved from|joined|started|left|began)\\b',
      '(?:i|i have) (?:currently |previously |recently |now |also |formerly )?(?:work|worked|study|studied|teach|taught|graduated|majored|major|manage|managed|lead|led|run|ran|help|serve|served|design|build|write|sell|practice|own|intern|interned) (?:as|at|in|for|from|with|on|companies|a|an|the|people|small|web|xgap|xorg|mobile|clinical|data)\\b',
      '^(?:<w> ){0,4}?(?:student|grad|graduate|alum|developer|dev|engineer|designer|nurse|analyst|teacher) (?:at|from|in|here|with)\\b|^(?:recent|current|fellow|aspiring|former|rising) <w>',
      '^(?:hi|hey|hello|dear)[^,!.]{0,40}[,!.-]+ ?(?:<w> ){0,4}?(?:student|grad|graduate|alum|developer|engineer|designer|nurse|analyst|teacher) (?:at|from|in|here|with)\\b',
      '(?:i am) [a-z]{2,15}(?: [a-z]{2,15})?, (?:an?|the|and|currently|from|now|your|founder|ceo|class|\\d)|i am xname|i am xgap, (?:an?|currently|the)|(?:i am|we are) (?:a )?(?:family|couple|career changer)|i am from\\b|i am (?:currently |now )?(?:with|at) (?!(?:a loss|the point|a crossroads|your service|you|an impasse)\\b)<w>',
      'i am (?:currently |also |now )?(?:an? )?xgap|my (?:day job|career|work) (?:is|has been|so far)|having (?:worked|spent|studied)|most recently,? i|i (?:come|came) from (?:an? )?<w>',
    ],
    unless: ['this is (?:not|why|to|in|about|for|a)\\b(?! \\w+ from)'],
  },
  // B3: what I want to learn.
  objective: {
    shapes: [
      '(?:learn|learning|know|knowing|understand|understanding|find out|discover) (?:a (?:bit|little) )?(?:<w> ){0,2}?(?:about|from|how|what|why|whether|where|the|your|you)\\b(?! (?:<any> |the |possible |career )*<mod><job>)',
      '(?:hear|hearing) (?:<w> ){0,3}?(?:about|from|how|what|your|why|of)\\b(?! (?:back|you soon|you\\.))(?! (?:<any> )*<mod>(?:xopening|xchance))',
      '(?:any|some|your|for|the|a bit of|a little|of|get|seek\\w*|ask\\w*|ask for|want|love|value|appreciate|share|offer|piece of|bit of|career|honest|quick|words? of) (?:<w> ){0,3}?(?:advice|guidance|insights?|perspectives?|wisdom|tips|pointers|point of view|viewpoint|view on|thoughts on|take on|opinion)\\b',
      '(?:advice|insights?|guidance|tips|perspectives?|pointers|suggestions) (?:<w> )?(?:on|about|for|into|from|regarding|would|you)\\b',
      '(?:your|you) (?:<w> ){0,2}?(?:experience|journey|path|career|story|transition|work|background|day-to-day|xjob|industry|field|move|perspective|view)s? (?:<w> ){0,4}?(?:would|and how|means?|helps?)\\b',
      '(?:ask|questions?|curious|wonder(?:ing)?|interested|talk|chat|conversation|speak|discuss|interest) (?:you )?(?:<w> ){0,3}?(?:about|on|in|how|what|why|regarding) (?:<w> ){0,2}?(?:your|you|how|what|the (?:work|field|industry|day|culture|path|transition|team|company|profession)|working|life|xgap|learning|career|it is like|moving|getting into|breaking into)\\b',
      "(?:pick|picking) your brain|informational (?:interview|chat|call|conversation|meeting)|insider(?:'s)? (?:view|perspective|look|take)|(?:shadow|learn from) you|mentorship|what it is (?:really )?like|what (?:a|your) (?:typical )?(?:day|week|work)|how you (?:got|made|broke|moved|became|started|ended|found|went|built|decided|landed|approach|think|see|navigated|transitioned|switched|chose|use|handle)|what (?:drew|led|made|brought|surprised|helped|you (?:wish|love|like|enjoy|look|think|do|find|would|did|have))",
      '(?:curious|keen|eager|would like|would love|want|hoping|hope) (?:<w> ){0,2}?(?:about|to (?:learn|hear|know|understand|ask|explore how|see how|find out|gain))\\b(?! (?:<w> ){0,3}?(?:xopening|xchance|hiring|if there|whether there|from you soon|back))',
      '(?:share|sharing|offer|walk me through|tell me|talk about|telling me) (?:<w> ){0,4}?(?:experience|insight|journey|story|path|advice|perspective|about your|how you|thoughts|career|what you|transition|lessons)\\w*',
      'look\\w* for (?:advice|information|guidance|insights?|perspective|some advice)|(?:exploring|considering|thinking about|researching|look\\w* into|interested in) (?:<w> ){0,3}?(?:career|careers|field|industry|switch|change|profession|move|path|paths|program|programs|sector)\\b',
      'what (?:skills|classes|courses|certifications?|training|steps|books|it takes|it is)\\b|(?:how|what) (?:one|people|someone|nurses|engineers|teachers|others) (?:<w> )?(?:get|gets|move|moves|start|starts|break|breaks|become|becomes|need|needs|should|do|does)\\b|get(?:ting)? (?:started|into) (?:in |the )?<w>|break(?:ing)? into',
    ],
    unless: [
      '(?:thank you|thanks)(?: again)?(?: so much| very much| a lot)? (?:for|to)\\b(?!.{0,120}(?:would (?:love|like|appreciate|be grateful|welcome)|any advice you))',
      '^(?:i |also |and )*(?:really |truly |especially |particularly |also |deeply |greatly )?(?:appreciate|appreciated|enjoyed|loved|valued|took) (?:<w> ){0,2}?(?:your|the|hearing|learning|our|how|what)\\b(?!.{0,120}(?:would (?:love|like|appreciate)))',
      '(?:it was|what a|such a|great|lovely|nice|wonderful)(?: <w>){0,3} (?:pleasure|speaking|talking|chatting|meeting|to (?:meet|hear|learn|talk|speak)|hearing|learning)\\b',
      '(?:discuss|explore|share|learn) (?:<w> ){0,3}?(?:how i (?:can|could|might|would)|how my|what i (?:can|could))\\b',
      '(?:hear|hearing) (?:back )?from you|(?:insights?|advice|information|learn more|more) (?:about|on|regarding) (?:the|this|that|any) (?:<w> )?(?:<job>|application)\\b',
      'your advice (?:was|has|helped|really|on .{1,60} (?:was|has|helped))|applying your advice|took your advice|followed your',
    ],
  },
  // B5: easy to schedule.
  flexible: {
    shapes: [
      '(?:work|schedule|plan|fit|arrange|be flexible|flexible|adapt|adjust|book|set|bend) (?:<w> )?(?:around|to|with|within|it around|myself around|into|in with) (?:<w> )?(?:your|yours|you|any)\\b',
      'around (?:your|yours)\\b|(?:your|the) (?:<w> )?(?:schedule|calendar|availability|convenience|timetable|diary)(?! (?:is|are) (?:busy|full|packed))(?=.{0,40}(?:allow|permit|work|suit|open|easy|$|[.,!?]))',
      '(?:whenever|whatever|wherever|any ?time|whichever|any day|what(?:ever)? (?:time|day)s?|when|a time|times?|time that|day|slot|days?) (?:<w> ){0,4}?(?:suits?|works?|is (?:best|easiest|good|convenient|easier|better|most convenient)|are (?:best|good|convenient|easiest)|you (?:are|have) (?:<w> )?(?:free|available|time)|you prefer|convenient|fits?|you would like|you choose|might work|would work)\\b',
      '(?:i am|i will be|i would be|am|also|happy to be|very|completely|totally|pretty|quite|fully|i can be) (?:<w> )?flexible|(?:i am|i would be|i will be|happy|glad|can|could) (?:<w> )?(?:to )?(?:come to (?:you|your)|meet (?:you )?(?:near|at|wherever|close|anywhere|where|by)|drop by|stop by|visit your|come by|travel to|make any|make (?:myself|whatever|it)|swing by)\\b',
      '(?:i am|i will be|i would be) (?:also |usually |generally |pretty |fairly |mostly )?(?:free|available|open|around) (?:<w> ){0,3}?(?:on |any|most|every|this|next|tuesday|monday|wednesday|thursday|friday|weekday|morning|afternoon|evening|after|before|between|at|all|over|during|in the)(?!.{0,20}\\btomorrow\\b$)',
      '(?:would|does|do|could|how about|are|is|might|how does|say|either) (?:<w> )?(?:(?:next |this |on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|xgap|morning|afternoon)|mon|tue|tues|wed|thu|thurs|fri)\\b',
      '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|\\d{1,2} ?(?:am|pm))[^?!]{0,40}? or (?:<w> ){0,4}?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|morning|afternoon|\\d{1,2})\\b',
      '(?:phone|call|video|zoom|email|coffee|in person|by mail|write|teams|text|chat)(?:,| ) ?or (?:<w> ){0,5}?(?:whatever|whichever|whatever is|easier|prefer|by (?:email|phone|mail)|email|in person|zoom|video|coffee|over|call)\\b|(?:email|written|async\\w*|by email|in writing|a (?:short |quick )?reply|over email|voice note) (?:<w> ){0,3}?(?:is|works|would be|would work|are) (?:<w> )?(?:fine|great|easier|just|well|too|also|perfect|good|better)\\b|if (?:<w> ){0,2}?(?:email|phone|writing|a call) is (?:easier|better)',
      'at your convenience|your convenience|when(?:ever)? (?:it |that |this )?(?:is )?(?:most )?(?:convenient|suits)|(?:any|no) rush|in your own time|no hurry|(?:let me know|tell me|share|send me|name) (?:<w> ){0,2}?(?:what|which|when|a time|some times|times|your availability|your preferred|a few times)\\b|(?:next|this) (?:<w> )?(?:month|week|few weeks|quarter) (?:is|works|would be|would work) (?:<w> )?(?:fine|good|great|too|well|just)|as your schedule|if (?:now|this week|the timing) is (?:not|a bad)|later (?:is|works|in the)',
    ],
    unless: ['(?:i am|my) (?:<w> )?(?:schedule|calendar|availability) is', 'at your earliest convenience'],
  },
  // B10: thankful.
  thanks: {
    shapes: [
      '(?:thank(?:s|ing|ful)?|thanx|ty|cheers for|gratitude|many thanks|tysm)\\b',
      '(?:i|we|and|also) (?:really |truly |would |will |very much |so |greatly |deeply |sincerely |always |do )*appreciate (?:(?:<w> )?(?:your|you|the) (?:time|help|consideration|generosity|kindness|you|taking|support|reading|any time|input|insight|advice|guidance|response|for)|you|it(?! if)|that|this|any time|both|all|hearing|everything)\\b(?! (?:would|if you could (?:refer|pass)))',
      '^(?:much |really |greatly |so |truly )*appreciate(?:d)?\\b|much appreciated|(?:is|would be|be|are) (?:<w> )?(?:much|greatly|very much|deeply|hugely|truly|really) appreciated|i am (?:<w> )?grateful (?:for|that|to)|(?:so |very |deeply |truly )grateful',
    ],
    unless: [
      "i (?:would|'d) (?:really |truly |greatly )?appreciate it\\b(?!.{0,200}thank)",
      'no thanks',
      'would (?:really |greatly |very much |truly )?appreciate (?:it|the chance|\\d)(?!.{0,200}thank)',
    ],
  },
  // B7: not asking for a job.
  noJob: {
    shapes: [
      '(?:not|never) (?:\\w+ ){0,3}?(?:ask\\w*|look\\w*|seek\\w*|want\\w*|here|after|request\\w*|writ\\w*|reach\\w*|messag\\w*|hunt\\w*|fish\\w*|expect\\w*|angl\\w*|hop\\w*|in touch|about|for|contacting|apply\\w*|pitch\\w*|approach\\w*|try\\w*) (?:<w>,? ){0,6}?(?:<job>|jobs?|referr?als?|refer|work|interview|strings|favou?rs?|hired|hire me|hiring|recommendation|introductions?|offer)\\b',
      '(?:no|zero) (?:xjob|job|hidden|ulterior|hiring|referral|sales)[- ]?(?:ask|asks|request|requests|agenda|motive|pitch|strings|expectation|hunt|hunting|search|talk|favou?rs|application)?\\b|no strings\\b|no (?:ask|request|pitch|expectation) (?:for|of|about|beyond) (?:<w> ){0,3}?(?:<job>|referral|work|introduction|hire|interview)',
      '(?:this|it|that|mine|my note|my message|the call)(?: really| also| definitely| certainly)? (?:is|was|will) not (?:be )?(?:<w> ){0,5}?(?:<job>|job|referral|application|interview|hiring|recruit\\w*|work)\\b',
      '(?:without|rather than|instead of|not) (?:asking|looking|seeking|(?:<w> ){0,2}?(?:xjob|referral|xopening))\\b(?! (?:sure|forward))|not about (?:<w> ){0,3}?(?:<job>|referral|work)\\b|pull (?:any |some )?strings|nothing to do with (?:<w> ){0,3}?(?:<job>|hiring)',
      '(?:<job>|referral|hiring) (?:<w> ){0,2}?(?:is|are) not (?:what|why|the (?:reason|point|aim))\\b|you (?:will|would) not (?:hear|get) (?:<w> ){0,4}?(?:<job>|referral|xcv)|(?:do|will|would|am) not (?:<w> ){0,3}?(?:need|ask|expect|want|request|mention) (?:<w>,? ){0,6}?(?:<job>|referral|hire|strings|interview)\\w*',
      '(?:only|just|purely|simply|strictly|solely)(?: <w>){0,3} (?:advice|information|informational|insight|learn\\w*|perspective)\\w*,? (?:and )?(?:not|never|no|nothing)\\b|no need (?:<w> ){0,5}?(?:<job>|hiring)',
    ],
    unless: ['not (?:just|only|merely|simply) (?:ask|look|seek)'],
  },
  // B6: one question that yes or no answers.
  question: {
    shapes: [
      `(?:would|could|can|may|might|do|does|are|is|will|should|shall) (?:<w> )?(?:you|we|i|it|that|this|there|any|either|sometime|a (?:short|quick|brief)|<w>day|xgap|next|${meeting})\\b[^?]{0,400}\\?`,
      `^(?:hi [^,]{0,30}, )?(?:<w>,? ){0,4}?(?:open|interested|up|willing|available|free|possible|any chance|game|okay|ok|happy|able|mind|care) (?:to|for|in|of|if|that|we|i|with)\\b[^?]{0,300}\\?`,
      `(?:any chance|is it possible|possible|sound (?:good|ok|okay|reasonable|fair)|work for you|okay with you|ok with you|all right|alright|up for|open to|down for|available|free)[^?]{0,120}\\?`,
    ],
    unless: [
      '^(?:what|who|which|where|how|why|when)\\b(?!.{0,200}(?:,|-|–|—|\\.) (?:would|could|can|do|are|is|may)\\b)(?! (?:about|does|would|do) (?:<w> )?(?:\\w+day|that|it|a (?:quick|short)))',
    ],
  },
};
