import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a build greets whoever installs it: the shipped one does, the soak's has no such page. */
export function hasWelcome(extension: string): boolean {
  return existsSync(join(extension, 'welcome.html'));
}
