import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Chapters } from '@/components/dashboard/chapters';
import { useHeadingFocus } from '@/components/dashboard/use-heading-focus';
import { useScrollTo } from '@/components/dashboard/use-scroll-to';
import { Field } from '@/components/ui/field';
import { articles } from '@/lib/guidance/points';
import { methodIn } from '@/lib/ui/method/method-in';
import type { PointWords } from '@/lib/ui/method/point-words';
import { Disagreements } from './disagreements';
import { filterPoints } from './filter-points';
import { PointItem } from './point-item';
import '@/components/dashboard/page-head.css';
import './guidance-page.css';

/** What the address calls the chapter on where the articles disagree. */
const disagree = 'disagree';

/**
 * The whole method to read, point by point, each with the articles that say it. `detail` is the point asked for, such as
 * `B7`, or a chapter by its letter; `words` are null where the interface is English.
 */
export function GuidancePage({ detail, words }: { detail: string | null; words: PointWords | null }) {
  const heading = useHeadingFocus();
  const [query, setQuery] = useState('');
  const { stages, points, disagreements } = useMemo(() => methodIn(words), [words]);
  const found = useMemo(() => filterPoints(points, query), [points, query]);
  const open = detail ?? '';
  useScrollTo(open === '' ? null : `guidance-${open}`);
  const chapters = Object.entries(stages);
  return (
    <main className="page with-chapters">
      <Chapters
        label={i18n.t('guidance.chapters')}
        place="guidance"
        chapters={[
          ...chapters.map(([id, title]) => ({ id, title })),
          { id: disagree, title: i18n.t('guidance.disagree'), isApart: true },
        ]}
        isOpen={(id) => (id === disagree ? open === disagree : open.startsWith(id))}
      />
      <article className="guidance-text">
        <h1 ref={heading} className="page-title" tabIndex={-1}>
          {i18n.t('guidance.title')}
        </h1>
        <p className="guidance-lede">{i18n.t('guidance.lede')}</p>
        <search className="guidance-search">
          <Field
            type="search"
            label={i18n.t('guidance.search')}
            labelHidden
            placeholder={i18n.t('guidance.search')}
            value={query}
            onChange={setQuery}
          />
          <p className="small faint" aria-live="polite">
            {query.trim() !== '' && i18n.t('guidance.found', found.length)}
          </p>
        </search>
        {chapters.map(([letter, stage]) => {
          const inChapter = found.filter(({ id }) => id.startsWith(letter));
          return (
            inChapter.length > 0 && (
              <section key={letter} id={`guidance-${letter}`} aria-labelledby={`stage-${letter}`}>
                <h2 id={`stage-${letter}`} className="guidance-stage">
                  {stage}
                </h2>
                <ol>
                  {inChapter.map((point) => (
                    <PointItem key={point.id} point={point} isOpen={point.id === open} />
                  ))}
                </ol>
              </section>
            )
          );
        })}
        {query.trim() === '' && (
          <>
            <Disagreements id={`guidance-${disagree}`} disagreements={disagreements} />
            <section className="guidance-sources">
              <h2 className="heading">{i18n.t('guidance.sources')}</h2>
              <dl>
                {Object.entries(articles).map(([key, title]) => (
                  <div key={key}>
                    <dt>{key}</dt>
                    <dd lang="en">{title}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </>
        )}
      </article>
    </main>
  );
}
