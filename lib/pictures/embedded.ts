import { fault } from './fault';
import { maxBytes } from './policy';

const DATA_ADDRESS = /^data:image\/[\w.+-]+;base64,/i;

/** Whether an address contains the picture itself (`data:`), as from Google Docs and Word. */
export function isEmbedded(src: string): boolean {
  return /^data:/i.test(src);
}

/**
 * The bytes of an embedded picture.
 * @throws PictureFault if the address contains something else, or is larger than a master may be
 */
export function embeddedBytes(src: string): Buffer {
  const [beginning] = DATA_ADDRESS.exec(src) ?? [];
  if (beginning === undefined) throw fault('image-address', { src });
  const bytes = Buffer.from(decodeBase64(src.slice(beginning.length)), 'base64');
  if (bytes.length > maxBytes) {
    const megabytes = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`;
    throw fault('image-too-large', { src, size: megabytes(bytes.length), limit: megabytes(maxBytes) });
  }
  return bytes;
}

/** In an address `+`, `/` and `=` may be percent-encoded. */
function decodeBase64(text: string): string {
  return text.replaceAll(/%2b/gi, '+').replaceAll(/%2f/gi, '/').replaceAll(/%3d/gi, '=');
}
