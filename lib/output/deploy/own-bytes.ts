import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { nullIfMissing } from '../../base/files';
import { sha256 } from '../../base/sha256';
import { TranslatedError } from '../../base/words/translated-error';
import { fileOf, type ManifestFile } from '../manifest';

/**
 * The bytes of a file of the built site as they are sent: compressed, if there is such a copy.
 * @throws Error if the file does not match the manifest
 */
export async function servedBytes(
  folder: string,
  { address, encodings, sha256: expected }: ManifestFile,
): Promise<{ bytes: Buffer; encoding: string | null }> {
  const isCompressed = encodings.includes('br');
  const path = `${folder}${fileOf(address)}${isCompressed ? '.br' : ''}`;
  const bytes = await readFile(path).catch(nullIfMissing);
  if (bytes === null || sha256(isCompressed ? await decoded(bytes) : bytes) !== expected) throw changed(path);
  return { bytes, encoding: isCompressed ? 'br' : null };
}

/** @throws Error if a file of the built site does not match the manifest */
export async function checkOwnBytes(
  folder: string,
  { address, sha256: expected }: ManifestFile,
): Promise<void> {
  const path = folder + fileOf(address);
  const bytes = await readFile(path).catch(nullIfMissing);
  if (bytes === null || sha256(bytes) !== expected) throw changed(path);
}

const changed = (path: string) =>
  new TranslatedError({
    vi: `${path} không còn như lần dựng gần nhất tạo ra: thư mục đã bị sửa sau đó. Hãy dựng lại.`,
    en: `${path} is not what the last build made: the folder was changed since. Build again.`,
  });

/** The decoded bytes; empty if they are damaged. */
async function decoded(bytes: Buffer): Promise<Buffer> {
  return promisify(brotliDecompress)(bytes).catch(() => Buffer.alloc(0));
}
