import { type ReactNode, useState } from 'react';
import { ActionMenu } from '@/components/ui/action-menu';
import { Button } from '@/components/ui/button';
import { Chip, RemovableChip } from '@/components/ui/chip';
import { ChipsField } from '@/components/ui/chips-field';
import { ChoiceMenu } from '@/components/ui/choice-menu';
import { ErrorNote } from '@/components/ui/error-note';
import { Face } from '@/components/ui/face';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Icon } from '@/components/ui/icons';
import { Mark } from '@/components/ui/mark';
import { MinutesGlyph } from '@/components/ui/minutes-glyph';
import { Note } from '@/components/ui/note';
import { Ring } from '@/components/ui/ring';
import { Segments } from '@/components/ui/segments';
import { StageGlyph } from '@/components/ui/stage-glyph';

/** The parts, each in its states. */
export function PartsPage() {
  return (
    <main className="gallery">
      <h1>The parts, in their states</h1>
      <div className="gallery-columns">
        <Buttons />
        <Choices />
        <Stages />
        <Fields />
        <Notes />
        <Failures />
      </div>
    </main>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="gallery-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  const menu = [{ id: 'a', label: 'Open in a tab', hint: 'Ctrl Shift F', onSelect: () => {} }];
  return (
    <Part title="Buttons">
      <p className="gallery-row">
        <Button kind="first" icon="copy">
          Copy
        </Button>
        <Button>I sent it</Button>
        <Button kind="plain">Later</Button>
        <Button kind="first" disabled>
          Continue
        </Button>
      </p>
      <p className="gallery-row">
        <Button kind="first" compact>
          Write thanks
        </Button>
        <Button compact>Prepare</Button>
        <Button kind="plain" compact>
          Later
        </Button>
        <Button kind="text" endIcon="down">
          Another day
        </Button>
      </p>
      <p className="gallery-row">
        <ActionMenu actions={menu} trigger={<IconButton icon="more" label="More" />} />
        <IconButton icon="tab" label="Open in a tab" />
        <IconButton small icon="later" label="Later" />
        <Mark />
      </p>
    </Part>
  );
}

function Choices() {
  const [minutes, setMinutes] = useState(20);
  const [word, setWord] = useState<'a' | 'b'>('a');
  const [pressed, setPressed] = useState(true);
  return (
    <Part title="Chips and choices">
      <p className="gallery-row">
        <Chip>University of York</Chip>
        <Chip aria-pressed={pressed} onClick={() => setPressed(!pressed)}>
          Stage: asked
        </Chip>
        <RemovableChip removeLabel="Remove Northmere" onRemove={() => {}}>
          Northmere
        </RemovableChip>
      </p>
      <div className="gallery-row">
        <Segments
          label="Minutes"
          value={minutes}
          options={[15, 20, 30].map((value) => ({ value, label: value }))}
          onChange={setMinutes}
        />
        <ChoiceMenu
          label="Moment"
          value={word}
          options={[
            { value: 'a', label: 'First request' },
            { value: 'b', label: 'You know each other' },
          ]}
          onChange={setWord}
        />
      </div>
    </Part>
  );
}

function Stages() {
  return (
    <Part title="How far: the clock’s quarters">
      {([0, 1, 2, 3, 4] as const).map((quarters) => (
        <p className="gallery-row" key={quarters}>
          <Ring quarters={quarters}>
            <Face name="Hanna Bergström" size="ringed" />
          </Ring>
          <StageGlyph stage={quarters} />
          {`${quarters} of 4`}
        </p>
      ))}
      <p className="gallery-row">
        <Ring quarters="vacant">
          <Icon name="plus" />
        </Ring>
        <StageGlyph stage="resting" />
        <MinutesGlyph minutes={15} />
        <MinutesGlyph minutes={20} />
        <MinutesGlyph minutes={30} />
        <Face name="Zoë 🌱 (she) van Ähren" />
      </p>
    </Part>
  );
}

function Fields() {
  const [name, setName] = useState('');
  const [names, setNames] = useState(['University of York', 'Northmere']);
  return (
    <Part title="Fields">
      <div className="gallery-stack">
        <Field
          label="Your name"
          help="Signs your letters"
          placeholder="As you sign letters"
          value={name}
          onChange={setName}
        />
        <Field label="Who you are" lead="I’m" value="a school librarian" onChange={() => {}} />
        <Field
          label="By when"
          error="November ends on the 30th. Was it the 30th?"
          value="31 November"
          onChange={() => {}}
        />
        <ChipsField label="Schools" placeholder="Add one" values={names} onChange={setNames} />
      </div>
    </Part>
  );
}

function Notes() {
  const acts = (
    <>
      <Button kind="text" className="is-accent">
        Take it out
      </Button>
      <Button kind="text">Keep it</Button>
      <a className="note-source" href="#source">
        Source
      </a>
    </>
  );
  return (
    <Part title="Notes, by weight">
      <div className="gallery-stack">
        <Note weight="stop" title="Leave the openings out" why="Asked for advice, people can say yes." acts={acts} />
        <Note
          weight="warn"
          title="Say what you do"
          why="Being out of work makes people think of vacancies."
          acts={acts}
        />
        <Note weight="hint" title="Is it meant?" why="One thing you mean says more than praise." acts={acts} />
      </div>
    </Part>
  );
}

function Failures() {
  return (
    <Part title="When something fails">
      <ErrorNote
        title="The letter could not be placed"
        detail="LinkedIn’s box has moved. Your letter is safe here: copy it, and paste it there."
      >
        <Button kind="first" compact icon="copy">
          Copy
        </Button>
      </ErrorNote>
    </Part>
  );
}
