import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { entriesBelow, nullIfMissing, refusalOf } from '../base/files';
import { folderAddress } from '../base/site-address';
import { toSlug } from '../language/slug';
import { diagnose, type Diagnostic, type Place } from '../report/diagnostic';
import { percentDecoded } from '../base/web-address';

type Media = 'document' | 'audio' | 'video' | 'picture';

/** The file endings of `files/` that are published: nothing that a browser could run. */
const formats: ReadonlyMap<string, { name: string; media: Media }> = new Map([
  ...['pdf', 'csv', 'txt', 'epub', 'zip', 'rtf', 'odt', 'ods', 'odp'].map((ending) =>
    entry(ending, 'document'),
  ),
  ...['doc', 'docx'].map((ending) => entry(ending, 'document', 'Word')),
  ...['xls', 'xlsx'].map((ending) => entry(ending, 'document', 'Excel')),
  ...['ppt', 'pptx'].map((ending) => entry(ending, 'document', 'PowerPoint')),
  ...['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav', 'flac', 'aac'].map((ending) => entry(ending, 'audio')),
  ...['mp4', 'm4v', 'webm', 'ogv'].map((ending) => entry(ending, 'video')),
  ...['jpg', 'jpeg', 'png', 'webp'].map((ending) => entry(ending, 'picture')),
]);

function entry(ending: string, media: Media, name = ending.toUpperCase()) {
  return [ending, { name, media }] as const;
}

/** Size limit of a file in bytes: hosts of static sites accept no larger ones. */
const MOST_BYTES = 25_000_000;

/** A published file of `files/`. */
export interface Attachment {
  /** Contains a hash of the content, so it can be cached forever. */
  address: string;
  /** Path on disk. */
  path: string;
  /** Format name shown to readers: `PDF`, `Word`, `MP4`. */
  format: string;
  media: Media;
  size: number;
  /** For a film: the picture beside it with the same name. */
  poster: Attachment | null;
}

/** The files that articles link to. */
export interface Attachments {
  /** The file that a link leads to; null if none is published. */
  find: (href: string) => Attachment | null;
  /** Why a link into `files/` has no file; null if it has one, or if it may be an address of the site. */
  fault: (href: string, place: Place) => Diagnostic | null;
}

/** Opens the folder `files/` of a content folder. Links that leave the folder are ignored. */
export function openAttachments(contentDir: string): Attachments {
  const folder = join(contentDir, 'files');
  const paths = new Map(
    filesIn(folder).map((path) => [nameOf(relative(folder, path).split(sep).join('/')), path]),
  );
  const found = new Map<string, Attachment | null>();

  function open(name: string): Attachment | null {
    const known = found.get(name);
    if (known !== undefined) return known;
    const path = paths.get(name);
    const attachment = path === undefined || faultOf(name, path) ? null : attachmentOf(name, path);
    found.set(name, attachment);
    return attachment;
  }

  function attachmentOf(name: string, path: string): Attachment | null {
    const format = formats.get(endingOf(name));
    if (!format) return null;
    const content = readFileSync(path);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    const readable = toSlug(stemOf(name).replace(/^.*\//, '')).slice(0, 60) || 'tep';
    return {
      address: `${folderAddress('attachments')}${readable}-${hash}.${endingOf(name)}`,
      path,
      format: format.name,
      media: format.media,
      size: content.length,
      poster: format.media === 'video' ? posterOf(name) : null,
    };
  }

  function posterOf(name: string): Attachment | null {
    const names = ['jpg', 'jpeg', 'png', 'webp'].map((ending) => `${stemOf(name)}.${ending}`);
    return names.map(open).find((poster) => poster !== null) ?? null;
  }

  return {
    find(href) {
      const name = inFiles(href);
      return name === null ? null : open(name);
    },
    fault(href, place) {
      const name = inFiles(href);
      if (name === null) return null;
      const path = paths.get(name);
      if (path !== undefined) return faultOf(name, path)?.(place) ?? null;
      return href.startsWith('/') ? null : diagnose('attachment-missing', place, { file: `files/${name}` });
    },
  };
}

/** Whether a link leads into `files/`, wherever the article lies. */
export function leadsToFile(href: string): boolean {
  return inFiles(href) !== null;
}

/** The path inside `files/`, as normalised by {@link nameOf}. */
function inFiles(href: string): string | null {
  const [path = ''] = href.split(/[?#]/);
  const [, name] =
    /^(?:\.{0,2}\/)*(?:content\/)?files\/(.+)$/i.exec(percentDecoded(path).replaceAll('\\', '/')) ?? [];
  return name === undefined ? null : nameOf(name);
}

/** Normalises a path: macOS writes "ả" as two characters, Windows ignores case. */
function nameOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function faultOf(name: string, path: string): ((place: Place) => Diagnostic) | null {
  const file = `files/${name}`;
  if (!formats.has(endingOf(name))) return (place) => diagnose('attachment-kind', place, { file });
  const { size } = lstatSync(path);
  if (size <= MOST_BYTES) return null;
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000);
  const params = { file, size: megabytes(size), limit: megabytes(MOST_BYTES) };
  return (place) => diagnose('attachment-too-large', place, params);
}

function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}

function stemOf(name: string): string {
  return name.replace(/\.[^./]+$/, '');
}

/** The files that can be read. */
function filesIn(folder: string): string[] {
  try {
    return entriesBelow(folder)
      .entries.filter((each) => each.isFile())
      .map((each) => join(each.parentPath, each.name))
      .filter((path) => refusalOf(path) === null)
      .sort();
  } catch (error) {
    nullIfMissing(error);
    return [];
  }
}
