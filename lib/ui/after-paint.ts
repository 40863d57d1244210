/**
 * Does what may wait once the page has painted what it shows now: a long piece of work would hold that back. Where nothing is
 * painted, because the page is hidden, it is done when it is looked at. Returns how to call it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
