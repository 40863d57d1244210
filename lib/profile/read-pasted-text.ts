import type { Profile } from '@/lib/schema/profile';
export const readPastedText = (_: string): Partial<Profile> => ({});
