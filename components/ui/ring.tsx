import type { ReactNode } from 'react';
import { arcPath, type Quarters } from './quarter-arc';
import './ring.css';

/** A 44 px ring round a face that says how far someone is, a quarter at a time, like the mark. Say it in words beside it. */
export function Ring({ quarters, children }: { quarters: Quarters | 'vacant'; children: ReactNode }) {
  return (
    <span className="ring">
      <svg className="ring-line" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        {quarters === 'vacant' ? (
          <circle className="ring-vacant" cx="22" cy="22" r="21.25" />
        ) : (
          <>
            <circle className="ring-track" cx="22" cy="22" r="21" />
            {quarters === 4 && <circle className="ring-arc" cx="22" cy="22" r="21" />}
            {quarters > 0 && quarters < 4 && <path className="ring-arc" d={arcPath(22, 21, quarters / 4)} />}
          </>
        )}
      </svg>
      {children}
    </span>
  );
}
