import { i18n } from '#i18n';
import { Field } from '@/components/ui/field';
import type { TypedPerson } from '@/lib/ui/open-typed-letter';
import './typed-person-fields.css';

/** What someone pastes or types about a person when the page could not be read. */

interface TypedPersonFieldsProps {
  value: TypedPerson;
  onChange: (value: TypedPerson) => void;
  nameGuessed: boolean;
}

/** The three lines that a letter can begin with. */
export function TypedPersonFields({ value, onChange, nameGuessed }: TypedPersonFieldsProps) {
  const set = (change: Partial<TypedPerson>) => onChange({ ...value, ...change });
  return (
    <div className="typed-person">
      <Field
        label={i18n.t('notRead.name')}
        help={nameGuessed ? i18n.t('notRead.nameFromTitle') : undefined}
        placeholder={i18n.t('notRead.nameHint')}
        value={value.name}
        onChange={(name) => set({ name })}
      />
      <Field
        label={i18n.t('notRead.headline')}
        placeholder={i18n.t('notRead.headlineHint')}
        value={value.headline}
        onChange={(headline) => set({ headline })}
      />
      <Field
        label={i18n.t('notRead.company')}
        placeholder={i18n.t('notRead.companyHint')}
        value={value.company}
        onChange={(company) => set({ company })}
      />
    </div>
  );
}
