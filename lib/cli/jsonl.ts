import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

// zod/mini ships without messages, to stay small in the extension; a terminal can afford them.
z.config(z.locales.en());

/** Bad input of a command: its message is the one line that the user sees. */
export class InputError extends Error {}

/**
 * Runs a JSONL command: validates every line of the file that the only argument names, then prints one JSON object a
 * line, in the same order. `answer` may throw an `InputError` about its row. Returns the exit code: 0, or 1 with one
 * line on standard error that names the line and the field (CONTRACTS.md).
 */
export async function runJsonl<Schema extends z.ZodMiniType>(
  args: string[],
  schema: Schema,
  answer: (row: z.output<Schema>) => unknown,
): Promise<number> {
  try {
    const rows = parseRows(await readInput(args), schema);
    for (const { number, row } of rows) {
      const result = await answerOrExplain(number, () => answer(row));
      process.stdout.write(`${JSON.stringify(result)}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function readInput(args: string[]): Promise<string> {
  const [file] = args;
  if (file === undefined || args.length > 1) throw new InputError('give one file: the JSONL to read');
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new InputError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}

function parseRows<Schema extends z.ZodMiniType>(text: string, schema: Schema) {
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ number: index + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
    .map(({ number, line }) => ({ number, row: parseRow(number, line, schema) }));
}

function parseRow<Schema extends z.ZodMiniType>(number: number, line: string, schema: Schema): z.output<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new InputError(`line ${number}: not JSON`);
  }
  const result = z.safeParse(schema, json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'the row';
  throw new InputError(`line ${number}: ${field}: ${issue?.message ?? 'invalid'}`);
}

async function answerOrExplain(number: number, answer: () => unknown): Promise<unknown> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`line ${number}: ${error.message}`);
    throw error;
  }
}
