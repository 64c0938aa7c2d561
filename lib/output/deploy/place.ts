import { resolve } from 'node:path';
import { isS3Address, parseS3Address } from '../../base/s3/location';
import { openRsyncTarget } from './rsync-target';
import { openS3Target } from './s3-target';
import type { DeployTarget } from './target';

/**
 * Opens the place that a site is deployed to.
 * @param place `s3://bucket/prefix`, `user@host:/path` or a folder
 * @param out the built site
 * @throws Error if the place is malformed
 */
export async function openTarget(place: string, out: string): Promise<DeployTarget> {
  if (isS3Address(place)) return openS3Target(parseS3Address(place), out);
  if (/^[a-z0-9+.-]+:\/\//i.test(place) || place.startsWith('-'))
    throw new Error(`${place} is no place: s3://bucket/folder, user@host:/folder or a folder is expected.`);
  if (isRemote(place)) return openRsyncTarget(place, out);
  if (resolve(place) === out) throw new Error(`${place} is the built site itself: name another folder.`);
  return openRsyncTarget(resolve(place), out);
}

/** Whether rsync takes a place as remote: a colon comes before any slash. */
const isRemote = (place: string): boolean => /^[^/]+:/.test(place);
