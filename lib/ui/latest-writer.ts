/**
 * Makes a function that saves a value at once, without a delay to lose a keystroke in: while one write is under way only
 * the newest value waits, so fast typing costs no more writes than the disk can take. Its promise resolves when the newest
 * is kept, and rejects with what `write` rejects with.
 */
export function createLatestWriter<T>(write: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let waiting: { value: T } | null = null;
  let writing: Promise<void> | null = null;

  async function writeUntilSettled(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await write(value);
    }
  }

  return (value) => {
    waiting = { value };
    writing ??= writeUntilSettled().finally(() => {
      writing = null;
    });
    return writing;
  };
}
