import { i18n } from '#i18n';
import { loadPointWords } from '@/lib/ui/method/point-words';
import { late } from './late';

/** The method, once its page and its words in the language of the interface are there. */
export const LateGuidancePage = late(async () => {
  const [{ GuidancePage }, words] = await Promise.all([
    import('@/components/guidance/guidance-page'),
    loadPointWords(i18n.t('localeTag')),
  ]);
  return ({ detail }: { detail: string | null }) => <GuidancePage detail={detail} words={words} />;
});
