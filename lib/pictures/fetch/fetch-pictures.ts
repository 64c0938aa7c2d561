import { join, posix } from 'node:path';
import pLimit from 'p-limit';
import { groupBy } from '../../base/group';
import { isEmbedded } from '../embedded';
import { fault, PictureFault } from '../fault';
import { formatOf } from '../format';
import { writeAtomically } from '../../base/files';
import { sha256 } from '../../base/sha256';
import type { Diagnostic } from '../../report/diagnostic';
import { isRemote, resolveMaster } from '../locate';
import { readLock, writeLock, type Locked } from '../lock';
import { examine, readMaster } from '../master';
import { fetchTerms, masterFormats, type FetchTerms } from '../policy';
import { download } from './download';
import { stillOf } from './still';

export interface Fetched {
  /** How many pictures were fetched now. */
  fetched: number;
  /** Why others failed, each with its picture's address, or why none was fetched. */
  failures: Diagnostic[];
}

/**
 * Downloads the pictures missing in a content folder into its `images/` and adds them to the lock. A failure does not
 * stop the others, finished downloads are kept if the run is interrupted, and a picture that somebody put in the place of
 * a fetched one is left.
 * @param srcs as the articles write them, and addresses of films and posts, of which the still picture is fetched; files
 * of the content folder are skipped
 * @param onProgress called with how many missing pictures are done, and their number
 * @throws Error if the folder cannot be written
 */
export async function fetchPictures(
  content: string,
  srcs: Iterable<string>,
  onProgress: (done: number, total: number) => void = () => undefined,
  terms: FetchTerms = fetchTerms,
): Promise<Fetched> {
  const { lock: known, findings } = readLock(content);
  // Writing the lock again would lose what cannot be read of it.
  if (findings.length > 0) return { fetched: 0, failures: findings.map(({ diagnostic }) => diagnostic) };
  const lock = new Map(known);
  const missing: string[] = [];
  const failures: Diagnostic[] = [];
  for (const src of new Set(srcs)) {
    if (!isRemote(src) || isEmbedded(src)) continue;
    const state = await stateOf(content, lock.get(src), src);
    if (state === 'missing') missing.push(src);
    else if (state !== 'there') failures.push(state.diagnostic);
  }
  let done = 0;
  let fetched = 0;
  if (missing.length > 0) onProgress(0, missing.length);
  const groups = [...groupBy(missing, withoutFragment)];
  await pLimit(terms.atOnce).map(groups, async ([address, sames]) => {
    try {
      const locked = await fetchOne(content, address, terms);
      for (const src of sames) lock.set(src, locked);
      writeLock(content, lock);
      fetched += 1;
    } catch (error) {
      if (!(error instanceof PictureFault)) throw error;
      failures.push(error.diagnostic);
    }
    onProgress((done += sames.length), missing.length);
  });
  return { fetched, failures };
}

/** An address without its fragment, which servers do not see. */
function withoutFragment(src: string): string {
  return src.replace(/#.*$/s, '');
}

async function fetchOne(content: string, src: string, terms: FetchTerms): Promise<Locked> {
  const { bytes, type } = await download((await stillOf(src, terms)) ?? src, terms);
  if (formatOf(bytes) === null) throw fault('image-not-picture', { src, sent: nameOf(type, bytes) });
  const { format, width, height } = await examine(bytes, src);
  const digest = sha256(bytes);
  const [extension = ''] = masterFormats.get(format) ?? [];
  const file = `${readableName(src)}-${digest.slice(0, 8)}.${extension}`;
  writeAtomically(join(content, 'images', file), [bytes]);
  return { file, sha256: digest, width, height };
}

/** A shortened description of a server's response. */
function nameOf(type: string, bytes: Uint8Array): string {
  const named = /^[\w.+-]+\/[\w.+-]+/.exec(type.trim())?.[0] ?? '?';
  return `${named.slice(0, 60)}, ${bytes.length} B`;
}

/** Whether a picture is there, or has to be fetched; the fault, if somebody put another picture in its place. */
async function stateOf(
  content: string,
  locked: Locked | undefined,
  src: string,
): Promise<'there' | 'missing' | PictureFault> {
  if (!locked) return 'missing';
  const file = posix.join('images', locked.file);
  try {
    const bytes = await readMaster(await resolveMaster(content, file, src), src);
    if (sha256(bytes) === locked.sha256) return 'there';
    await examine(bytes, src);
  } catch (error) {
    if (error instanceof PictureFault) return 'missing';
    throw error;
  }
  // Fetched again, it would be lost.
  return fault('image-changed', { src, file });
}

/** The end of an address as a portable file name that people recognise. */
function readableName(src: string): string {
  const { name } = posix.parse(new URL(src).pathname);
  const plain = name.replace(/%[0-9a-f]{2}/gi, '-').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'anh'
  );
}
