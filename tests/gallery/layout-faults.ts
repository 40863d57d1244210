/**
 * Runs in the page: what is wrong with the layout as it stands, in words. Nothing scrolls sideways or reaches past the
 * edge, the bar is in view, only the popup's body scrolls, and what can be pressed is at least 24 px.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) faults.push(`the page scrolls sideways: ${page.scrollWidth} > ${innerWidth}`);
  if (document.querySelector('.popup-frame') && page.scrollHeight > innerHeight)
    faults.push('the page scrolls, not the body');
  for (const element of document.querySelectorAll('body *')) {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const hidden = box.width === 0 || style.visibility === 'hidden' || element.closest('.visually-hidden, .cut, svg');
    if (hidden) continue;
    if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
      faults.push(`scrolls sideways: ${name(element)}`);
    }
    if (/auto|scroll/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1) {
      if (!element.matches('.popup-body, textarea')) faults.push(`scrolls: ${name(element)}`);
    }
    if (box.right > innerWidth + 0.5 || box.left < -0.5) faults.push(`past the edge: ${name(element)}`);
    const pressed = element.matches('button, input, textarea, [role=radio], a');
    if (pressed && (box.width < 24 || box.height < 23.5)) {
      faults.push(`small target ${Math.round(box.width)}x${Math.round(box.height)}: ${name(element)}`);
    }
  }
  const bar = document.querySelector('.popup-bar')?.getBoundingClientRect();
  if (bar && bar.bottom > innerHeight + 0.5) faults.push('the bar is out of view');
  return faults;
}
