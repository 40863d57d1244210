import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const why =
  'A referral puts their name behind someone they have never met. Asked for it, people step back; given a good conversation, they offer it.';
const how = 'Leave it out. Ask for a short conversation; once you have met, do ask whom else you might talk to.';

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
      '(?:refer|recommend|nominate|endorse|vouch for|advocate for|put forward|suggest|sponsor) (?:me|us|him|her|them|my (?:son|daughter|nephew|niece|friend|brother|sister|husband|wife|profile|name|resume|application|cv)|someone like me)\\b',
      '(?:referring|recommending|vouching for|endorsing|sponsoring|advocating for) (?:me|us|him|her|my)\\b',
      '(?:an? |any |your |employee |internal |the |for |job |some |with |about |of )+(?:<w> ){0,2}?referr?als?\\b',
      '(?:get|be|being|getting) (?:<w> )?(?:referred|recommended|vouched for)\\b',
      'referr?als?\\b(?= (?:you|for|to the|into|at|would|from you|link|code|or|if)|[?!.]|$)',
      '(?:put|putting|drop|pass|passing|say|throw|send|give) (?:<w> )?(?:in |on |along )?(?:an? |any |the |my )?(?:<w> )?(?:good |kind |nice |quick |positive )?(?:word|name|recommendation|endorsement)(?: (?:in|forward|out|along|on|into|for|with|to)| with| for)',
      '(?:pass|passing|forward|forwarding|send|sending|share|sharing|submit|submitting|hand|put|putting|get|drop|flag|float|circulate|send along|pass along|pass on|route|slip) (?:along |on |around |over )?(?:my|his|her|their|the attached) (?:<w> )?(?:name|details|info|information|profile|resume|cv|application|portfolio|contact|credentials|background|note|email|linkedin)(?: (?:details|info))?(?: (?:along|on|around|forward|over|in front of|to|with|into|up))',
      '(?:introduce|connect|intro|link|refer|point|direct|put|steer|get) (?:me|us|him|her) (?:<w> ){0,3}?(?:to|with|in touch with|toward|towards|at|in front of) (?:<w> ){0,6}?(?:hiring|recruit\\w*|hires?|hr\\b|human resources|talent (?:team|acquisition|partner)|decision[- ]makers?|looking for (?:someone|people)|staffing|the right (?:person|people) (?:for|about) (?:this|the|a|an|jobs?|roles?|hiring|applying|my application))',
      '(?:right|best|appropriate|correct) (?:person|people|contact|team|one) (?:<w> ){0,3}?(?:to|for|about|regarding) (?:<w> ){0,5}?(?:job|jobs|role|roles|position|positions|hiring|apply|applying|application|opening|internship|internships|employment|work|openings|recruit\\w*|opportunit\\w+|hr)\\b',
      '(?:point|steer|send) (?:me|us) (?:their|your|his|her) way|(?:in|an in|a way in|a backdoor) (?:at|with|into) (?:your (?:company|firm|team))',
      '(?:advise|help|support|assist|back|sponsor|champion) (?:me )?(?:with |on |in )?my (?:<w> )?(?:application|candidacy|candidature)\\b',
    ],
    unless: [
      '(?:referred|introduced|recommended|pointed|sent|directed) (?:me|us) to you',
      '(?:got|received|found|had|through|via|from|by|on|after|with) (?:an? |your |the )?(?:name |details )?(?:<w> ){0,3}?(?:referral|recommendation) (?:from|of|by|through)\\b',
      '(?:recommend|suggest) (?:me )?(?:to )?(?:some|any|an?|other) (?:books?|resources?|articles?|courses?|classes|reading|people|podcasts?)',
      '(?:recommend|suggest|refer) (?:me|us) (?:an?|some|any|to (?:a|any|some|other|someone|anyone|others|people|resources|books?|articles?))\\b',
      '(?:thank you|thanks)(?: again)?(?: so much| very much)? for (?!(?:any|considering|in advance))(?:<w> ){0,8}',
      '(?:patient|client|customer|doctor|gp|medical|referral) referr?als? (?:program|process|system|rates?|pathways?|network|marketing)|referr?al (?:program|process|system|rates?|pathways?|marketing|traffic|links?)',
      'i (?:was|got|have been|am) (?:<w> )?(?:referred|recommended|introduced) (?:to you|by)',
      '(?:you|who) (?:kindly |once |so kindly )?(?:referred|recommended|introduced)',
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
      '(?:word|talk|speak|speaking|meet|meeting|introduc\\w+|intro|intros|connect\\w*|contact\\w*|touch|reach|call|chat|know|share|name|email|who|whom|refer\\w*|information|details|message|with|forward\\w*|pass\\w*) (?:<w> ){0,5}?(?:the |your |their |an? |any )?(?:hiring (?:managers?|team|committee|lead|person|contact|partner)|recruiters?|recruiting (?:team|manager|contact)|hr (?:team|manager|person|contact|department|rep)|talent (?:team|acquisition)|human resources)\\b',
      '(?:who|whom|whoever) (?:<w> ){0,5}?(?:does|handles|is in charge of|is responsible for|manages|makes|leads|runs|oversees) (?:<w> ){0,2}?(?:hiring|recruiting|recruitment|the interviews)',
      '(?:your|the) hiring manager(?= (?:is|would|for|on|at|who|name|contact)|[?.!]|$)',
    ],
    unless: [
      '(?:as|am|was|being|become|became|been|were) (?:an? |the |once )?(?:<w> ){0,3}?(?:hiring manager|recruiters?)',
      '(?:what|how|why) (?:<w> ){0,4}?(?:hiring managers?|recruiters?)(?: <w>)? (?:look|think|want|see|read|value|care|miss|do|use|like|find|decide|work)',
      '(?:work|working|worked|career|path|life|job|experience|years|move|role) (?:<w> ){0,3}?(?:as |in |into |to )(?:an? |the )?(?:<w> ){0,2}?(?:recruit\\w*|hiring|hr|human resources|talent)',
      '(?:recruiter|hr|human resources|talent acquisition|recruiting) (?:<w> )?(?:at|for|in|told|said|suggested|who (?:told|said|suggested|introduced)|and i|field|career|work|profession|industry|world|student|professional)',
    ],
    mend: withoutSentence,
  }),
];
