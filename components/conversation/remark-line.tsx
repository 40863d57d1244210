import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icons';
import type { QuestionRemark } from './planned-question';
import { PointLink } from './point-link';

/** What is to be said about a question, and the point that says so. */
export function RemarkLine({ remark }: { remark: QuestionRemark }) {
  if (remark === null) return null;
  const isJobs = remark === 'jobs';
  return (
    <p className={isJobs ? 'asks-remark small overdue' : 'asks-remark small due'}>
      <Icon name="open" size={12} />
      <span>
        {i18n.t(isJobs ? 'conversation.questions.jobAsk' : 'conversation.questions.searchable')}{' '}
        <PointLink point={isJobs ? 'F5' : 'E3'} />
      </span>
    </p>
  );
}
