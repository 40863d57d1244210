import { type ComponentProps, type ReactElement, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { ActionMenu, type MenuAction } from '@/components/ui/action-menu';
import { useCalendar } from '@/components/ui/day';
import { FloatingDialog } from '@/components/ui/floating-dialog';
import { exactDay } from '@/lib/ui/day-words';
import { AskedLaterForm } from './asked-later-form';
import { DayForm } from './day-form';
import { HowForm } from './how-form';
import type { OwedActions } from './owed-item';
import './later-menu.css';

interface LaterMenuProps extends OwedActions {
  /** The button that opens it. */
  trigger: ReactElement<ComponentProps<'button'>>;
  align?: 'start' | 'end';
}

/** What a choice of the menu asks for before it is done. */
type Question = 'day' | 'asked-later' | 'how';

/**
 * What can be done with something due besides its letter: another day (tomorrow, in three days, next week, a day you
 * choose), the answer that came, *done another way*, *let it rest*. Offers what has a handler.
 */
export function LaterMenu({ trigger, align = 'end', ...can }: LaterMenuProps) {
  const { today, locale } = useCalendar();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const inDays = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString();
  const then = <Values extends unknown[]>(act: ((...values: Values) => void) | undefined) => {
    return (...values: Values) => {
      setQuestion(null);
      act?.(...values);
    };
  };
  const forms: Record<Question, ReactNode> = {
    day: <DayForm label={i18n.t('later.dayLabel')} earliest={inDays(1)} onDay={then(can.onUntil)} />,
    'asked-later': <AskedLaterForm onChosen={then((until?: string) => can.onAnswered?.('later', until))} />,
    how: <HowForm onHow={then(can.onTouched)} />,
  };
  const dayActions = can.onUntil ? laterDays(can.onUntil, inDays, (day) => exactDay(day, today, locale)) : [];
  const aDay = can.onUntil ? [action('aDay', i18n.t('later.aDay'), () => setQuestion('day'))] : [];
  const actions = [...dayActions, ...aDay, ...otherActions(can, setQuestion)];
  return (
    <span className="later-anchor" ref={setAnchor}>
      <ActionMenu trigger={trigger} actions={withoutFirstLine(actions)} align={align} />
      {question && anchor && (
        <FloatingDialog
          label={i18n.t(labels[question])}
          className="later-day"
          anchor={anchor}
          align={align}
          onClose={() => setQuestion(null)}
        >
          {forms[question]}
        </FloatingDialog>
      )}
    </span>
  );
}

const labels = { day: 'later.dayLabel', 'asked-later': 'later.askedLabel', how: 'later.howLabel' } as const;

function action(id: string, label: string, onSelect: () => void, apart = false): MenuAction {
  return { id, label, onSelect, apart };
}

function laterDays(
  onUntil: (day: string) => void,
  inDays: (days: number) => string,
  words: (day: string) => string,
): MenuAction[] {
  const offers = [
    ['tomorrow', 1],
    ['threeDays', 3],
    ['nextWeek', 7],
  ] as const;
  return offers.map(([id, days]) => ({
    ...action(id, i18n.t(`later.${id}`), () => onUntil(inDays(days))),
    hint: words(inDays(days)),
  }));
}

function otherActions(
  { onAnswered, onDaySet, onTouched, onDone, onRest }: OwedActions,
  ask: (question: Question) => void,
): MenuAction[] {
  return [
    ...(onAnswered
      ? [
          action('yes', i18n.t('sent.answers.yes'), () => onAnswered('yes'), true),
          action('later', i18n.t('sent.answers.later'), () => ask('asked-later')),
          action('no', i18n.t('sent.answers.no'), () => onAnswered('no')),
        ]
      : []),
    ...(onDaySet ? [action('daySet', i18n.t('sent.daySet'), onDaySet, true)] : []),
    ...(onTouched ? [action('touched', i18n.t('later.anotherWay'), () => ask('how'), true)] : []),
    ...(onDone ? [action('done', i18n.t('later.anotherWay'), onDone, true)] : []),
    ...(onRest ? [action('rest', i18n.t('later.rest'), onRest, true)] : []),
  ];
}

/** A hairline parts what stands above from what stands below; above the first there is nothing. */
function withoutFirstLine([first, ...rest]: MenuAction[]): MenuAction[] {
  return first ? [{ ...first, apart: false }, ...rest] : [];
}
