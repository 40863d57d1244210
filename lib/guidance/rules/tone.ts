import { replaceWith, withoutSentence } from '../mending';
import { phraseRule } from '../rule';

const when =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tonight|tomorrow|this afternoon|this evening|this morning|next week|this week|\\d{1,2} ?(?:am|pm)|noon|\\d{1,2}:\\d{2}|end of (?:the )?(?:day|week))';

/** How it sounds: desperate, pressing, flattering, reproachful, or worn out (GUIDANCE B10, B16, D3). */
export const tone = [
  phraseRule({
    id: 'desperate.plea',
    severity: 'warn',
    title: 'This sounds desperate',
    why: 'People step back from despair, however much they would like to help. Calm curiosity draws them in.',
    how: 'Leave it out. You are one professional asking another for a few minutes.',
    point: 'B10',
    shapes: [
      'desperat(?:e|ely|ion)\\b|(?:begging|beg) (?:you|for)|(?:please[,. ]+){2}please?|at (?:my|the) (?:wits|rope|end of my rope)|(?:last|only) (?:hope|resort|chance)\\b|life ?saver|save my life',
      '(?:do|take|try|accept|open to|up for) (?:absolutely |literally |just about |almost )?(?:anything|any xjob|whatever)(?= (?:at all|to get|for|right now|you|as long|that pays)|[.!?,]|$)|any xjob (?:at all|will do|whatsoever)|anything (?:at all|would help|helps|you can)',
      '(?:really|badly|truly|urgently|desperately|so) need (?:an? |this |the |some )?<1>(?:<job>|work|help|break|income|money|your help)\\b|i need (?:your help|help|money|an? <1>(?:xjob|income))\\b',
      '(?:applied|applying|applications?|sent out|rejected|rejections?) <4>(?:hundreds|dozens|countless|\\d{2,4}|every|so many)\\b|(?:hundreds|dozens|countless|\\d{2,4}) (?:of )?(?:applications|rejections|resumes|xcv|xjob|jobs)|no luck|without (?:any )?(?:luck|success)|(?:rejected|ghosted) (?:by|from|again)',
      '(?:struggling|having trouble|having a hard time|finding it hard|difficult for me|fighting) <3>(?:find|land|get|finding|landing|getting|secure) <3>(?:<job>|work|interviews?|hired)',
      '(?:pay (?:my |the )?(?:bills|rent|mortgage)|make ends meet|running out of (?:money|savings|time)|behind on (?:my )?(?:rent|bills)|support my family|bills to pay|student loans|out of options|losing hope|giving up hope|lost without|nobody (?:will|wants to) hire)',
      '(?:sorry|apologi[sz]e|apologies|forgive me|hate) <3>(?:to |for |if )<3>(?:bother\\w*|disturb\\w*|bothering|intrud\\w*|take up|taking up|wast\\w*|pester\\w*|spam\\w*|cold)\\b|i know i am (?:nobody|no one|not worth)|you (?:probably )?do not (?:care|have time for (?:me|someone like me))',
    ],
    unless: [
      '(?:minutes|hour|time|times|slot|day|call|coffee|best for me|easier for me)\\b.{0,80}take (?:it|whatever|any\\w*)',
      '(?:last|only) chance to (?:see|hear)',
      'anything <1>for you\\b',
      'i can do anything',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'pressure.demand',
    severity: 'warn',
    title: 'This presses',
    why: 'They owe you nothing yet. A demand is easy to refuse, and a free choice is easy to say yes to.',
    how: 'Ask, and leave a way out: “if that is too much just now, I understand”.',
    point: 'B10',
    shapes: [
      'asap\\b|as soon as possible|at (?:your|the) earliest (?:convenience|opportunity)|urgent(?:ly)?\\b|time[- ]sensitive|immediately\\b(?= (?:reply|respond|call|if|so|get|let))|right away\\b(?= (?:so|if|because))|without delay|promptly\\b|prompt (?:reply|response)|(?:speedy|quick|swift|early) (?:reply|response|answer)\\b',
      `(?:reply|respond|answer|get back|write back|call me|let me know|confirm|hear (?:back )?from you) <4>(?:by|before|no later than|within) <2>(?:${when}|\\d+ (?:hours|days)|24|48|the end)`,
      '(?:you|you really|you all) (?:must|need to|have to|ought to|are expected to|had better|should really)\\b(?! (?:be (?:busy|proud|very|so|really|swamped|incredibly|extremely|tired)|have (?:been|felt|had|seen|learned)|leave|go\\b|get|receive|hear|see|know|hear|love|look|make|do to|have|learn|study|pass|start|earn|train))',
      '(?:i|we) (?:need|want|expect|require) (?:you to|an answer|a reply|a response|your (?:answer|reply|response|time|attention))\\b|i (?:demand|insist)\\b|i am (?:counting|relying) on you|do not (?:ignore|let me down|forget to reply|say no)|it would be (?:rude|a shame) (?:not to|if you)|(?:i will not|will not) take no for|make (?:the )?time for me|i (?:will|am going to) (?:keep|continue) (?:writing|calling|emailing|asking|trying) (?:you )?until',
      '(?:call me|email me|text me|phone me|ring me|get in touch|contact me) <2>(?:today|tomorrow|now|right away|immediately|tonight|when you get this)',
    ],
    unless: [
      '(?:no|not|nothing|never|something|anything|more|else) <3>(?:urgent|rush)\\w*',
      'if <3>(?:you need to|you have to) <3>(?:move|cancel|change|reschedule|cut|leave|drop)',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'pressure.presumed',
    severity: 'warn',
    title: 'This takes their yes for granted',
    why: 'A time that was never agreed, or a call that will come anyway, makes them look for the door.',
    how: 'Offer two or three times and ask whether one of them would suit.',
    point: 'B5',
    only: ({ context }) =>
      context.moment !== 'confirm' && context.moment !== 'schedule' && context.moment !== 'thank-you',
    shapes: [
      `i (?:will|am going to|shall|plan to|intend to) <1>(?:call|phone|ring|drop by|stop by|come by|swing by|visit|see|meet|zoom|dial) (?:you |your |by |in |at )<4>(?:${when}|office|desk|house)`,
      `(?:let us|let's|lets|we will|we should|we can) (?:meet|talk|speak|chat|do|connect|have (?:a call|coffee|lunch)|get (?:coffee|lunch)|hop on) <5>${when}(?! or)(?!.{0,80}(?:would|if that|does that|work for you|\\?))`,
      `(?:i have|i) (?:already )?(?:booked|scheduled|put|blocked|set up|reserved|put (?:you|us|it) (?:down|on))\\b(?= (?:us|you|a (?:call|table|meeting|slot|time|zoom)|it for|our|time))|(?:see|talk to|speak to|speak with|meet) you (?:then|on ${when}|at ${when}|${when})|i (?:will|shall) expect (?:your|you)|i (?:have )?(?:just |already )?sent (?:you )?(?:over )?an? (?:calendar )?invite|expect(?:ing)? (?:your|a) (?:call|reply|answer)`,
      'i am free tomorrow\\b(?!.{0,60}(?:or|if|would|\\?))|i (?:will|shall) be (?:calling|waiting for|expecting) (?:you|your)',
    ],
    unless: [
      '(?:if|unless|would|could|can|may|might|should you) .{0,60}(?:see|talk to|speak to|meet) you',
      '(?:last|met|saw) <3>you',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'pressure.thanks-in-advance',
    severity: 'hint',
    title: 'Thanks in advance can sound like a given yes',
    why: 'It thanks them for something that they haven’t decided yet.',
    how: 'Thank them for reading, or for thinking about it.',
    point: 'B10',
    shapes: ['thank(?:s|ing)?(?: you)? <2>in advance|thanking you (?:in anticipation|beforehand)'],
    mend: replaceWith((found) => (/^[A-Z]/.test(found) ? 'Thank you for reading' : 'thank you for reading')),
  }),
  phraseRule({
    id: 'guilt.reproach',
    severity: 'warn',
    title: 'This reproaches them',
    why: 'Silence is mostly a full inbox. A reproach turns somebody who meant to answer into somebody who feels caught.',
    how: 'Say that you know they are busy, add something new, and ask once more for the same small thing.',
    point: 'D3',
    evenDenied: true,
    shapes: [
      '(?:you|you have|you still) (?:still )?(?:did not|have not|never|not|still have not|do not) (?:even |yet |bother(?:ed)? to |once )*(?:repl\\w+|respond\\w*|answer\\w*|get back|gotten back|got back|writ\\w+ back|call\\w* back|return\\w*|acknowledg\\w+)',
      '(?:ignor(?:ed|ing)|ghost(?:ed|ing)) (?:me|my|this)|(?:disappointed|upset|frustrated|hurt|surprised|sad|let down) <3>(?:not to (?:hear|have|get)|(?:that )?you (?:did not|have not|never)|by your (?:silence|lack)|with your silence)',
      '(?:this is|it is|that is) (?:now )?(?:my|the) (?:second|third|fourth|fifth|2nd|3rd|4th|last|final) <1>(?:email|message|note|attempt|time|try|letter|request)|(?:second|third|fourth|2nd|3rd|4th) (?:time|attempt) (?:i|to|that)|i (?:have )?(?:already )?(?:written|wrote|emailed|messaged|called|tried (?:to reach|calling|you)|reached out) <3>(?:twice|three times|several times|many times|multiple times|again and again|before)',
      '(?:still|been) waiting (?:for|to hear|on)|(?:i guess|i suppose|apparently|clearly|obviously|evidently) (?:you (?:are|have|do)|my (?:message|email|note))|too (?:busy|important) (?:for|to) (?:me|answer|reply|someone like)|the least you (?:could|can)|as per my (?:last|previous)|per my last|(?:why|how come) <2>(?:you )?(?:not|never|no) <1>(?:repl\\w+|respon\\w+|answer\\w*)',
    ],
    unless: ['(?:sorry|apologi\\w+) <4>(?:that )?i (?:did not|have not|never)'],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'guilt.unanswered',
    severity: 'hint',
    title: 'This points at their silence',
    why: 'They know that they have not answered. Said aloud, it weighs on them.',
    how: 'Leave it out: your first letter stands below. Add something new instead.',
    point: 'D2',
    evenDenied: true,
    shapes: [
      'i (?:have not|did not|never|have yet to|still have not) <1>(?:heard|hear|received|receive|gotten|get|got|see|seen) <1>(?:back|anything|from you|a (?:reply|response)|an answer|your (?:reply|response))',
      '(?:just )?(?:bumping|bump|circling back|checking in|nudging|pinging|resurfacing|floating)\\b(?! (?:into))|(?:did|have) you <1>(?:see|seen|get|got|receive|received|had a chance to (?:read|look|see|review)|read) (?:my|the) <2>(?:message|email|note|letter|request)|in case (?:you missed|my <1>(?:email|message|note) (?:got|was))|(?:made|make) sure (?:you|it) (?:saw|got|received|did not get)',
    ],
    mend: withoutSentence,
  }),
  phraseRule({
    id: 'flattery.gushing',
    severity: 'warn',
    title: 'This is more praise than anyone can believe',
    why: 'Praise without a reason reads as a tool. One true detail says more.',
    how: 'Name one thing that they did or wrote, and what you took from it.',
    point: 'B16',
    shapes: [
      '(?:legend|legendary|guru|rock ?star|superstar|genius|visionary|trailblazer|unicorn|thought leader|giant)\\b(?= (?:in|of|at|to|like|and|for)|[.!?,]|$)|in awe of|(?:my|you are an?|are my) <1>(?:idol|hero)\\b|(?:your )?(?:biggest|number one|#1|huge|massive|die-?hard) fan\\b|worship|blown away|second to none|best in the (?:world|business|field|industry)|unparalleled|unmatched|(?:beyond|so) (?:impressed|amazed|honou?red)\\b|(?:incredible|unbelievable|phenomenal|outstanding|extraordinary|mind-?blowing|jaw-?dropping|stellar|illustrious|esteemed) <1>(?:career|journey|work|success|achievements?|accomplishments?|profile|leader|person|background|experience|trajectory|professional)',
      '(?:an? |such an? |truly |you are )(?:true |real |absolute |huge |great |massive )*(?:inspiration)\\b|(?:someone|somebody|a person|a leader) of your (?:stature|caliber|calibre|standing|eminence|level|talent)',
    ],
    unless: ['(?:my|a) <1>(?:grandmother|mother|father|teacher) .{0,30}', '(?:not|no) <1>(?:genius|guru|legend)'],
  }),
  phraseRule({
    id: 'flattery.empty',
    severity: 'hint',
    title: 'Praise without a fact',
    why: 'Everybody writes that they are impressed. Which part made you write to this person?',
    how: 'Name the one thing: a talk, a move, a sentence that they wrote.',
    point: 'B16',
    shapes: [
      '(?:impressed|inspired|amazed|fascinated|captivated|blown) (?:by|with|at) (?:your|the) <1><1>(?:career|journey|work|success|achievements?|accomplishments?|profile|background|experience|trajectory|path|story|growth|expertise|insights?)(?= (?:and|so|at|in)\\b|[.!?,]|$)',
      '(?:your|you have an?) <1>(?:impressive|inspiring|amazing|remarkable|fascinating|wonderful|awesome|exceptional) <1>(?:career|journey|work|success|achievements?|accomplishments?|profile|background|experience|trajectory|path|story|growth|expertise)\\b|i <1>admire (?:you|your (?:work|career|journey|success|achievements?|accomplishments?|expertise))(?= (?:and|so)\\b|[.!?,]|$)|your (?:career|journey|work|profile|background|experience) (?:is|are|looks|seems) <1>(?:impressive|inspiring|amazing|remarkable|incredible|fascinating)',
    ],
  }),
  phraseRule({
    id: 'phrase.aged',
    severity: 'hint',
    title: 'A worn phrase',
    why: 'They have read it a hundred times, and skip what comes after.',
    how: 'Leave it out, or say it in plain words.',
    point: 'B13',
    shapes: [
      '(?:i )?(?:do |just |sincerely )*(?:hope|trust) (?:that )?(?:this|my|the) <1>(?:email|message|note|letter|finds|mail) (?:finds|reaches) you(?: <w>){0,2}?(?: well| in (?:good|the best of) (?:health|spirits))?|hope this finds you(?: well)?',
      '(?:pick|picking) your brains?|touch(?:ing)? base|circl(?:e|ing) back|low[- ]hanging fruit|synerg\\w+|to whom it may concern|dear (?:sir|madam|sirs)(?:(?: or |\\/| )(?:sir|madam))?|respected (?:sir|madam)|esteemed (?:xteam|colleague|sir|madam)|do the needful|at your earliest convenience|(?:^|please |would you |could you |, |request you to )kindly (?!\\w+ed\\b)\\w+|take (?:it|this) offline|move the needle|win-win|leverage your|value-add|humbly|i would be remiss|as per\\b|please find (?:attached|enclosed)|hop on a quick call|jump on a (?:quick )?call',
    ],
    mend(text, finding) {
      const found = text.slice(finding.start, finding.end).toLowerCase();
      if (/^pick/.test(found))
        return replaceWith(found.startsWith('picking') ? 'asking you a few questions' : 'ask you a few questions')(
          text,
          finding,
        );
      if (/convenience/.test(found)) return replaceWith('when it suits you')(text, finding);
      if (/^(?:hop|jump) on/.test(found)) return replaceWith('talk by phone')(text, finding);
      return /hope|trust|finds you/.test(found) ? withoutSentence(text, finding) : text;
    },
  }),
];
