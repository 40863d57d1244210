import type { Parts } from '@/lib/schema/finding';

interface PartShape {
  /** Any of these makes a sentence this part… */
  shapes: string[];
  /** …unless one of these is in it too. */
  unless: string[];
}

const you = 'your <3>';
const found = '(?:came|come|coming|ran|stumbled|happened) <1>(?:across|upon|on|onto)';
const meeting =
  '(?:call|chat|coffee|conversation|talk|zoom|meeting|meet|catch[- ]up|phone call|speak|connect|session|tea|lunch|visit)';

const keenly =
  'love|like|hoping|hope|want|wanted|trying|keen|eager|curious|interested|interest|opportunity|chance|able|glad|grateful|excited|value|appreciate|looking|learning|minutes|time|call|chat|coffee|conversation|connect|help me|aim|goal is|writing|reaching out|fascinated|happy|welcome|enjoy|could i|may i|might i|can i|so i (?:can|could)|mind if i|would be great|would mean|purpose|hopes';

/** The shapes of the parts of a good request (GUIDANCE B1–B7), as the words of plain text. */
export const partShapes: Record<Exclude<keyof Parts, 'minutes'>, PartShape> = {
  // B1: a shared school, employer, place or contact; their profile, post, article, talk; a referral.
  howFound: {
    shapes: [
      'your (?!advice|reply|message|note|letter|email|xopening|<role>|background|experience|career)(?:<w> ){1,5}?(?:really |truly )?caught my (?:eye|attention|interest)\\b|suggests? (?:that )?i (?:write|call|contact|reach|get in touch|talk|speak|ask|message)\\b|(?:thank you|thanks)(?: so much)? for (?:speaking|presenting|coming) (?:<w> ){0,3}?(?:at|to) (?:the|our|xgap|xorg)|(?:visited|judged|spoke at) our\\b',
      '(?:we|i) (?:were|was|got) introduced (?:by|through|at|over)\\b|you (?:will|may|might|would|probably|surely) <2>(?:remember|recall) (?:me|us|my|we|meeting)\\b|(?:shake|shook|shaking) your hand (?:<w> )?(?:at|in|on|after)',
      '(?:picked|chose|chosen|selected|looked up) (?:you|your <3>\\w+) (?:from|on|in|off|through|via|because)\\b|(?:discovered|know|knew|found|learned of|learnt of|came to) (?:of |about )?your <1>(?:work|research|company|name|business|practice|studio|writing|music) (?:through|from|via|in|on|at|thanks to)\\b',
      '(?:was|were|been|enjoyed|loved|remember|miss\\w*|years|days|time|fun) (?:<w> ){0,2}?(?:working|studying|serving|training|playing|teaching|volunteering|living|sailing|singing) (?:<w> )?with you\\b|(?:seen|watched) you (?:<w> )?(?:in|on|at)\\b',

      'you and i (?:appear|seem|happen|must|may|might|were|are both|are the)\\b',
      'your <3>(?:newsletter|podcast|blog|column|channel|paper|book|talk|lecture|panel|webinar|thread|post|article)s? <w> (?:on|about|arguing|saying|where)\\b',
      'my <1><kin>,?(?: <w>,?){0,3}? (?:(?:is|was) (?:one of your|your)\\b|(?:plays?|works?|sings?|sits?|studie[sd]|serve[sd]?|went|sat|lives?|goes|trained|taught|worked|walks?|rows?|rowed|runs?|ran|volunteers?|volunteered|played|sang|golfs?|lived|knows) (?:<w> ){0,3}?(?:with|for|under|near|next to|opposite|alongside|beside) you\\b)',
      '(?:listen(?:ed|ing)? to|watched|watching) you\\b',
      '(?<!\\b(?:how|why|if|before|until|what|where) )you (?:kindly |recently |once )?(?:came|visited|dropped|stopped|spoke|lectured|guest-lectured|presented) (?:in |by |to |into |at |on )*(?:our|my) (?!mind|attention)',
      'in the (?:<w> ){0,2}?(?:rows?|audience|crowd|stalls|balcony|back|front) (?:<w> )?(?:at|for|during|when) (?:you|your)\\b',
      '(?:good|great|lovely|nice|wonderful|fun|pleasure|joy|treat) (?:to )?(?:catch up|connect(?:ing)?|run into you|bump into you|see you|meet you|make your acquaintance|chat|hear you(?: speak| talk)?) (?:with you )?(?:at|during) (?!the moment|your convenience)',
      'your (?!advice|questions?|answers?|words|letter|note|message|reply|email)(?:<w> ){1,10}?(?:came up|popped up|turned up|showed up|appeared|was (?:shared|posted|passed around|pinned)) (?:<w> )?(?:in|on|at) (?:the|our|my|an?|xgap)\\b',
      'your (?!advice|questions?|answers?|words|letter|note|message|reply|email|help|kindness|encouragement|counsel|suggestions?|points?|story)(?:<w> ){1,8}?(?:stuck|stayed) with me\\b',
      '(?:you|your <2><w>) (?:have|has|had) (?:long )?been on my (?:radar|reading list|bookshelf|list of)|(?:reader|listener|subscriber|viewer|follower) (?:of|to) your\\b|(?:loyal|regular) (?:reader|listener|subscriber|viewer|follower)\\b',
      '(?:enjoying|appreciating|loving|learning from|learned from|follow|following) <1>your <2>(?:<published>|updates|content|writing|feed|research)\\b|read about (?:xorg|xname|xgap.s)\\b|and (?:was|went|came) (?:at|to) your <2>\\w+',
      '(?:saw|see|seen|noticed|read|gather) (?:on|in|from) (?:here|linkedin|facebook|instagram|the <1><w>|your <1><w>) (?:that )?you (?!have been|are now|got|were)',

      `${found} (?:<w>'s (?:<w> ){0,2}?(?:work|research|lab|papers?|posts?|talks?|projects?|article)\\b|${you}|you\\b|an? (?:article|post|piece|talk|interview|video)|xorg|<w> (?:on|while|when|through|at)|the <2>(?:article|post|work|talk))`,
      '(?:found|saw|seen|noticed|see|spotted|discovered|liked|enjoyed|loved|came upon) <3>your <4>(?:profile|page|post|posts|article|articles|talk|name|comment|comments|paper|blog|podcast|interview|video|website|newsletter|story|book|piece|answer|panel|session|presentation|webinar|thread|keynote|lecture|column|course|work on|bio|listing|essay|review)\\b',
      '(?:read|reading|watched|watching|listened to|listening to|following|attended|bookmarked|finished) <2>(?:your (?!(?:advice|suggestions?|recommendations?|instructions?|guidance|lead|footsteps|teens|\\w+ties|reply|message|note|response|email|resume|xcv|company|xteam|career|journey|path|mind)\\b)|an interview with you|a (?:piece|post|article) (?:by|about|on) )',
      '(?:saw|noticed|see(?! (?:if|whether))|notice|noticing|learned|discovered|realized|realised) (?:that )?<1>(?:you and i|we\\b|you also|you too|you are also|you have also|you both|you went|you studied|you attended|you graduated|you made|you walked|you came (?:through|from|up)|you interned|you coached|you studied|you started (?:out|your|as|in)|you used to|you spoke|you gave|you wrote|you posted|you transitioned|you switched|you began|you grew up|you volunteer|you once|you moved (?:from|into)|you share)\\b',
      '(?:saw|noticed|read|see|hear|heard) (?:<2>on your <2>)?(?:that )?you (?:left|did|were|worked|served|moved|left|started|studied|trained|taught|switched|went|also)\\b|(?:your name|you) (?:was|were) (?:the )?<2>(?:on|in|at|first|top)\\b|(?:following up|follow up|writing again|my (?:last|earlier|first|previous) (?:note|message|email|letter))\\b(?=.{0,0}$)|(?:found|given|got|handed) your name|(?:was|been) given your (?:name|number|email|address)|it (?:has|is) been,?(?: <w>,?){0,4}? (?:years?|months?|decades?) since (?:we (?:were|both|shared|worked|sat|studied|graduated)|our|the)|thought of you (?:when|while|after|as)|(?:tells|says|swears) (?:me )?(?:that )?(?:you|your)\\b|you (?:once |also )?taught (?:me|us)|(?:grew up|live|lived|born|work|worked|grew) <4>from your?\\b|where you (?:spoke|taught|studied|worked|lectured|trained|grew up)|(?:saw|liked|loved) your <1>(?:startup|app|campaign|product|exhibition|film|show|game|launch|shop)|got your address|worked together|used to work|(?:gave|told|handed|texted|sent|forwarded) me your\\b',
      '(?:great|good|lovely|loved|enjoyed) (?:seeing|hearing|watching) (?:you (?:at|speak|on)|your)\\b|(?:great|wonderful|excellent|thanks for <2>) (?:presentation|talk|workshop|lecture|session) (?:to|at|for) (?:the|our|xorg|xgap)|workshop (?:<w> )?with you\\b|i am (?:<w> )?also at (?:xgap|xorg|<w>)',
      'another <1>(?:<w> ){1,4}?(?:person|people|grad|alum|parent|volunteer|veteran|member|survivor|native|transplant|expat) here\\b|(?:matched|paired) (?:me )?with (?:you|me)\\b|(?:heard|learned|learnt|read) (?:about|of) (?:you|your <2>\\w+|xorg) (?:from|through|via) (?:an? |my |our |<w> )|check(?:ed)? out your|(?:linkedin|facebook|it) suggests? (?:that )?(?:we|you|i connect)|your (?:<w> ){0,2}?(?:lab|xteam|research|page|website|name|portfolio|shop) (?:<w> )?caught my (?:eye|attention|interest)|your xgap on xgap (?:<w> )?(?:resonated|stuck|stayed)',
      '(?:found you|read about you|heard about you|learned about you|met you|saw you (?:on|at|in|speak|present|talk|give))\\b|(?:heard|hearing|saw|seeing|watched) <1>you (?:speak|talk|present|give)\\b',
      '(?:came across|read|found|saw|watched|liked|loved|enjoyed) xgap|we <1>shared\\b|introduced us\\b|(?:heard|hearing) <1>your <3>(?:talk|podcast|interview|episode|lecture|keynote|panel|speech)',
      'fellow <4>(?:alum\\w*|mba|cohort|person|grad\\w*|student|classmate|member|native|resident|veteran|parent|volunteer|fan|runner|xorg|first-gen\\w*)\\b|fellow (?!(?:xgap |<w> )(?:developer|engineer|designer|nurse))(?:xgap\\b|(?:<w> ){1,3}?here\\b|[a-z]+(?:ie|er|ian|an|eye|or|cat|bear|dog) here)',
      'alum(?:n[iaus]+|s)?\\b',
      'we (?:both|share|have <3>in common|have (?:an? )?(?:mutual|common|shared)|went to|overlapped|met|crossed|studied|worked|sat next|(?:are|were) (?:both|in the same|at the same|classmates|neighbo\\w+|colleagues)|are (?:also )?connected (?:to|through|via)|never (?:overlapped|met|officially)|last (?:met|saw))\\b',
      '(?:mutual|shared|common) (?:connections?|contacts?|friends?|acquaintances?|colleagues?|background|alma mater|interests?|groups?|schools?|xteam)\\b',
      '(?<!you )(?:suggested|recommended|advised|encouraged|told me|mentioned|said|urged|proposed) <3>(?:you\\b|i (?:reach|contact|write|get in touch|talk|speak|message|call|connect|should))',
      '(?:referred|introduced|pointed|sent|directed|connected) (?:me|us) to (?:you|your)\\b|(?:gave|passed on|shared|passed) (?:me )?your (?:name|contact|email|number|details)|(?:your name|you) (?:came up|popped|(?:was|were) (?:given|mentioned|suggested|recommended|passed))|<w> (?:thought|thinks) (?:you|we) (?:would|might|could|should)',
      '(?:got|received|obtained|found|have|getting|had) your (?:name|contact|email|number|details)',
      '(?:met|meeting|meet|seeing|spoke|speaking|talked|chatted|talking|chatting) (?:you|with you) <3>(?:at|in|during|last|after|through|via)\\b(?! (?:your convenience|the moment|person|my|touch|the (?:coming|next)))|follow\\w* up from (?:the|our|your)|when we met|since we met',
      '(?:your|the) <4>(?:article|post|talk|webinar|podcast|interview|panel|keynote|video|newsletter|blog|book|presentation|lecture|paper|essay|episode|thread|column|piece|session|comment)s? <5>(?:caught|stood out|resonated|made me|helped|stayed|stuck|gave|showed|changed|came up|popped|inspired|struck|got me|was <1>(?:helpful|shared|great|clear))\\b',
      'your <2>(?:post|article|talk|book|interview|paper|podcast|piece|comment|essay|column|thread|video|lecture|newsletter|webinar|panel)s? (?:saying|on|about|arguing|where|that|in|at)\\b',
      '(?:through|via|in|from|on|at|using|searching|browsing) (?:the|our|my) <4>(?:directory|alumni network|network|association|linkedin|class of|chapter|club|slack|meetup|conference|church|forum|mailing list)\\b',
      '(?:i|i am|i was) (?:also|too) <2>(?:graduated|studied|went|attended|worked|grew up|from|live|lived|started)\\b|in the <2>(?:xteam|cohort|class|club) (?:with you|together)|you and i (?:both|share|went|are|worked|met|have)',
      'your <2>profile <3>(?:came up|caught|stood|popped|showed|appeared|while|when)\\b|(?:looking at|looked at|viewed|visited|viewing|reviewing|reading|read|looked through|browsing) your <1>(?:profile|page|background)',
      "(?:at|on|upon) (?:<w> ){1,3}?'s (?:suggestion|recommendation|advice)|(?:suggestion|recommendation|advice|referral|introduction) (?:of|from) (?!you)|friend of (?:a friend|<w>)|same (?:school|university|college|xteam|program|town|class|degree|path|hometown|major|church|gym|club|street|high school)\\b|(?:a |our (?:mutual|shared|common) )<2>connection,? (?:<w> )",
      '(?:have|share|with) <2>roots in|from the same|(?:just|only) down the (?:road|street|hall)|your (?:<w> ){0,2}?(?:student|intern|trainee|apprentice|neighbo\\w+|classmate|roommate) (?:from|in|last)\\b|your (?:old|former) (?:<w> ){0,2}?(?:student|colleague|classmate|neighbo\\w+|xteam|sergeant|apprentice|assistant|roommate|trainee|pupil|shipmate|teammate|player|tenant|<trade>)',
      `(?:found|saw|seen|noticed|see|spotted|discovered|liked|enjoyed|loved|admired?|appreciate[ds]?|attended|watched|heard|hear|caught|read|reading|reread|follow|following|used?|using|watch|listen(?:ed|ing)? to|quote[ds]?|shared?|(?:passed|sent) around|thanks for|going back to|coming back to) <4>your <4><published>\\b`,
      `your <3><published> <6>(?:showed|made|helped|taught|convinced|changed|led|inspired|got me|stuck|under)\\b`,
      '(?<!(?:how|when|what) you )(?<!\\byou )(?:told|tells|(?:people|everyone|everybody|they|all|both|folks) say|says|said|mentioned|mentions|swears|thinks|thought|reckons|suggests|heard from .{1,40}|informed) (?:me |us |him |her )?(?:that |about )?(?!your? (?:<w> ){0,2}?(?:is|are) <1>(?:hiring|recruiting|looking for|taking on)\\b)(?:you\\b(?! had lost)|your\\b|to (?:call|write|contact|get in touch|reach|talk|ask)|we (?:ought|should))',
      '(?:passed|gave|given|handed|sent|got|have got|has|provided|shared|forwarded) (?:(?:me|us|along|on) )?your <1>(?:name|number|address|email|card|contact\\w*|details|profile)|(?:encouraged|urged|advised|told|asked|inspired|pushed|wanted) me to (?:<w> )?(?:write|contact|reach|get in touch|call|message|ask|look you up|talk)',
      '(?:we|you and i) (?:both |all |also |once |briefly |first |already |have |had |just )*(?:stood|sat|served|shared?|met|(?<!since we (?:last )?)(?:spoke|spoken|talked|chatted)|worked|studied|lived|grew|trained|overlapped|volunteered|marched|rowed|sang|danced|were (?:both|in|at|on|neighbo\\w+|together)|did <3>together|took <3>together|go to|have .{1,40} in common)\\b',
      '(?:classmate|colleague|co-?worker|friend|cousin|brother|sister|roommate|neighbo\\w+|manager|boss|teacher|professor|instructor|counselor|counsellor|advis[eo]r|coordinator|accountant|supervisor|shipmate|mentor|landlord|doctor|dad|mom|mum|father|mother|uncle|aunt|husband|wife|student|dr\\.? <w>|prof\\.? <w>|professor <w>),?(?: <w>,?){0,5} (?:works? (?:at|in|for|with|on) your?\\b|knows you|speaks|spoke|talks|talked|raves|shows|thought|thinks|pointed|told|said|says|suggested|mentioned)',
      '(?:you|your name) (?:<w> )?(?:interviewed|taught|managed|supervised|tutored|trained|coached|judged|mentored|helped|hired|advised|spoke to|visited|gave a talk to|came to speak) (?:me|us|our|my)\\b|(?:in the )?(?:audience|front row|back row|room) (?:when|at|for|of) (?:you|your)|heard you (?:on|at|in)\\b',
      'struck by (?:how|what|your)\\b|(?:admired?|loved|enjoyed|liked|saw|read|remember|thanks for|thank you for) (?:the|what|how) <3>you (?:put out|share|did|made|wrote|built|designed|told|said|shared|posted|painted|gave(?! (?:me|us))|shot|drew)\\b',
      '(?:the )?last time (?:we (?:met|worked|were|saw)|i saw you)|it (?:must be|has been|is) (?:<w> ){1,4}?since\\b(?! we (?:last )?(?:spoke|talked|caught up|connected|chatted))|since (?:we (?:last (?:met|worked)|met|worked|were|both|shared|sat)|the <w> days|our <w> days)|(?:good|great|lovely|nice) (?:catching up|running into|bumping into|seeing you|meeting you|talking to you|chatting) <2>(?:at|in|on|during|last|after)',
      "i am <w>(?:(?: <w>)?, <2>| )<w>'s (?:<w> )?<kin>\\b|(?:this is|i am|it is) <w>(?: <w>)? from (?:the|your|our)\\b|i am in your <2>(?:class|section|course|building|block|street|parish|choir|seminar)|(?:your (?:cousin|sister|brother|mother|mom|aunt|uncle|wife|husband|friend|colleague|student|neighbo\\w+),? <w>)",
      "(?:on|at|from|through|via|off) (?:your|the|a|an|our|<w>'s) <4>(?:recommendation|mentor list|mentors? (?:list|program\\w*|directory)|directory|alumni (?:page|list|site|database|group|book)|class notes|careers? (?:page|day|fair)|job fair)\\b",
      '(?:read|saw|heard|noticed) (?:about )?(?:the|an?) <2>(?:announcement|interview|news|story|profile|feature|write-up) (?:in|on|about|of|that|with|you)\\b|fellow <1>(?:boy|girl|guy|lad|lass|gal|mum|mom|dad|nerd|traveller|traveler|expat|immigrant|local)(?: here)?\\b|you (?:and i|both|too) <2>(?:went|studied|grew|came|served|share)',
      'i (?:was|went|came|sat|ate|stayed|shopped|trained|volunteered|danced|sang|spoke|have been|took) <2>(?:at|to|in|through|on|by) your <3>\\w+',
      '(?:remembered|remember|recalled) (?:that )?you (?:teach|taught|work|worked|did|do|used|were|are|run|ran|once|had|went)\\b|we (?:were|are) in (?:the )?<3>(?:class|section|course|cohort|group|year|choir|troop|squad|xteam)\\b|(?:heard|learned|learnt|know) (?:of|about) you\\b',
      "i (?:visited|toured|attended) (?:your|<2>xorg's|<1><w>'s) <3>\\w+|in your (?:<w> )?<published>\\b|(?:sang|played|served|trained|worked|studied|coached|danced|volunteered) (?:in|on|at|for|with|under) your <2>\\w+|(?:years?|months?) (?:after|before|behind|ahead of) you\\b|fellow (?!<trade>\\b)[a-z]{2,} here\\b|followed your <3>(?:story|path|journey|work) since",
    ],
    unless: [
      'more of your <published>',
      '(?:if|when|once|please|would|could|can) <2>you <1>(?:told|tell|say|mention)',
      'you (?:have |had |once |also |kindly )*(?:told me|mentioned|suggested|recommended)|we are (?:meeting|both busy)|<w> we talked about',
      '(?:we|i) (?:have )?(?:spoke|talked|met|chatted) (?:last|on|yesterday|this) (?:week|monday|tuesday|wednesday|thursday|friday)',
      `${found} (?:the|an?) <3><job>`,
      '(?:saw|seen|noticed|spotted|found) (?:the|an?) <1><job>',
      '(?:thank you|thanks|pleasure(?! to (?:meet|hear|see) you <3>(?:at|during))|appreciate\\w*|enjoyed) <8>(?:speaking|speak|talking|meet|chatting|time|advice|call) ',
    ],
  },
  // B2: who I am, in a line.
  whoIAm: {
    shapes: [
      'i am (?:<w> )?on the (?:<w> ){1,4}?xteam\\b|i am (?:currently |now )?in (?:<w> ){1,3}?of (?:the|an?|my) (?:<w> ){1,4}?program\\w*|i (?:just |recently |have )+(?:completed|finished) (?:the|an?|my) (?:<w> ){0,3}?(?:program\\w*|bootcamp|course|degree|training)|(?:with (?:my|a) (?:strong |solid )?|i have an? )background in\\b|(?:i have|with) xgap (?:years )?(?:of experience )?in xgap|i have xgap of experience|(?:writing|reaching out|contacting you) as an? <w>',
      'i am (?:<w> )?in (?:<w> )?(?:forwarding|sales|finance|law|tech|logistics|retail|hospitality|insurance|healthcare|education|construction|media|publishing|banking|catering|farming|shipping|nursing|teaching|engineering|manufacturing|marketing|accounting|advertising|printing|mining|fishing|procurement|operations|payroll|facilities|security|aviation|pharma|biotech|academia|consulting|software|government|social care|childcare|housing|planning|transport|haulage)\\b',
      'i am (?:an? )?ex[- ]\\w+|^(?:retired|former|ex|current|lapsed|aspiring|reformed|recovering|lifelong|amateur|semi-retired|newly qualified|trainee) (?:<w> ){1,3}?here\\b|i am (?:still|now|currently|back) (?:at|with) (?:the|an?|my) <1>\\w+',
      '^<mod>(?:tech|rep|operative|hand|op)\\b[^.?!\\n]{0,40},|^(?:just |recently |newly )?graduated from|^(?:am )?(?:currently |now )(?:working|studying|employed)|i (?:will )?(?:graduate|finish) <5>(?:in|this|next) (?:spring|summer|autumn|fall|winter|year|may|june|july|august|december|\\d{4})\\b|i have (?:my|held) (?:<w> ){1,4}?since (?:<w> )?\\d',

      'i (?:now |currently |still )?(?:lecture|tutor|demonstrate|clerk|temp|freelance|consult|intern|steward|nanny|busk|farm|fish|weld|plumb|clean|cater)\\b',
      'i am in (?:sixth form|my <2>year|year \\d+|(?:<w> )?(?:grade|form|school|college|uni|university|training|seminary))\\b',
      '(?:formerly|previously|originally|until recently|most recently|by training|by trade|lately|ex-?),? an? <mod>(?:<trade>|\\w{3,}(?:er|or|ist|ian|eer))\\b',
      '(?:years?|seasons?|terms?|months?|winters?|summers?) (?:behind me|under my belt|on the clock)\\b',
      '(?:again|here)[,:] the <mod>(?:<trade>|\\w{3,}(?:er|or|ist|ian|eer))\\b|^the <mod>(?:<trade>|\\w{3,}(?:er|or|ist|ian|eer)) (?:from|who|in)\\b',
      'i (?:was|am|have been|became|served as) (?:<w> )?(?:ceo|cfo|cto|coo|cmo|cio|md|vp|svp|evp|gm|chief|director|president|principal|captain|chair|treasurer)\\b',
      'i am (?:still|now|currently|mostly|mainly) (?!(?:wonder|look|hop|think|writ|try|wait|interest|read|seek|search|reach|decid|consider|explor|learn|figur|gett|go|tak|hav|work)ing\\b)[a-z]{3,}ing\\b(?! (?:to|for|if|whether|about|that|how)\\b)',
      'i [a-z]+ (?:<w> ){1,6}?for (?:\\w+teen|\\w+ty|\\w+ty-\\w+) years\\b',
      '(?:^|[,.!:–-] )<mod>(?:<trade>|\\w{3,}(?:er|or|ist|ian|eer)) (?:in|at|from|with|for) (?:<w> ){1,3}?here\\b|(?:^|[,.!] )myself <w>',
      'i am (?!(?:after|over|under|forever|never|ever|super|for|either|rather|other|sooner)\\b)(?:<trade>|\\w{3,}(?:er|or|ist|ian|eer)) (?:in|at|from|with|by)\\b',
      'i am (?:still |now |currently |back )+in <1><w>,? (?:at|with|for|on)\\b',

      '(?:i am|i was|i have been|i will be|i work as|i serve as|i am working as|i am currently working as) (?:also |currently |now |just |both |only |still )*(?:an?|the) (?!(?:huge |big |great |long-?time |avid |regular |firm |strong |real |true |little )*(?:fan|bit|little|lot|admirer|follower|reader|believer|fit|match|candidate|few|loss|person who)\\b)',
      `(?:i am|i was) (?:also |currently |now |just |presently |actually )*(?:(?:a|an|at|in) )?<mod><trade>\\b`,
      'my name is <w>|i go by <w>|this is <w>(?: <w>)? (?:from|at|here|with)\\b',
      '(?:i am|i was|i have been) (?:also |currently |now |just |presently |recently )*(?:studying|majoring|finishing|completing|teaching|training|graduating|enrolled|based|employed|working (?:as|at|in|for|on|with)|running|leading|managing|in my <1>(?:year|semester|term|final|last|first|second|third|junior|senior)|in the <1>(?:year|program)|at a similar|coming from|retraining|doing (?:a|my) (?!lot|bit|few)|pursuing (?:an?|my) <3>(?:degree|master|mba|phd|bachelor|diploma|certificate))',
      `as an? xjob,? i\\b|as an? (?!<2>(?:result|way|matter|side|token|reminder|step|bonus)\\b)<4><trade>\\b(?=.{0,120}\\b(?:i|my|me|we)\\b)`,
      'as an? (?:<w>-?year-old )?(?:fellow|former|recent|aspiring|final-year|first-year|second-year|third-year|long-?time|lifelong|self-taught|mid-career|new) (?=.{0,120}\\b(?:i|my|me)\\b)',
      `(?:fellow|another) (?:<w>,? ){0,4}?<trade>s? here\\b|<trade> here\\b`,
      "(?:i have|i bring|with(?: over| more than| nearly| almost| about)?|after|over|i spent|i have spent|i had|my) (?:the (?:last|past) )?(?:over |more than |nearly |almost |about |around )?(?:\\d{1,2}|<w>|xgap) ?\\+? ?(?:years?|yrs?|yoe|decades?)(?:'|\\b)(?! (?:ago|later|old))(?=.{0,80}(?:in|of|as|at|with|experience|working|teaching|building|running|\\b))",
      '(?:my|quick|brief) <1>background(?: is(?! at)|:|,| was)|^about me|a (?:bit|little) about me|^who i am\\b|i (?:recently|just|also|now) (?:graduated|finished (?:my|a|school|college|an)|completed (?:my|a|an)|earned|moved from|joined|started (?:as|at|in|a|my)|began (?:as|at|in|a|my))\\b',
      '(?:i|i have) (?:currently |previously |recently |now |also |formerly |just )?(?:work|worked|study|studied|teach|taught|graduated|majored|major|manage|managed|lead|led|run|ran|help|serve|served|design|designed|build|built|write|sell|sold|practice|own|intern|interned) (?:as|at|in|for|from|with|companies|people|small|web|xgap|xorg|mobile|clinical|data|teams|software)\\b(?! (?:few|lot|bit|while))',
      `^<4><trade> (?:at|from|in|here|with)\\b|^(?:recent|aspiring|former|rising|final-year|first-year) <w>`,
      `^(?:hi|hey|hello|dear)[^,!.\\n]{0,40}[,!.-]+ ?<mod><trade> (?:at|from|in|here|with)\\b`,
      "i am [a-z]{2,15}(?: [a-z]{2,15})?, (?:an?|the|and|currently|from|now|your|founder|class|\\d)|i am xname,? (?:an?\\b|currently|the\\b|from|and|-|–|—)|i am xgap,? (?:an?|currently|the|at|from|with|studying)\\b|i am xname, xgap|i am x(?:name|gap) \\(|i am from\\b|i (?:hold|earned|have) (?:an? )?(?:(?:msc|ma|mba|bsc|ba|phd)\\b|master|bachelor|degree|diploma|licen[cs]e)|i am <w>'s (?:<w> )?(?:son|daughter|sister|brother|cousin|friend|wife|husband|mother|father|colleague|niece|nephew)|i (?:have |am )?(?:just |recently |now )*(?:finished|completed|passed|separated|retired|left|finishing) (?:an?|my|from|last|in|school|the (?:army|navy|service))|i am \\d\\d\\b|i am in (?:your|my|the) <3>(?:class|year|program|xteam)|i went back to school|now studying|i have been (?:in|at) (?:an?|the) <2><w>|i am (?:currently |now )?(?:with|at) (?!(?:a loss|the point|a crossroads|your service|you|an impasse|a point|the stage)\\b)<w>",
      'i am (?:currently |also |now )?(?:an? )xgap|my (?:day job|career|work) (?:is|has been|so far)|having (?:worked|spent|studied)|most recently,? i|i (?:come|came) from (?:an? )?<w>|i (?:live|grew up) (?:in|on|near)|i am new to|for a living|i (?:currently |now |also |have )?(?:teach|run|lead|manage|own|bake|cook|study|nurse|drive|farm|coach|research|translate|edit|supervise|head|repair|train|major|design|practice|serve|advise|tutor|weld|paint)\\b(?! (?:around|into|from you|to))',
      '(?:i|we) (?:now |currently |also |still |mostly |mainly |usually |only |just )*(?:make|plan|buy|sell|fix|repair|grow|raise|breed|build|write|edit|teach|tutor|coach|train|run|manage|lead|head|own|operate|drive|fly|sail|cook|bake|brew|farm|fish|paint|draw|design|code|program|develop|test|tune|teach|translate|interpret|nurse|treat|care for|look after|supervise|oversee|handle|process|audit|analy[sz]e|research|study|play|sing|dance|act|direct|produce|record|mix|photograph|film|weld|install|maintain|inspect|survey|map|sew|knit|weave|carve|restore|print|bind|teach|preach|serve|volunteer|clean|style|organi[sz]e|coordinate|arrange|do(?! (?:not|hope|wish|look|appreciate|understand|apologi[sz]e|want|like|love|know|think|realize)\\b)) (?:<w> ){0,2}?(?!(?:to|a call|you|your|that|this|it|for advice|when|me|on|with you|what|how|so|around|in with)\\b)<w>(?= (?:at|in|for|with|from|on|of|and|to|by|near|here|full)\\b|[.,;!)(]|$)',
      'i (?:have |had )(?:also |mostly |always |now |since |previously )*(?:run|ran|made|taught|driven|bought|sold|served|led|managed|practi[sc]ed|worked|taken care|cared|played|studied|coached|written|edited|designed|built|stayed in|spent|headed|nursed|cooked|baked|farmed|moved (?:over )?(?:in)?to|shipped|operated|supervised|trained|qualified)\\b(?! (?:your|you|this|it|a lot about|to|back)\\b)',
      '(?<!what )i (?:did|ran|led|taught|managed|drove|served|spent|studied|worked|sold|finished|completed|passed|earned|got|qualified|trained|retired|trained) <2>(?:\\d+|<w>) ?(?:years|yrs|months|terms|seasons|my (?:time|degree|training|apprenticeship|masters?|service))|i (?:finished|completed|passed|earned|have finished|have completed|have passed|got) (?:the|my|an?|msc|bsc|ma|ba|mba) <3>(?:certificate|degree|diploma|course|licen[cs]e|exam\\w*|training|masters?|msc|bsc|genetics|program\\w*|apprenticeship|bootcamp)\\b',
      'i have been (?:<w> ){1,4}?(?:for|since|these) (?:<w> ){0,2}?(?:years?|months?|decades?|\\d|a (?:long|while)|twenty|ten|five|six|seven|eight|nine|three|four|two|eleven|twelve|fifteen|last|past|january|february|march|april|may|june|july|august|september|october|november|december|summer)|(?:for|after|over) <2>(?:\\d+|<w>) (?:years|months) (?:i have|i|now)\\b|i have (?:got )?(?:<w> ){1,2}?years (?:on|in|of|at|as|with)\\b|having <2>years|i have (?:<w> ){1,4}?for (?:many |some |several )?years\\b',
      'i am (?:still |now |currently |also |just |back to |back |mostly |presently )*(?:doing|making|selling|driving|running|building|playing|cooking|coaching|serving|volunteering|in (?:\\d{1,2}(?:st|nd|rd|th) grade|my \\w+ (?:year|term|semester|season)|commercial|retail|the (?:army|navy|police|marines|reserves)|sales|bridges|finance|school|college|charge of|year \\d+)|on (?:the <w> (?:line|crew|desk|team|shift)|the line|placement|staff|nights)|leaving (?:active|the|my)|separating|retired|retiring|a?live in|part of)\\b',
      '^(?!(?:dear|hi|hello|hey|respected|to|good)\\b)<mod><trade>\\b[^.?!\\n]{0,80}[,(]|, <mod><trade>,? (?:\\(|with|from|at|in|here|moving|for)|^(?:hi|hey|hello|dear|good \\w+)[^.?!\\n]{0,30}[,!.:–—-]+ ?<mod><trade>\\b|xgap (?:person|student|grad\\w*|professional|enthusiast|<trade>)(?: <w>){0,3} here\\b|here,? (?:\\d+|xgap) years\\b|\\d+ years (?:of )?<mod>(?:in|as|of|experience|sales)\\b',
      "^(?:<w> )?i am [a-z]{3,12}(?: [a-z]{3,15})?, (?:i (?:do|make|work|run|study|teach)|\\d|from|lil|<w>'s)|(?:i am|i turned|i just turned) \\d\\d(?= (?:and|years|now)|[.,]|$)|i am <w>'s (?:<w> )?<kin>|as an? <mod>(?:gp|<trade>|<w>),? i (?:have|had|am|work|know|see|never)|(?:my|our) (?:data |own |little |small |whole )?(?:<w> )?(?:team|practice|shop|studio|company|business|clinic|farm|restaurant|firm|department|xteam) (?:in|has|is|at|and i)\\b",
      '(?:with|holding|have|hold) <2>(?:certificates?|degree|diploma|licen[cs]e|ba|bsc|ma|msc|mba|phd)\\b|\\b(?:b\\.e\\.|b\\.?tech|bsc|msc|rn|bsn|mba|phd),? (?:in |from )|with <3>\\d+ ?\\+? years',
      '(?<!what )(?<!how )i (?!(?:have|had|am|was|will|would|can|could|read|followed|admired|wanted|wished|waited|looked|met|knew|thought|spoke|asked|wondered|hoped)\\b)\\w+ (?:<w> ){1,7}?for (?:over |about |nearly |almost |more than |the last |the past )?(?:\\d+|a few|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|many|several) (?:years|months)\\b',
      'i (?:<w>ly )?(?:commission|audit|price|sort|schedule|calibrate|photograph|pack|load|wire|solder|assemble|cure|grade|roast|blend|dye|tan|thatch|mend|tailor|appraise|broker|underwrite|litigate|mediate|counsel|adjust|tend|herd|shear|milk|prune|landscape|pour|mix|master|animate|illustrate|typeset|catalogue|catalog|archive|curate|guide|steer|pilot|dispatch|route|plan|validate|automate|deploy|moderate|fundraise|lobby|organi[sz]e) <1><w>',
      '(?:as|being) (?:someone|somebody|one) (?:who (?:works?|teaches|studies|runs)|working|teaching|studying|in)\\b|i am (?:<w> )?(?:transitioning|moving|switching|coming) (?:over )?from\\b|(?:^|[,.;] ?|i am )now (?:working|teaching|studying|training) (?:with|at|for|as|in)\\b|i am also (?:in|with|at) (?:xgap|xorg|<w>)|i have (?:done|spent|got|had) (?:<w> ){0,3}?years\\b',
      'i am <w>, (?:an? )?(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]year|(?:from|by) an? <mod><trade> who|i have been in <2><w> since|i [a-z]+-[a-z]+ (?:for|at|in) <w>|i am <w>, <3>(?:student|major|intern|in (?:my|the))\\b',
    ],
    unless: ['(?:it seems|you said|you wrote|think) (?:that )?i am an? '],
  },
  // B3: what I want to learn.
  objective: {
    shapes: [
      '(?:settle for|interested in|keen on|aim\\w* at|only after|here for) (?:understanding|learning|knowing|hearing|seeing|finding out)\\b',
      'what (?:it is|is it|its|that is|it was|this is) <2>like (?!to (?:work|intern) (?:at|for|with))',
      '(?:chat|talk|conversation|speak) with (?:me|you) about (?!(?:<any> |the |your |my )*<mod>(?:<job>|xteam)|me\\b|my\\b|joining|working (?:for|at|with)|coming|getting (?:in|on)|<w>day)',
      '(?:of|for|value|like|ask|seek|want) (?:your |some |a little |wise )+counsel\\b',
      '(?:wonderful|lovely|great|good|nice|helpful|fascinating|interesting|a pleasure|a joy|tickled|pleased|delighted|curious|kind|useful|invaluable) to (?:hear|learn|know|understand|see) (?:how|what|why|about (?!<any>|<job>)|where)\\b(?! (?:you are|things|it goes|i can (?:help|do)))',
      'who wants? to (?:know|learn|understand) (?:whether|if|how|what|why)\\b|all i (?:want|ask|need|would like|am after) (?:<w> ){0,3}?is (?:to (?:hear|know|learn|understand|ask)|what|how|why|your (?:view|honest|take))',

      '(?:want|wish|like|love|hope|hoping|trying|keen|eager) to (?:understand|learn|study|explore|grasp|pick up) (?!(?:at|with|in|under|from|if|whether|when|any|more about (?:<w> )?<job>)\\b)(?!(?:<any> |about |of )*<mod><job>)<w>',
      '(?:possible|time|minutes|mins|chance|so i can) to (?:<w> )?(?:hear|learn|ask|understand|find out) (?:what|how|why|about|from|which)\\b',
      '(?:minutes|mins|half an hour|quarter of an hour) (?:of your time )?(?:about|on|regarding|concerning) (?!(?:your|the (?:\\d|phone|line)|a call|zoom|teams|skype|video|whatsapp|\\w+day|my|me|an? |the (?:\\d|<role>|xopening|xjob))\\b)(?!(?:<any> )*<mod><job>)[a-z]+',
      '(?:talk|speak|chat|ask|person|one|advice) (?:to |with |you )?about (?:going|moving|getting (?!(?:on|in|hired)\\b)|switching|leaving|becoming|being|starting|making|running|changing|raising|life|how|what)\\b',
      'my (?:<w> )?(?:doubt|question|dilemma|problem|query|confusion|puzzle) is (?:whether|how|what|if|about|which|why|this)\\b',
      '(?:love|like|want|glad|curious|happy|keen) to (?:hear|know|learn|understand) more\\b(?! (?:about|on|of|regarding) (?:<any> |the |possible |your |this |that )*<mod>(?:<job>|<team>))',

      `(?:${keenly}) <4>(?:learn|learning|know|knowing|understand|understanding|find(?:ing)? out|discover|discovering|figur(?:e|ing) out|see|seeing|get|getting|gain|gaining|hear|hearing|ask|asking|explore|pick|listen|talk|talking|chat|chatting|speak|discuss)\\b <3>(?:about|from|how|what|why|whether|where|your|you|the|into|regarding|to you|more about|xgap)\\b(?! (?:<any> |the |possible |career )*<mod>(?:<job>|xhr))(?! (?:brain|schedule|reply|response|answer|contact|email))`,
      '(?:learn|learning|hear|hearing) <3>(?:about|from|how|what|why) <2>(?:your|you|the (?:field|industry|work|profession|path|culture|day)|xgap|it is|people|working|life)\\b(?! (?:soon|back))',
      '(?:any|some|your|for|a bit of|a little|of|get|seek\\w*|ask\\w*|ask for|want|love|value|appreciate|share|offer|piece of|career|honest|quick|words? of|valuing|a piece of|minutes of|time and|have) <3>(?:advice|guidance|insights?|perspectives?|wisdom|tips|pointers|point of view|viewpoint|view on|thoughts on|take on|opinion)\\b',
      '(?:value|welcome|appreciate|love|like|grateful for|use|have|seeking|after|for) <3>(?:advice|insights?|guidance|tips|perspectives?|pointers|suggestions)\\b|(?:advice|guidance) (?:you|on|about|for (?:someone|a|people|anyone|those))\\b',
      '(?:ask|questions?|curious|wonder(?:ing)?|interested|interest|talk|chat|conversation|call) (?:you )?<3>(?:about|in|how|what|why|regarding) <2>(?:your (?!(?:xteam|company) (?:is|and))|how|what|the (?:work|field|industry|day|culture|path|transition|xteam|profession)|working|life|learning|career|it is like|moving|getting into|breaking into)\\b',
      "informational (?:interview|chat|call|conversation|meeting)|insider(?:'s)? (?:view|perspective|look|take)|(?:shadow|learn from) (?:you|people)|mentorship|what it is (?:really )?like|what (?:a|your) (?:typical )?(?:day|week|work)|how you (?:got|made|broke|moved|became|started|ended|found|went|built|decided|landed|approach|think|see|navigated|transitioned|switched|chose|use|handle|position\\w*)|what (?:drew|brought|surprised|you (?:wish|love|enjoy|look|would|have learned))",
      '(?:share|sharing|offer|walk me through|tell me|talk about|telling me) <4>(?:experience|insight|journey|story|path|advice|perspective|about your|how you|thoughts|career|what you|transition|lessons)\\w*',
      '(?:talk|speak|chat) (?:to|with) (?:you )?about xgap|look\\w* for <1>(?:advice|information|guidance|insights?|perspective)|(?:figure out|work out|find out|make sense of|understand) <2>(?:whether|if|how|what|xgap|which)\\b(?! (?:it is not|works|this is a bad|you (?:are|can|do|need)))',
      '^(?:and |so |but )?(?:what|how) (?:did|do|does|should|would|was|were|made) (?:you|i|one|someone|it|the|a|your)\\b(?! (?:think|say|doing|feel|been|hope|i (?:apply|get (?:in|hired|a xjob)|join))\\b)(?! (?:procedure|process|best way|status))|(?<=[:,] )(?:what|how) (?:did|do|does|should|would|was) (?:you|i|one|people)\\b.{0,80}\\?|(?:pick|picking) your brains? (?:on|about|for|over)|wond\\w+ (?:how|what|why) (?:you|your|it|one|people)\\b|how (?:you would|people|one|others|someone|they|schools|teams) <1>(?:approach|did|do|differ|make|made|go|went|get|start|choose|change|live|learn|handle|cope)\\b|(?:two|three|my|one|a few) questions? (?:on|about|for|by)\\b|tell(?:ing)? me,?(?: some <w>,| one <w>,)? (?:how|what|why|which)\\b(?! (?:you need|i (?:can|could|need|should) (?:do to|apply)))|^which of your\\b|(?:deciding|decide|choosing|choose|torn|choice) between|still (?:for me|right for me)|what (?:surprises?|it (?:cost|asks|takes)|you would (?:do|tell|change|add))',
      'your (?:<w> )?(?:take|view|views|perspective|insights?|thoughts|answer) (?:on .{1,60} )?(?:would|could|will) (?:<w> )?(?:help|be|mean)|what helped you\\b|(?:further|more) discussion (?:on|about|of)|a word from (?:inside|someone)',
      'what (?:skills|classes|courses|certifications?|training|steps|books|it takes)\\b|(?:how|what) (?:one|people|someone|nurses|engineers|teachers|others) <1>(?:get|gets|move|moves|start|starts|break|breaks|become|becomes|need|needs|should|do|does)\\b|(?:how to|about) (?:get|getting|break|breaking|move|moving) into',
      '(?:word|account|picture) (?:on|of|about) (?:life|how|what|the|your)|have <3>questions\\b|(?:context|thoughts|views?|knowledge|experiences?) to share\\b|your <1>(?:take|thoughts|view|read) on\\b|(?:learning|learn) (?:more )?(?:about|from)\\b(?! (?:<any> |the |possible |career )*<mod><job>)|curious (?:about|how|what|why|whether)\\b|questions (?:about|on|for you)',
      'compar\\w+ <1>notes|tell me <3>(?:about|truth|what|how|why)|(?:answer|answering|ask(?:ing)?|with|the rest of my) <2>(?:one|two|three|four|five|six|few|some|short|several|of my|my|\\d|quick|more|little) ?<1>questions?\\b|(?:ask|tell) (?:you |me )?(?:some|a few|one) (?:more )?things?\\b',
      '(?:would (?:<w> )?(?:like|love|value|welcome|enjoy)|want|wanted|curious|wonder\\w*|love|like|hope|hoping|trying|keen|interested|could i|may i|might i|can i|help me|glad|grateful|happy|minutes|views?|opinion|advice|suggest|guide me|thoughts|take) <2>(?:(?:curious|wondering|understand|know|hear|see|learn|ask|figure out|explain|tell me|on|about|in|to|of) )*(?:which|who|how|what|why|where|whether (?!(?:the|your|you|there|any|\\d+)\\b)<w>) (?:(?!(?:i (?:can|could|might|would|did|must|decided|may)|you (?:are|might be|could|would|can|have|know|take|need)|there|full|busy|hard|much|swamped|packed)\\b)<w> )',
      '(?:^|[:,] )(?:how|what|which|why) (?:does|do|did|is|are|was|would|will|should|could) (?:some(?:one|body)|one|people|an? <w>|the <w>|my|a day|your <w>|it|you|remote|<w> teams) <8>\\w+[^?\\n]{0,160}\\?',
      '(?:hear|share|welcome|value|want|like|love) <2>(?:your|one more|the other|another) <2>(?:opinion|view|views|side|perspective|story|stories|read|take|experience|version|account|angle)\\b|(?:walk|talk|take) me through|your brains? (?:on|about|for|over)\\b|stories\\b.{0,20}(?:you|thank)|orientation\\b',
      '(?:what|which) (?:transfers?|carries over|counts|matters)|what (?:i|we) should (?:be )?(?:learn|learning|study|studying|know|read|do|look|expect|focus)|(?:sides?|ins and outs|day-to-day|reality|realities|life|work) of (?:the|your|an?|being)\\b.{0,80}(?:\\?|learn|hear|know)|watch and ask',
      '(?:like|want|love|hope|trying) to (?:understand|know|learn) (?:<w> ){0,2}?(?:better|more|properly)\\b|(?:gathering|seeking|collecting|looking for) <1>(?:information|views|opinions|perspectives?)|(?:short |brief |few )?conversations? with people (?:whose|who)|what separates|what makes an? ',
    ],
    unless: [
      '(?:completely |totally |fully |quite |entirely |perfectly )?understand (?:if|how (?:busy|full|hectic|packed))\\b|(?:thanks|thank you) to your (?:advice|guidance|counsel|tips)|your (?:advice|guidance|mentorship|counsel|insights?) (?:has|have|was|were|meant|helped|made)\\b|(?:appreciated|valued|loved|take|took|taking) your (?:<w> )?(?:advice|guidance|counsel|insights?)|connect and (?:<w> ){0,3}?share insights?',
      '(?:talk|speak|chat|call) (?:to you |with you )?about (?:coming|joining|applying|working (?:for|with|under))',
      '(?:talk|chat|hear|know|ask) <3>(?:what|which) <mod><job> (?:you|they|<team>)\\b',
      '(?:gave|given|give) (?:me|us) (?:<w> ){1,3}?minutes',
      '(?:talk|speak|chat) <2>about working (?:there|for|with)|learn(?:ing)? <1>about (?:<any> )+<mod><job>\\b(?! (?:you|like|market))',
      'discuss\\w* <3><job>|(?:have|i) (?:taken|took|followed) your|i have (?:some|a few|an?) <1>(?:thoughts|ideas?)|long time no|next steps',
      '(?:know|hear|see|ask|find out|learn) (?:<w> )?(?:if|whether) (?:your|there|you (?:need|have|are|could))',
      '(?:learn|learning) from the best\\b|(?:hear|hearing) (?:about (?:them|it|any)|what you have been)\\b',
      'so (?:that )?i (?:can )?hear how|^hearing (?:how|about|you)',
      'hear (?:all |more )?about (?:any (?:developments|updates|news)|(?:what|how|everything) you have been)\\b',
      '(?:^|, |! )how (?:are|is|was|were) (?:you|your (?:family|wife|husband|kids|roses|knee|week|weekend|garden)|the (?:kids|family|weather|twins|boys|girls)|things|life|everyone|everything)\\b',
      '(?:thank you|thanks)(?: again)?(?: so much| very much| a lot)? (?:for|to)\\b(?!.{0,160}(?:would (?:love|like|appreciate|be grateful|welcome)|any advice you))',
      '^(?:i |also |and )*(?:really |truly |especially |particularly |also |deeply |greatly )?(?:appreciate|appreciated|enjoyed|loved|valued|took) <2>(?:your|the|hearing|learning|our|how|what)\\b(?!.{0,120}(?:would (?:love|like|appreciate)))',
      '(?<!would be )(?<!would be so )(?:it was|what a|such a|great|lovely|nice|wonderful)(?: <w>){0,3} (?:pleasure|speaking|talking|chatting|meeting|to (?:meet|hear|learn|talk|speak)|hearing|learning)\\b',
      `(?:discuss|discussing|explore|share|learn|chat|chatting|talk|talking|see|conversation|call) <3>(?:how (?:i|we) (?:can|could|might|would|may)|how my|what i (?:can|could)|where i (?:could|might|can)|if there)\\b`,
      '(?:know|hear|see|learn|ask|find out|understand) <2>(?:whether|if) (?:you|your|<team>|xorg) .{0,60}(?:hir|recruit|take|need|offer|xjob|xopening|xintern)|(?<!(?:learn|hear|insights?).{0,120})explor\\w+ <2>xchance(?!.{0,200}(?:learn|hear|insights?|question|perspective|advice|conversation about|about (?:what|how)))|without your advice|advice to (?:talk|write|ask|wait|read|stop|take|look)',
      '(?:hear|hearing) (?:back )?from you|(?:insights?|advice|information|learn more|more) (?:about|on|regarding) (?:the|this|that|any) <1>(?:<job>|application)\\b|advice (?:for|on) applying',
      '(?:enjoyed|loved|appreciated|valued) <1>(?:hearing|learning|talking|speaking|your|our|the)\\b(?!.{0,120}would)|discuss <1>my\\b',
      'your <1>(?:advice|insights?|perspectives?|guidance|tips|suggestions?|thoughts) (?:(?!if\\b|and i\\b)<w> ){0,8}?(?:was|were|has been|have been|gave|helped|made|really helped|meant)\\b(?! .{0,40}would)|applying your advice|(?:came of|because of|thanks to|following|after|with) your (?:advice|suggestion)|(?:hearing|learning) .{0,60} (?:was|meant)\\b|took your advice|followed your|(?:great|excellent|amazing|wonderful) insights',
    ],
  },
  // B5: easy to schedule.
  flexible: {
    shapes: [
      '(?:what|when|where|which)ever <2>(?:you would rather|you (?:would )?(?:sooner|rather)|your preference|the least (?:hassle|trouble|bother)|least (?:hassle|trouble|bother|work)|(?:day|time|way|hour|place|slot|one) you (?:name|say|pick|choose|prefer|like|set))\\b|rain or shine|yours (?:come|comes|go|goes) first',
      '(?:before|after) (?:<w> ){1,3}?or (?:before|after)\\b(?! (?:i|we|you)\\b)|you (?:set|name|pick|choose|call|make) the (?:terms|rules|pace|shots|plan|format|channel)\\b|(?<!(?:how|what|why|when|where|whatever|would|did|do|if|that|as|way) )you (?:choose|decide|pick|name it|say)(?=[.,!?]|$)',
      '(?:i will|i can|i could|happy to|glad to) (?:<w> )?(?:move|shift|juggle|rearrange|swap|reshuffle|find) (?:things|stuff|meetings|cover|a way|time|anything)\\b|if <2>(?:mornings?|afternoons?|evenings?|weekends?|<w>days?|another <w>|email|phone|video|a call) (?:is|are|suits?|works?|would be) (?:<w> )?(?:better|easier|best|good|kinder)\\b',
      '(?:suggest|propose|give|send|offer|share|name|pick|choose) (?:me )?(?:any|your|whatever|whichever) <2>(?:slots?|times?|days?|hours?|dates?|window)\\b|(?:tell|say|let me know|shout|call)(?: me)?(?: only| just)? when(?=[.,!?]|$)',

      '(?:all|any|each|both|either|everything|anything) (?:is|are|works?|would be|suits?|will be)(?: <w>)?(?: (?:fine|good|ok|okay|well|possible|great|welcome))? (?:by|with|for|to) (?:me|us)\\b',
      '(?:day or night|night or day|early or late|morning or (?:night|evening)|weekday or weekend)|i (?:can|could|will|would) <1>(?:drive|come|travel|ride|walk|cycle) (?:<w> )?(?:to|by)\\b(?! (?:work|terms|see (?:how|why)|know|an? (?:end|decision|conclusion)))',
      '(?:an?|any|some|whatever) (?:time|day|hour|slot|date|evening) (?:that |which |when )?(?:(?:we|you and i) (?:(?:can|could|might|may|would|are) )?both (?:(?:can|could|might|are) )?(?:manage|make|do|like|free|find|keep|agree)|you (?:can|could|might) (?:manage|make)\\b)',
      'any (?:<w> )?(?:weekends?|weeks?|months?|\\w+days?|lunch(?:time| hour)?) (?:(?:but|except|bar|save|apart|other|after|before|in|from|of|this|next) (?:<w> ){1,5}?)?(?:works|suits|is|would|will|does)\\b(?! not)',
      'i am (?:<w> )?easy(?=[.,!?:;]|$| (?:on|about|either|with))',
      '(?:other|most|all) (?:days|times|evenings|afternoons|mornings|weekdays|weeks) (?:also|too|as well|are fine|are good|work|suit)\\b',
      '(?:by|via|over|on|through) (?:email|phone|zoom|video|text|letter|mail|whatsapp|teams|skype|voice notes?|a call|call|chat|coffee|in person|in writing|tea|lunch)(?:,| or|/|,? and) (?:(?:or|by|over|via|on|through|a|an) )*(?:email|phone|zoom|video|text|letter|mail|whatsapp|teams|skype|voice notes?|a call|call|chat|coffee|in person|in writing|tea|lunch)',
      '(?:arrange|rearrange|organi[sz]e|plan|work|fit|move|swap|shift|adjust|switch|juggle|schedule|bend) (?:my <2>\\w+|myself|things|everything|it|shifts?|the rest|anything) (?:around|round|to suit|to fit|accordingly|as needed)\\b',
      '(?:whenever|when|once|as soon as) (?:your|the|things?|it|life|work) <3>(?:clears?|quiets?|quietens?|calms?|settles?|slows?|eases?|allows?|permits?|lets? up|dies down|lightens?|gets? quieter)\\b',
      '(?:week of |on |the )+\\d{1,2}(?:st|nd|rd|th)(?: <w>){0,3}? or (?:the |on |week of )*\\d{1,2}(?:st|nd|rd|th)|if neither\\b',
      '(?:as per|according to|subject to|depending on|based on|around|to suit|per) your <1>(?:time|timings?|convenience|schedule|availability|calendar|comfort|diary|rota|shifts?|week|day|plans)\\b',

      '(?:work|schedule|plan|fit|arrange|be flexible|flexible|adapt|adjust|book|set|bend) <1>(?:around|to|within|it around|myself around|in with) <1>(?:your|yours|you|any)\\b(?! (?:xteam|company|world|work|life|role))|(?:work|fit|schedule|plan) (?:with|into|in) <1>your <1>(?:schedule|calendar|day|week|timetable|diary|plans)',
      'around (?:your|yours)\\b|(?<!\\b(?:full|busy|packed|crowded|tight|hectic|mad|read|copied|liked|saw) )(?:your|the) (?:(?:own|busy|full|packed|hectic|crazy|tight|work|working|crowded|current) )?(?:schedule|calendar|availability|convenience|timetable|diary)(?! (?:is|are|must be|looks|gets) (?:<w> ){0,3}?(?:busy|full|packed|hectic|tight|crazy|mad))(?! (?:does|do|will|is) not)(?=.{0,40}(?:allow|permit|work|suit|open|easy|$|[.,!?]))',
      '(?:whenever|whatever|wherever|any ?time|whichever|any day|what(?:ever)? (?:time|day)s?|when|a time|times?|time that|day|slot|days?) <4>(?:suits?|works?|is (?:best|easiest|good|convenient|easier|better|most convenient)|are (?:best|good|convenient|easiest)|you (?:are|have) <1>(?:free|available|time)|you prefer|convenient|fits?|you would like|you choose|might work|would work|is fine|are fine|fine (?:with|by|for) me|is good)\\b',
      '(?:i am|i will be|i would be|am|also|happy to be|very|completely|totally|pretty|quite|fully|i can be) <1>flexible|(?:i am|i would be|i will be|i will|i would|happy|happily|gladly|glad|can|could|shall i) <1>(?:to )?(?:drive (?:over|up|down|to|in)|try again (?:after|in|later|next)|come to (?:you|your)|meet (?:you )?(?:near|at|wherever|close|anywhere|where|by)|drop by|stop by|visit your|come by|travel to|make any|make (?:myself|whatever|it)|swing by)\\b',
      '(?:i am|i will be|i would be) (?:also |usually |generally |pretty |fairly |mostly )?(?:free|available|open|around) <3>(?:on |any|most|every|whenever|this|next|tuesday|monday|wednesday|thursday|friday|weekday|morning|afternoon|evening|after|before|between|at|all|over|during|in the)(?!.{0,20}\\btomorrow\\b$)',
      '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|\\d{1,2} ?(?:am|pm))[^?!\\n]{0,40}? or <4>(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|morning|afternoon|\\d{1,2})\\b',
      '(?:phone|call|video|zoom|email|coffee|in person|by mail|write|teams|text|chat)(?:,| ) ?or <5>(?:whatever|whichever|whatever is|easier|prefer|by (?:email|phone|mail))\\b|(?:phone|call|video|zoom|in person|teams|text|chat)(?:,| ) ?or <2>(?:by )?(?:email|in writing|in person|zoom|video)\\b|(?:email|written|async\\w*|by email|in writing|a (?:short |quick )?reply|over email|voice note) <3>(?:is|works|would be|would work|are) <1>(?:fine|great|easier|just|well|too|also|perfect|good|better)\\b|if <2>(?:email|phone|writing|a call) is (?:easier|better)',
      '(?:on|at|in) (?:whichever|whatever|any) (?:<w> ){0,3}?(?:day|time|hour|afternoon|morning|evening|weekday|place)\\b|(?<!did )(?<!do )you (?:choose|pick|name|decide|set) (?:the |a )?(?:day|time|hour|place|date)|(?:pick|choose|name) (?:any|a|the) <1>(?:time|day|hour|slot|place)|,? any (?:<w> )?(?:time|day|evening|morning|afternoon|hour)(?: (?:is|works|would|will|between|before|after|next|this|in|of|at|that|but|from|you)\\b|[.,!?]|$)|before or after|(?:come|travel|drive) to (?:you|your|any)\\b|(?:on|in) (?:your|any) <1>(?:lunch break|break|commute)|on your <1>way\\b',
      'xgap or <1>xgap(?: <w>)? (?:work|suit)|at your convenience|your convenience|when(?:ever)? (?:it |that |this )?(?:is )?(?:most )?(?:convenient|suits)|in your own time|(?:let me know|tell me|share|send me|name|pick|choose) <2>(?:what (?:time|day|works|suits|is (?:best|easiest|good))|which (?:<w> )?(?:day|time|works|suits|of)|when(?:ever)? (?:you (?!hear|open|(?:are |start |begin |next )*(?:hir|recruit|look|tak|need|staff))|it |suits|is |would |might |works|there is a (?:good|quiet)|a good|best)|any (?:time|day)|the (?:day|time)|a (?:day|time)|some times|times|your availability|your preferred|a few times)\\b|(?:next|this) <1>(?:month|week|few weeks|quarter) (?:is|works|would be|would work) <1>(?:fine|good|great|well)(?! (?:full|busy))|as your schedule|if (?:now|this week) is (?:not|a bad)(?=.{0,60}\\b(?:later|another|next|after|else|any other|down the (?:road|line)|in a (?:week|month)))|later (?:is|works|would)',
      "(?:what|when|where|which)ever(?: is|'s)? <2>(?:easiest|easier|best|suits?|works?|convenient|good|you (?:like|prefer|want|choose)|least)|as you prefer|(?:i|we) (?:can|could|will) (?:do|make|manage|take|fit|talk|call|meet) (?:any(?! (?:shifts?|<job>|work|duty|duties|task|tasks|hours|kind|sort|type))|whenever|whatever(?! (?:shifts?|<job>|work|duty|duties|task|tasks|you (?:give|have|need)))|anything(?= (?:after|before|between|from|around|on|next|that (?:suits|works|fits))\\b)|on any|at any|most)\\b|just as well|(?:at|on) any (?:hour|time|day)\\b|any hour",
      '(?:my (?:<w> )?|the |<w>days? )?(?:days|evenings|mornings|afternoons|weekends|schedule|calendar|hours|time|lunch(?: hour|times?)?) (?:is|are) <1>(?:flexible|open|free|wide open|yours|my own|best)\\b|(?:i can|happy to|glad to) (?:move|shift|rearrange|shuffle) (?:things|my|meetings)|anything (?:after|before|between) \\d|(?:follow|keep to|work on|match|adapt to|adjust to|bend to) your (?:clock|hours|time|calendar|schedule|timetable|time zone)|(?:glad|happy|fine|willing) to wait|(?:if|should) <2>(?:neither|none|that|those|these) <2>(?:suits?|works?|fits?),? (?:name|pick|any|tell|say|choose|i )|(?:days|nights|mornings|evenings|early|late),? (?:or )?(?:nights|evenings|mornings|weekends|late|early),? (?:whatever|whenever|any\\w*|all|both)',
      '(?:take|use) whatever (?:time|minutes|slot|day)|work around (?:what|when)|i can do (?:<w> ){1,4}?or (?:whenever|any)|(?:time ?frame|time|day|date|hour) (?:that |which )?works (?:best |better )?for you\\b',
      '(?:happy|glad|fine) to do (?:this|it) (?:<w> )?(?:async\\w*|by|over|via|in writing)\\b|if (?:a |the )?call is (?:hard|tricky|difficult|too much)',
    ],
    unless: [
      '(?:below|here|attached|linked) for your convenience|day-to-day work',
      '(?:i am|my) <1>(?:schedule|calendar|availability) is (?!(?:very |quite |pretty |fully |totally |completely )?(?:flexible|open|free|wide))',
      'at your earliest convenience',
      '(?:taking|talking|took|take) (?:the )?(?:time )?out of your|(?:thank you|thanks) for your (?:time and )?availability|availability for (?:this|the|an?) ',
      'flexible (?:on|with|about) (?:<w> )?(?:shifts?|hours|pay|compensation|salary|location)\\b',
      '(?:work|cover|take|do) (?:<w> ){0,2}?(?:shifts?|overtime)\\b|(?:any|every|all) (?:<w> )?shifts?\\b',
      '(?:willing|happy|able|available|free|flexible|prepared|ready|can|could|will|glad) (?:to )?(?:work|cover) (?:on |any |all |most )*(?:<w> (?:or|and) )?(?:days|evenings|weekends|nights|mornings|holidays|hours|any time|any day|whenever)\\b(?! (?:with|around|for) you)',
      'interview|(?:when|where) can i (?:come|start|drop)',
      '(?:contact|reach|call|email|write to|get back to|answer) me (?:<w> )?(?:by|via|on|at|over)\\b|feel free to (?:<w> )?(?:email|call|contact|reach|text|write)',
    ],
  },
  // B10: thankful.
  thanks: {
    shapes: [
      '(?:gracias|merci|danke|grazie|obrigad[oa]|thank(?:s|ing)?|(?:am|so|very|much|be|most|really) thankful|thanx|tyvm|cheers for|gratitude|tysm|gratefully)\\b(?![- ]you (?:notes?|cards?|letters?))|(?:^|[,.!] )(?:so |really |greatly )?appreciate (?:you|your|it|the time)\\b|(?:^|[,.!?] )ty(?= (?:so|for|in)|[.,!]|$)|(?:i|we) would be <2>(?:grateful|thankful|indebted|obliged) (?!if|to (?:be|hear))|(?:so|very|most|deeply|truly|sincerely) grateful',
      '(?:i|we|and|also) (?:really |truly |would |will |very much |so |greatly |deeply |sincerely |always |do )*appreciate (?:<1>(?:your|you|the) (?:time|help|consideration|generosity|kindness|you|taking|support|reading|any (?:time|help|advice|guidance|thoughts|insights?)|input|insight|advice|guidance|response|for)|you|it(?! if)|that|this|any time|both|all|hearing|everything)\\b(?! (?:would|if you could (?:refer|pass)))',
      '^(?:much |really |greatly |so |truly )*appreciate(?:d)?\\b|much appreciated|(?:is|would be|be|are) <1>(?:much|greatly|very much|deeply|hugely|truly|really) appreciated|i am <1>grateful (?:for|that|to)',
    ],
    unless: [
      'grateful for (?:\\d|ten|fifteen|twenty|thirty|half|an? (?:few|short|quick|brief|conversation|call|chat|hour|\\d))(?!.{0,200}thank)',
      'thanking (?:them|him|her|people|everyone)',
      "i (?:would|'d) (?:really |truly |greatly )?appreciate it\\b(?!.{0,200}thank)",
      'no thanks',
      'would (?:really |greatly |very much |truly )?appreciate (?:it|the chance|\\d)(?!.{0,200}thank)',
    ],
  },
  // B7: not asking for a job.
  noJob: {
    shapes: [
      '(?:this|it|that|mine) is not (?:about|why|for|regarding) (?:that|it|this|the <role>)(?=[.,!;]|$| (?:so|and|promise))|staying put\\b|(?:happily|gladly|gainfully) employed',
      'not (?:<w> )?(?:read|take|see|treat|mistake) (?:this|it|that) (?:as|for) <4>(?:ask|request|hunt|after|look)\\w* <2>(?:<job>|work|application)\\b|not (?:<w> ){0,2}?hop\\w+ (?:for|to get) (?:an? |any |the )?(?:<w> )?(?:<seat>|<job>|post|offer|work)\\b',
      '(?:no|without any|without the) (?:intention|plans?|wish|desire|thought|hope|design|interest) (?:of|to|in) (?!(?:leav|quit|chang|giv)\\w+)(?:<w> ){0,5}?(?:<job>|work|hir\\w+|refer\\w*|employ\\w*)\\b|(?:apply|applying|ask|asking) (?:<w> ){0,4}?(?:to|for) nothing\\b',

      'not (?:<w> ){0,2}?(?:ask|look|want|expect|writ|reach|hop|need)\\w* (?:for |to )?(?:<w> )?(?:you )?to (?:get|put|hire|find|give|pass|refer|recommend|introduce|vouch|pull|hand|forward|say|get|take|bring|consider) (?:me|in|my|any|strings|us|an?|the)\\b(?! (?:hand|idea|picture|feel|sense|view|call|time|minute))',
      '(?:want|wants|need|expect|after|seek|ask for|asking for) no (?:<w> )?(?:appointment|post|place|position|favou?rs?|<job>|work|recommendation|introduction|referral)\\b',
      'not ask\\w* (?:<w> ){0,4}?(?:a (?:good )?word|vouch|recommendation|introduction|xjob|appointment)\\b',

      '(?:not|never) (?:\\w+ ){0,3}?(?:ask\\w*|look\\w*|seek\\w*|want\\w*|here|after|request\\w*|writ\\w*|reach\\w*|messag\\w*|hunt\\w*|fish\\w*|expect\\w*|angl\\w*|hop\\w*|in touch|about|for|contacting|apply\\w*|pitch\\w*|approach\\w*|try\\w*) (?:<w>,? ){0,6}?(?:<job>|jobs?|referr?als?|refer|work|interview|strings|favou?rs?|hired|hire me|hiring|recommendation|introductions?|offer)\\b',
      '(?<!have )(?:no|zero) <1>(?:<job>|referr?als?|favou?rs?)\\b|(?:no|zero) (?:xjob|job|hidden|ulterior|hiring|referral|sales)[- ]?(?:ask|asks|request|requests|agenda|motive|pitch|strings|expectation|hunt|hunting|search|talk|favou?rs|application)?\\b|no strings\\b|no (?:ask|request|pitch|expectation) (?:for|of|about|beyond) <3>(?:<job>|referral|work|introduction|hire|interview)',
      '(?:this|it|that|mine|my note|my message|the call)(?: really| also| definitely| certainly)? (?:is|was|will) not (?:be )?<5>(?:<job>|job|referral|application|interview|hiring|recruit\\w*|work)\\b',
      '(?:without|rather than|instead of) (?:asking|looking|seeking|<2>(?:xjob|referral|xopening))\\b(?! (?:sure|forward))|not <2>(?:xjob|referral|xopening)\\b(?! (?:sure|forward))|not about <3>(?:<job>|referral|work)\\b|pull (?:any |some )?strings|nothing to do with <3>(?:<job>|hiring)',
      '(?:<job>|referral|hiring) <2>(?:is|are) not (?:what|why|the (?:reason|point|aim))\\b|you (?:will|would) not (?:hear|get) <4>(?:<job>|referral|xcv)|(?:do|will|would|am) not <3>(?:need|ask|expect|want|request|mention) (?:<w>,? ){0,6}?(?:<job>|referral|hire|strings|interview)\\w*',
      '(?:only|just|purely|simply|strictly|solely)(?: <w>){0,3} (?:advice|information|informational|insight|learn\\w*|perspective)\\w*,? (?:and )?(?:not|never|no|nothing)\\b|no need <5>(?:<job>|hiring)',
      '(?:not|never) (?:<w> ){0,2}?(?:in search of|in the market for|job[- ]hunting|hunting|on the market|after|angling for|fishing for) (?:<w> ){0,3}?(?:<job>|post|work|job)\\b|not (?:<w> )?(?:job[- ]?(?:hunting|searching|seeking))|(?:not|never) ask you to (?:pass|forward|refer|recommend|put|pull|hire)|no <job> at the (?:back|end)|there is no <1><job>|not (?:<w> )?apply\\w* (?:for|to)\\b|(?:do|would|will) not (?:<w> )?(?:expect|ask|want|need|imagine|suppose) (?:you|anyone) to (?:<w> ){0,8}?(?:<job>|hire|refer|recommend|post)\\b|not (?:<w> )?(?:asking|looking|writing) (?:for )?(?:anything (?:beyond|else|more|other)|to (?:move|leave|change|switch|be hired))',
    ],
    unless: [
      'not (?:just|only|merely|simply) (?:ask|look|seek)',
      'if there (?:is|are) (?:no|not)\\b|(?:is|are) no <2>(?:xopening|<job>) (?:at|right|currently|now|for)\\b',
      '(?:you|they|<team>) (?:might|may|are|is|were|do|does|would) not\\b|(?:did|do|could|would) not (?:<w> )?(?:get|know|land|receive|hear)\\b',
    ],
  },
  // B6: one question that yes or no answers.
  question: {
    shapes: [
      '^(?:and |so |but |please )?(?:would|could|can|may|might|shall) (?:you|we|i|it|\\d+|ten|fifteen|twenty|thirty) [^?.!\\n]{6,200}$',

      `(?:would|could|can|may|might|do|does|are|is|will|should|shall) <1>(?:you|we|i|it|that|this|there|they|your|any|either|sometime|\\d+|ten|fifteen|twenty|thirty|half an hour|a quarter|an? <w>|<w>day|xgap|next|${meeting})\\b[^?\\n]{0,400}\\?`,
      `^(?:got|have) (?:\\d|a (?:few|minute|moment|bit)|time|some time)[^?\\n]{0,200}\\?`,
      `^(?:fancy|care for|up for|okay|all right|alright)\\b[^?\\n]{0,120}\\?`,
      `^(?:hi [^,\\n]{0,30}, )?(?:<w>,? ){0,4}?(?:open|interested|up|willing|available|free|possible|any chance|game|okay|ok|happy|able|mind|care) (?:to|for|in|of|if|that|we|i|with)\\b[^?\\n]{0,300}\\?`,
      `(?:any chance|is it possible|possible|sound (?:good|ok|okay|reasonable|fair)|work for you|okay with you|ok with you|all right|alright|up for|open to|down for|available|free)[^?\\n]{0,120}\\?`,
      '^(?:maybe |perhaps |and |so |also |or |but )?(?!(?:was|were|had|isn)\\b)(?!(?:[^,:;–—]{0,40}[,:;!–—-]+ ?)?(?:and |so |but )?(?:what|who|whom|whose|which|where|how|why|when)\\b)(?![^?\\n]{0,300}[,:;–—-] ?(?:how|why|what|which|who)\\b)[^?\\n]{3,300}\\?',
    ],
    unless: [
      '(?:^|, |! |: )how (?:are|is|have|was|were|has) (?:you|your|the|things|life|it|everyone|everything)\\b',
      '^(?:(?:hi|hey|hello|dear|good <w>)[^,!?]{0,40}[,!] )?(?:what|who|which|how|why) (?:do|does|did|is|are|was) (?:you|your|it|the)\\b(?!.{0,200}(?:,|-|–|—|\\.) (?:would|could|can|do|are|is|may)\\b)',
      '(?:wondering|wonder|curious) (?:if|whether)\\b(?!.*(?:\\?|[,.]) (?:would|could|can|do|are|is|may) )',

      '^(?:what|who|which|where|how|why|when)\\b(?!.{0,200}(?:,|-|–|—|\\.) (?:would|could|can|do|are|is|may)\\b)(?! about\\b)(?!.{0,60}(?:sound|suit|work for you))',
    ],
  },
};

