/** A browser's corner, drawn: the puzzle piece, and below it the row with the mark and the pin. The words beside it say the same. */
export function PinPicture() {
  return (
    <svg className="pin-picture" width="112" height="72" viewBox="0 0 112 72" aria-hidden="true" focusable="false">
      <rect className="pin-bar" x="0.5" y="0.5" width="111" height="27" rx="6" />
      <rect className="pin-field" x="7" y="7" width="60" height="14" rx="7" />
      <rect className="pin-step" x="73" y="4" width="20" height="20" rx="5" />
      <path className="pin-line" d="M77.75 10.75h3a2 2 0 1 1 3.5 0h3v3a2 2 0 1 1 0 3.5v3h-9.5v-3a2 2 0 1 0 0-3.5z" />
      <g className="pin-dots">
        <circle cx="102" cy="9.5" r="1.25" />
        <circle cx="102" cy="14" r="1.25" />
        <circle cx="102" cy="18.5" r="1.25" />
      </g>
      <path className="pin-way" d="M83 28v12" />
      <rect className="pin-bar" x="16.5" y="40.5" width="95" height="31" rx="6" />
      <path
        className="pin-mark"
        transform="translate(24 48)"
        d="M8 8V1A7 7 0 0 1 15 8ZM14.954 8.8A7 7 0 1 1 7.2 1.046V2.558A5.5 5.5 0 1 0 13.442 8.8Z"
      />
      <rect className="pin-field" x="47" y="53" width="28" height="6" rx="3" />
      <rect className="pin-step" x="86" y="46" width="20" height="20" rx="5" />
      <path className="pin-line" d="M93 50.75h6M94 50.75l.5 4.5-2.25 2.5h7.5L97.5 55.25l.5-4.5M96 57.75v4" />
    </svg>
  );
}
