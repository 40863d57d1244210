import { expect, test } from 'vitest';
import { emptyProfile } from '@/lib/profile/empty-profile';
import { classifyReading } from '@/lib/ui/classify-reading';
import { makeProfile } from '@/tests/fixtures/profile';

test.each([
  ['no-access' as const, 'no-access'],
  ['unreadable' as const, 'not-understood'],
  [makeProfile(), 'profile'],
  [{ ...emptyProfile('absent'), notAProfile: 'authwall' as const }, 'signed-out'],
  [{ ...emptyProfile('absent'), notAProfile: 'app-shell' as const }, 'loading'],
  [{ ...emptyProfile('absent'), notAProfile: 'not-found' as const }, 'not-a-profile'],
  [{ ...emptyProfile('absent'), notAProfile: 'other' as const }, 'not-a-profile'],
  [emptyProfile('not-loaded'), 'loading'],
  [emptyProfile('not-understood'), 'not-understood'],
])('case %#: %s', (reading, kind) => {
  expect(classifyReading(reading)).toBe(kind);
});
