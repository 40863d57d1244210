import { type DragEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import './drop-place.css';

interface DropPlaceProps {
  /** What to drop here; the button does the same for whoever can't drag. */
  words?: string;
  button: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** A place to drop files on, and a button to choose them. Without `words` it is the button alone. */
export function DropPlace({ words, button, accept, multiple, disabled, onFiles }: DropPlaceProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  const choose = (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {button}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </>
  );
  if (words === undefined) return choose;
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the pointer alone; the button does the same.
    <div
      className={isOver ? 'drop-place drop-place-over' : 'drop-place'}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={(event) => {
        onDrag(event);
        take(event.dataTransfer.files);
      }}
    >
      <p className="soft">{words}</p>
      {choose}
    </div>
  );
}
