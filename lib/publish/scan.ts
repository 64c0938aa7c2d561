import { once } from 'node:events';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { startThread } from '../newsroom/thread';

/** A file as its file system knows it: the same inode of the same device is the same file, under whatever name. */
export interface FileFacts {
  inode: number;
  device: number;
  /** In bytes. */
  size: number;
}

/** What stands in a folder, by paths inside it. */
export interface Scan {
  files: Map<string, FileFacts>;
  /** Each before those inside it. */
  folders: string[];
}

/** What the file system tells of a file; of a link, not of what it leads to. */
export function factsOf(path: string): FileFacts {
  const { ino, dev, size } = lstatSync(path);
  return { inode: ino, device: dev, size };
}

/** Looks through a folder. */
export function scan(folder: string): Scan {
  const found: Scan = { files: new Map(), folders: [] };
  const look = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside + entry.name;
      if (entry.isDirectory()) {
        found.folders.push(path);
        look(`${path}/`);
      } else found.files.set(path, factsOf(join(folder, path)));
    }
  };
  look('');
  return found;
}

/** A scan as it passes between threads: in few pieces, because there are tens of thousands of files. */
const packedSchema = z.object({
  paths: z.array(z.string()),
  /** Inode, device and size of each. */
  facts: z.instanceof(Float64Array),
  folders: z.array(z.string()),
});

export function packScan({ files, folders }: Scan): z.infer<typeof packedSchema> {
  const facts = Float64Array.from(
    [...files.values()].flatMap(({ inode, device, size }) => [inode, device, size]),
  );
  return { paths: [...files.keys()], facts, folders };
}

function unpackScan({ paths, facts, folders }: z.infer<typeof packedSchema>): Scan {
  const files = new Map<string, FileFacts>();
  for (const [index, path] of paths.entries()) {
    const [inode = 0, device = 0, size = 0] = facts.subarray(index * 3);
    files.set(path, { inode, device, size });
  }
  return { files, folders };
}

/**
 * Looks through folders in a thread of its own, while there is other work to do.
 * @returns what stands in each, in their order
 * @throws Error of the file system, if one cannot be read
 */
export async function scanAside(folders: readonly string[]): Promise<Scan[]> {
  const thread = startThread('lib/publish/scan-thread.ts');
  try {
    const answer = once(thread, 'message');
    thread.postMessage(folders);
    const [packed] = z.tuple([z.array(packedSchema)]).parse(await answer);
    return packed.map(unpackScan);
  } finally {
    await thread.terminate();
  }
}
