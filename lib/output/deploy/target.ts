import { serverNames } from '../../base/site-address';
import type { ManifestFile } from '../manifest';

/** A place that a site is deployed to. Its errors say what helps. */
export interface DeployTarget {
  /** Reads a file of the deploys' own; null if there is none. */
  read: (path: string) => Promise<Buffer | null>;
  /** Writes such a file. */
  write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** The same, but leaves a file that is there, as far as the place can tell. */
  writeIfAbsent: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Whether the place takes a file of the site: some have no use for what is meant for servers. */
  takes: (file: ManifestFile) => boolean;
  /**
   * Puts files of the site there, each whole or not at all.
   * @param unsure addresses at which the right file may be already
   * @param done is called for each
   */
  put: (files: readonly ManifestFile[], unsure: ReadonlySet<string>, done: () => void) => Promise<void>;
  /** Deletes files, by addresses of the site or paths of the deploys' own files; those that are not there are passed over. */
  remove: (addresses: readonly string[]) => Promise<void>;
  close: () => void;
}

/** The folder of the deploys' own files, which no reader is given. */
export const deployFolder = '_deploy';

/** Whether a file is meant for servers, not for readers. */
export function isForServers(address: string): boolean {
  const [, top] = address.split('/');
  return serverNames.some((name) => name === top);
}
