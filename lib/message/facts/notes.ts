import { cleanLine, trimEdges } from '@/lib/message/words/clean';
import { shortenings, type Wording } from '@/lib/message/words/shorten';

const longestNotes = 4_000;
const longest = 110;
// Notes are written for oneself: a sentence about the person can't be put to their face.
const aboutThem = /\b(?:s?he|her|hers|him|his)\b/iu;
// Advice starts like this; "warm, quick, likes hills" doesn't, and is no thing to thank for.
const advice =
  /^(?:always|never|first|don't|don’t|do|be|it takes|it is|it's|it’s|there is|the best|the main|the first|most people|people|nobody|no one|everyone|what (?:counts|matters|helps)|you (?:need|can|have|don't|don’t)|start|begin|go|ask|learn|talk|read|count|write|find|take|look|build|try|get|keep|call|join|spend|work|visit|watch|listen|make|show|tell|choose|say|use|put|leave|stop|meet|think|focus|pick|speak|study|practise|practice|volunteer|follow|bring|give|let|expect|avoid|plan|save|trust)\b/iu;
const aboutMe = /\b(?:i|i'm|i’m|i'll|i’ll|me|my|myself)\b/iu;

/**
 * What the user took from the conversation, from their notes: the first line that reads as advice and speaks neither of the other
 * person nor of themselves. Out: ways to say it, the fullest first; none if no line will do.
 */
export function takeawayOf(notes: string | undefined): Wording[] {
  const sentences = (notes ?? '')
    .slice(0, longestNotes)
    .split(/\n|(?<=[\p{Ll}\d)])[.;!?](?=\s|$)/u)
    .map((line) => trimEdges(cleanLine(line.replace(/^[\s*•·-]+/u, ''))))
    .filter(
      (line) =>
        advice.test(line) &&
        line.split(' ').length >= 3 &&
        !aboutThem.test(line) &&
        !aboutMe.test(line) &&
        !line.includes('?'),
    );
  const [first] = sentences;
  if (first === undefined) return [];
  const isSentence = /^\p{Lu}[\p{Ll}'’]*(?= (?:\p{Ll}|\p{Lu}{2}))/u.test(first);
  const lowered = isSentence ? first.charAt(0).toLowerCase() + first.slice(1) : first;
  // The letter puts a colon before it.
  return shortenings(lowered.replaceAll(':', ';')).filter(
    ({ text }) => text.length <= longest && text.split(' ').length >= 3,
  );
}
