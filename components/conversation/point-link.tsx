import { i18n } from '#i18n';

/** Where an advice comes from: the point of the method, one click away. */
export function PointLink({ point }: { point: string }) {
  return (
    <a className="talk-source small" href={`#guidance/${point}`}>
      {i18n.t('conversation.before.point', { point })}
    </a>
  );
}
