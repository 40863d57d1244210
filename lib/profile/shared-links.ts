import type { AboutMe } from '@/lib/schema/about-me';
import type { Link } from '@/lib/schema/link';
import type { Profile } from '@/lib/schema/profile';
export const sharedLinks = (_: Profile, __: AboutMe): Link[] => [];
