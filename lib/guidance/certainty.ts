import type { Finding } from '@/lib/schema/finding';
import { isPart } from './parts';
import type { Sentence } from './sentences';

/**
 * How one asks for something, or says what one wants, in plain text: a question, a request, a wish, being keen or free, a
 * condition, an application to them. A sentence without any of it tells of something: "I have an interview for the job". So do
 * "I wanted to let you know…", "I appreciate your…" and "they put me…".
 */
const asking = anyOf(
  /\?/,
  /\b(?:are|is|do|does|have|has|can|could|would|will|might|may|any chance) (?:you|your|there|i|we|any\w*|some\w*|xorg)\b/,
  /\b(?:please|kindly|wondering|hop(?:e|ing)(?! for the best)|wish(?:ing)?|grateful|(?<!(?:^|\b(?:i|we) )(?:(?!would\b)\w+ ){0,2})appreciate|appreciate any|fingers crossed)\b|^any\b|\bany xopening\b/,
  /(?<!\b(?:you|they|he|she) )\bwould (?:\w+ ){0,2}(?:love|like|value|be|mean|welcome|gladly|prefer)\b|\bdream\b/,
  /\b(?:keen|eager|excited|available|ready|willing|open to|interest(?:ed)?|looking|seeking|searching|hunting|trying|need(?:ed)?|inquir\w+|enquir\w+)\b/,
  /\b(?:want(?:ed)?|writing)\b(?! (?:you to (?:be (?:the|among|one)|hear|know)|to (?:let|tell|thank|update|withdraw|express my (?:\w+ )?(?:gratitude|thanks|appreciation)(?!.* and (?:to )?(?:ask|apply|inquire|enquire|request)\b)))\b)/,
  /(?<!\b(?:you|they|he|she|who|people|xteam|xorg|offer\w* to) (?:have |has |had )?)\b(?:give|put|keep|send|pass|let|refer|recommend|consider|forward|introduce|connect|hire|take|get|tell|help|bring|call) (?:me|us|my|him|her|it)\b/,
  /(?<!\b(?:submitted|sent(?: in)?|put in|completed|finished|you (?:put|gave|passed|sent|dropped)) )\bmy (?:application|xcv|candidacy|name|hat)\b|\b(?:not|never|yet to) (?:\w+ )?heard? (?:\w+ )?back\b|\bi (?:\w+ )?apply for\b|\bappl(?:y|ied|ying) (?:for|to) (?:[^,.]{0,60} (?:at|in|with|on) )?(?:your (?!suggestion|advice|recommendation|behalf)|xorg\b)/,
  /\bif (?:there|you|your|any\w*|some\w*|an?|xorg|ever)\b|\bshould (?:there|you|your|any\w*|an?|the|xorg)\b/,
);

/** Words that make an opening theirs, or ask after one; that make an application one to them. */
const pointing = new Map([
  ['job-ask.opening', /\b(?:if|whether|you|your|any|there|here|posted|xorg|xteam)\b/],
  ['job-ask.application', /\b(?:if|whether|the|this|that|your|my|xorg)\b/],
]);
/** Thanks, and nothing that is asked for in the same breath. */
const thanking =
  /^(?:[^,.]{0,40}, )?(?:many )?thank(?!.*(?:\?|\b(?:please|kindly|(?:if|could|can|would|will) you|hope you (?:can|could|will|would))\b))/;
/** What one does about an application to them; in other sentences it is told of. */
const pressing = anyOf(
  /\?/,
  /\b(?:please|kindly|let me know|wonder\w*|(?:grateful|glad) (?:if|for an?|for any|of any)|appreciate (?:any|it)|any chance|if yes)\b/,
  /\b(?:follow\w* up|chas(?:e|ing)|check(?:ing)? (?:in|on)|reach\w* out|status|any (?:news|update)|heard? (?:\w+ )?back)\b/,
  /\b(?:accept|submit|pass|send(?:ing)?|forward|consider|review|support|(?:attach|enclos)(?:ing|ed is) my|pfa)\b/,
  /\b(?:writing (?:about|with|regarding)|(?:want|like|wish|write|writing) to|wanted to(?! (?:let|tell|thank|update|share|give you))|would (?:love|like))\b/,
  /\b(?:my (?:strong |keen |continued )?interest|hop(?:e|ing)(?! for the best)|keen|eager|applying (?:to|for)|(?:i|have) (?:\w+ )?applied (?:to|for))\b/,
);
/** Words of work, or of the writer and whom they write to: a sentence that asks for work has some, a talk with others none. */
const ofWork =
  /\b(?:x\w+|work\w*|hir\w+|refer\w*|appl\w+|fit|if|i (?:can|could|may|might)|join\w*|me|my|you|your(?! (?:take|views?|thoughts|advice|opinion|perspective|insights?)\b))\b/;

