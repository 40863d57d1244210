import type { CopiedNode, ScreenCopy } from '@/lib/ui/remembered/screen-copy';

/** A copy of a screen that holds `nodes`. */
export function sampleCopy(nodes: CopiedNode[], changes: Partial<ScreenCopy> = {}): ScreenCopy {
  return {
    build: 'chrome-extension://id/chunks/popup-a.js',
    on: '2026-03-02',
    language: 'en-GB',
    direction: '',
    width: null,
    height: null,
    isLong: false,
    nodes,
    ...changes,
  };
}
