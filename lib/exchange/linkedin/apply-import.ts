import type { Database, EventRow } from '@/lib/store/database';
import { beginImport, endImport, type ImportBatch, writeImportBatch } from '@/lib/store/import-batches';
import { writeSetting } from '@/lib/store/settings';
import { ExchangeError } from '../exchange-failure';
import type { ExportFile } from './export-files';
import type { Contact, ImportPlan } from './import-plan';
import { LetterReader, letterText } from './read-letter';
import { type ReadingBounds, readTable } from './read-table';

/** Rows in one transaction: large enough that its overhead doesn't count, small enough to cancel within a second. */
const batchSize = 5_000;

/** What to do with a plan. */
export interface ImportChoices {
  id: string;
  /** Keep what the messages say; otherwise only the days on which there was contact. */
  keepsWords: boolean;
  /** Fill in *About me* too. */
  takesAboutMe: boolean;
  /** Epoch ms. */
  now: number;
  signal: AbortSignal;
  onProgress: (done: number, all: number) => void;
}

/**
 * Carries out a plan, batch by batch; each is whole or not there. Throws *cancelled* between two batches, and
 * *changed-meanwhile* when the list is no longer the one that was planned for; what came in until then stays and can be taken back.
 */
export async function applyImport(
  db: Database,
  plan: ImportPlan,
  files: readonly ExportFile[],
  choices: ImportChoices,
): Promise<void> {
  const { id, now } = choices;
  const aboutMe = choices.takesAboutMe ? plan.aboutMe : null;
  await beginImport(db, {
    id,
    importedAt: now,
    files: plan.files.map(({ name }) => name),
    status: 'running',
    people: 0,
    changed: 0,
    events: 0,
    aboutMe,
  });
  try {
    const writer = new BatchWriter(db, plan, choices);
    await writer.writePeople();
    if (choices.keepsWords) await writer.writeLetters(files);
    else await writer.writeDays();
    if (aboutMe) await writeSetting(db, 'aboutMe', aboutMe.after);
  } catch (error) {
    // If not even that can be written, the import stays *running*, which says the same.
    await endImport(db, id, 'cancelled').catch(() => {});
    throw isConstraint(error) ? new ExchangeError('changed-meanwhile', String(error)) : error;
  }
  await endImport(db, id, 'done');
}

/** Whether someone of the plan is there already; a full disk also ends a bulk write, and isn't that. */
function isConstraint(error: unknown): boolean {
  const failures = (error as { failures?: unknown[] }).failures;
  return Array.isArray(failures) && failures.some((failure) => (failure as Error).name === 'ConstraintError');
}

class BatchWriter {
  private done = 0;
  private readonly all: number;
  private readonly written: Set<string>;

  constructor(
    private readonly db: Database,
    private readonly plan: ImportPlan,
    private readonly choices: ImportChoices,
  ) {
    this.all = plan.newPeople.length + plan.changes.length + plan.contacts.size;
    this.written = new Set(plan.knownEvents);
  }

  async writePeople(): Promise<void> {
    const { newPeople, changes } = this.plan;
    for (const people of slices(newPeople)) await this.write({ people, changes: [], events: [] }, people.length);
    for (const some of slices(changes)) await this.write({ people: [], changes: some, events: [] }, some.length);
  }

  /** One event for each day of contact. */
  async writeDays(): Promise<void> {
    const days = new Map([...this.plan.contacts.values()].map((contact) => [contact.dayId, contact]));
    const events = [...days].filter(([id]) => !this.written.has(id)).map(([id, contact]) => this.eventOf(id, contact));
    for (const some of slices(events)) await this.write({ people: [], changes: [], events: some }, some.length);
  }

  /** One event for each letter, with its words, which are read from the file again. */
  async writeLetters(files: readonly ExportFile[]): Promise<void> {
    const letters = new LetterReader();
    let events: EventRow[] = [];
    const flush = async (atLeast: number) => {
      if (events.length < atLeast) return;
      const some = events;
      events = [];
      await this.write({ people: [], changes: [], events: some }, some.length);
    };
    const bounds: ReadingBounds = {
      bytesLeft: Number.POSITIVE_INFINITY,
      signal: this.choices.signal,
      onRead: () => flush(batchSize),
    };
    const kinds = new Map(this.plan.files.map(({ name, kind }) => [name, kind]));
    for (const file of files) {
      const kind = kinds.get(file.name);
      if (kind !== 'messages' && kind !== 'invitations') continue;
      await readTable(file, bounds, (row, { dayOrder }) => {
        const letter = kind === 'messages' ? letters.readMessage(row) : letters.readInvitation(row, dayOrder);
        const contact = typeof letter === 'string' ? undefined : this.plan.contacts.get(letter.id);
        if (!contact || this.written.has(contact.letterId)) return;
        this.written.add(contact.letterId);
        events.push({ ...this.eventOf(contact.letterId, contact), text: letterText(row) } as EventRow);
      });
    }
    await flush(1);
  }

  private eventOf(id: string, { person, on, by }: Contact): EventRow {
    return { id, person, on, type: 'touched', how: 'other', by, recordedAt: this.choices.now };
  }

  private async write(batch: ImportBatch, rows: number): Promise<void> {
    if (this.choices.signal.aborted) throw new ExchangeError('cancelled');
    await writeImportBatch(this.db, this.choices.id, batch);
    this.done += rows;
    this.choices.onProgress(this.done, this.all);
  }
}

function* slices<Item>(items: readonly Item[]): Generator<Item[]> {
  for (let from = 0; from < items.length; from += batchSize) yield items.slice(from, from + batchSize);
}
