/**
 * Saves what is being typed at once and without a delay: while one write is under way only the newest value waits. `save`
 * tells the user itself where it fails.
 */
export function createAutosave<Value>(save: (value: Value) => Promise<void>): (value: Value) => Promise<void> {
  let waiting: { value: Value } | null = null;
  let writing: Promise<void> | null = null;
  async function writeUntilSettled(): Promise<void> {
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await save(value);
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
