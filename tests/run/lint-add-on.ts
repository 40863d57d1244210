import { runTool } from './run-command';
import type { StageResult } from './run-stages';

interface Message {
  code: string;
  file?: string;
  description: string;
}

/** React DOM itself writes innerHTML in two places; our sources can't (tests/architecture). */
const expected = { code: 'UNSAFE_VAR_ASSIGNMENT', count: 2 };

/** Runs Mozilla's add-on linter over the built Firefox package; an error or a warning that isn't known fails. */
export async function lintAddOn(): Promise<StageResult> {
  const { output } = await runTool('web-ext', ['lint', '--source-dir=.output/firefox-mv3', '--output=json']);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { errors, warnings } = JSON.parse(json) as { errors: Message[]; warnings: Message[] };
  const known = warnings.filter(({ code }) => code === expected.code).slice(0, expected.count);
  const wrong = [...errors, ...warnings.filter((warning) => !known.includes(warning))];
  const lines = wrong.map(({ code, file, description }) => `${code} in ${file ?? 'the package'}: ${description}`);
  return { passed: wrong.length === 0 ? 1 : 0, failed: wrong.length, output: lines.join('\n') };
}
