import pLimit from 'p-limit';
import { openBucket, type ObjectHeaders } from '../../base/s3/bucket';
import type { S3Location } from '../../base/s3/location';
import { fileOf, type ManifestFile } from '../manifest';
import { servedBytes } from './own-bytes';
import { isForServers, type DeployTarget } from './target';

const requestsAtOnce = 16;

/**
 * A folder of an object store. Texts are stored compressed, with their `Content-Encoding`, because a store sends
 * objects as they are.
 * @param folder of the built site
 */
export async function openS3Target(location: S3Location, folder: string): Promise<DeployTarget> {
  const bucket = await openBucket(location, requestsAtOnce);
  const keyOf = (address: string) => fileOf(address).replace(/^\//, '');

  async function put(file: ManifestFile, isUnsure: boolean): Promise<void> {
    const { address, type, cacheControl, sha256 } = file;
    const { bytes, encoding } = await servedBytes(folder, file);
    const headers = { type, cacheControl, encoding, sha256 };
    if (isUnsure && isSame(await bucket.head(keyOf(address)), headers)) return;
    await bucket.put(keyOf(address), bytes, headers);
  }

  return {
    read: bucket.get,
    write: (path, bytes) =>
      bucket.put(path, bytes, { type: 'application/octet-stream', cacheControl: 'no-store' }),
    writeIfAbsent: bucket.putIfAbsent,
    takes: ({ address }) => !isForServers(address),
    put: (files, unsure, done) =>
      each(files, async (file) => {
        await put(file, unsure.has(file.address));
        done();
      }),
    remove: (addresses) => each(addresses, (address) => bucket.remove(keyOf(address))),
    close: bucket.close,
  };
}

function isSame(
  there: ObjectHeaders | null,
  { type, cacheControl, encoding, sha256 }: ObjectHeaders,
): boolean {
  return (
    there?.sha256 === sha256 &&
    there.type === type &&
    there.cacheControl === cacheControl &&
    there.encoding === encoding
  );
}

/**
 * Runs an action for each item, several at once. After a failure no more are started, and those running are awaited.
 */
async function each<Thing>(things: readonly Thing[], action: (thing: Thing) => Promise<void>): Promise<void> {
  const limit = pLimit(requestsAtOnce);
  const failures: Error[] = [];
  await limit.map(things, async (thing) => {
    if (failures.length > 0) return;
    await action(thing).catch((error: unknown) => {
      failures.push(error instanceof Error ? error : new Error('It failed.', { cause: error }));
    });
  });
  const [first] = failures;
  if (first) throw first;
}
