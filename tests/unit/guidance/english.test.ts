import { describe, expect, it } from 'vitest';
import { isEnglish } from '@/lib/guidance/english';

describe('isEnglish', () => {
  it.each([
    'Hi',
    'CV attached.',
    'Thanks!',
    'Hey, quick q: r u hiring rn?',
    'Please let me know should a suitable role come along.',
    'My résumé is enclosed.',
    'Are you hiring nurses?',
    'Larkfield Corvane Dunmore',
    'Hi José, would you have 15 minutes for a call about the clinic in São Paulo?',
    '',
  ])('reads as English: %s', (text) => {
    expect(isEnglish(text)).toBe(true);
  });

  it.each([
    'Hola Marta, vi tu perfil y me gustaría aprender sobre tu trabajo. ¿Tendrías quince minutos?',
    'Guten Tag, ich suche eine Stelle als Pfleger und würde gern mit Ihnen sprechen.',
    'Bonjour, je cherche un emploi et je vous écris pour demander conseil. Avez-vous quinze minutes ?',
    'Olá, tudo bem? Estou procurando uma vaga na sua empresa. Você pode me indicar?',
    'Ciao, cerco lavoro come cuoco. Hai quindici minuti per parlare con me?',
    'Hallo, ik zoek een baan en wil graag met u praten.',
    'Cześć, szukam pracy w Twojej firmie i chciałbym porozmawiać.',
    'Hej, jag söker jobb och undrar om du har tid att prata med mig.',
    'Merhaba, iş arıyorum ve sizinle konuşmak istiyorum.',
    'こんにちは。お仕事について伺いたいです。',
    'Здравствуйте, я ищу работу.',
    'Hi Anna, ich habe dein Profil gesehen und fand deinen Post über Marketing super. Hast du 15 Minuten für einen Call?',
  ])('does not: %s', (text) => {
    expect(isEnglish(text)).toBe(false);
  });
});
