import { useState } from 'react';

interface NoteDialogProps {
  onSend: () => void;
  onChange: (text: string, canSend: boolean) => void;
}

/** The dialog for a note with an invitation: its text lives in React's state, and the page's sentence lies about the limit. */
export function NoteDialog({ onSend, onChange }: NoteDialogProps) {
  const [note, setNote] = useState('');
  onChange(note, note !== '');
  return (
    <div role="dialog" aria-label="Add a note to your invitation">
      <h2>Add a note to your invitation</h2>
      <label htmlFor="custom-message">Please limit personal note to 300 characters.</label>
      <textarea
        id="custom-message"
        name="message"
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <span>{note.length}/200</span>
      <button type="button" disabled={note === ''} onClick={onSend}>
        Send invitation
      </button>
    </div>
  );
}
