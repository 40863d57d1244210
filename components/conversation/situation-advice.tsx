import { i18n } from '#i18n';
import { PointLink } from './point-link';

/** What to do when they ask about one's own situation, or when it turns to jobs: folded until wanted (GUIDANCE F5, F7). */
export function SituationAdvice() {
  return (
    <div className="situation">
      <details>
        <summary>{i18n.t('conversation.during.situation')}</summary>
        <p className="soft">
          {i18n.t('conversation.during.situationDetail')} <PointLink point="F7" />
        </p>
      </details>
      <details>
        <summary>{i18n.t('conversation.during.jobs')}</summary>
        <p className="soft">
          {i18n.t('conversation.during.jobsDetail')} <PointLink point="F5" />
        </p>
      </details>
    </div>
  );
}
