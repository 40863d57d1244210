import { expect, test } from 'vitest';
import { unknownProfile } from '@/lib/profile/unknown-profile';
import { classifyReading } from '@/lib/ui/classify-reading';
import { makeProfile } from '@/tests/fixtures/profile';

test.each([
  ['no-access' as const, 'no-access'],
  ['unreadable' as const, 'not-understood'],
  [makeProfile(), 'profile'],
  [{ ...unknownProfile, notAProfile: 'authwall' as const }, 'signed-out'],
  [{ ...unknownProfile, notAProfile: 'app-shell' as const }, 'loading'],
  [{ ...unknownProfile, notAProfile: 'not-found' as const }, 'not-a-profile'],
  [{ ...unknownProfile, notAProfile: 'other' as const }, 'not-a-profile'],
  [{ ...unknownProfile, missing: { fullName: 'not-loaded' as const } }, 'loading'],
  [{ ...unknownProfile, missing: { fullName: 'not-understood' as const } }, 'not-understood'],
])('case %#: %s', (reading, kind) => {
  expect(classifyReading(reading)).toBe(kind);
});
