import { sha256 } from '../base/sha256';

/** Files of the site that are made together and are no pages (feeds, sitemaps, data, …). */
export interface Batch {
  /** Name in a build's output; unique. */
  name: string;
  /** All inputs, as JSON. */
  parts: unknown;
  /** Whether an address is one of these files. */
  holds: (address: string) => boolean;
  make: () => MadeFile[] | Promise<MadeFile[]>;
}

export interface MadeFile {
  /** From the site's root. */
  address: string;
  content: string | Uint8Array;
}

/** A batch of files that take less time to make than to compute a key from their inputs. */
export function readyBatch(name: string, files: { address: string; content: string }[]): Batch {
  const holds = (address: string) => files.some((file) => file.address === address);
  return {
    name,
    parts: files.map(({ address, content }) => [address, sha256(content)]),
    holds,
    make: () => files,
  };
}
