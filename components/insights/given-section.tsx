import { i18n } from '#i18n';
import type { GivenAndReceived, Share } from '@/lib/insights/given';

/** What the user gave back, and what they had: so many of so many, and no score. */
export function GivenSection({ given: { given, received } }: { given: GivenAndReceived }) {
  return (
    <section aria-labelledby="insights-given">
      <h2 className="heading" id="insights-given">
        {i18n.t('insights.given.title')}
      </h2>
      <dl className="given">
        <ShareRow share={given.thanked} words={i18n.t('insights.given.thanked')} />
        <ShareRow share={given.told} words={i18n.t('insights.given.told')} />
        <ShareRow share={given.reports} words={i18n.t('insights.given.reports')} />
        <ShareRow share={given.promises} words={i18n.t('insights.given.promises')} />
        <CountRow count={given.touches} words={i18n.t('insights.given.touches', given.touches)} />
        <CountRow count={given.introductions} words={i18n.t('insights.given.introductions', given.introductions)} />
      </dl>
      <h2 className="heading given-second">{i18n.t('insights.received.title')}</h2>
      <dl className="given">
        <CountRow
          count={received.conversations}
          words={i18n.t('insights.received.conversations', received.conversations)}
        />
        <CountRow
          count={received.introductions}
          words={i18n.t('insights.received.introductions', received.introductions)}
        />
        <ShareRow share={received.promises} words={i18n.t('insights.received.promises')} />
      </dl>
    </section>
  );
}

/** Nothing of nothing is left out. */
function ShareRow({ share: { done, of }, words }: { share: Share; words: string }) {
  if (of === 0) return null;
  return (
    <div>
      <dt>{words}</dt>
      <dd>{i18n.t('insights.ofCount', { done, of })}</dd>
    </div>
  );
}

function CountRow({ count, words }: { count: number; words: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{count}</dd>
    </div>
  );
}
