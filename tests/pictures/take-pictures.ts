import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillWith, openBrowser } from '../e2e/chromium/filled-browser';
import { extensionFolder } from '../e2e/extension-folder';
import { root, runTool } from '../run/run-command';
import { framePicture, makeTile } from './frame-picture';
import { inventedLives } from './invented-lives';
import { type Picture, type PictureName, pictures } from './picture-list';
import { pictureDay, takes } from './take-shots';

/**
 * Builds the extension, and takes the pictures of the stores and the README from it, in a real browser with invented
 * people. Says each one with its size.
 */
export async function takePictures(say: (line: string) => void): Promise<void> {
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
    for (const picture of pictures satisfies readonly (Picture & { name: PictureName })[]) {
      const shots = await takes[picture.name](browser, origin, picture);
      keep(picture.name, await framePicture(browser, picture, shots));
    }
    keep('tile', await makeTile(browser, 'Fifteen', 'Ask for fifteen minutes, never for a job'));
  } finally {
    await browser.close();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
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
