import { i18n } from '#i18n';
import { ChipsField } from '@/components/ui/chips-field';
import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import type { AboutMe } from '@/lib/schema/about-me';
import './about-me-fields.css';

export interface AboutMeFieldsProps {
  value: AboutMe;
  onChange: (value: AboutMe) => void;
}

/** Who you are, for your letters. Every field says what it is used for. */
export function AboutMeFields({ value, onChange }: AboutMeFieldsProps) {
  const set = (change: Partial<AboutMe>) => onChange({ ...value, ...change });
  return (
    <div className="about-fields">
      <Field
        label={i18n.t('about.name')}
        help={i18n.t('about.nameHelp')}
        placeholder={i18n.t('about.namePlaceholder')}
        autoComplete="name"
        value={value.name}
        onChange={(name) => set({ name })}
      />
      <Field
        label={i18n.t('about.who')}
        lang="en"
        lead={i18n.t('about.whoLead')}
        help={i18n.t('about.whoHelp')}
        placeholder={i18n.t('about.whoPlaceholder')}
        value={value.who}
        onChange={(who) => set({ who })}
      />
      <Field
        label={i18n.t('about.learn')}
        lang="en"
        help={i18n.t('about.learnHelp')}
        placeholder={i18n.t('about.learnPlaceholder')}
        value={value.learn}
        onChange={(learn) => set({ learn })}
      />
      <div className="about-places">
        <ChipsField
          inline
          label={i18n.t('about.schools')}
          placeholder={i18n.t('about.addOne')}
          values={value.schools}
          onChange={(schools) => set({ schools })}
        />
        <ChipsField
          inline
          label={i18n.t('about.employers')}
          placeholder={i18n.t('about.addOne')}
          values={value.employers}
          onChange={(employers) => set({ employers })}
        />
        <p className="field-help">{i18n.t('about.placesHelp')}</p>
      </div>
      <div className="about-plan">
        <div>
          <p className="field-label">{i18n.t('about.plan')}</p>
          <p className="field-help">{i18n.t(value.plan === 'free' ? 'about.freeHelp' : 'about.premiumHelp')}</p>
        </div>
        <Segments
          label={i18n.t('about.plan')}
          value={value.plan}
          options={[
            { value: 'free', label: i18n.t('about.free') },
            { value: 'premium', label: i18n.t('about.premium') },
          ]}
          onChange={(plan) => set({ plan })}
        />
      </div>
    </div>
  );
}
