import { describe, expect, it, vi } from 'vitest';
import { remarksOf } from '@/components/app/remarks-of';
import { review } from '@/lib/guidance/review';
import type { DraftLetter } from '@/lib/ui/letter-of-draft';
import { loadRemarkWords } from '@/lib/ui/method/remark-words';

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

function letterOf(text: string): DraftLetter {
  return { text, findings: review(text).findings } as DraftLetter;
}

async function remarkOn(text: string, rule: string, tag: string) {
  const remark = remarksOf(letterOf(text), await loadRemarkWords(tag)).find((one) => one.rule === rule);
  if (!remark) throw new Error(`${rule} found nothing`);
  return remark;
}

const asks = 'Hi Sol,\n\nI liked your talk on tides. Are you hiring? Thank you for reading.';
const tells = 'Hi Sol,\n\nI liked your talk on tides. I saw the lab tech opening at Harrow Bay. Thank you.';
const hasGap = 'Hi Sol,\n\nI liked your talk on [topic]. Could we speak for 15 minutes? Thank you.';

describe('a remark', () => {
  it('speaks the language of the interface, and of the letter’s words as they are', async () => {
    const english = await remarkOn(asks, 'job-ask.hiring', 'en');
    const german = await remarkOn(asks, 'job-ask.hiring', 'de');
    expect(english.title).toBe('This asks whether they are hiring');
    expect(german.title).toBe('Das fragt, ob gerade eingestellt wird');
    expect({ ...german, title: '', why: '' }).toEqual({ ...english, title: '', why: '' });
  });

  it.each(['en', 'de', 'es', 'fr', 'pt-BR'])('says how to mend it where only the writer can: %s', async (tag) => {
    const words = await loadRemarkWords(tag);
    const gap = await remarkOn(hasGap, 'gap.unfilled', tag);
    const ask = await remarkOn(asks, 'job-ask.hiring', tag);
    expect(gap.mended).toBeNull();
    expect(gap.why).toContain(words?.['gap.unfilled']?.how ?? 'Write what belongs there');
    expect(ask.mended).not.toBeNull();
    expect(ask.why).not.toContain(words?.['job-ask.hiring']?.how ?? 'Leave it out');
  });

  it('leaves a mere mention of work to the writer', async () => {
    const [mention] = remarksOf(letterOf(tells), null).filter(({ rule }) => rule.startsWith('job-ask'));
    expect(mention?.severity).toBe('warn');
    expect(mention?.why).toMatch(/letter\.mayOnlyTell$/);
    expect((await remarkOn(asks, 'job-ask.hiring', 'en')).why).not.toContain('letter.mayOnlyTell');
  });
});
