import { i18n } from '#i18n';
import { articles, type Point } from '@/lib/guidance/points';
import { partsOf } from './filter-points';

/** The articles, their readers' comments not counted. */
const articleCount = 5;

/** A point to read, with the articles that say it in the margin. */
export function PointItem({ point, isOpen }: { point: Point; isOpen: boolean }) {
  const [heading, rest] = partsOf(point);
  return (
    <li id={`guidance-${point.id}`} className="guidance-point" aria-current={isOpen ? 'true' : undefined}>
      <div>
        <h3 className="guidance-point-title">{heading}</h3>
        {rest && <p className="soft">{rest}</p>}
      </div>
      <p className="small faint">
        <b>{point.id}</b> {sourcesOf(point)}
      </p>
    </li>
  );
}

/** Where most say the same, naming each says less. */
function sourcesOf(point: Point): string {
  const count = point.articles.filter((key) => key !== '5K-c').length;
  if (count >= articleCount) return i18n.t('guidance.allArticles');
  if (count === articleCount - 1) return i18n.t('guidance.mostArticles');
  return point.articles.map((key) => articles[key]).join('; ');
}
