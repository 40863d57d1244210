import { i18n } from '#i18n';
import type { ChecklistItem, ChecklistItemId } from '@/lib/interview/checklist';
import { readyWords } from './conversation-words';
import { Tick } from './tick';

export interface ReadyListProps {
  items: readonly ChecklistItem[];
  ticked: readonly string[];
  onTick: (id: ChecklistItemId, checked: boolean) => void;
}

/** What to read up on and to have ready; a search opens on its click and not before (GUIDANCE E1–E6). */
export function ReadyList({ items, ticked, onTick }: ReadyListProps) {
  return (
    <section className="talk-part" aria-labelledby="talk-ready">
      <h2 id="talk-ready" className="talk-heading">
        {i18n.t('conversation.ready.title')}
      </h2>
      <ul>
        {items.map(({ id, href }) => (
          <li key={id}>
            <Tick checked={ticked.includes(id)} onChange={(checked) => onTick(id, checked)} label={readyWords(id)}>
              {href && (
                <a
                  className="talk-source small"
                  href={href}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={i18n.t('conversation.ready.searchFor', { item: readyWords(id) })}
                >
                  {i18n.t('conversation.ready.search')}
                </a>
              )}
            </Tick>
          </li>
        ))}
      </ul>
    </section>
  );
}
