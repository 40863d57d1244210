import { type ReactNode, useContext } from 'react';
import { Pane } from './pane';
import './popup-frame.css';

/**
 * The frame of the popup and the side panel: it fills the window that it gets, its body scrolls, its bar never does.
 * The popup's document asks for 400 × 600 by the class `in-popup` on `<html>`; zoomed in, the window is smaller than that.
 * In the dashboard it fills the pane it stands in.
 */
export function PopupFrame({ bar, toast, children }: { bar?: ReactNode; toast?: ReactNode; children: ReactNode }) {
  const pane = useContext(Pane);
  const Frame = pane === null ? 'main' : 'div';
  return (
    <Frame className={pane === null ? 'popup-frame' : 'popup-frame popup-frame-pane'}>
      <div className="popup-body">{children}</div>
      <footer className={bar ? 'popup-bar' : 'popup-bar popup-bar-none'}>
        {pane !== 'quiet' && toast}
        {bar}
      </footer>
    </Frame>
  );
}
