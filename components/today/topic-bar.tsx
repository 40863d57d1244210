import { useState } from 'react';
import { i18n } from '#i18n';
import { ActionMenu } from '@/components/ui/action-menu';
import { Button } from '@/components/ui/button';
import { FloatingDialog } from '@/components/ui/floating-dialog';
import type { Topic } from '@/lib/schema/topic';
import { numberWords } from '@/lib/ui/span-words';
import { PointLink } from './because-line';
import { TopicForm } from './topic-form';
import './topic-bar.css';

export interface TopicBarProps {
  /** In the order in which they began. */
  topics: readonly string[];
  current: string | null;
  /** With how many people there was a conversation on the current topic. */
  conversations: number;
  onTopic: (name: string) => void;
  onNewTopic: (topic: Topic) => void;
}

/** So many conversations on one topic are enough (GUIDANCE A6). */
const enough = 4;

/** What the five places are for: the current topic, the others, and a new one; and when a topic has had enough. */
export function TopicBar({ topics, current, conversations, onTopic, onNewTopic }: TopicBarProps) {
  const [naming, setNaming] = useState(false);
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const others = topics.filter((name) => name !== current);
  const actions = [
    ...others.map((name) => ({ id: `topic ${name}`, label: name, onSelect: () => onTopic(name) })),
    { id: 'new', label: i18n.t('topics.new'), apart: others.length > 0, onSelect: () => setNaming(true) },
  ];
  return (
    <>
      <div ref={setBar} className="topic-bar">
        <h2 className="heading">{i18n.t('places.label')}</h2>
        {current === null ? (
          <Button kind="text" className="small" onClick={() => setNaming(true)}>
            {i18n.t('topics.nameOne')}
          </Button>
        ) : (
          <ActionMenu
            actions={actions}
            trigger={
              <Button
                kind="text"
                className="small topic-current"
                endIcon="down"
                aria-label={i18n.t('topics.current', { name: current })}
              >
                <span className="cut" dir="auto">
                  {current}
                </span>
              </Button>
            }
          />
        )}
      </div>
      {current !== null && conversations >= enough && (
        <p className="topic-enough small soft">
          {i18n.t('topics.enough', conversations, [numberWords(conversations), current])} <PointLink point="A6" />{' '}
          <Button kind="text" className="small is-accent" onClick={() => setNaming(true)}>
            {i18n.t('topics.next')}
          </Button>
        </p>
      )}
      {naming && bar && (
        <FloatingDialog
          label={i18n.t('topics.new')}
          className="later-day"
          anchor={bar}
          align="end"
          side="top"
          onClose={() => setNaming(false)}
        >
          <TopicForm
            taken={topics}
            onBegin={(topic) => {
              setNaming(false);
              onNewTopic(topic);
            }}
          />
        </FloatingDialog>
      )}
    </>
  );
}
