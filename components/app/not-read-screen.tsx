import { useState } from 'react';
import { NotReadView } from '@/components/not-read/not-read-view';
import { useApp } from '@/lib/ui/app-store';
import type { NotReadReason } from '@/lib/ui/classify-reading';
import { readAgain } from '@/lib/ui/open-app';
import { openTypedLetter, type TypedPerson } from '@/lib/ui/open-typed-letter';
import { AppToast } from './app-toast';
import { useTools } from './use-tools';

/** There was nobody to read: why, and how to go on without the reader. */
export function NotReadScreen({ reason }: { reason: NotReadReason }) {
  const guessedName = useApp((state) => state.guessedName) ?? '';
  const [value, setValue] = useState<TypedPerson>({ pasted: '', name: guessedName, headline: '', company: '' });
  return (
    <NotReadView
      reason={reason}
      value={value}
      onChange={setValue}
      nameGuessed={guessedName !== '' && value.name === guessedName}
      onContinue={() => void openTypedLetter(value)}
      onReadAgain={() => void readAgain()}
      tools={useTools()}
      toast={<AppToast />}
    />
  );
}
