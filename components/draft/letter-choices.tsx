import { i18n } from '#i18n';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { MinutesGlyph } from '@/components/ui/minutes-glyph';
import { Segments } from '@/components/ui/segments';
import type { Channel, Moment } from '@/lib/schema/event';
import type { MinutesChoice } from '@/lib/schema/link';
import { channelWords, momentWords } from './choice-words';
import './letter-choices.css';

export interface LetterChoicesProps {
  moment: Moment;
  moments: readonly Moment[];
  onMoment: (moment: Moment) => void;
  channel: Channel;
  channels: readonly Channel[];
  onChannel: (channel: Channel) => void;
  /** null where the letter asks for no time. */
  minutes: MinutesChoice | null;
  onMinutes: (minutes: MinutesChoice) => void;
}

const lengths: readonly MinutesChoice[] = [15, 20, 30];

/** The line of choices over a letter: what for, through what, how many minutes. */
export function LetterChoices(props: LetterChoicesProps) {
  const { moment, moments, onMoment, channel, channels, onChannel, minutes, onMinutes } = props;
  return (
    <div className="letter-choices">
      <ChoiceMenu
        label={i18n.t('choices.moment')}
        value={moment}
        options={moments.map((value) => ({ value, label: momentWords(value) }))}
        onChange={onMoment}
      />
      <ChoiceMenu
        label={i18n.t('choices.channel')}
        value={channel}
        options={channels.map((value) => ({ value, label: channelWords(value) }))}
        onChange={onChannel}
      />
      {minutes !== null && (
        <Segments
          label={i18n.t('choices.minutes')}
          value={minutes}
          options={lengths.map((value) => ({
            value,
            name: i18n.t('choices.minutesLong', { minutes: value }),
            label: <MinutesLabel minutes={value} chosen={value === minutes} />,
          }))}
          onChange={onMinutes}
        />
      )}
    </div>
  );
}

function MinutesLabel({ minutes, chosen }: { minutes: MinutesChoice; chosen: boolean }) {
  return (
    <>
      {chosen && <MinutesGlyph minutes={minutes} />}
      {minutes === lengths.at(-1) ? i18n.t('choices.minutesLast', { minutes }) : minutes}
    </>
  );
}
