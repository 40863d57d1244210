import { i18n } from '#i18n';
import { disagreements } from '@/lib/guidance/points';

/** Where the articles disagree, and what the product does. */
export function Disagreements({ id }: { id: string }) {
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
          {disagreements.map(({ question, theySay, weDo }) => (
            <tr key={question}>
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
