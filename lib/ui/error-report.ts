/** A stack is cut here; what matters stands on top. */
const mostFrames = 12;

/**
 * What a bug report needs, and nothing about anybody: the program's version, the browser, the kind of error, and where in the
 * program it arose. The error's message stays out, since it may quote what the user wrote; so does the extension's address,
 * which in Firefox tells one user from all others.
 */
export function errorReport(error: unknown, version: string, browserName: string): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? framesOf(error.stack ?? '') : [];
  return ['Fifteen', version, browserName, kind, ...frames].join('\n');
}

/** Lines such as "at openLetter (app.js:1:23)", from what Chrome (`at name (place)`) and Firefox (`name@place`) write. */
function framesOf(stack: string): string[] {
  return stack
    .split('\n')
    .flatMap((line) => {
      const [, before = '', file] =
        /^(.*?)(?:[\w-]+-extension):\/\/[^/]+\/(?:\S+\/)?(\S+:\d+:\d+)\)?$/.exec(line) ?? [];
      const [name = '?'] = /[\w.$<>/]+(?=\W*$)/.exec(before.replace(/^\s*at /, '')) ?? [];
      return file === undefined ? [] : [`at ${name} (${file})`];
    })
    .slice(0, mostFrames);
}
