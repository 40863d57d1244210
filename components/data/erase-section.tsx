import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useDataDesk } from '@/lib/ui/data-desk';
import { eraseEverything } from '@/lib/ui/erase-everything';
import { DeskStatus } from './desk-status';

/** Erase everything, once the word is typed. The backup stands above it. */
export function EraseSection() {
  const [typed, setTyped] = useState('');
  const isWorking = useDataDesk(({ step }) => step.name === 'working');
  const word = i18n.t('data.erase.word');
  const isSure = typed.trim().toLowerCase() === word.toLowerCase();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSure) return;
    setTyped('');
    void eraseEverything();
  };
  return (
    <section className="data-section" aria-labelledby="data-erase">
      <h2 id="data-erase" className="data-section-title">
        {i18n.t('data.erase.title')}
      </h2>
      <p className="soft">{i18n.t('data.erase.detail')}</p>
      <form className="data-rows" onSubmit={submit}>
        <Field label={i18n.t('data.erase.type', { word })} value={typed} onChange={setTyped} />
        <Button type="submit" disabled={!isSure || isWorking}>
          {i18n.t('data.erase.erase')}
        </Button>
      </form>
      <DeskStatus place="erase" />
    </section>
  );
}
