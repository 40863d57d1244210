import { useState } from 'react';
import type { PeopleSearchProps } from '@/components/today/people-search';
import { nameOf } from '@/lib/profile/apply-corrections';
import type { Person } from '@/lib/schema/person';
import { openLetterTo } from '@/lib/ui/open-letter';
import { useSearch } from '@/lib/ui/use-search';

/** Finding people in the list as a name is typed; who is chosen is opened on what is due with them, unless told otherwise. */
export function usePeopleSearch(
  close: () => void,
  open: (person: Person) => void = (person) => void openLetterTo(person),
): PeopleSearchProps {
  const [query, setQuery] = useState('');
  const found = useSearch(query);
  const leave = () => {
    setQuery('');
    close();
  };
  return {
    query,
    onQuery: setQuery,
    found: found?.map(foundPersonOf),
    onOpen: (id) => {
      const person = found?.find((one) => one.id === id);
      if (!person) return;
      leave();
      open(person);
    },
    onClose: leave,
  };
}

/** Someone found, in two lines. */
export function foundPersonOf(person: Person) {
  return { id: person.id, name: nameOf(person), about: person.corrections.headline ?? person.profile.headline };
}
