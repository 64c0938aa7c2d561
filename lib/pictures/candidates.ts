import { posix } from 'node:path';
import { percentDecoded } from '../base/web-address';

/** A picture as an article names it; `src` is resolved from the article's folder. */
export interface NamedPicture {
  src: string;
  /** Path of the article inside the articles folder, with forward slashes. */
  file: string;
}

/** Folders directly inside the content folder that may contain pictures, beside those in `site.yaml`. */
const pictureRoots = [
  ...['images', 'articles', 'static', 'assets', 'img', 'media', 'uploads', 'wp-content', 'files', 'public'],
];

/** Folders from which other tools serve pictures; their content is in `images/` here. */
const foldersElsewhere =
  /^(?:(?:content|public|static|source|src|assets|media|wp-content|uploads|images?|img)\/)+/i;

/** Placeholders of other tools for the site's root. */
const rootElsewhere = /^(?:%[A-Z_]+%|~?@|~)(?=\/)/;

/**
 * Paths where a picture may be, best first: beside its article, then relative to the site's root.
 * @param folders further folders of pictures, as paths inside the content folder
 * @returns paths inside the content folder, with forward slashes and in NFC; none if the address leads out of it
 */
export function candidatesOf({ src, file }: NamedPicture, folders: readonly string[]): string[] {
  const roots = [...pictureRoots, ...folders];
  const isInside = (path: string) =>
    !path.includes('\0') &&
    roots.some((root) => path.toLowerCase().startsWith(`${root.toLowerCase()}/`)) &&
    !path.endsWith('/');
  const found = spellingsOf(src).flatMap((path) => placesOf(path, file, folders));
  return [...new Set(found.map((path) => posix.normalize(path)))].filter(isInside);
}

/** Readings of an address: percent-encoded, or with a literal “%”; “?” and “#” may be part of the name. */
function spellingsOf(src: string): string[] {
  const forms = [src, src.replace(/[?#][^]*$/, '')].flatMap((form) => [percentDecoded(form), form]);
  return [
    ...new Set(forms.map((form) => form.normalize('NFC').replaceAll('\\', '/').replace(rootElsewhere, ''))),
  ];
}

function placesOf(path: string, file: string, folders: readonly string[]): string[] {
  const isRelative = !path.startsWith('/');
  const beside = posix.join('articles', posix.dirname(file), path);
  const fromRoot = posix.normalize(path.replace(/^(?:\.{0,2}\/)+/, '')).replace(/^content\//i, '');
  const inImages = posix.join('images', fromRoot.replace(foldersElsewhere, ''));
  const places = [fromRoot, `static/${fromRoot}`, ...folders.map((folder) => posix.join(folder, fromRoot))];
  const inFolders = folders.map((folder) => posix.join(folder, fromRoot.replace(foldersElsewhere, '')));
  const isKnown = foldersElsewhere.test(fromRoot) || /^articles\//i.test(fromRoot);
  // An address that leaves the articles folder must name a known folder.
  if (isRelative && /^\.\.\//.test(path) && !isKnown) return [beside];
  const ofRoot = [...places, `articles/${fromRoot}`, ...inFolders, inImages, `images/${fromRoot}`];
  if (!isRelative) return ofRoot;
  // Hexo keeps the pictures of `bai.md` in the folder `bai`.
  const inOwnFolder = /(?:^|\/)\.\.\//.test(path)
    ? []
    : [posix.join('articles', file.replace(/\.\w+$/, ''), path)];
  return [beside, ...inOwnFolder, ...ofRoot];
}
