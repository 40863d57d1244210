import { initialsOf } from '@/lib/ui/initials';
import './face.css';

/** A person's initials in a circle: 40 px, or 32 with `small`, 36 within a ring. The name stands beside it in words. */
export function Face({ name, size = 'large' }: { name: string; size?: 'large' | 'small' | 'ringed' }) {
  return (
    <span className={`face face-${size}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
