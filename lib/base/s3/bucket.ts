import type { S3Client } from '@aws-sdk/client-s3';
import { explained, statusOf } from './faults';
import type { S3Location } from './location';

/** HTTP headers that a store sends with an object. */
export interface ObjectHeaders {
  type: string;
  cacheControl: string;
  /** The `Content-Encoding` of the bytes; null if there is none. */
  encoding: string | null;
  /** SHA-256 of the decoded content. */
  sha256: string;
}

/** A folder of an object store; keys are relative to its prefix. Errors of every method say what to do. */
export interface Bucket {
  /** The object's bytes, or null if it does not exist. */
  get: (key: string) => Promise<Buffer | null>;
  /** The headers of an object stored by {@link put}; null if there is none or another program stored it. */
  head: (key: string) => Promise<ObjectHeaders | null>;
  put: (key: string, bytes: Uint8Array, headers?: Partial<ObjectHeaders>) => Promise<void>;
  /** Stores an object unless the key exists; stores without conditional writes overwrite it. */
  putIfAbsent: (key: string, bytes: Uint8Array) => Promise<void>;
  remove: (key: string) => Promise<void>;
  /** The keys that begin with `start`. */
  list: (start: string) => Promise<string[]>;
  close: () => void;
}

/** Attempts per request, with growing pauses, while the store is busy or the connection fails. */
const ATTEMPTS = 6;
const CONNECTS_WITHIN_MS = 10_000;
/** Of silence: a large file on a slow line may take longer. */
const ANSWERS_WITHIN_MS = 60_000;

/**
 * Opens a folder of an object store. The AWS client finds credentials, region and endpoint itself: environment,
 * profiles, the machine's role.
 * @param requestsAtOnce the number of connections
 */
export async function openBucket({ bucket, prefix }: S3Location, requestsAtOnce: number): Promise<Bucket> {
  // The lock file pins the client: its notices about future Node versions are of no use to editors.
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
  // Loaded on demand: it takes a quarter of a second.
  const s3 = await import('@aws-sdk/client-s3');
  const client: S3Client = new s3.S3Client({
    maxAttempts: ATTEMPTS,
    // Only Amazon supports the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // Some stores never answer “Expect: 100-continue”, and the client would wait for it.
    expectContinueHeader: false,
    // Other stores seldom have a host name per bucket.
    forcePathStyle: hasOwnEndpoint(),
    requestHandler: {
      connectionTimeout: CONNECTS_WITHIN_MS,
      socketTimeout: ANSWERS_WITHIN_MS,
      httpAgent: { maxSockets: requestsAtOnce },
      httpsAgent: { maxSockets: requestsAtOnce },
    },
  });
  let isClosed = false;
  // Inside of the client's loop of attempts, which would go on with a request whose connection is closed here.
  client.middlewareStack.add(
    (next) => (args) => (isClosed ? Promise.reject(new Error('The bucket is closed.')) : next(args)),
    { step: 'finalizeRequest', priority: 'low' },
  );
  const at = (key: string) => ({ Bucket: bucket, Key: prefix + key });

  async function tried<Result>(doing: string, request: () => Promise<Result>): Promise<Result> {
    try {
      return await request();
    } catch (error) {
      throw explained(error, `${doing} in s3://${bucket}/${prefix}`, bucket);
    }
  }
  const orNull = (error: unknown): null => {
    if (statusOf(error) === 404 && !(error instanceof s3.NoSuchBucket)) return null;
    throw error;
  };

  return {
    get: (key) =>
      tried(`Reading ${key}`, async () => {
        const found = await client.send(new s3.GetObjectCommand(at(key))).catch(orNull);
        return found?.Body ? Buffer.from(await found.Body.transformToByteArray()) : null;
      }),
    head: (key) =>
      tried(`Looking at ${key}`, async () => {
        const found = await client.send(new s3.HeadObjectCommand(at(key))).catch(orNull);
        const sha256 = found?.Metadata?.['sha256'];
        if (!found || sha256 === undefined) return null;
        const { ContentType = '', CacheControl = '', ContentEncoding = null } = found;
        return { type: ContentType, cacheControl: CacheControl, encoding: ContentEncoding, sha256 };
      }),
    put: (key, bytes, { type, cacheControl, encoding, sha256 } = {}) =>
      tried(`Putting ${key}`, async () => {
        await client.send(
          new s3.PutObjectCommand({
            ...at(key),
            Body: bytes,
            ContentType: type,
            CacheControl: cacheControl,
            ContentEncoding: encoding ?? undefined,
            Metadata: sha256 === undefined ? undefined : { sha256 },
          }),
        );
      }),
    putIfAbsent: (key, bytes) =>
      tried(`Putting ${key}`, async () => {
        const command = { ...at(key), Body: bytes };
        try {
          await client.send(new s3.PutObjectCommand({ ...command, IfNoneMatch: '*' }));
        } catch (error) {
          if ([409, 412].includes(statusOf(error) ?? 0)) return;
          if (statusOf(error) !== 501) throw error;
          await client.send(new s3.PutObjectCommand(command));
        }
      }),
    remove: (key) =>
      tried(`Deleting ${key}`, async () => {
        // Deleted one by one: the bulk request needs a checksum that some stores do not support.
        await client.send(new s3.DeleteObjectCommand(at(key)));
      }),
    list: (start) =>
      tried(`Listing ${start}`, async () => {
        const keys: string[] = [];
        const pages = s3.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix + start });
        for await (const { Contents = [] } of pages)
          for (const { Key = '' } of Contents) keys.push(Key.slice(prefix.length));
        return keys;
      }),
    close() {
      isClosed = true;
      client.destroy();
    },
  };
}

function hasOwnEndpoint(): boolean {
  return ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'].some((name) => (process.env[name] ?? '') !== '');
}
