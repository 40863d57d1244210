import { i18n } from '#i18n';
import type { AgendaStep } from '@/lib/interview/agenda';
import type { AboutLinesValue } from './about-lines';
import { AgendaList } from './agenda-list';
import type { PathJob } from './their-path';
import './print-page.css';

export interface PrintPageProps {
  name: string;
  when: string;
  request: string | null;
  jobs: readonly PathJob[];
  about: AboutLinesValue;
  questions: readonly string[];
  closing: readonly string[];
  agenda: readonly AgendaStep[];
}

/** What the page holds at most, so that it stays one (GUIDANCE E1, E3, E4, F1). */
const mostJobs = 4;
const mostQuestions = 8;

/** All of the preparation on one page of paper, A4 or Letter. On the screen it isn't there. */
export function PrintPage(props: PrintPageProps) {
  const { about, questions, closing } = props;
  const lines = [about.goals, about.pitch, about.proof].map((text) => text.trim()).filter((text) => text !== '');
  return (
    <article className="print-page">
      <header className="print-head">
        <h1 className="print-clamp print-clamp-1" dir="auto">
          {props.name}
        </h1>
        <p>{props.when}</p>
      </header>
      <section>
        <h2>{i18n.t('conversation.questions.title')}</h2>
        <ol className="print-questions">
          {questions.slice(0, mostQuestions).map((text) => (
            <li key={text}>
              <span className="print-clamp print-clamp-2">{text}</span>
            </li>
          ))}
        </ol>
        <ul className="print-closing">
          {closing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
      <div className="print-columns">
        <section>
          <h2>{i18n.t('conversation.agenda.title')}</h2>
          <AgendaList agenda={props.agenda} now={null} />
        </section>
        <section>
          <h2>{i18n.t('conversation.before.path')}</h2>
          <ol className="print-path">
            {props.jobs.slice(0, mostJobs).map(({ title, company, dates }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same job may stand twice, and the list never changes in place.
              <li key={at} className="print-clamp print-clamp-1">
                {[title, company, dates].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ol>
          {lines.length > 0 && <h2>{i18n.t('conversation.about.title')}</h2>}
          {lines.map((text) => (
            <p key={text} className="print-clamp print-clamp-2" dir="auto">
              {text}
            </p>
          ))}
        </section>
      </div>
      {props.request && (
        <section>
          <h2>{i18n.t('conversation.before.request')}</h2>
          <p className="print-clamp print-clamp-6" dir="auto">
            {props.request}
          </p>
        </section>
      )}
      <section className="print-notes">
        <h2>{i18n.t('conversation.print.notes')}</h2>
      </section>
    </article>
  );
}
