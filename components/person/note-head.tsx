import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import './note-head.css';

/** The head of a small form: the way back, and what it is about. */
export function NoteHead({ title, detail, onBack }: { title: string; detail: string | null; onBack: () => void }) {
  return (
    <header className="note-head">
      <IconButton icon="back" label={i18n.t('note.back')} onClick={onBack} />
      <h1 className="note-head-title" dir="auto">
        {title}
      </h1>
      {detail && (
        <p className="note-head-detail soft" dir="auto">
          {detail}
        </p>
      )}
    </header>
  );
}
