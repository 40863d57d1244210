import { i18n } from '#i18n';

/** A job on their page, as shown there. */
export interface PathJob {
  title: string;
  company: string | null;
  dates: string | null;
}

/** How they came to where they are, as read from the page. */
export function TheirPath({ jobs }: { jobs: readonly PathJob[] }) {
  return (
    <section className="talk-part" aria-labelledby="talk-path">
      <h2 id="talk-path" className="talk-heading">
        {i18n.t('conversation.before.path')}
      </h2>
      {jobs.length === 0 && <p className="soft">{i18n.t('conversation.before.pathEmpty')}</p>}
      <ol className="their-path">
        {jobs.map(({ title, company, dates }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same job may stand twice, and the list never changes in place.
          <li key={at}>
            <span className="their-title" dir="auto">
              {title}
            </span>
            <span className="soft" dir="auto">
              {[company, dates].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