/**
 * Where a letter asks for work, much that sounds like wanting to learn (B3) is about the work: the role, what they look for, how
 * the writer could contribute. There a sentence is that part only if it also has one of these.
 */
export const objectiveBesideAsk: readonly string[] = [
  // Words of counsel, but not on how to get in.
  '(?:advice|advise|guidance|counsel|opinion|perspectives?|insights?|tips|pointers|thoughts|point of view|your (?:<w> )?(?:take|read|view|views|lens)|context)\\b(?! (?:for|on|about|into|regarding|to|in|at) (?:<w> ){0,3}?(?:whether (?:i|my)|how (?:i|we|to) (?:can|could|get (?:hired|in))|<mod><job>|applying|application|apply|interview\\w*|hiring|hired|process|my\\b))(?! <6>(?:hiring|recruit\\w*))(?<!under your guidance)(?<!(?:taken|took|followed|for) your advice)',
  // Their path.
  'your (?:<w> ){0,2}?(?:experiences?|journey|path|career|story|background|work|research|day-to-day|days?|week|transition|role|field|world|profession|trade)\\b(?<=(?:learn|learning|hear|hearing|know|knowing|understand|understanding|ask|asking|talk|talking|chat|chatting|speak|speaking|discuss|curious|share|sharing|questions?) (?:<w> ){0,5}?your (?:<w> ){0,2}?(?:experiences?|journey|path|career|story|background|work|research|day-to-day|days?|week|transition|role|field|world|profession|trade))',
  // How things are.
  '(?:learn|learning|hear|hearing|know|understand|understanding|see|find out|figure out|figuring out|ask|wonder\\w*|curious|tell me|telling me|explain|sharing|share|talk|chat|minutes|question is|questions|honestly|conversation) (?:<w>,? ){0,5}?(?:how|what|why|which|whether) (?!(?:i|we|my) (?:can|could|might|may|would|should|bring|have|am)\\b)(?!(?:you|the team|your team|they|<team>) (?:are|is|were) (?:looking|hiring|recruiting|seeking))(?!(?:opportunities|openings|positions|roles|<job>)\\b)(?!if\\b)(?!there\\b)(?!(?:you|they|the panel|<team>) (?:need|want|cares?|requires?)\\b)<w>',
  'what helped you\\b|your (?:<w> )?(?:take|view|answer) (?:would|could|will)\\b|what (?:it is|is it|its|that is) (?:<w> ){0,2}?like|what (?:a|an|your|the) (?:<w> ){0,2}?(?:day|week|match day|shift|years?|job|work|months?)\\b|how (?:does|do|did) (?:one|people|you|someone|remote|\\w+ teams?)\\b|(?:skills|classes|courses|levels) (?:to learn|i should)|what would you (?:say|tell|do|fix|change)',
  // Learning about something that is no place to work in.
  '(?:learn|learning|hear|hearing|know|understand|understanding) (?:<w> ){0,2}?(?:about|from|of) (?!(?:<any> |the |possible |your |this |that |any |upcoming |other )*(?:<w> ){0,2}?(?:<job>|xhr)\\b(?<!\\band (?:<any> )?(?:<job>|xhr)))(?!(?:what|how) (?:i|you are|we)\\b)(?!(?:<w> ){0,2}?if you)(?!.{0,60}(?:for|of|in) (?:this|the) <role>)<w>',
  '(?:like|love|want|wish|hope|hoping|trying|settle for|keen|need) (?:to )?(?:<w> )?(?:understand|understanding|explore) (?!(?:if|whether|that|any|<job>|opportunit\\w+)\\b)<w>',
  'informational (?:interview|chat|call|conversation)|pick your brain|ask (?:you )?(?:<w> ){0,3}?questions? about(?! (?:<any> |the |your |this )*<mod><job>)|<w> minutes about (?!me\\b|my\\b|<job>)',
];
