import { useState } from 'react';
import { AddView } from '@/components/person/add-view';
import { ideas } from '@/components/person/ideas';
import { useApp } from '@/lib/ui/app-store';
import { listPerson } from '@/lib/ui/list-person';
import { useTopicList } from '@/lib/ui/use-topic-list';
import { AppToast } from './app-toast';

/** An empty place: whom to ask, and the form for them. */
export function AddScreen() {
  const list = useTopicList();
  const [firstIdea] = useState(() => Math.floor(Math.random() * ideas.length));
  return (
    <AddView
      topic={list?.topic ?? null}
      firstIdea={firstIdea}
      onList={(person) => void listPerson(person, false)}
      onWrite={(person) => void listPerson(person, true)}
      onBack={() => useApp.setState({ screen: { name: 'today' } })}
      toast={<AppToast />}
    />
  );
}
