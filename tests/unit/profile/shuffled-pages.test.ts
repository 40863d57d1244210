import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/profile/read-profile';
import { keyOf } from '@/lib/profile/text';
import { profile as profileSchema } from '@/lib/schema/profile';
import { depth, open, type Sample, samples } from './pages';

const people = samples.filter(({ expected }) => typeof expected.fullName === 'string');
const DECOYS = /decoy|autre|mallory|ascombe|perrin/i;

const change = fc.record({
  kind: fc.constantFrom('drop', 'copy', 'move', 'swap'),
  from: fc.nat(10_000),
  to: fc.nat(10_000),
});

describe('pages with parts dropped, copied and moved', () => {
  it.each(people)(
    '$name: never another name',
    (page: Sample) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
          const document = open(page.html, page.url);
          for (const step of changes) apply(document, step);
          const profile = readProfile(document, page.url);
          expect(profileSchema.parse(profile)).toEqual(profile);
          if (profile.fullName === null) return;
          expect(profile.fullName).not.toMatch(DECOYS);
          expect(keyOf(profile.fullName)).toContain(keyOf(page.expected.fullName?.split(/[ ,]/)[0] ?? ''));
        }),
        { numRuns: 20 * depth },
      );
    },
    120_000,
  );
});

function apply(document: Document, { kind, from, to }: { kind: string; from: number; to: number }): void {
  const elements = [...(document.querySelector('main,#app-container')?.querySelectorAll('*') ?? [])];
  const [one, other] = [elements[from % elements.length], elements[to % elements.length]];
  if (one === undefined || other === undefined) return;
  if (kind === 'drop') one.remove();
  else if (one.contains(other) || other.contains(one)) return;
  else if (kind === 'copy') other.after(one.cloneNode(true));
  else if (kind === 'move') other.append(one);
  else {
    const place = document.createComment('');
    one.replaceWith(place);
    other.replaceWith(one);
    place.replaceWith(other);
  }
}
