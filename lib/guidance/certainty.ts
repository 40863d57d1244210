import type { Finding } from '@/lib/schema/finding';
import { isPart } from './parts';
import type { Sentence } from './sentences';

/**
 * How one asks for something, or says what one wants, in plain text: a question, a request, a wish, being keen or free, an
 * application made, a condition. A sentence without any of it tells of something: "I have an interview for the job".
 */
const asking = new RegExp(
  [
    /\?/,
    /\b(?:are|is|do|does|have|has|can|could|would|will|might|may|any chance) (?:you|your|there|i|we|any\w*|some\w*|xorg)\b/,
    /\b(?:please|kindly|wondering|hop(?:e|ing)|wish(?:ing)?|grateful|appreciate|fingers crossed)\b|^any\b|\bany xopening\b/,
    /(?<!\b(?:you|they|he|she) )\bwould (?:\w+ ){0,2}(?:love|like|value|be|mean|welcome|gladly|prefer)\b|\bdream\b/,
    /\b(?:keen|eager|excited|available|ready|willing|open to|interest(?:ed)?|looking|seeking|searching|hunting|trying|want(?:ed)?|need(?:ed)?|writing|inquir\w+|enquir\w+)\b/,
    /\b(?:give|put|keep|send|pass|let|refer|recommend|consider|forward|introduce|connect|hire|take|get|tell|help|bring|call) (?:me|us|my|him|her|it)\b/,
    /\bmy (?:application|xcv|candidacy|name|hat)\b|\bappl(?:y|ied|ying) (?:for|to) (?:(?:the|an?|your|this)\b|xjob|xorg)/,
    /\bif (?:there|you|your|any\w*|some\w*|an?|xorg|ever)\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Words that make an opening theirs, or ask after one. */
const theirs = /\b(?:if|whether|you|your|any|there|here|posted|xorg|xteam)\b/;

/**
 * The findings, with a *stop* for asking for work only where it is sure: where its sentence asks or wishes, and not just to learn
 * about openings in general, or where the letter has more than one. What merely tells of work is worth a second look, not a stop.
 */
export function softenDoubtful(findings: readonly Finding[], sentences: readonly Sentence[]): Finding[] {
  const stops = findings.filter(isStop);
  const [only] = stops;
  if (stops.length !== 1 || !only || isSure(only, sentences)) return [...findings];
  return findings.map((finding) => (finding === only ? { ...finding, severity: 'warn' } : finding));
}

function isStop({ rule, severity }: Finding): boolean {
  return rule.startsWith('job-ask') && severity === 'stop';
}

function isSure({ rule, start, end }: Finding, sentences: readonly Sentence[]): boolean {
  return sentences
    .filter((sentence) => sentence.start < end && sentence.end > start)
    .some(
      (sentence) => asking.test(sentence.plain) && !(rule === 'job-ask.opening' && asksInGeneral(sentence, start, end)),
    );
}

/** Whether a sentence wants to learn, and speaks of nobody's opening from a word before `start` to `end` of the letter. */
function asksInGeneral(sentence: Sentence, start: number, end: number): boolean {
  const { plain, starts } = sentence;
  const from = starts.findIndex((at) => sentence.start + at >= start);
  const to = starts.findLastIndex((at) => sentence.start + at < end);
  const before = plain.slice(0, from).trimEnd().lastIndexOf(' ') + 1;
  return isPart('objective', sentence) && !theirs.test(plain.slice(before, to + 1));
}
