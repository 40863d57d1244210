import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'They know that you are looking. Asking about openings puts them on the defensive; not asking makes them want to help.';
const how =
  'Leave it out. Ask what they have learned instead: how they got in, what the work needs, what they would do in your place.';

/** Asking whether there is work: openings, hiring, roles, internships (GUIDANCE B12). */
export const openingAsks = [
  phraseRule({
    id: 'job-ask.opening',
    severity: 'stop',
    title: 'This asks about an opening',
    why,
    how,
    point: 'B12',
    shapes: [
      // "…know of any openings", "…hear of a role": an indefinite job.
      '(?:know|knows|aware|hear|heard|hearing|learn|think|thinking|come across|see|spot|notice|tell me|let me know|find out|ask|asking|wondering|wonder|checking|check|inquir\\w+|enquir\\w+|asked|reaching out|curious|information|info|details|updates|news|update) (?:<w> )?(?:of|about|out about|across|on|if there (?:is|are|might be|may be|will be)|whether there (?:is|are|might be)) (?:<w> ){0,2}?(?:<any> )<mod>(?:<opening>|<role>)\\b',
      '(?:know|knows|hear|heard|aware|learn) (?:of|about) (?:<w> ){0,3}?<opening>',
      '(?:know|hear|heard|aware|come across|see|tell me|let me know) (?:of|about|if you (?:have|see|know of|hear of)) (?:<any> )<mod>(?:<opportunity>)',
      // "Is there a role…", "are there any positions…"
      '(?:is|are|were|was|be|if|whether|maybe) there (?:<w> )?(?:<any> |currently |now |still |ever )*<mod>(?:<job>)\\b',
      '(?:do|does|would|might|will|could|if|whether|should|did|that|in case) (?:you|<team>|xorg|they|anyone (?:you know)?|anybody|your contacts|there) (?:<w> )?(?:have|has|had|need|needs|want|wants|offer|offers|see|run|runs|take|takes|got) (?:<any> )+<mod>(?:<job>|interns?|apprentices?|trainees?)\\b',
      '(?:any|some|a few|open|current|potential|possible|upcoming|available|suitable|relevant|other|future|internal|immediate|appropriate|unadvertised|unposted|new|more|your) (?:<any> )*<mod>(?:<opening>|(?:jobs?|positions?|roles?|internships?|placements?|vacanc\\w+|apprenticeships?|gigs?))(?! you)(?: that)?(?: (?:may|might|is|are|could|would|will|currently|right))? ?(?:now )?(?:be )?(?:open|available|coming up|opening|come up|at <team>|on <team>|in <team>|within <team>|with <team>|at your|on your|within your|in your|for me|that (?:fits?|match\\w*|suits?|might|may|would|could)|for (?:someone|people|a person|a candidate|graduates|interns)|i (?:can|could|might|should) (?:apply|fill|take|be))',
      // The noun alone: an opening is only ever a job's.
      '<opening>',
      '(?:job|career|employment|internship|work|hiring|full-time|part-time|freelance|contract|entry-level|graduate|summer) (?:<opportunity>|leads?|prospects?)(?! (?:people|others|students) )(?: (?:at|with|in|on|for|within) (?:<team>|<w>))?',
      '(?:any|a|some) (?:<w> )?(?:leads?|job leads?)(?= (?:for|on|in|you|at|would)|[.!?]|$)',
      '(?:any|some|have|is there|got|find|finding|need|be|do you have|there is) (?:<w> )?work (?:for (?:me|someone|my)|available|i (?:can|could|might)|going|that needs)',
      '(?:need|needs|looking for|use|want|take on|taking on|wants|could use|room for|space for|place for|spot for|have room for|seeking|after) (?:an? |another |some |any |more |extra )(?:<mod>)(?:interns?|hands?|hires?|pair of hands|junior|developers?|engineers?|assistants?|nurses?|people like me|someone (?:like me|with my)|apprentices?|designers?|analysts?|candidates?|helpers?|person like me|employees?|associates?|freelancers?|contractors?)\\b(?= (?:on|at|in|for|like|with|this|next|who|right|now|soon)|[.?!]|$)',
      '(?:xorg|your (?:team|company|firm|group|department)|you|they|there|<team>) (?:is|are|were|might be|may be|will be|be|have|has)? ?(?:still |currently |now |also |possibly )?(?:looking to (?:fill|hire|add|expand|grow)|growing the team|expanding the team)\\b',
      '(?:anything|something|someone|somebody|roles?|positions?|jobs?|spot|slot|seat) (?:<w> )?(?:opens?|opening|comes?|came|become|becomes|becoming|frees?|pops?) (?:up|available|open|along|free|free up|your way)\\b',
      '(?:should|if|when|whenever|in case|once|let me know) (?:<w> ){0,4}?(?:opens? up|(?:comes?|pops?|turns?|crops?) (?:up|along)|becomes? available|opens)\\b',
      '(?:find|get|got|getting|finding|land|landing|secure|securing|score|give|offer|hook|help|fix|set|have|grab|snag) (?:me|him|her|them|my <w>|us|someone)? ?(?:up )?(?:with )?(?:to )?(?:find |get |land |secure )?(?:an? |any |some |the |that |my )(?:<any> )*<mod>(?:jobs?|gigs?|positions?|roles?|internships?|placements?|work|employment|apprenticeships?|openings?)(?! (?:offer|search|market|hunt|interview))(?: (?:at|with|in|on|within) (?:<team>|your|<w>))',
      '(?:find|get|give|offer|help|hook|land|set|fix|help (?:me|him|her)) (?:me|him|her|them|us|my <w>) (?:up )?(?:with )?(?:to )?(?:find |get |land |secure |finding |getting )?(?:an? |any |some |the |my |in )?(?:<any> )*<mod>(?:jobs?|gigs?|positions?|roles?|internships?|placements?|work|employment|apprenticeships?)\\b(?! (?:offer|done|better|easier))',
      '(?:my |get my |a )foot in the door|hook (?:me|him|her) up|get me (?:in|into|hired|an? (?:interview|offer|in))\\b|(?:pull|pulling) (?:some |any |a few )?strings',
      '(?:work|job|role|position|employment|place) (?:for|at) (?:me|your (?:company|firm|team|place)) (?:<w> )?(?:available|\\?)',
    ],
    unless: [
      'how (?:<w> ){0,3}?(?:you|people|others|one|they) (?:<w> ){0,3}?(?:found|find|heard|hear|learned|learn|got|get|landed|land|knew|know)(?: <w>){0,4}? <job>',
      '(?:what|which|how many|where|how) (?:<w> ){0,4}?<job> (?:<w> ){0,2}?(?:you|people|usually|tend|exist|look|need|require|are like|is like|were|was|in your career|have changed|has changed|will change|may look)',
      'know (?:<w> ){0,2}?about (?:<w> ){0,3}?(?:jobs?|roles?|positions?) (?:you|like yours|such as|as an?|is like|are like|involves?)',
      '(?:a|any|some|the) (?:<w> )?(?:roles?|jobs?|positions?|internships?|work) (?:that )?(?:you|of yours|like yours|such as yours|as|where you|which you)\\b',
      '(?:your|his|her|their|my) (?:first|last|old|new|next|previous|current|own|early|earlier|other|many|two|three|favou?rite|recent|former|present|day|dream|past) (?:<w> ){0,3}?(?:<job>)',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|your consideration|in advance))(?:<w> ){0,8}',
      '(?:congratulations|congrats|well done) (?:<w> ){0,10}',
      '(?:before|after|when|since|while|because) (?:you|i) (?:<w> ){0,4}?(?:jobs?|roles?|positions?|internships?)',
      '(?:opening|roles?|positions?|jobs?) (?:<w> )?(?:you|your team|they) (?:filled|had|left|held|posted years|started)',
      '(?:an?|the) (?:<w> )?(?:job|role|position|internship) (?:at|with|in) (?:<w> ){1,4}?(?:last|since|for the past|where|which|until|and i (?:love|enjoy|like|start)|starting|next month)',
      'i (?:already |recently |just |have |happily |now |currently |still )*(?:have|accepted|got|started|landed|start|took|found|hold|held|left|love|enjoy|had|secured|finished|completed|did) (?:an?|my|the|one|two)? ?(?:<w> ){0,4}?(?:jobs?|roles?|positions?|internships?|work|gigs?|placements?)',
      '(?:no|not any|are not|is not) (?:<w> ){0,3}?<job>',
      'the (?:<w> )?(?:role|job|position) (?:of|that .{0,20} plays?|itself|really|changes|changed|has changed|involves|requires|needs|is like|entails)',
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
      '(?:are|is|if|whether|when|know|knows|whoever|who|anyone|anybody|someone|somebody|companies|teams|managers?|firms?|places?|people|still|currently|might|may|will|would|be|were|know if|network|place|contacts?|suppose|guess|happen) (?:(?:you|your <w>|the <w>|they|xorg|<team>|<w>|who|that|which|is|are|may|might|be|currently|actively|still|now|also|happen|to|planning|looking|would|will|in|industry|company|right|by|any chance) ){0,6}?(?:hiring|recruiting|hire|recruit|taking (?:people|someone|interns|on (?:new|more|people|someone|interns|staff|anyone|an?|graduates|apprentices|trainees|another|juniors|extra))|adding (?:people|headcount|to the team|to your team|anyone|someone)|staffing up|looking for (?:people|someone|candidates|talent|an? (?:<w> ){0,3}?(?:developer|engineer|designer|nurse|analyst|assistant|intern|manager|hire)|new (?:people|hires|staff|talent)|help|interns|more (?:people|hands|staff)))\\b',
      '(?:if|whether|when) (?:<w> ){0,5}?(?:hires|recruits|takes (?:on )?(?:interns|apprentices|trainees|people|graduates))\\b',
      '(?:do|does|would|will|could) (?:you|xorg|<team>|they|your <w>) (?:<w> ){0,2}?(?:hire|recruit|take on|take (?:interns|apprentices|trainees|students|on)|accept (?:interns|applications|applicants)|sponsor)\\b',
      '(?:let me know|know|hear|tell me|notice|learn) (?:<w> ){0,3}?(?:if|when|of|about|who|whether) (?:<w> ){0,5}?(?:is |are |be )?(?:hiring|recruiting)\\b',
      'hire (?:me|us|him|her|my|someone like me|someone with my|people like me)\\b|hiring (?:me|him|her|someone like me|people like me)\\b|(?:to|get|be|being|getting|got|become) hired (?:at|by|with|on|in|there|here|soon|as)\\b',
      '(?:give|offer|get) (?:me|him|her|us) (?:the job|a job|this job|an? offer|the role|the position|work)\\b',
    ],
    unless: [
      '(?:how|why|what|which) (?:<w> ){0,5}?(?:you|they|managers|teams?|companies|people|firms|xorg|hospitals|schools|employers) (?:<w> ){0,3}?(?:look for|think|approach|hire|recruit|value|want|decide|choose|interview)',
      '(?:after|before|since|when|time|way|until) (?:you|they|i) (?:were|was|got|are) (?:<w> )?hired',
      'when (?:you are |they are |you )?(?:hiring|recruiting|hire|you hire|you recruit)',
      '(?:look for|want|value|see|care about|notice|expect|matters?) (?:<w> ){0,6}?when (?:<w> ){0,3}?(?:hire|hiring|recruiting|recruit)',
      '(?:not|no longer|no one is|nobody is) (?:<w> )?(?:hiring|recruiting)(?= (?:so|and) (?:that|this) is not)',
      'hiring (?:trends|practices|processes?|decisions?|market|bar|bias|freeze)',
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
      '(?:saw|noticed|see|notice|seen|understand|heard|hear|read|learned|aware|since|given|know|found) (?:that |out |about )*(?:<w> ){0,4}?(?:is|are|was|were) (?:<w> )?(?:hiring|recruiting|looking for an? |expanding|growing|xgap)',
      '(?:the|your|this|that|an?|open|posted) (?:<w> ){0,4}?(?:role|position|job|internship|xrole) (?:<w> )?(?:posted|listed|advertised|open|posting|listing|advert|ad|opening|description)\\b',
      '(?:job|role|position|internship) (?:posting|listing|advert|ad|description|post|application)s?\\b(?! (?:you|i used))',
      '(?:xorg|you|your <w>|<team>) (?:is|are) (?:currently |actively |now |also )*(?:hiring|recruiting)\\b',
    ],
    unless: [
      'how (?:<w> ){0,4}?(?:hiring|recruiting)',
      'your (?:current|new) (?:<w> )?(?:role|position)',
      '(?:thank you|thanks) for',
      'congrat\\w+ .{0,60}',
    ],
  }),
];
