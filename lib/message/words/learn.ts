import { cleanLine, firstSentence, isShouted, trimEdges } from './clean';
import { capitaliseI, isProperName } from './proper';
import { unaskQuestion } from './unask';

/** The user's "what I want to learn": a clause ("how nurses move"), or a topic that takes "about" ("health data"). */
export interface Learn {
  phrase: string;
  kind: 'clause' | 'topic';
}

const wishes =
  /^(?:and |so |also |well,? )*(?:i(?:'|’)?(?:d| would| will|'m| am|m| want| wish| hope| need)?\s*)?(?:really |just |mostly |mainly )*(?:want(?:ing)?|wish|hope|hoping|need|love|like|interested|curious|keen|eager|trying|looking)\s+(?:to |in |about |for )?/iu;
const starters =
  /^(?:to )?(?:learn(?:ing)?|know(?:ing)?|understand(?:ing)?|find(?:ing)? out|hear(?:ing)?|see(?:ing)?|ask(?:ing)?(?: you)?|discover(?:ing)?|explore|exploring|figure out|figuring out|gain(?:ing)?(?: an?)? (?:insights?|understanding)|curious|interested)(?: (?:more|a (?:little|bit)(?: more)?|everything|all|from you))*(?: (?:about|of|on|into|in|regarding))?\s+(?=\S)/iu;
const nothing = /^(?:i (?:do not|don't|don’t|dont|have no)\b|not sure|no idea|idk|anything|nothing|n\/?a|none|tbd)/iu;
const clause = /^(?:how|what|why|where|when|which|who|whose|whether|if)\b/iu;
const verbFirst =
  /^(?:to )?(?:become|becoming|get|getting|move|moving|break|breaking|switch|switching|find|start|enter|entering|grow into|join|change|transition|transitioning|go into|going into|work(?= (?:in|as|with|at|for)\b)|build|make|use|run|lead|write|teach|design|weld|code|open|set up|prepare|qualify|train(?= (?:as|to|for)\b)|land|do) (?=\S)/iu;
const base: Record<string, string> = {
  becoming: 'become',
  getting: 'get',
  moving: 'move',
  breaking: 'break',
  switching: 'switch',
  entering: 'enter',
  transitioning: 'transition',
  going: 'go',
};
/**
 * Fits what the user wants to learn into a sentence. In: free text ("I want to learn how…", "Health data", "How do
 * nurses…?"). Out: a phrase that follows "learn" (clause) or "learn about" (topic), or null where nothing was typed.
 */
export function fitLearn(raw: string): Learn | null {
  const line = capitaliseI(trimEdges(firstSentence(cleanLine(raw))));
  if (nothing.test(line)) return null;
  const calm = isShouted(line) ? line.toLowerCase() : line;
  const bare = trimEdges(stripOpenings(calm)).replace(/ (?:better|more)$/iu, '');
  if (!/\p{L}{2}/u.test(bare)) return null;
  const lowered = lowerStart(bare);
  if (clause.test(lowered)) return { phrase: unaskQuestion(lowered), kind: 'clause' };
  if (verbFirst.test(lowered)) return { phrase: `how to ${toBase(lowered)}`, kind: 'clause' };
  if (/^to \p{Ll}/u.test(lowered)) return { phrase: `how ${lowered}`, kind: 'clause' };
  return { phrase: lowered, kind: 'topic' };
}

function stripOpenings(line: string): string {
  let rest = line;
  for (let round = 0; round < 3; round += 1) {
    const shorter = rest.replace(wishes, '').replace(starters, '');
    if (shorter === rest || !/\p{L}{2}/u.test(shorter)) break;
    rest = shorter;
  }
  return rest.replace(/^about (?=\S)/iu, '');
}

function toBase(phrase: string): string {
  return phrase.replace(/^to /u, '').replace(/^\p{L}+/u, (verb) => base[verb] ?? verb);
}

function lowerStart(phrase: string): string {
  const [first = '', second] = phrase.split(' ');
  if (clause.test(phrase)) return phrase.charAt(0).toLowerCase() + phrase.slice(1);
  const isPlainWord = /^\p{Lu}[\p{Ll}'’-]*$/u.test(first);
  if (!isPlainWord || isProperName(first)) return phrase;
  const isSentence = second === undefined ? first.endsWith('ing') : !/^\p{Lu}/u.test(second);
  return isSentence ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
