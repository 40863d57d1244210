import type { RemarkWords } from '../remark-words';

const namesLearning = 'Nenn, was du lernen möchtest, statt was du bekommen möchtest.';
const defensive =
  'Dass du suchst, weiß dein Gegenüber. Die Frage nach Stellen drängt in die Abwehr; wer nicht fragt, dem hilft man gern.';
const askLearned =
  'Lass es weg. Frag lieber nach Erfahrungen: wie der Einstieg war, was die Arbeit verlangt, was du als Nächstes tun könntest.';
const guessed =
  'Dass du suchst, lässt sich erraten. Ausgesprochen wird aus einem Gespräch unter Fachleuten eine Bitte um Arbeit.';
const resumeCosts =
  'Ein Lebenslauf im ersten Brief sagt: Es geht doch um einen Job. Das kostet das Wohlwollen von jemandem, der gerade helfen wollte.';
const fillIn = 'Schreib, was hierher gehört, oder nimm den Satz heraus.';

/** What is said about findings, in German, with "du". Words of the letter stay English. */
export const remarkWords: RemarkWords = {
  'job-ask.opening': { title: 'Das fragt nach einer offenen Stelle', why: defensive, how: askLearned },
  'job-ask.hiring': { title: 'Das fragt, ob gerade eingestellt wird', why: defensive, how: askLearned },
  'job-ask.seen-opening': {
    title: 'Mit der offenen Stelle wird daraus eine Bewerbung',
    why: 'Wer erwähnt, dass die Firma einstellt, klingt nach der Bitte um den Job, was immer danach kommt.',
    how: 'Sag stattdessen, was dich zu dieser Person führt: dieselbe Schule, ihr Weg, etwas, das sie geschrieben hat.',
  },
  'job-ask.referral': {
    title: 'Das bittet um eine Empfehlung',
    why: 'Wer empfiehlt, steht mit dem eigenen Namen für dich ein, und ihr seid euch noch nie begegnet. Darum gebeten, weicht man zurück; nach einem guten Gespräch bietet man es an.',
    how: 'Lass es weg. Bitte um ein kurzes Gespräch; wenn ihr euch getroffen habt, frag ruhig, mit wem du noch sprechen könntest.',
  },
  'job-ask.hiring-manager': {
    title: 'Das sucht den Weg zu denen, die einstellen',
    why: 'Ein Wort an die Personalverantwortlichen ist eine Empfehlung unter anderem Namen: Die Person soll Botengänge für dich machen.',
    how: 'Lass es weg. Sprich mit dieser Person über ihre Arbeit; wenn es gut läuft, fällt ihr ein, wen du noch treffen solltest.',
  },
  'job-ask.consider': {
    title: 'Damit bewirbst du dich',
    why: 'Wer sich bewirbt, wird beurteilt; wer um Rat fragt, dem wird geholfen.',
    how: 'Lass es weg. Für ein Gespräch genügt eine Zeile dazu, wer du bist.',
  },
  'job-ask.application': {
    title: 'Das bringt eine Bewerbung ins Spiel',
    why: 'Liegt eine Bewerbung auf dem Tisch, geht es um den Job, und ehrlicher Rat wird schwer.',
    how: 'Lass es weg, und bitte um keine Hilfe bei etwas, das du einreichst. Wenn du dich beworben hast, sag es nur auf Nachfrage.',
  },
  'job-ask.keep-in-mind': {
    title: 'Das bittet darum, an dich zu denken',
    why: 'So bekommt die Person eine Aufgabe ohne Ende. Wer gern mit dir gesprochen hat, denkt von selbst an dich.',
    how: 'Lass es weg. Biete an, später zu erzählen, was aus dem Rat geworden ist: Damit bleibst du in Erinnerung.',
  },
  'job-ask.contribute': {
    title: 'Das bietet dem Team deine Arbeit an',
    why: '„How I could contribute“ klingt wie „hire me“. So muss man dich beurteilen, bevor man dich kennt.',
    how: 'Dreh es um: Frag, was die Arbeit braucht und was man an deiner Stelle zuerst lernen sollte.',
  },
  'job-ask.place': {
    title: 'Das fragt, ob dort Platz für dich ist',
    why: 'In welchen Worten auch immer: Es ist die Bitte um eine Anstellung. Dass du suchst, weiß dein Gegenüber; wer nicht fragt, dem hilft man gern.',
    how: 'Lass es weg. Frag, wie die Arbeit von innen ist und wie der Weg dorthin war.',
  },
  'job-ask.errand': {
    title: 'Das schickt dein Gegenüber für dich zu anderen',
    why: 'Die Person soll Botengänge für dich machen und steht mit ihrem Namen für jemanden, den sie kaum kennt.',
    how: 'Lass es weg. Sprich mit dieser Person über ihre eigene Arbeit; wen du noch treffen solltest, ergibt sich von selbst.',
  },
  'job-ask.offer': {
    title: 'Das bietet deine Arbeitskraft an',
    why: 'Angebotene Arbeit muss man annehmen oder ablehnen. So oder so geht es dann um eine Einstellung und nicht um das, was dein Gegenüber weiß.',
    how: 'Lass es weg. Wie du denkst, zeigen deine Fragen.',
  },
  'job-ask.interest': { title: 'Das sagt, dass du den Job willst', why: guessed, how: namesLearning },
  'job-ask.internship': {
    title: 'Das bittet um ein Praktikum',
    why: 'Auch ein Praktikum ist ein Job: Dieselbe Tür geht zu.',
    how: 'Lass es weg, und frag, wie man in diesem Feld anfängt.',
  },
  'job-ask.seeking': { title: 'Das sagt, dass du Arbeit suchst', why: guessed, how: namesLearning },
  'job-ask.mentioned': {
    title: 'Klingt das nach einer Bitte um Arbeit?',
    why: guessed,
    how: 'Wenn du nur lernen möchtest, sag, worüber. Wenn nicht, lass es weg.',
  },
  'resume.review': {
    title: 'Das bittet um einen Blick auf deinen Lebenslauf',
    why: 'Einen Lebenslauf durchzusehen ist Arbeit und heißt, jemanden zu beurteilen. Diese Person kann dir Besseres sagen.',
    how: 'Lass es weg. Frag lieber nach ihrem Weg; den Lebenslauf kann jemand aus deinem Freundeskreis lesen.',
  },
  'resume.attached': {
    title: 'Das übergibt einen Lebenslauf',
    why: resumeCosts,
    how: 'Lass es weg: nicht angehängt, nicht angeboten, nicht erwähnt. Ein Link zu deinem Profil ist in Ordnung.',
  },
  'resume.mentioned': {
    title: 'Das erwähnt deinen Lebenslauf',
    why: resumeCosts,
    how: 'Lass es weg. Eine Zeile dazu, wer du bist, sagt genug.',
  },
  'opening.out-of-work': {
    title: 'Das beginnt mit deiner Suche',
    why: 'Was zuerst kommt, färbt alles andere: Man liest nicht mehr über dich, sondern sucht einen Ausweg.',
    how: 'Beginne damit, wie du auf die Person gekommen bist, und sag dann in einer Zeile, wer du bist.',
  },
  'who.lack': {
    title: 'Das stellt dich mit dem vor, was dir fehlt',
    why: 'Dass du ohne Arbeit bist, ist das Wenigste, was es über dich zu sagen gibt, und es macht aus dem Brief ein Flehen.',
    how: 'Sag, was du machst, gemacht hast oder gerade lernst. Auf Nachfrage genügt eine kurze, ehrliche Antwort.',
  },
  'minutes.too-long': {
    title: 'Mehr als eine halbe Stunde',
    why: 'Fünfzehn oder zwanzig Minuten hat man auch für Fremde; eine Stunde braucht einen Grund.',
    how: 'Bitte um 15, 20 oder höchstens 30 Minuten.',
  },
  'minutes.missing': {
    title: 'Wie lange?',
    why: 'Ein Anruf ohne Ende wirkt lang. Eine kleine Zahl macht das Ja leicht.',
    how: 'Sag, wie viele Minuten: 15 oder 20.',
  },
  'questions.many': {
    title: 'Mehr als zwei Fragen',
    why: 'Jede Frage ist Arbeit. Eine, auf die ein Ja oder Nein genügt, wird beantwortet.',
    how: 'Behalte die eine Frage, die um das Gespräch bittet; die anderen gehören ins Gespräch.',
  },
  'ask.several': {
    title: 'Mehr als eine Bitte auf einmal',
    why: 'Zwei Bitten lehnt man leichter ab als eine.',
    how: 'Bitte um das Gespräch; alles Weitere kann dort zur Sprache kommen.',
  },
  'length.channel': {
    title: 'Zu lang für diesen Weg',
    why: 'Was länger ist als erlaubt, kürzt LinkedIn oder nimmt es nicht an.',
    how: 'Nimm heraus, was nicht sagt, wie du auf die Person kamst, wer du bist, was du lernen möchtest und wie lange es dauert.',
  },
  'length.screen': {
    title: 'Länger als ein Bildschirm',
    why: 'Was man scrollen muss, schiebt man auf und vergisst es dann.',
    how: '50 bis 125 Wörter sind ein gutes Maß.',
  },
  'length.follow-up': {
    title: 'Länger als dein erster Brief',
    why: 'Nachfassen soll nur kurz erinnern; der erste Brief steht ja darunter.',
    how: 'Zwei oder drei Sätze: etwas Neues und dieselbe kleine Bitte.',
  },
  'desperate.plea': {
    title: 'Das klingt verzweifelt',
    why: 'Vor Verzweiflung weichen Menschen zurück, so gern sie helfen würden. Ruhige Neugier zieht sie an.',
    how: 'Lass es weg. Ihr seid beide vom Fach, und du bittest um ein paar Minuten.',
  },
  'pressure.demand': {
    title: 'Das drängt',
    why: 'Noch schuldet dir niemand etwas. Eine Forderung lehnt man leicht ab; wer frei wählen kann, sagt leichter Ja.',
    how: 'Frag, und lass einen Ausweg: „if that is too much just now, I understand“.',
  },
  'pressure.presumed': {
    title: 'Das setzt ein Ja schon voraus',
    why: 'Bei einer Zeit, die nie vereinbart war, oder einem Anruf, der sowieso kommt, sucht man das Weite.',
    how: 'Biete zwei oder drei Zeiten an, und frag, ob eine davon passt.',
  },
  'pressure.thanks-in-advance': {
    title: 'Dank im Voraus kann klingen, als wäre das Ja schon da',
    why: 'Er dankt für etwas, das noch nicht entschieden ist.',
    how: 'Bedank dich fürs Lesen oder fürs Überlegen.',
  },
  'guilt.reproach': {
    title: 'Das klingt vorwurfsvoll',
    why: 'Schweigen ist meist ein volles Postfach. Nach einem Vorwurf fühlt sich ertappt, wer antworten wollte.',
    how: 'Sag, dass du weißt, wie viel zu tun ist, schreib etwas Neues dazu, und bitte noch einmal um dieselbe Kleinigkeit.',
  },
  'guilt.unanswered': {
    title: 'Das zeigt auf das Schweigen',
    why: 'Dass die Antwort aussteht, ist bekannt. Ausgesprochen wird es zur Last.',
    how: 'Lass es weg: Dein erster Brief steht darunter. Schreib stattdessen etwas Neues.',
  },
  'flattery.gushing': {
    title: 'Das ist mehr Lob, als man glauben kann',
    why: 'Lob ohne Grund wirkt wie ein Mittel zum Zweck. Eine wahre Einzelheit sagt mehr.',
    how: 'Nenn eine Sache, die die Person getan oder geschrieben hat, und was du daraus mitgenommen hast.',
  },
  'flattery.empty': {
    title: 'Lob ohne eine Tatsache',
    why: 'Dass sie beeindruckt sind, schreiben alle. Was genau hat dich zu dieser Person geführt?',
    how: 'Nenn die eine Sache: einen Vortrag, einen Wechsel, einen Satz aus einem Text.',
  },
  'phrase.aged': {
    title: 'Eine abgenutzte Wendung',
    why: 'Man hat sie hundertmal gelesen und überspringt, was danach kommt.',
    how: 'Lass sie weg, oder sag es in einfachen Worten.',
  },
  'gap.unfilled': {
    title: 'Eine Lücke ist noch offen',
    why: 'Nichts sagt so deutlich „an alle verschickt“ wie eine Klammer.',
    how: fillIn,
  },
  'gap.marked': { title: 'Noch auszufüllen', why: 'Hier wurde nichts erfunden: Das kannst nur du sagen.', how: fillIn },
  'name.wrong': {
    title: 'Ist das der richtige Name?',
    why: 'Mit einem falschen Namen endet der Brief beim ersten Wort.',
    how: 'Vergleich ihn mit dem Profil.',
  },
  'caps.shouting': {
    title: 'Großbuchstaben schreien',
    why: 'Am Bildschirm lesen sich Wörter in Großbuchstaben wie Geschrei.',
    how: 'Schreib sie wie alle anderen Wörter.',
  },
  'marks.many': {
    title: 'So viele Satzzeichen',
    why: 'Ein Zeichen hört man; drei sind Lärm. Ein Ausrufezeichen im ganzen Brief ist reichlich.',
    how: 'Beende den Satz mit einem Punkt.',
  },
  'needless.sentence': {
    title: 'Muss das gesagt werden?',
    why: 'Ein kurzer Brief wird zu Ende gelesen. Dieser Satz gehört zu nichts, was eine Anfrage braucht.',
    how: 'Lies den Brief einmal ohne ihn.',
  },
};
