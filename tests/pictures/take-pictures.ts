import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWith, openBrowser } from '../e2e/chromium/filled-browser';
import { extensionFolder } from '../e2e/extension-folder';
import { root, runTool } from '../run/run-command';
import { framePicture, makeTile } from './frame-picture';
import { inventedLives } from './invented-lives';
import { pictures } from './picture-list';
import { pictureDay, takes } from './take-shots';

/**
 * Builds the extension, and takes the pictures of the stores and the README from it, in a real browser with invented
 * people: those of these names, or all. Says each one with its size.
 */
export async function takePictures(names: readonly string[], say: (line: string) => void): Promise<void> {
  const built = await runTool('wxt', ['build']);
  if (!built.ok) throw new Error(built.output);
  const temporary = mkdtempSync(join(tmpdir(), 'fifteen-pictures-'));
  const folder = join(root, 'docs', 'pictures');
  mkdirSync(folder, { recursive: true });
  const keep = (name: string, picture: Uint8Array) => {
    writeFileSync(join(folder, `${name}.png`), picture);
    say(`docs/pictures/${name}.png: ${Math.ceil(picture.length / 1_000)} KB`);
  };
  cpSync(extensionFolder('chrome-mv3'), join(temporary, 'extension'), { recursive: true });
  const { browser, origin } = await openBrowser(temporary, { env: { FONTCONFIG_FILE: preferInter(temporary) } });
  try {
    await fillWith(browser, origin, { ...inventedLives(pictureDay), drafts: [], conversations: [] });
    for (const picture of pictures.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const shots = await takes[picture.name](browser, origin, picture);
      keep(picture.name, await framePicture(browser, picture, shots));
    }
    keep('tile', await makeTile(browser, messageOf('extName'), messageOf('extDescription')));
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A message of one line of the locale file, without the full stop at its end. */
function messageOf(key: string): string {
  const words = new RegExp(`^${key}: (.+?)\\.?$`, 'm').exec(
    readFileSync(join(root, 'public/locales/en.yml'), 'utf8'),
  )?.[1];
  if (words === undefined) throw new Error(`en.yml has no ${key}`);
  return words;
}

/**
 * The interface has the system's font. A server without a screen has seldom a good one as that: where Inter is installed, it
 * takes the place. Systems without fontconfig don't read this.
 */
function preferInter(folder: string): string {
  const rule = (family: string) =>
    `<match target="pattern"><test name="family"><string>${family}</string></test>` +
    '<edit name="family" mode="prepend" binding="strong"><string>Inter</string></edit></match>';
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">' +
      '<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
      `${rule('system-ui')}${rule('sans-serif')}</fontconfig>`,
  );
  return path;
}
