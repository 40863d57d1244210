import { useEffect, useRef, useState } from 'react';
import './toast.css';

interface ToastProps {
  /** null shows nothing; the live region stays, so that the next words are read out. */
  message: { id: string; text: string; action?: { label: string; onPress: () => void } } | null;
  onGone: () => void;
  /** Milliseconds until it goes by itself. */
  stays: number;
}

/** One line over the bar with one thing to do, as Undo. The time stands still while it is pointed at or has the focus. */
export function Toast({ message, onGone, stays }: ToastProps) {
  const [held, setHeld] = useState(false);
  const gone = useRef(onGone);
  gone.current = onGone;
  const id = message?.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message starts the time anew.
  useEffect(() => setHeld(false), [id]);

  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(() => gone.current(), stays);
    return () => clearTimeout(timer);
  }, [id, held, stays]);

  return (
    <div className="toast-place" aria-live="polite" aria-atomic="true">
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only holds the time; the action is a button.
        <div
          key={message.id}
          className="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            event.preventDefault();
            onGone();
          }}
        >
          <span>{message.text}</span>
          {message.action && (
            <button type="button" className="toast-action" onClick={message.action.onPress}>
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
