import type { ReactNode } from 'react';
import './popup-frame.css';

/**
 * The frame of the popup and the side panel: it fills the window that it gets, its body scrolls, its bar never does.
 * The popup's document asks for 400 × 600 by the class `in-popup` on `<html>`; zoomed in, the window is smaller than that.
 */
export function PopupFrame({ bar, toast, children }: { bar?: ReactNode; toast?: ReactNode; children: ReactNode }) {
  return (
    <main className="popup-frame">
      <div className="popup-body">{children}</div>
      <footer className={bar ? 'popup-bar' : 'popup-bar popup-bar-none'}>
        {toast}
        {bar}
      </footer>
    </main>
  );
}
