import { describe, expect, it } from 'vitest';
import { compose } from '@/lib/message/compose';
import { requestWith, ruth } from './samples';

describe('words that the checks would object to', () => {
  it('does not ask for work, even where the user typed it, and says which words it set aside', () => {
    const letter = compose(requestWith({ me: { ...ruth, learn: 'whether you have any openings' }, channel: 'email' }));
    expect(letter.text).not.toContain('openings');
    expect(letter.subject).not.toContain('openings');
    expect(letter.gaps).toEqual(['your topic']);
    expect(letter.setAside).toEqual(['learn']);
    expect(letter.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  it('keeps the rest of what the user typed', () => {
    const me = { ...ruth, who: 'unemployed and looking for a job, a ward nurse in Leeds' };
    const letter = compose(requestWith({ me }));
    expect(letter.text).toContain("I'm a ward nurse in Leeds");
    expect(letter.text).not.toContain('job,');
    expect(letter.setAside).toEqual(['who']);
  });

  it('greets nobody by a slogan', () => {
    const person = { firstName: 'Please Hire Me', fullName: 'Please Hire Me Now' };
    expect(compose(requestWith({ person })).text).toMatch(/^Hello, /);
  });

  it('sets nothing aside in an honest letter', () => {
    expect(compose(requestWith()).setAside).toEqual([]);
  });
});
