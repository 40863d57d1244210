import * as z from 'zod/mini';
import { backupFormat, backupVersion } from '@/lib/store/snapshot-text';
import { ExchangeError } from '../exchange-failure';
import { parseBackup } from './backup-text';

/** Rounds of PBKDF2-HMAC-SHA-256. OWASP's password storage cheat sheet (2023) asks for 600,000. */
const rounds = 1_000_000;
const fewestRounds = 600_000;
const mostRounds = 10_000_000;
const saltBytes = 16;
/** Bytes of nonce, as AES-GCM wants them. */
const nonceBytes = 12;

const sealedShape = z.object({
  createdAt: z.number(),
  sealed: z.object({
    kdf: z.literal('PBKDF2-HMAC-SHA-256'),
    rounds: z.number().check(z.int(), z.minimum(fewestRounds), z.maximum(mostRounds)),
    salt: z.base64(),
    cipher: z.literal('AES-256-GCM'),
    /** Nonce and tag of nothing at all, under the same key and header: tells a wrong passphrase from a damaged file. */
    checkNonce: z.base64(),
    nonce: z.base64(),
  }),
  check: z.base64(),
  data: z.base64(),
});
type Header = Omit<z.infer<typeof sealedShape>, 'check' | 'data'>;

/** Encrypts a backup's text with a passphrase. The header, rounds and salt included, is authenticated. */
export async function sealBackup(text: string, passphrase: string, now: number): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const header: Header = {
    createdAt: now,
    sealed: {
      kdf: 'PBKDF2-HMAC-SHA-256',
      rounds,
      salt: toBase64(salt),
      cipher: 'AES-256-GCM',
      checkNonce: toBase64(crypto.getRandomValues(new Uint8Array(nonceBytes))),
      nonce: toBase64(crypto.getRandomValues(new Uint8Array(nonceBytes))),
    },
  };
  const key = await deriveKey(passphrase, salt, rounds, 'encrypt');
  const encrypt = async (nonce: string, bytes: Uint8Array<ArrayBuffer>) =>
    toBase64(new Uint8Array(await crypto.subtle.encrypt(cipherOf(nonce, header), key, bytes)));
  return JSON.stringify({
    ...headed(header),
    check: await encrypt(header.sealed.checkNonce, new Uint8Array()),
    data: await encrypt(header.sealed.nonce, new TextEncoder().encode(text)),
  });
}

/** Whether a file's text is an encrypted backup. Throws like `parseBackup`. */
export function isSealed(text: string): boolean {
  return 'sealed' in parseBackup(text);
}

/**
 * The text that was encrypted. Throws *wrong-passphrase*, or *damaged-backup* when the passphrase is right and the file is not
 * what was written; whoever changed the header can't have the one taken for the other's data.
 */
export async function openSealed(file: string, passphrase: string): Promise<string> {
  const result = z.safeParse(sealedShape, parseBackup(file));
  if (!result.success) throw new ExchangeError('damaged-backup', z.prettifyError(result.error));
  const { check, data, ...header } = result.data;
  const key = await deriveKey(passphrase, fromBase64(header.sealed.salt), header.sealed.rounds, 'decrypt');
  const decrypt = (nonce: string, sealed: string) =>
    crypto.subtle.decrypt(cipherOf(nonce, header), key, fromBase64(sealed)).catch(() => null);
  if ((await decrypt(header.sealed.checkNonce, check)) === null) throw new ExchangeError('wrong-passphrase');
  const bytes = await decrypt(header.sealed.nonce, data);
  if (bytes === null) throw new ExchangeError('damaged-backup', 'the data was changed');
  return new TextDecoder().decode(bytes);
}

async function deriveKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number, use: KeyUsage) {
  // The same letters typed on another keyboard may be other code points.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function cipherOf(nonce: string, header: Header): AesGcmParams {
  return {
    name: 'AES-GCM',
    iv: fromBase64(nonce),
    additionalData: new TextEncoder().encode(JSON.stringify(headed(header))),
  };
}

/** The header as it stands in the file, in this order, which is what is authenticated. */
function headed({ createdAt, sealed }: Header) {
  const { kdf, rounds: count, salt, cipher, checkNonce, nonce } = sealed;
  return {
    format: backupFormat,
    version: backupVersion,
    createdAt,
    sealed: { kdf, rounds: count, salt, cipher, checkNonce, nonce },
  };
}

const sliceBytes = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += sliceBytes) {
    binary += String.fromCharCode(...bytes.subarray(from, from + sliceBytes));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
