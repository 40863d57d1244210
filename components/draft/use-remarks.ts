import { useCallback, useEffect, useState } from 'react';
import type { LetterRemark } from './letter-remark';

/** Which remark is open, and the one just kept, whose reason is asked. A remark that is gone is no longer open. */
export function useRemarks(remarks: readonly LetterRemark[]) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [keptId, setKeptId] = useState<string | null>(null);
  const at = remarks.findIndex((remark) => remark.id === openId);

  const show = useCallback((id: string) => {
    setKeptId(null);
    setOpenId(id);
  }, []);
  const close = useCallback(() => {
    setKeptId(null);
    setOpenId(null);
  }, []);
  const askWhy = useCallback((id: string) => {
    setOpenId(null);
    setKeptId(id);
  }, []);

  function step(by: 1 | -1) {
    const from = at < 0 && by < 0 ? 0 : at;
    const next = remarks[(from + by + remarks.length) % remarks.length];
    if (next) show(next.id);
  }

  useEffect(() => {
    if (openId !== null && at < 0) setOpenId(null);
  }, [openId, at]);

  return { at, open: remarks[at] ?? null, keptId, show, close, askWhy, step };
}
