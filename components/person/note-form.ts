import type { Note } from '@/lib/ui/record-note';

/** Every small form: its id, for the button in the bar, and what it hands over. */
export interface NoteFormProps {
  id: string;
  onSave: (note: Note) => void;
}
