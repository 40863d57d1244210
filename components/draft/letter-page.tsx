import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { type LetterSegment, tooLong } from '@/lib/ui/letter-segments';
import type { LetterRemark } from './letter-remark';
import './letter-page.css';

interface LetterPageProps {
  text: string;
  segments: readonly LetterSegment[];
  remarks: readonly LetterRemark[];
  openId: string | null;
  page: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
  onPoint: (id: string) => void;
}

const pointedFor = 150; // ms: passing over the words on the way elsewhere opens nothing

/**
 * The letter to write in. A textarea can't underline, so a mirror with identical wrapping lies under it and shows the
 * words; the textarea's own are transparent, its caret and selection are not.
 */
export function LetterPage({ text, segments, remarks, openId, page, onChange, onPoint }: LetterPageProps) {
  const mirror = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function pointAt(event: PointerEvent) {
    clearTimeout(timer.current);
    const id = remarkUnder(mirror.current, event.clientX, event.clientY);
    if (id && id !== openId && event.pointerType === 'mouse') timer.current = setTimeout(() => onPoint(id), pointedFor);
  }

  function openAtCaret(at: number) {
    const remark = remarks.find(({ start, end }) => start <= at && at < end);
    if (remark && remark.id !== openId) onPoint(remark.id);
  }

  return (
    <div className="letter-page">
      <div ref={mirror} className="letter-mirror" aria-hidden="true" dir="auto">
        {segments.map((segment) => {
          const remark = segment.finding === null ? undefined : remarks[segment.finding];
          return (
            <span key={segment.start} className={runClass(segment, remark, openId)} data-remark={remark?.id}>
              {segment.text}
            </span>
          );
        })}
        {/* A last empty line has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        ref={page}
        className="letter-text"
        // Letters are English, whatever the interface speaks: so the spelling is checked as English.
        lang="en"
        dir="auto"
        rows={1}
        spellCheck
        aria-label={i18n.t('letter.label')}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onPointerMove={pointAt}
        onPointerLeave={() => clearTimeout(timer.current)}
        onClick={(event) => openAtCaret(event.currentTarget.selectionStart)}
        onKeyUp={(event: KeyboardEvent<HTMLTextAreaElement>) => {
          if (event.key.startsWith('Arrow')) openAtCaret(event.currentTarget.selectionStart);
        }}
      />
    </div>
  );
}

function runClass(segment: LetterSegment, remark: LetterRemark | undefined, openId: string | null): string | undefined {
  const names = [
    remark && `letter-finding letter-${remark.severity}`,
    remark && remark.id === openId && 'letter-current',
    segment.gap && 'letter-gap',
    segment.over && 'letter-over',
    // Words with a finding of their own keep its underline: struck through, they would say nothing but "too long".
    segment.over && (!remark || remark.rule === tooLong) && 'letter-cut',
  ].filter(Boolean);
  return names.length > 0 ? names.join(' ') : undefined;
}

function remarkUnder(mirror: HTMLElement | null, x: number, y: number): string | undefined {
  for (const run of mirror?.querySelectorAll<HTMLElement>('[data-remark]') ?? []) {
    const hit = [...run.getClientRects()].some(
      (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    );
    if (hit) return run.dataset.remark;
  }
  return undefined;
}
