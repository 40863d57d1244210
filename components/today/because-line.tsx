import { i18n } from '#i18n';
import './because-line.css';

/** Why something is due, in words, with the point of the guidance that it rests on. */
export interface BecauseText {
  words: string;
  /** Such as `D1`. */
  point: string;
}

/** One line that says why, with its source one click away. */
export function BecauseLine({ words, point }: BecauseText) {
  return (
    <p className="because-line small soft">
      {words} <PointLink point={point} />
    </p>
  );
}

/** The way to a point of the guidance, beside what rests on it. */
export function PointLink({ point }: { point: string }) {
  return (
    <a
      className="because-source"
      href={`dashboard.html#guidance/${point}`}
      target="_blank"
      rel="noreferrer"
      title={i18n.t('letter.sourcePoint', { point })}
    >
      {i18n.t('because.source')}
    </a>
  );
}
