import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'A referral puts their name behind someone they have never met. Asked for it, people step back; given a good conversation, they offer it.';
const how = 'Leave it out. Ask for a short conversation; once you have met, do ask whom else you might talk to.';
const me =
  '(?:me|us|him|her|my (?:son|daughter|nephew|niece|friend|brother|sister|husband|wife|partner|cousin)|someone like me)';

/** Asking to be referred, recommended, passed on (GUIDANCE B7, B12). */
export const referralAsks = [
  phraseRule({
    id: 'job-ask.referral',
    severity: 'stop',
    title: 'This asks for a referral',
    why,
    how,
    point: 'B12',
    shapes: [
      'doors? <1>(?:that )?(?:you|your <w>) (?:<w> ){0,4}?open\\b',

      `(?:refer|recommend|nominate|endorse|vouch for|advocate for|sponsor|referring|recommending|endorsing|vouching for) (?:${me}|my <1>(?:profile|name|xcv|application|candidacy))\\b`,
      'referr?als?\\b',
      '(?:an?|any|the|that|your) (?:good|kind|nice) word\\b(?! (?:of|about (?:you|the|this|your)))|(?:willing|able|could|can|would|might|may|mind|please|kindly|happy) <3>(?:submit|forward|pass (?:on|along)|hand in|upload|drop off|share|submitting|forwarding|passing (?:on|along)|sharing) (?:in )?my xcv',
      '(?:open|willing|able|happy|okay|ok|comfortable|mind|could|can|would) <1>(?:to |with )?(?:refer|referring)(?= (?:if|for|and|or)\\b|[.?!,]|$)',
      `(?:tell|telling|inform|talk to|speak to|speak with|ask|email|message|nudge|text) (?:your|the|his|her|their) (?:<w> ){1,4}?(?:about|for|regarding) (?!her <w>)(?:${me}|my\\b)`,
      `(?:mention|mentioning|bring up|name-?drop|suggest|suggesting|plug|push for|champion|tag) (?:${me}|my (?:name|profile|application|interest))\\b(?! (?:to (?:read|try|do)))|(?:let|tell) (?:your|the|them|him|her|xhr) ?<5>(?:know (?:about|that|of) (?:me|i|my)\\b|that i (?:am|would|want|have))|speak <1>(?:of|for|about) me\\b|say (?:something|a few (?:good |kind )?words) <1>(?:about|for) me`,
      '(?:get|be|being|getting) <1>(?:referred|recommended|vouched for)\\b(?! to you)',
      '(?:put|putting|drop|pass|passing|say|throw|send|give|whisper) <1>(?:in |on |along )?(?:an? |any |the |my |your )?<1>(?:word|name|recommendation|endorsement)(?= (?:in|forward|out|along|on|into|for|with|to|at)\\b)',
      '(?:pass|passing|forward|forwarding|send|sending|share|sharing|submit|submitting|hand|put|putting|drop|flag|float|circulate|route|slip|get) (?:along |on |around |over )?(?:my|his|her|the attached) <1>(?:name|things|details|information|info|profile|xcv|application|portfolio|contact|credentials|background|note|email|linkedin)(?: (?:details|info|information))?(?= (?:along|on|around|forward|over|in|to|with|into|up|through)\\b)',
      '(?:introduce|connect|intro|link|point|direct|put|steer|get) (?:me|us|him|her) <3>(?:to|with|in touch with|toward|towards|in front of) <6>(?:(?:hiring|hires?|recruiting|recruits|staffing)\\b(?! (?:trends|practices))|decision[- ]makers?|looking for (?:someone|people))',
      '(?:right|best|appropriate|correct|proper) (?:person|people|contact|xteam|one|channel) <3>(?:to|for|about|regarding) <6>(?:<job>|hiring|apply|applying|application|recruit\\w*|about work)\\b',
      '(?:open|opening) (?:some |any |a few |the |a |your |up )*doors?(?= (?:for (?:me|us|him|her|my)|at|in|to|there|into)\\b)|(?:kind|good|nice|positive) words? <3>(?:from you|for me|on my behalf|in the right|would (?:go|help|mean))|(?:word|vouch\\w*|call|speak|something|note) <3>on my behalf|thumb on the scales?|hook <4>up\\b|ask(?:ing)? around (?:(?:if|whether|in case) (?:you|they|there|any\\w*|<team>|some\\w*)|for me|(?:at|in) (?:<team>|your))',
      '(?:circulate|share|spread|distribute|show|pass|forward) my <2>(?:details|profile|name|portfolio|background|information|linkedin) (?:among|amongst|within|internally|around|with)\\b|(?:submit|enter|nominate|register|put) me (?:for|forward|down for|in for)\\b',
      '(?:tell|remind|let) (?:him|her|them|the <w>|your <w>) (?:know )?(?:that )?(?:we (?:know|have met|are friends|go)|who i am|i am (?:good|great|worth|coming|interested|applying|keen))|(?:who|whoever|someone) <3>(?:reads|screens|reviews|handles|sorts|decides on|picks|shortlists) <3>(?:applications?|xcv|candidates|applicants|interns|trainees)\\b',
      '(?:point|steer|send) (?:me|us) (?:their|your|his|her) way|(?:an in|a way in|a backdoor|inside track) (?:at|with|into|to|on)\\b',
      '(?:be|act as|serve as|list you as|use you as|put you down as|name you as) (?:my|an?) <1>(?:reference|referee|referrer|sponsor|advocate)\\b',
      '(?:give|write|provide|offer|get) (?:me |him |her )?(?:an? |your )?<1>(?:reference|recommendation)\\b(?! (?:for|of|to) (?:a|some) (?:book|course|class))',
      '(?:your|the) <2>(?:manager|boss|supervisor|director|lead|head|principal|owner|partners?|xteam|xhr) <6>(?:meet|meeting|interview|interviewing|see|seeing|consider|talk to|talking to|speak with|speaking with|speak to|hear from) (?:with )?me\\b',
      '(?:get|getting|have|having|make) my (?:<w> )?(?:profile|application|name|xcv|background|candidacy) (?:noticed|seen|in front|looked at|considered|read|stand out|picked)',
      '(?:(?:pass|hand|forward|give|show|send|slip|take|get)(?:ed)?|(?:pass|hand|forward|giv|show|send|slipp|tak)ing) my (?:name|xcv) (?:<w> )?(?:to|on to|over to|past|before) (?!me\\b|you\\b)(?:<w> ){0,3}?\\w+',
      '(?:get|put|lay) (?:it|this|that|them) (?:in front of|before|past|on the desk of) (?:your|the|their) <2>(?:manager|boss|supervisor|director|lead|head|principal|owner|partners?|xteam|xhr|committee|panel)\\b',
      '(?:back|backing|support|supporting|champion|championing|put forward|push|pushing|vouch|speaking up) (?:me|him|her|my name) for (?:an? |the |this |that |your )',
      '(?<!\\b(?:free to|i) )(?:drop|leave|share) (?:it|this|them|my xcv) with (?:the|your|whoever) (?:<w> ){0,3}?(?:in charge|charge|boss|manager|owner|director)\\b',
      '(?:give|hand|slip|show|pass|send) (?:him|her|them|xname|mr\\.? <w>|mrs\\.? <w>|ms\\.? <w>|xhr|your <w>) my xcv\\b',
      'have my name (?:<w> )?(?:first|in hand|ready|on (?:file|the list|your list)|at the top)',
      '(?:recommendation|endorsement) (?:letter|for (?:me|the|a|this|my))|letter of recommendation',
    ],
    unless: [
      '(?:recommendation|reference|letter) (?:<w> ){0,4}?for (?:<w> ){1,3}?(?:program\\w*|school|scholarship|master\\w*|phd|fellowship|university|college)\\b',
      'i (?:can|could|will|would) (?:<w> )?share my xcv',
      '(?:referred|introduced|recommended|pointed|sent|directed) (?:me|us) to you',
      '(?:right|best) (?:person|people|one) to (?:ask|talk to|hear from|tell me|write to) about (?:how|what|why|whether it)\\b(?: <w>,?){0,12}',
      '(?:got|received|found|through|via|from|by|on|after|with|had) (?:(?:an?|your|the|my) )?<4>(?:referr?al|recommendation) (?:from|of|by|through)\\b',
      '(?:recommend|suggest|refer) (?:me |us )?(?:an?|some|any|to (?:a|any|some|other|someone|anyone|others|people|resources|books?|articles?))\\b(?! (?:<w> ){0,3}?(?:hiring|recruit\\w*|xhr|talent|<job>|decid\\w+))',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance|a referral|the referral in))(?:<w> ){0,8}',
      '(?:the|an?|that|this|his|her) <1>referr?al from (?!you\\b|an? |someone|anyone|inside|within|employees|staff)',
      '(?:thank\\w*|grateful) <3>for (?:opening|asking|sharing)',
      '(?:patient|client|customer|doctor|gp|medical|specialist) referr?als?|referr?al (?:marketing|traffic|pathways?|rates?|links?)',
      'i (?:was|got|have been|am) <1>(?:referred|recommended|introduced) (?:to you|by)',
      '(?:you|who) (?:kindly |once |so kindly )?(?:referred|recommended|introduced)',
      '(?:found|find) <1>referr?als? (?:useful|helpful|overrated)|how (?:do|does|did|important are|much do) <1>referr?als?',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'job-ask.hiring-manager',
    severity: 'stop',
    title: 'This asks for a way to whoever hires',
    why: 'A word with the hiring manager is a referral by another name: it makes this person your messenger.',
    how: 'Leave it out. Talk to this person about their work; if it goes well, they will think of whom else you should meet.',
    point: 'B12',
    shapes: [
      '(?:word|talk|speak|speaking|meet|meeting|introduc\\w+|intros?|connect\\w*|contact\\w*|touch|reach|call|chat|know|share|names?|emails?|who|whom|refer\\w*|information|details|message|with|forward\\w*|pass\\w*|point\\w*|direct\\w*|link|put|there|right|tell|talking|get) <5>xhr\\b',
      '(?:who|whom|whoever) <5>(?:does|handles|is in charge of|is responsible for|manages|makes|leads|runs|oversees|is doing) <2>(?:hiring|recruiting|recruitment|the interviews)',
      '(?:people|person|folks|those|someone|anyone|manager|xteam|ones|whoever) (?:that |who )(?:hires?|recruits?|does the hiring|do the hiring|makes? (?:the |your )?hiring|is hiring|are hiring|decides? (?:who|on hires|about hires))',
      '(?:your|the) xhr(?= (?:is|would|for|on|at|who|name|contact)|[?.!]|$)',
    ],
    unless: [
      '(?:learn|learning|learned|hear|hearing|advice|ideas) (?:<w> ){0,2}?from (?:the )?(?:people|those|someone|managers|others) (?:who|that) <2>\\w+',

      '(?:as|am|was|being|become|became|been|were) (?:an? |the |once )?<3>xhr',
      '(?:what|how|why) <4>xhr(?: <w>)? (?:look|think|want|see|read|value|care|miss|do|use|like|find|decide|work|get)',
      '(?:xjob|work|working|worked|career|path|life|experience|years|move) <3>(?:as |in |into |to )(?:an? |the )?<2>xhr',
      'i (?:do|did) not <2>know <3>xhr',
      '(?:i am|as) (?:also |now |suddenly )?the (?:one|person|manager) who .{0,40}',
      'xhr <1>(?:at <w> )?(?:told|said|suggested|who (?:told|said|suggested|introduced)|and i|field|career|profession|industry|world|student|professional|pointed|gave)',
    ],
    mend: withoutSentence,
  }),
];
