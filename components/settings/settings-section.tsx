import { type ReactNode, useId } from 'react';

/** One part of the settings under its heading. */
export function SettingsSection({ title, detail, children }: { title: string; detail?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="settings-section" aria-labelledby={id}>
      <h2 id={id} className="settings-heading">
        {title}
      </h2>
      {detail && <p className="soft">{detail}</p>}
      {children}
    </section>
  );
}
