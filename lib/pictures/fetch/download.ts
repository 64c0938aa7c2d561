import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { setTimeout as rest } from 'node:timers/promises';
import { fault, PictureFault } from '../fault';
import { maxBytes, type FetchTerms } from '../policy';
import { checkLiteralHost, PrivateHostError, publicLookup } from './guard';

/** HTTP statuses worth another attempt. */
const passingStatus = (status: number) => status === 408 || status === 429 || status >= 500;
const passingErrors = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'ENETUNREACH',
]);

/** A fault that may be gone at the next attempt. */
class PassingFault extends PictureFault {
  constructor({ diagnostic }: PictureFault) {
    super(diagnostic);
  }
}

/** A server's response. */
interface Downloaded {
  bytes: Buffer;
  /** Its `Content-Type`; "" without one. */
  type: string;
}

/**
 * Downloads bytes, without checking them.
 * @param src the address as the article writes it
 * @param accept the kind of file that is expected, as HTTP names it
 * @throws PictureFault with the reason, after all attempts
 */
export async function download(src: string, terms: FetchTerms, accept = 'image/*'): Promise<Downloaded> {
  for (const pause of terms.pauses) {
    try {
      return await attempt(src, terms, accept);
    } catch (error) {
      if (!(error instanceof PassingFault)) throw error;
      // Jitter, so that downloads which failed together are not retried together.
      await rest(pause * (0.75 + Math.random() / 2));
    }
  }
  return attempt(src, terms, accept);
}

async function attempt(src: string, terms: FetchTerms, accept: string): Promise<Downloaded> {
  const signal = AbortSignal.timeout(terms.milliseconds);
  try {
    const response = await follow(src, terms, signal, accept);
    return { bytes: await collect(response, src), type: response.headers['content-type'] ?? '' };
  } catch (error) {
    if (error instanceof PictureFault || !(error instanceof Error)) throw error;
    if (error instanceof PrivateHostError) {
      throw fault('image-host-private', { src, host: error.host, address: error.address });
    }
    if (signal.aborted)
      throw new PassingFault(fault('image-timeout', { src, seconds: terms.milliseconds / 1000 }));
    const unreachable = fault('image-unreachable', {
      src,
      reason: 'code' in error ? String(error.code) : error.name,
    });
    throw 'code' in error && passingErrors.has(String(error.code))
      ? new PassingFault(unreachable)
      : unreachable;
  }
}

/** Follows redirects, each checked like the first address. */
async function follow(
  src: string,
  terms: FetchTerms,
  signal: AbortSignal,
  accept: string,
): Promise<IncomingMessage> {
  let url = new URL(src);
  for (let redirects = 0; redirects <= terms.redirects; redirects++) {
    const response = await request(url, src, terms, signal, accept);
    const { statusCode: status = 0, headers } = response;
    if (status === 200) return response;
    response.destroy();
    if (status < 300 || status >= 400 || !headers.location) {
      const refused = fault('image-refused', { src, status });
      throw passingStatus(status) ? new PassingFault(refused) : refused;
    }
    url = new URL(headers.location, url);
  }
  throw fault('image-redirects', { src, limit: terms.redirects });
}

function request(
  url: URL,
  src: string,
  terms: FetchTerms,
  signal: AbortSignal,
  accept: string,
): Promise<IncomingMessage> {
  const trusted = url.origin === terms.trustedOrigin;
  if (!trusted) {
    if (url.protocol !== 'https:') throw fault('image-not-https', { src, address: url.href });
    checkLiteralHost(url);
  }
  const { get } = url.protocol === 'https:' ? https : http;
  const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'toa-soan' };
  return new Promise((resolve, reject) => {
    get(url, { signal, headers, ...(!trusted && { lookup: publicLookup }) }, resolve).on('error', reject);
  });
}

async function collect(response: IncomingMessage, src: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  const body: AsyncIterable<Buffer> = response;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the connection, so a file that is too large is not read to its end.
    if (size > maxBytes) {
      const limit = `${maxBytes / 1_000_000} MB`;
      throw fault('image-too-large', { src, size: `> ${limit}`, limit });
    }
  }
  return Buffer.concat(chunks);
}
