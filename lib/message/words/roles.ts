import { isProperName } from './proper';

/** Words of job titles that are no names: they lose their capital in a sentence ("Senior Nurse" → "a senior nurse"). */
const roleWords = new Set(
  `accountant accounting actor actuary administrative administrator adviser advisor aide analyst analytics animator
  applied apprentice architect artist assistant associate attorney auditor automation baker banker barber barista
  bartender bookkeeper broker builder bus business buyer candidate captain care carer caretaker carpenter cashier
  certified chef chemist chief civil clerk clinical coach communications community computer conservator construction
  consultant content contractor controller coordinator copywriter counsel counsellor counselor creative critical
  curator customer dancer data dental dentist deputy design designer developer development digital director
  dispatcher district doctor doctoral driver ecologist economist editor educator electrical electrician elementary
  emergency engineer engineering entrepreneur environmental estate event events executive experience experienced
  facilities farmer farrier fellow field film finance financial fire firefighter fitter founder co-founder cofounder
  freelance freelancer full-stack fundraiser gardener general geologist graduate graphic guide hairdresser head health
  healthcare historian home hospital hospitality hotel human industrial information instructor insurance intern
  interpreter investigator investor janitor joiner journalist judge junior kitchen lab laboratory lawyer lead leader
  learning lecturer legal librarian library line logistics machine machinist maintenance maker manager managing
  manufacturing marine marketer marketing mason master masters mathematician mechanic mechanical media medical mental
  mentor merchandiser metal midwife miner mother father musician neonatal network nonprofit nurse nursery nurses nursing
  nutritionist office officer online operations operator optician owner painter paralegal paramedic parent part-time
  partner pastor pastry pediatric paediatric people pharmacist photographer physician physicist physiotherapist pilot
  planner planning plumber police policy post-doctoral postdoc postdoctoral postgraduate practice president primary
  principal private procurement producer product production professional professor program programme programmer
  programs project property psychiatric psychologist public quality quantity receptionist recent recruiter
  recruitment registered registrar relations renewable reporter representative research researcher resident resources
  restaurant retail retired risk safety sailor sales school science scientist secondary secretary security
  self-employed seller senior server service services ship shop site social software soldier solicitor solutions
  special specialist speech staff statistician store strategy structural student studio success supervisor supply
  support surgeon surveyor systems tailor talent tax teacher teaching team tech technical technician technologist
  test tester theatre therapist trainee trainer training translator transport treasurer truck tutor undergraduate
  university user vet veteran veterinarian veterinary vice videographer visual volunteer waiter waitress ward
  warehouse web welder welding wellness worker writer youth`.split(/\s+/u),
);

/** What a role may be called without an article ("I'm head of data", "I'm chief of staff"). */
export const titlesWithoutArticle =
  /^(?:head|chief|ceo|cto|cfo|coo|cmo|cio|founder|co-?founder|president|chair|owner)\b/iu;

/** `role` with the capitals of a title taken off, names and abbreviations left alone. */
export function lowerRole(role: string): string {
  return role.replace(/(?<![\p{L}\p{N}'’-])\p{Lu}[\p{Ll}'’-]+(?![\p{L}\p{N}])/gu, (word) =>
    (roleWords.has(word.toLowerCase()) || /(?:tor|ist|ician|eer|ment|tion|ics)$/u.test(word)) && !isProperName(word)
      ? word.toLowerCase()
      : word,
  );
}
