import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { articles, type Point, points, stages } from '@/lib/guidance/points';
import './guidance-page.css';

/** The whole method to read, point by point, each with the articles that say it. `open` is the point asked for, such as `B7`. */
export function GuidancePage({ open }: { open: string | null }) {
  return (
    <main className="guidance-page">
      <p>
        <a href="#today">{i18n.t('guidance.back')}</a>
      </p>
      <h1 className="guidance-title">{i18n.t('guidance.title')}</h1>
      <p className="soft">{i18n.t('guidance.lede')}</p>
      {Object.entries(stages).map(([letter, stage]) => (
        <section key={letter} aria-labelledby={`stage-${letter}`}>
          <h2 id={`stage-${letter}`} className="guidance-stage">
            {stage}
          </h2>
          <ol>
            {points
              .filter(({ id }) => id.startsWith(letter))
              .map((point) => (
                <PointItem key={point.id} point={point} isOpen={point.id === open} />
              ))}
          </ol>
        </section>
      ))}
    </main>
  );
}

function PointItem({ point, isOpen }: { point: Point; isOpen: boolean }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'center' });
  }, [isOpen]);
  return (
    <li ref={item} className="guidance-point" aria-current={isOpen || undefined}>
      <p>{point.text}</p>
      <p className="small faint">
        {point.id} · {point.articles.map((key) => articles[key]).join('; ')}
      </p>
    </li>
  );
}
