import { useState } from 'react';
import { AboutMeForm } from '@/components/about-me/about-me-form';
import { NotReadView } from '@/components/not-read/not-read-view';
import type { AboutMe } from '@/lib/schema/about-me';
import type { NotReadReason } from '@/lib/ui/classify-reading';
import { tools } from './draft-screen';

export const maja: AboutMe = {
  name: 'Maja Lindholm',
  who: 'a school librarian in York',
  learn: 'how people move into archives',
  schools: ['University of York'],
  employers: ['Northmere'],
  plan: 'free',
};
const nobody: AboutMe = { name: '', who: '', learn: '', schools: [], employers: [], plan: 'free' };

export function AboutScreen({ filled }: { filled: boolean }) {
  const [value, setValue] = useState(filled ? maja : nobody);
  return <AboutMeForm value={value} onChange={setValue} onDone={() => {}} onSkip={() => {}} />;
}

export function NotReadScreen({ reason, name = '' }: { reason: NotReadReason; name?: string }) {
  const [value, setValue] = useState({ pasted: '', name, headline: '', company: '' });
  return (
    <NotReadView
      reason={reason}
      value={value}
      onChange={setValue}
      nameGuessed={name !== ''}
      onContinue={() => {}}
      onReadAgain={() => {}}
      tools={tools}
    />
  );
}
