import { withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const whoever =
  '(?:him|her|them|your <3><w>|the <3><w>|mr <w>|mrs <w>|ms <w>|dr <w>|xhr|xname|anyone|people|whoever|someone|everyone|<w> (?:at|in|from) <2><w>)';
const am =
  '(?:(?:am|is|are|would be) (?:<w> )?(?:look\\w*(?! forward)|available|interest\\w*|keen|free|ready|serious|hard|good|great|reliable|after|up for|the|a good|a hard|worth|open|around|coming|applying|in the)|can|could|want|wants|would (?:love|like)|applied|have applied|have (?:the|my)|exist|name is)';

const authority =
  '(?:your|the|whoever|any|a) (?:<w> ){0,2}?(?:manager|boss|owner|director|principal|head|foreman|chef|editor|supervisor|captain|superintendent|chief|pilot|dean|lead|partners?|commander|sergeant|matron|president|board|committee|office|xteam|chair|dispatcher|people)|xhr|(?:your|the) xhr';

/** Sending somebody on an errand: to speak, ask, pass on, so that others hire (GUIDANCE B7, B12). */
export const errandAsks = [
  phraseRule({
    id: 'job-ask.errand',
    severity: 'stop',
    title: 'This sends them to others on your behalf',
    why: 'It makes them your messenger, and puts their name behind somebody they hardly know.',
    how: 'Leave it out. Talk to this person about their own work; whom else you should meet comes by itself.',
    point: 'B7',
    shapes: [
      `(?<!\\bi (?:(?:also|just|then|will|would|can|could|must|have|should|may|might|recently|already|had to|have to|want to|need to|plan to) ){0,2})(?:carr(?:y|ies|ied|ying)|(?:walk|hand|pass|take|bring|run|slip)(?:s|ed|ing)?) my (?:<w> )?(?:files?|papers|paperwork|name|folder|packet|application|xcv|portfolio|logbook|details) (?:over |along |across |up |in |down |on |straight )?(?:to|before) (?:${authority})\\b`,
      '(?:let slip|hint|whisper|drop a hint|let it be known) (?:<w> ){0,2}?(?:to|with) (?:your|the|whoever|her|him|them)\\b',
      '(?:slide|slip|push|drop|put|get|whisper|pass|leave) my (?:name|card|details|number) (?:across|over|past|under|onto|into|in front|before|near|with)\\b',
      'me (?:sending|writing|dropping|emailing|approaching|contacting|calling|messaging|ringing) (?:to )?(?:your|the) <1>(?:manager|boss|owner|director|principal|head|xhr|foreman|chef|editor|supervisor|captain|superintendent)\\b',

      '(?:anyone|anybody|someone|somebody|people|person|folks)(?:, (?:<w> ){1,4}?<w>,)? (?:who|that) (?:might |may |could |would )?(?:needs?|wants?|require[sd]?|is short of|are short of|could use|use|is after|is in need of) (?:an? |some |another |extra )+<mod><person>\\b(?! (?:to talk|like you))',

      '(?:speak|talk|word|chat|write|put in a call|reach out|go) <1>(?:to|with) <7>(?:about|on behalf of|regarding) (?:me|him|her(?! <w>)|us|my <1><kin>|my (?:name|application|interest|candidacy|xcv))\\b',
      `(?:tell|telling|inform|remind|let) ${whoever} <2>(?:know )?(?:that )?(?:i|we|he|she|my <1><kin>|my name|there is someone)(?: <w>)? ?${am}\\b`,
      `(?:let|tell) ${whoever} (?:know )?<1>(?:about|of) (?:me|him|her|my <1><kin>|my (?:interest|application|name|work|background|portfolio))\\b`,
      '(?:ask|check with|find out from|inquire with|enquire with|ring|call|see with|check) (?:your|the|him|her|them|mr|mrs|ms|dr|around|with|xhr) <5>(?:if|whether|about) (?:they|he|she|you|there|your <w>|the <w>|any) <3>(?:need|needs|hir\\w*|look\\w*|have|has|wants?|take|takes|use|could use|are short|is|might|may|would|xopening|<job>|work)\\b(?! (?:(?!and\\b)<w> ){0,2}?(?:talk|speak|chat|meet|mind|answer|share|call)\\b(?!.{0,60}(?:interview|<job>|xcv|application)))',
      '(?:send|point|steer|direct|push|throw|toss) (?:him|her|them|that|it|one|people|anyone|folks|leads?|work|clients|jobs|any(?: <w>){1,2}|some(?: <w>){1,2}) <1>(?:my|our|his|her) way\\b',
      '(?:forward\\w*|pass\\w*|send\\w*|giv\\w*|hand\\w*|show\\w*|submit\\w*|get|put) (?:it|this|them|that|me|these) <1>(?:on |along |over |in )?(?:to|with|in front of|through|for|before) <7>(?:xhr|hiring|xopening|<role>|vacanc\\w+|consideration|decid\\w+|recruit\\w*)\\b',
      '(?:introduc\\w*|connect\\w*|link|point|put|steer|get) (?:me|him|us|my <1><kin>) <3>(?:to|with|toward|towards|in touch with|in front of) (?:whoever|whomever|who ever|anyone|anybody|someone|somebody|the (?:one|person|people|manager|lead)|those|people|folks) <5>(?:fill\\w*|hir\\w*|recruit\\w*|interview\\w*|staff\\w*|needs?|looking for|in charge of (?:the )?(?:xhr|xjob|hiring)|decid\\w*|makes? (?:the )?(?:decision|call|hire)|building)\\b',
      '(?:to whom|who|whom|where) <6>(?:should|do|can|could|would|may|might|must|to) (?:i |one |he |she |my <kin> )?<2>(?:send|address|submit|apply|give|drop|leave|direct|mail|hand|talk to about (?:getting|joining|work)|speak to about (?:getting|joining|work)|contact (?:for|about)|ask about) <4>(?:applications?|xcv|apply|work|getting on|getting in|joining|<job>|xopening|portfolio|it)(?= |[?.,]|$)',
      '(?:who|whom) <6>(?:should|do|can|could|would|may|might|must|to) (?:i |one |he |she )?<1>(?:talk|speak|write|turn|go|reach out) to (?:about|for|regarding) (?:an? |the |any )?(?:getting (?:in|on|hired|shifts|hours|work)|joining|work\\b|working (?:at|for|with)|<job>|starting|being (?:taken|hired|considered))',
      '(?:see|check|find out|know|tell me|confirm) (?:if|whether|where) <1>(?:it|my application|they|my xcv|my file) <2>(?:reached the|got to the|landed|was (?:received|seen|read|reviewed)|stands?|went through|is (?:being|still|under) (?:consider\\w*|review\\w*|process\\w*|in))',
      '(?:hope|wish|trust) <2>(?:mine|my name) (?:is|will be|comes|springs)|my name (?:comes up|comes to mind|springs to mind|crosses)|speak\\w* (?:to|with) .{1,30} on my behalf',
      '(?:help|assist|support) (?:me|him|her|us|my <1><kin>|our <1><kin>) <1>(?:to )?(?:get|getting|enter|land|find|join|break|start|secure) <2>(?:in\\b|into (?:<team>|xorg)|on (?:at|with)|hired|started (?:at|with|in)|a (?:xjob|start|foot)|work|employed|(?:<any> )*<job>|something)',
      '(?:get|getting|see|have) (?:my|his|her) <1>(?:name|application|xcv|profile|details|portfolio) (?:in front of|in the (?:right|hands)|to the (?:right|top)|onto|on (?:the|your|their)|past|into|seen|noticed|under)\\b',
      '(?:use|mention|drop|say|put|give|cite) your name <4>(?:apply|application|<role>|xjob|xhr|interview|form)\\b|(?:employee|internal|staff) (?:portal|referr?al|recommendation)',
      '(?:anyone|anybody|someone|somebody|people|friends|folks|who|whoever) <4>(?:that is|who is|is|are|that are|who are|might be|may be|who might be|who may be|building|looking to build) <1>(?:hiring|recruiting|taking on|looking (?:for|to (?:hire|add|fill|grow))|building (?:out )?(?:an? |the |their )?xteam|staffing|in need of|short of|needing)\\b',
      '(?:network|contacts|circle|friends|anyone|somebody|someone) (?:who |that |which )?(?:is |are |might be )?building an? xteam',
    ],
    unless: [
      '(?:thank\\w*|thanks|grateful)(?: you)?(?: <w>){0,4} for (?:<w>,? ){0,10}',
      '(?:he|she|they|who|people|everyone|<w>) (?:said|says|told|tells|suggested|thought) <2>(?:that )?(?:i|you) .{0,40}',
      'i (?:will|would|can|could|am going to|shall|promise to|have|did)(?: also| gladly| happily)? <1>(?:tell|let|ask|introduce|pass|send|forward|speak|talk|check|write) .{0,60}',
      '(?:how|what|why) (?:do|does|did|would|to|you) .{0,60}',
      '(?:ask|tell|let)(?:ing)? (?:me|you) ',
    ],
    mend: withoutSentence,
  }),
];
