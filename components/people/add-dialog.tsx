import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { DialogSheet } from '@/components/ui/dialog-sheet';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { TypedEntry } from '@/lib/ui/add-people';

interface AddDialogProps {
  topic: string | null;
  /** What a paste tells, for the fields under it. */
  read: (pasted: string) => { slug: string | null; name: string; about: string; company: string };
  onAdd: (entry: TypedEntry) => void;
  onClose: () => void;
}

const empty: TypedEntry = { pasted: '', name: '', about: '', company: '', why: '' };

/** Someone for the list: an address or a profile's text pasted, or typed by hand. A paste fills the fields that are empty. */
export function AddDialog({ topic, read, onAdd, onClose }: AddDialogProps) {
  const [entry, setEntry] = useState(empty);
  const [filled, setFilled] = useState(empty);
  const set = (change: Partial<TypedEntry>) => setEntry({ ...entry, ...change });
  const known = read(entry.pasted);

  function paste(pasted: string) {
    const found = read(pasted);
    // What the user typed stays; what the paste before had filled in follows the paste.
    const follow = (field: 'name' | 'about' | 'company') =>
      entry[field] === '' || entry[field] === filled[field] ? found[field] : entry[field];
    setFilled({ ...empty, ...found });
    set({ pasted, name: follow('name'), about: follow('about'), company: follow('company') });
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (entry.name.trim() === '') return;
    onAdd(entry);
    onClose();
  }

  return (
    <DialogSheet title={topic === null ? i18n.t('add.title') : i18n.t('people.addTitle', { topic })} onClose={onClose}>
      <form className="add-dialog" onSubmit={onSubmit}>
        <TextArea
          label={i18n.t('people.add.paste')}
          help={
            known.slug === null
              ? i18n.t('people.add.pasteHelp')
              : i18n.t('people.add.knowsAddress', { slug: known.slug })
          }
          rows={3}
          value={entry.pasted}
          onChange={paste}
        />
        <Field label={i18n.t('add.name')} value={entry.name} onChange={(name) => set({ name })} required />
        <Field label={i18n.t('add.about')} value={entry.about} onChange={(about) => set({ about })} />
        <Field label={i18n.t('add.company')} value={entry.company} onChange={(company) => set({ company })} />
        <Field
          label={i18n.t('add.why')}
          help={i18n.t('add.whyHelp')}
          value={entry.why}
          onChange={(why) => set({ why })}
        />
        <div className="dialog-sheet-acts">
          <Button kind="first" type="submit" disabled={entry.name.trim() === ''}>
            {i18n.t('add.list')}
          </Button>
        </div>
      </form>
    </DialogSheet>
  );
}
