import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Segments } from '@/components/ui/segments';
import type { Topic } from '@/lib/schema/topic';
import { PointLink } from './because-line';
import './topic-form.css';

type Purpose = NonNullable<Topic['purpose']>;

interface TopicFormProps {
  /** The names of the topics there are. */
  taken: readonly string[];
  onBegin: (topic: Topic) => void;
  /** Its button isn't the filled one of the screen. */
  quiet?: boolean;
}

/** Names a topic, and what for: exploring or entering (GUIDANCE A4, A5). */
export function TopicForm({ taken, onBegin, quiet = false }: TopicFormProps) {
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState<Purpose>('exploring');
  const trimmed = name.trim();
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (trimmed === '') return;
    const known = taken.find((other) => other.toLowerCase() === trimmed.toLowerCase());
    onBegin({ name: known ?? trimmed, purpose });
  }
  return (
    <form className="topic-form" onSubmit={onSubmit}>
      <Field
        label={i18n.t('topics.name')}
        placeholder={i18n.t('topics.nameHint')}
        value={name}
        maxLength={100}
        onChange={setName}
      />
      <Segments<Purpose>
        label={i18n.t('topics.purpose')}
        value={purpose}
        options={[
          { value: 'exploring', label: i18n.t('topics.exploring') },
          { value: 'entering', label: i18n.t('topics.entering') },
        ]}
        onChange={setPurpose}
      />
      <p className="small soft">
        {i18n.t(purpose === 'exploring' ? 'topics.exploringHelp' : 'topics.enteringHelp')} <PointLink point="A5" />
      </p>
      <Button type="submit" kind={quiet ? 'outlined' : 'first'} compact disabled={trimmed === ''}>
        {i18n.t('topics.begin')}
      </Button>
    </form>
  );
}
