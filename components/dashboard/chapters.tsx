import { type PlaceName, placeHash } from '@/lib/ui/dashboard-place';
import './chapters.css';

export interface Chapter {
  /** What the address calls it. */
  id: string;
  title: string;
  /** It stands a little apart from those before it. */
  isApart?: boolean;
}

interface ChaptersProps {
  label: string;
  place: PlaceName;
  chapters: readonly Chapter[];
  isOpen: (id: string) => boolean;
}

/** The chapters of a long page, beside it; each leads to the section of its name. */
export function Chapters({ label, place, chapters, isOpen }: ChaptersProps) {
  return (
    <nav className="chapters" aria-label={label}>
      <ol>
        {chapters.map(({ id, title, isApart }) => (
          <li key={id} className={isApart ? 'chapters-apart' : undefined}>
            <a href={placeHash(place, id)} aria-current={isOpen(id) ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
