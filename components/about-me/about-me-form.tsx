import { type FormEvent, type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { Button } from '@/components/ui/button';
import type { AboutMe } from '@/lib/schema/about-me';
import { AboutMeFields, type AboutMeFieldsProps } from './about-me-fields';
import './about-me-form.css';

interface AboutMeFormProps extends AboutMeFieldsProps {
  onDone: () => void;
  onSkip: () => void;
  toast?: ReactNode;
}

/** The first time: one screen, under a minute, and *Skip* works. */
export function AboutMeForm({ value, onChange, onDone, onSkip, toast }: AboutMeFormProps) {
  const form = useId();
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onDone();
  }
  const bar = (
    <>
      <Button kind="first" type="submit" form={form}>
        {i18n.t('about.done')}
      </Button>
      <Button kind="plain" className="at-end" onClick={onSkip}>
        {i18n.t('about.skip')}
      </Button>
    </>
  );
  return (
    <PopupFrame bar={bar} toast={toast}>
      <header className="about-intro">
        <h1 className="about-title">{i18n.t('about.title')}</h1>
        <p className="soft">{i18n.t('about.detail')}</p>
      </header>
      <form id={form} className="about-form" onSubmit={onSubmit}>
        <AboutMeFields value={value} onChange={onChange} />
      </form>
      <section className="about-sample" aria-live="polite">
        <p className="small faint">{i18n.t('about.sample')}</p>
        <p className="about-sample-words" dir="auto">
          {sampleWords(value)}
        </p>
      </section>
    </PopupFrame>
  );
}

/** How a letter will say it; what is not known stays out. */
function sampleWords({ who, learn }: AboutMe): string {
  const me = { who: who.trim(), learn: learn.trim() };
  if (me.who && me.learn) return i18n.t('about.sampleBoth', me);
  if (me.who) return i18n.t('about.sampleWho', { who: me.who });
  if (me.learn) return i18n.t('about.sampleLearn', { learn: me.learn });
  return i18n.t('about.sampleNone');
}
