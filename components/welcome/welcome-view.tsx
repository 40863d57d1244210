import { i18n } from '#i18n';
import { useHeadingFocus } from '@/components/dashboard/use-heading-focus';
import { PartTicks } from '@/components/draft/part-ticks';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { PinHint } from './pin-hint';
import { sampleLetter, sampleParts } from './sample-letter';
import './welcome-view.css';

/** What stands behind the `#` where the example person is. */
export const exampleHash = 'example';

/** What the product promises, in the order of DESIGN.md's table. */
const promises = ['access', 'device', 'send', 'keep', 'advice'] as const;

interface WelcomeViewProps {
  /** The browser keeps the button of a new extension out of sight. */
  isButtonHidden: boolean;
  onFive: () => void;
}

/** The first page after installing: what this is, what it promises, where its button is, and two ways to begin. */
export function WelcomeView({ isButtonHidden, onFive }: WelcomeViewProps) {
  const heading = useHeadingFocus();
  return (
    <main className="welcome">
      <section className="welcome-words">
        <Mark />
        <h1 ref={heading} tabIndex={-1} className="welcome-title">
          {i18n.t('extDescription')}
        </h1>
        <p className="welcome-lede soft">{i18n.t('welcome.lede')}</p>
        <ul className="welcome-promises" aria-label={i18n.t('welcome.promises')}>
          {promises.map((promise) => (
            <li key={promise}>{i18n.t(`welcome.promise.${promise}`)}</li>
          ))}
        </ul>
        <p className="welcome-acts">
          <a className="button button-first" href={`#${exampleHash}`}>
            {i18n.t('welcome.try')}
          </a>
          <Button kind="plain" onClick={onFive}>
            {i18n.t('welcome.five')}
          </Button>
        </p>
        <p className="small faint">{i18n.t('welcome.skip')}</p>
      </section>
      <div className="welcome-side">
        <PinHint isButtonHidden={isButtonHidden} />
        <section className="welcome-letter" aria-label={i18n.t('welcome.sample')}>
          <p className="welcome-letter-words" lang="en" dir="ltr">
            {sampleLetter}
          </p>
          <PartTicks parts={sampleParts} />
        </section>
      </div>
    </main>
  );
}
