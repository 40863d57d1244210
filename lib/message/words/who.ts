import { articleFor } from './article';
import { cleanLine, firstSentence, isShouted, trimEdges } from './clean';
import { capitaliseI, isProperName } from './proper';
import { lowerRole, titlesWithoutArticle } from './roles';

/** The user's "who I am" as it goes into a sentence: after "I'm", or after "I" where they wrote a verb ("work in…"). */
export interface Who {
  phrase: string;
  after: "I'm" | 'I';
}

const opening =
  /^(?:(?:hi|hello|hey)[,.]? )?(?:my name(?: is|'s|’s) [\p{L}'’-]+(?: [\p{L}'’-]+)?(?:,| and)? )?(?:and )?(?:i am|i'm|i’m|im|am|i have been|i've been|i’ve been)(?: currently)? (?=\S)/iu;
const ownName = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,? (?:and )?(?=an? )/u;
const longest = 600;
const verbs =
  /^(?:i )(?:work|teach|study|run|lead|build|make|design|write|manage|help|train|drive|look after|sell|grow|code|own|weld|nurse|live|love|do|did|spent|worked|taught|studied|ran|led|built|have|come|just|recently|also|now|used|started|moved|finished|graduated)\b/iu;
const bareVerbs = /^(?:work|teach|study) (?=(?:as|in|at|for|with|on|the|a|an|\p{Ll}+s)\b)/u;
const determiners =
  /^(?:an?|the|one|two|my|your|his|her|our|their|this|that|both|half|part|also|currently|now|just|still|about|almost|nearly|in|at|from|on|with|between|out|new to|based|originally|trained as|studying|training|working|learning|retraining|living|moving|returning|finishing|starting|running|building|leading|doing|making|writing|coming|changing|switching|interested|curious|passionate|responsible|excited|proud|self-employed|married|retired from|unemployed|job ?less|laid off|finally|halfway|back|home|away|soon|ready|about to|off|recently|fresh|born|happy|keen|eager|into|over|under|after|before|during|through|by|as|more|mostly|always|never|not|very|really|quite|busy|curious|exploring|hoping|trying|looking|thinking|considering|taking|getting|going|freelance$)\b/iu;
const agent =
  /(?:(?:er|or|ist|ant|ent|ian|man|woman|person|ee|eer|ic|ot|ess)s?|nurse|lead|head|aide|student|graduate|fellow|chef|cook|clerk|coach|guide|vet|judge|mason|intern|partner|midwife|mother|father|parent|volunteer|apprentice|associate)$/iu;
const progressive = /^(?:\p{L}{3,}ing)$/iu;

/**
 * Fits what the user typed about themselves into a sentence. In: free text ("Nurse in Leeds", "I am a nurse.", "work as a
 * nurse"). Out: the phrase and what goes before it, or null where nothing usable was typed.
 */
export function fitWho(raw: string): Who | null {
  const [headline = ''] = raw.slice(0, longest).split(/ [|·•] /u, 1);
  const line = capitaliseI(trimEdges(firstSentence(calm(cleanLine(headline)))));
  const opened = trimEdges(line.replace(opening, '').replace(ownName, ''));
  if (verbs.test(opened)) return usable(opened.slice(2), 'I');
  if (bareVerbs.test(opened)) return usable(opened, 'I');
  return usable(withArticle(opened), "I'm");
}

function usable(phrase: string, after: Who['after']): Who | null {
  return /\p{L}{2}/u.test(phrase) ? { phrase, after } : null;
}

/** Text in capitals is taken down; what follows "in" or "at" is likely a name and keeps one capital a word. */
function calm(text: string): string {
  if (!isShouted(text)) return text;
  return text
    .toLowerCase()
    .replace(/(?<= (?:in|at|from) )\p{Ll}[\p{L}'’-]*(?: (?!(?:and|with|who|for)\b)\p{Ll}[\p{L}'’-]*)*/gu, (names) =>
      names.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
    );
}

function withArticle(phrase: string): string {
  const [role = '', ...rest] = phrase.split(/(?=,? (?:in|at|from|for|with|who|based|and|to) |, )/u);
  const isAgent = agent.test(role);
  const [first = ''] = role.split(' ');
  const lowered = lowerFirst(lowerRole(role)) + rest.join('');
  if (determiners.test(role) && !(progressive.test(first) && isAgent && role.includes(' '))) return lowered;
  if (titlesWithoutArticle.test(role)) return lowered;
  if (progressive.test(role) && !isAgent) return `in ${lowered}`;
  if (/^\p{L}{3,}ed$/iu.test(role) || (/^\d/u.test(role) && !isAgent)) return lowered;
  return `${articleFor(lowered)} ${lowered}`;
}

/** A small letter at the start, where the capital only marked the start of a line ("Ward nurse" but "RN", "Leeds United fan"). */
function lowerFirst(role: string): string {
  const [first = '', second] = role.split(' ');
  const isPlainWord = /^\p{Lu}[\p{Ll}'’-]*$/u.test(first);
  const isFollowedByName = second !== undefined && /^\p{Lu}/u.test(second);
  return isPlainWord && !isProperName(first) && !isFollowedByName && (second !== undefined || progressive.test(first))
    ? role.charAt(0).toLowerCase() + role.slice(1)
    : role;
}
