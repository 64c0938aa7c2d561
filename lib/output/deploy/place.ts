import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isS3Address, parseS3Address } from '../../base/s3/location';
import { TranslatedError } from '../../base/words/translated-error';
import { checkPlace, type Folders } from '../out-folder';
import { openRsyncTarget } from './rsync-target';
import { openS3Target } from './s3-target';
import type { DeployTarget } from './target';

/**
 * Opens the place that a site is deployed to.
 * @param place `s3://bucket/prefix`, `user@host:/path` or a folder
 * @param folders the project's, from which a place on this machine must be apart; the built site is in `OUT_DIR`
 * @throws Error if the place is malformed, or not apart
 */
export async function openTarget(place: string, folders: Folders): Promise<DeployTarget> {
  const { OUT_DIR: out } = folders;
  if (isS3Address(place)) return openS3Target(parseS3Address(place), out);
  // “s3:/bucket” would be a folder on a host called s3.
  if (/^(?:[a-z0-9+.-]+:\/\/|(?:s3|https?|ftp):)/i.test(place) || place.startsWith('-'))
    throw new TranslatedError({
      vi: `${place} không phải nơi đăng được: cần s3://KHO/THƯ-MỤC, NGƯỜI@MÁY:/THƯ-MỤC hoặc một thư mục.`,
      en: `${place} is no place: s3://bucket/folder, user@host:/folder or a folder is expected.`,
    });
  if (isRemote(place)) return openRsyncTarget(place, out);
  if (lacksColon(place))
    throw new TranslatedError({
      vi: `${place} thiếu dấu hai chấm sau tên máy chủ: cần NGƯỜI@MÁY:/THƯ-MỤC; nếu đó là một thư mục ở máy này, viết ./${place}.`,
      en: `${place} lacks the colon after the server’s name: user@host:/folder is expected; for a folder on this machine write ./${place}.`,
    });
  checkPlace(place, folders);
  return openRsyncTarget(resolve(place), out);
}

/** Whether a place names a user and a server, but, without a colon, would be a new folder on this machine. */
const lacksColon = (place: string): boolean => /^[^/\s]+@[^/\s]*(?:\/|$)/.test(place) && !existsSync(place);

/** Whether rsync takes a place as remote: a colon comes before any slash. */
const isRemote = (place: string): boolean => /^[^/]+:/.test(place);
