/** Files of the paper that are no pages (feeds, sitemaps, data, …) and are made together. */
export interface Batch {
  /** Their name in a build's output; no two batches share one. */
  name: string;
  /** All that they depend on; it must be JSON. */
  parts: unknown;
  /** Whether one of the files has an address. */
  holds: (address: string) => boolean;
  make: () => MadeFile[] | Promise<MadeFile[]>;
}

export interface MadeFile {
  /** From the site's root. */
  address: string;
  content: string | Uint8Array;
}

/** Files that are made sooner than one could tell what they are made from. */
export function readyBatch(name: string, files: { address: string; content: string }[]): Batch {
  const holds = (address: string) => files.some((file) => file.address === address);
  return { name, parts: files, holds, make: () => files };
}
