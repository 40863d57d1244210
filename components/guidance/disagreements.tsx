import { i18n } from '#i18n';
import type { Disagreement } from '@/lib/guidance/points';

/** Where the articles disagree, and what the product does. */
export function Disagreements({ id, disagreements }: { id: string; disagreements: readonly Disagreement[] }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="guidance-stage">
        {i18n.t('guidance.disagree')}
      </h2>
      <table className="disagreements">
        <thead>
          <tr>
            <th scope="col">{i18n.t('guidance.question')}</th>
            <th scope="col">{i18n.t('guidance.theySay')}</th>
            <th scope="col">{i18n.t('guidance.weDo')}</th>
          </tr>
        </thead>
        <tbody>
          {disagreements.map(({ id: about, question, theySay, weDo }) => (
            <tr key={about}>
              <th scope="row">{sentenceCase(question)}</th>
              <td className="soft">{sentenceCase(theySay)}</td>
              <td>{sentenceCase(weDo)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sentenceCase(words: string): string {
  const [first = '', ...rest] = words;
  return first.toUpperCase() + rest.join('');
}
