import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import type { MissingReason } from '@/lib/schema/profile';
import './read-fields.css';

export interface ReadField {
  id:
    | 'fullName'
    | 'firstName'
    | 'headline'
    | 'currentTitle'
    | 'currentCompany'
    | 'location'
    | 'school'
    | 'about'
    | 'mutual'
    | 'pronouns';
  value: string | null;
  /** Why there is no value. */
  missing: MissingReason | null;
}

interface ReadFieldsProps {
  fields: readonly ReadField[];
  onChange: (id: ReadField['id'], value: string) => void;
  onClose: () => void;
}

/** What was read from the page, and what was not and why. Each can be typed over. Escape closes the field, then the list. */
export function ReadFields({ fields, onChange, onClose }: ReadFieldsProps) {
  const [editing, setEditing] = useState<ReadField['id'] | null>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (editing) setEditing(null);
    else onClose();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only Escape passes through here, from the controls within.
    <div className="read-fields" onKeyDown={onKeyDown}>
      <dl>
        {fields.map((field) => (
          <div className="read-field" key={field.id}>
            <dt className="faint">{i18n.t(`person.field.${field.id}`)}</dt>
            {editing === field.id ? (
              <FieldForm
                field={field}
                onSave={(value) => {
                  onChange(field.id, value);
                  setEditing(null);
                }}
              />
            ) : (
              <FieldValue field={field} onEdit={() => setEditing(field.id)} />
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}

function FieldValue({ field, onEdit }: { field: ReadField; onEdit: () => void }) {
  const label = i18n.t('person.change', { field: i18n.t(`person.field.${field.id}`) });
  return (
    <dd className="read-field-value">
      {field.value ? (
        <span className="cut" dir="auto" title={field.value}>
          {field.value}
        </span>
      ) : (
        <MissingWords reason={field.missing ?? 'absent'} />
      )}
      <IconButton small icon="pencil" label={label} onClick={onEdit} />
    </dd>
  );
}

/** What can still be done about it is ochre; what is simply not there is faint. */
function MissingWords({ reason }: { reason: MissingReason }) {
  if (reason === 'absent') return <span className="faint">{i18n.t('person.missing.absent')}</span>;
  const key = reason === 'not-loaded' ? 'person.missing.notLoaded' : 'person.missing.notUnderstood';
  return <span className="due">{i18n.t(key)}</span>;
}

function FieldForm({ field, onSave }: { field: ReadField; onSave: (value: string) => void }) {
  const [value, setValue] = useState(field.value ?? '');
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    onSave(value.trim());
  }
  return (
    <dd>
      <form className="read-field-form" onSubmit={onSubmit}>
        <Field
          label={i18n.t(`person.field.${field.id}`)}
          labelHidden
          placeholder={i18n.t('person.typeIt')}
          value={value}
          onChange={setValue}
          ref={(input) => input?.focus()}
        />
        <Button type="submit" kind="plain" compact>
          {i18n.t('person.save')}
        </Button>
      </form>
    </dd>
  );
}
