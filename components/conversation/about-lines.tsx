import { i18n } from '#i18n';
import { LinesField } from './lines-field';
import { PointLink } from './point-link';
import { Rehearsal } from './rehearsal';

export interface AboutLinesValue {
  goals: string;
  pitch: string;
  proof: string;
}

const fields = ['goals', 'pitch', 'proof'] as const;

/** What to know of oneself before speaking, three lines each, and a minute to say them aloud (GUIDANCE E1). */
export function AboutLines({
  value,
  onChange,
}: {
  value: AboutLinesValue;
  onChange: (value: AboutLinesValue) => void;
}) {
  return (
    <section className="talk-part" aria-labelledby="talk-about">
      <header className="asks-head">
        <h2 id="talk-about" className="talk-heading">
          {i18n.t('conversation.about.title')}
        </h2>
        <Rehearsal />
      </header>
      <p className="small faint">
        {i18n.t('conversation.about.detail')} <PointLink point="E1" />
      </p>
      <div className="about-lines">
        {fields.map((field) => (
          <LinesField
            key={field}
            label={i18n.t(`conversation.about.${field}`)}
            placeholder={i18n.t(`conversation.about.${field}Hint`)}
            value={value[field]}
            onChange={(text) => onChange({ ...value, [field]: text })}
          />
        ))}
      </div>
    </section>
  );
}
