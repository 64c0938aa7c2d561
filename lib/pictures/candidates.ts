import { posix } from 'node:path';
import { percentDecoded } from '../base/web-address';

/** A picture as an article names it: what `src` means depends on the article's folder. */
export interface NamedPicture {
  src: string;
  /** Path of the article inside the articles folder, with forward slashes. */
  file: string;
}

/** Folders directly inside the content folder that may hold pictures, beside those that `site.yaml` names. */
const pictureRoots = [
  ...['images', 'articles', 'static', 'assets', 'img', 'media', 'uploads', 'wp-content', 'files', 'public'],
];

/** Folders that other tools serve pictures from; what such a folder holds is in `images/` here. */
const foldersElsewhere =
  /^(?:(?:content|public|static|source|src|assets|media|wp-content|uploads|images?|img)\/)+/i;

/** What other tools write in place of the site's root. */
const rootElsewhere = /^(?:%[A-Z_]+%|~?@|~)(?=\/)/;

/**
 * The places where a picture may be, best first: beside its article, then where its address leads from the site's root.
 * @param folders further folders of pictures, as paths inside the content folder
 * @returns paths inside the content folder, with forward slashes and in NFC; none where the address leads out of it
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

/** An address may be percent-encoded, or a name that holds a “%”; what follows “?” or “#” may be part of the name. */
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
  // An address that climbs out of the articles must say where it goes.
  if (isRelative && /^\.\.\//.test(path) && !isKnown) return [beside];
  const ofRoot = [...places, `articles/${fromRoot}`, ...inFolders, inImages, `images/${fromRoot}`];
  if (!isRelative) return ofRoot;
  // Hexo keeps pictures of `bai.md` in the folder `bai`.
  const inOwnFolder = /(?:^|\/)\.\.\//.test(path)
    ? []
    : [posix.join('articles', file.replace(/\.\w+$/, ''), path)];
  return [beside, ...inOwnFolder, ...ofRoot];
}
