import { type FormEvent, type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { PopupFrame } from '@/components/popup/popup-frame';
import { PopupTools, type PopupToolsProps } from '@/components/popup/popup-tools';
import { Button } from '@/components/ui/button';
import type { NotReadReason } from '@/lib/ui/classify-reading';
import type { TypedPerson } from '@/lib/ui/open-typed-letter';
import { TypedPersonFields } from './typed-person-fields';
import './not-read-view.css';

const keys = {
  'no-access': 'noAccess',
  'not-a-profile': 'notAProfile',
  'signed-out': 'signedOut',
  loading: 'loading',
  'not-understood': 'notUnderstood',
  typed: 'typed',
} as const satisfies Record<NotReadReason, string>;

interface NotReadViewProps {
  reason: NotReadReason;
  value: TypedPerson;
  onChange: (value: TypedPerson) => void;
  /** The name was taken from the tab's title, not typed. */
  nameGuessed: boolean;
  onContinue: () => void;
  onReadAgain: () => void;
  tools: PopupToolsProps;
  toast?: ReactNode;
}

/** The page was not read: what happened, what is safe, and two ways on that need no reader. */
export function NotReadView(props: NotReadViewProps) {
  const { reason, value, onChange } = props;
  const form = useId();
  const pasteId = useId();
  const key = keys[reason];
  const ready = value.name.trim() !== '' || value.pasted.trim() !== '';
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (ready) props.onContinue();
  }
  return (
    <PopupFrame bar={<NotReadBar {...props} form={form} ready={ready} />} toast={props.toast}>
      <header className="not-read-head">
        <h1 className="not-read-title">{i18n.t(`notRead.${key}.title`)}</h1>
        <PopupTools {...props.tools} />
        <p className="not-read-detail soft">{i18n.t(`notRead.${key}.detail`)}</p>
      </header>
      <form id={form} onSubmit={onSubmit}>
        <section className="not-read-paste">
          <label className="heading" htmlFor={pasteId}>
            {i18n.t('notRead.paste')}
          </label>
          <textarea
            id={pasteId}
            className="not-read-pasted"
            rows={4}
            dir="auto"
            maxLength={20_000}
            placeholder={i18n.t('notRead.pasteHint')}
            value={value.pasted}
            onChange={(event) => onChange({ ...value, pasted: event.target.value })}
          />
        </section>
        <p className="not-read-or small faint">
          <span>{i18n.t('notRead.or')}</span>
        </p>
        <TypedPersonFields value={value} onChange={onChange} nameGuessed={props.nameGuessed} />
      </form>
    </PopupFrame>
  );
}

/** The filled button is the next step that helps: where something was typed, to go on; else, mostly, to read again. */
function NotReadBar({ reason, form, ready, onReadAgain }: NotReadViewProps & { form: string; ready: boolean }) {
  const onward = ready || reason === 'not-understood' || reason === 'no-access' || reason === 'typed';
  return (
    <>
      <Button kind={onward ? 'first' : 'outlined'} type="submit" form={form} disabled={!ready}>
        {i18n.t('notRead.continue')}
      </Button>
      {reason !== 'typed' && (
        <Button kind={onward ? 'plain' : 'first'} className="at-end" onClick={onReadAgain}>
          {i18n.t('notRead.readAgain')}
        </Button>
      )}
    </>
  );
}
