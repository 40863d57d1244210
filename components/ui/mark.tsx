/** The product's mark in the colour of the text: a clock face, its first quarter filled. The drawing of public/icon/mark.svg. */
export function Mark({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="currentColor" aria-hidden="true" focusable="false">
      <path d="M8 8V1A7 7 0 0 1 15 8ZM14.954 8.8A7 7 0 1 1 7.2 1.046V2.558A5.5 5.5 0 1 0 13.442 8.8Z" />
    </svg>
  );
}
