import { i18n } from '#i18n';
import { TopicForm } from '@/components/today/topic-form';
import { RemovableChip } from '@/components/ui/chip';
import type { Topic } from '@/lib/schema/topic';
import { SettingsSection } from './settings-section';

export interface TopicSettingsProps {
  topics: readonly Topic[];
  onBeginTopic: (topic: Topic) => void;
  onRemoveTopic: (name: string) => void;
}

/** What the user wants to learn about; a list of five each. */
export function TopicSettings({ topics, onBeginTopic, onRemoveTopic }: TopicSettingsProps) {
  return (
    <SettingsSection part="topics" detail={i18n.t('settings.topicsDetail')}>
      {topics.length > 0 && (
        <div className="settings-chips">
          {topics.map(({ name }) => (
            <RemovableChip
              key={name}
              removeLabel={i18n.t('settings.topicRemove', { name })}
              onRemove={() => onRemoveTopic(name)}
            >
              {name}
            </RemovableChip>
          ))}
        </div>
      )}
      <TopicForm key={topics.length} taken={topics.map(({ name }) => name)} onBegin={onBeginTopic} quiet />
    </SettingsSection>
  );
}
