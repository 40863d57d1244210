import { runCommand } from './run-command';

/**
 * The libraries in the packages with their versions and licences, as CycloneDX JSON, made by npm from the lock file. What
 * npm makes new each time, its number and its moment, is left out.
 */
export async function listParts(): Promise<Uint8Array> {
  const { ok, output } = await runCommand('npm', [
    'sbom',
    '--sbom-format=cyclonedx',
    '--omit=dev',
    '--package-lock-only',
    '--loglevel=error',
  ]);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (!ok || json === '') throw new Error(output);
  const { serialNumber: _number, ...parts } = JSON.parse(json);
  delete parts.metadata.timestamp;
  // npm calls it after the folder that it lies in.
  parts.metadata.component.name = 'fifteen';
  return new TextEncoder().encode(`${JSON.stringify(parts, null, 2)}\n`);
}
