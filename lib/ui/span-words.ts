import { i18n } from '#i18n';

/** Numbers that are written as words; larger ones stay figures. */
const written = ['n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9', 'n10'] as const;

/** A small number in words ("three"), a larger one in figures. */
export function numberWords(count: number): string {
  const key = written[count - 2];
  return key === undefined ? String(count) : i18n.t(`number.${key}`);
}

/** So many days as a person says them: "two weeks", "a month", "10 days". Whole months (of 30 days) and weeks are said so. */
export function spanWords(days: number): string {
  if (days >= 30 && days % 30 === 0) return counted('month', days / 30);
  return days >= 7 && days % 7 === 0 ? counted('week', days / 7) : counted('day', days);
}

function counted(unit: 'day' | 'week' | 'month', count: number): string {
  return i18n.t(`span.${unit}`, count, [numberWords(count)]);
}
