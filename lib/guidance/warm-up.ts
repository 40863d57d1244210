import { partShapes } from './part-shapes';
import { review } from './review';
import { rules } from './rules';
import { prepareShape } from './vocabulary';

/** Long enough, and with enough of what letters speak of, that the code around the shapes gets used as well. */
const sampleLetter = `Dear Ines – I found you in the directory of our school, Ines, and read your article on tides.
I am a nurse at a small clinic, Ines, and have worked nights for nine years; I'd like to learn how you moved on.
Would you have 15 minutes for a call next week, Ines, perhaps on Tuesday or Thursday, or whenever it suits you?
I am not asking for a job, Ines, or for a referral, and my résumé stays at home. Are you hiring, or is your team?
If you hear of an opening in Ines's group, please keep me in mind. Thank you, Ines, for your time and your advice.
`;

/**
 * Gets all checks ready, one shape at each step: the first letter with a shape's words would else wait for it to be
 * compiled. For idle moments; `review` works without it.
 */
export function* warmUp(): Generator<undefined, void> {
  const parts = Object.values(partShapes).flatMap(({ shapes, unless }) => [...shapes, ...unless]);
  for (const shape of [...rules.flatMap((rule) => rule.shapes ?? []), ...parts]) {
    prepareShape(shape);
    yield;
  }
  for (const length of [100, 200, 300, 400, 500, sampleLetter.length]) {
    review(sampleLetter.slice(0, length));
    yield;
  }
  for (const name of ['Bo', 'Ruth', 'Max']) {
    review(sampleLetter.replaceAll('Ines', name));
    yield;
  }
}
