const numberWords: Record<string, number> = {
  five: 5,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  'twenty five': 25,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  'forty five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};
const amount = String.raw`(?:\d{1,3}|${Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const inMinutes = new RegExp(
  String.raw`(?<![\w$.])(?<!\bevery )(${amount})(?:\s?(?:-|–|—|to|or|\/)\s?(${amount}))?[\s-]?(?:minutes?|mins?|minute's|')(?![\w'])(?! (?:ago|late|early|later|away|from|walk|drive|read|talk on|into|of fame|every))`,
  'g',
);
const inHours =
  /(?<!\w)(?:(half an? hour|half-hour|half hour|1\/2 hour)|(quarter(?: of an)? hour|quarter of an hour)|(an hour and a half|one and a half hours|1\.5 hours)|(an hour|one hour|1 hour|1 hr|hour-long|one-hour|1-hour)|((?:two|2|a couple of|couple) (?:hours|hrs)))(?![\w'])(?! (?:ago|late|early|later|away|from|drive|every|or two ago|behind|ahead))/g;

/** "Thank you for the 30 minutes" speaks of time that was given. */
const past =
  /\b(?:thank\w*|appreciated|learn(?:ed|t)|taught|enjoyed|spent|spending|lasted|gave me|given me|took)\b(?: [\w'-]+){0,5} $/;

/** How many minutes the sentences ask for: the most where a range is named ("15–20"), or null if none. */
export function askedMinutes(sentences: string[]): number | null {
  return findMinutes(sentences)?.minutes ?? null;
}

export interface AskedMinutes {
  minutes: number;
  /** Which sentence, and where in it. */
  sentence: number;
  start: number;
  end: number;
}

/** The first amount of time that is asked for, and where it stands. */
export function findMinutes(sentences: string[]): AskedMinutes | null {
  for (const [sentence, plain] of sentences.entries()) {
    for (const match of plain.matchAll(inMinutes)) {
      const minutes = Math.max(toNumber(match[1]), toNumber(match[2]));
      if (minutes > 0 && !past.test(plain.slice(Math.max(0, match.index - 80), match.index)))
        return { minutes, sentence, start: match.index, end: match.index + match[0].length };
    }
    for (const match of plain.matchAll(inHours)) {
      if (past.test(plain.slice(Math.max(0, match.index - 80), match.index))) continue;
      const [words, half, quarter, more, one] = match;
      const minutes = half ? 30 : quarter ? 15 : more ? 90 : one ? 60 : 120;
      return { minutes, sentence, start: match.index, end: match.index + words.length };
    }
  }
  return null;
}

function toNumber(text: string | undefined): number {
  if (text === undefined) return 0;
  return numberWords[text] ?? Number(text);
}
