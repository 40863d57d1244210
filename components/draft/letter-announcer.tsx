import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { nearLimit } from './letter-count';
import type { LetterRemark } from './letter-remark';

const quietFor = 800; // ms without a change: nobody is read to while they type

/** Says politely to screen readers what there is to look at and when the room runs out, when it changes. */
export function LetterAnnouncer({
  remarks,
  length,
  limit,
}: {
  remarks: readonly LetterRemark[];
  length: number;
  limit: number | null;
}) {
  const words = [remarkWords(remarks), roomWords(length, limit)].filter(Boolean).join('. ');
  const [said, setSaid] = useState('');
  const last = useRef(words);
  useEffect(() => {
    if (words === last.current) return;
    const timer = setTimeout(() => {
      last.current = words;
      setSaid(words);
    }, quietFor);
    return () => clearTimeout(timer);
  }, [words]);
  return <VisuallyHidden role="status">{said}</VisuallyHidden>;
}

function remarkWords(remarks: readonly LetterRemark[]): string {
  const [first] = remarks;
  if (!first) return i18n.t('letter.clear');
  return i18n.t('letter.announce', { count: i18n.t('letter.toLookAt', remarks.length), title: first.title });
}

function roomWords(length: number, limit: number | null): string {
  if (limit === null || limit - length > nearLimit) return '';
  return length > limit ? i18n.t('letter.tooLong', length - limit) : i18n.t('letter.nearlyFull', limit - length);
}