/** Getting work, as in a question about how one does that… */
const anyWork =
  /\b(?:get|getting|land|landing|find|finding|secure|securing|better|more|good) (?:(?:an?|the) )?(?:\w+ ){0,2}?x(?:job|chance|intern)\b/;
/** …unless it is work with them, or their help to it. */
const theirs =
  /\b(?:your|xorg|xteam|here|there|(?:help|assist|get|find|give|offer|refer|recommend) (?:me|him|her|us)|(?:with|through|under) you|(?:for|finding|getting|guide) (?:me|my|him|her|us)|please|kindly|grateful|(?<!\bif )(?:i|we) (?:\w+ )?(?:want|hop(?:e|ing)|looking|trying|like|love|seek\w*|need an? (?:\w+ )?xjob)|any)\b/;

/** Wanting or asking for work, not just being drawn to it. */
const wanting =
  /\b(?:wants?(?! to work (?:for|in|at|with) (?:(?!your|the|this)\w+ )?xteam\b)|need|ask(?:ing)? for|apply(?:ing)? for (?:the|this|your)|available|(?:looking|searching) for (?:\w+ ){1,6}(?:your|xorg))\b/;

/** Rules for what offers the writer. */
const offering = new Set(['job-ask.interest', 'job-ask.consider', 'job-ask.contribute']);

/**
 * The findings, with a *stop* for asking for work only where it is sure: where a sentence asks or wishes, and not just to
 * learn, or where the letter offers the writer and speaks of work besides. What merely tells of work is worth a second look,
 * not a stop; and so is getting work anywhere, and, in a letter that wants to learn (`wantsToLearn`), an interest in work or
 * internships. One that is sure leaves them all.
 */
export function softenDoubtful(
  findings: readonly Finding[],
  sentences: readonly Sentence[],
  wantsToLearn: boolean,
): Finding[] {
  const ofTheirs = findings.filter(
    (finding) => isStop(finding) && !sentences.some((sentence) => isOfAnyWork(finding, sentence)),
  );
  const isAnySure =
    offersTheWriter(ofTheirs) ||
    ofTheirs.some((stop) => sentences.some((sentence) => isSure(stop, sentence, wantsToLearn)));
  return findings.map((finding) => (isStop(finding) && !isAnySure ? { ...finding, severity: 'warn' } : finding));
}

function offersTheWriter(stops: readonly Finding[]): boolean {
  const rules = new Set(stops.map(({ rule }) => rule));
  // An application is mostly told of.
  rules.delete('job-ask.application');
  return rules.size > 1 && [...rules].some((rule) => offering.has(rule));
}

function isStop({ rule, severity }: Finding): boolean {
  return rule.startsWith('job-ask') && severity === 'stop';
}

function isIn({ start, end }: Finding, sentence: Sentence): boolean {
  return sentence.start < end && sentence.end > start;
}

/** Whether a finding that stands in this sentence is of getting work somewhere, and not from them. */
function isOfAnyWork(finding: Finding, sentence: Sentence): boolean {
  return (
    isIn(finding, sentence) &&
    !theirs.test(sentence.plain) &&
    anyWork.test(wordsFound(sentence, finding.start, finding.end))
  );
}

/** Whether a finding that stands in this sentence surely asks for work. */
function isSure(finding: Finding, sentence: Sentence, wantsToLearn: boolean): boolean {
  const { rule, start, end } = finding;
  if (!isIn(finding, sentence) || !asking.test(sentence.plain)) return false;
  if (rule === 'job-ask.application' && (thanking.test(sentence.plain) || !pressing.test(sentence.plain))) return false;
  const words = wordsFound(sentence, start, end);
  const isDrawn = (rule === 'job-ask.interest' || rule === 'job-ask.internship') && !wanting.test(words);
  if (wantsToLearn && isDrawn) return false;
  return !isPart('objective', sentence) || (pointing.get(rule) ?? ofWork).test(words);
}

/** The words of a sentence's plain text from a word before `start` to `end` of the letter. */
function wordsFound({ plain, starts, start: at }: Sentence, start: number, end: number): string {
  const from = starts.findIndex((offset) => at + offset >= start);
  const to = starts.findLastIndex((offset) => at + offset < end);
  return plain.slice(plain.slice(0, from).trimEnd().lastIndexOf(' ') + 1, to + 1);
}

function anyOf(...shapes: readonly RegExp[]): RegExp {
  return new RegExp(shapes.map(({ source }) => source).join('|'));
}
