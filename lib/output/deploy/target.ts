import { serverNames } from '../../base/site-address';
import type { ManifestFile } from '../manifest';

/** A place that a site is deployed to. Its errors say what to do. */
export interface DeployTarget {
  /** Reads one of the deploy's own files; null if it does not exist. */
  read: (path: string) => Promise<Buffer | null>;
  /** Writes one of the deploy's own files. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes one of the deploy's own files unless it exists, as far as the place supports that. */
  writeIfAbsent: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Whether the place stores a file of the site: some have no use for files that servers read. */
  takes: (file: ManifestFile) => boolean;
  /**
   * Uploads files of the site, each atomically.
   * @param unsure addresses that may already have the right file
   * @param done is called for each file
   */
  put: (files: readonly ManifestFile[], unsure: ReadonlySet<string>, done: () => void) => Promise<void>;
  /** Deletes files, by addresses of the site or paths of the deploy's own files; missing ones are ignored. */
  remove: (addresses: readonly string[]) => Promise<void>;
  close: () => void;
}

/** The folder of the deploy's own files, which are never served. */
export const deployFolder = '_deploy';

/** Whether a file is for servers, not for readers. */
export function isForServers(address: string): boolean {
  const [, top] = address.split('/');
  return serverNames.some((name) => name === top);
}
