import { existsSync, readdirSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative, resolve, sep } from 'node:path';
import { NotAFile, withRegularFile, writeAtomically } from '../../base/files';
import { isInside, realPath } from '../../base/settings/real-path';
import { toSlug } from '../../language/slug';
import { decodeHtml } from './decode-html';
import { imported, type Imported, type LeftReason } from './imported';
import { LocalPictures } from './local-pictures';
import { kindOf, noReader, nothingIn } from './refusals';
import { readSiteFolder } from './site-folder';
import { articleFile } from './write-article';
import { TranslatedError } from '../../base/words/translated-error';

/** The result of an import. */
export interface ImportReport {
  /** New files, by their paths in the content folder. */
  written: string[];
  /** Files that an earlier import already wrote with the same content. */
  unchanged: string[];
  pictures: number;
  left: { from: string; what: string; why: LeftReason }[];
}

interface Options {
  /** File or folder to import. */
  from: string;
  contentDir: string;
  /** Folder inside `articles/`; "" for the articles folder itself. */
  topicFolder: string;
  progress?: (done: number) => void;
}

/** What is left of an entry that has no text to write. */
const WITHOUT_TEXT: ReadonlySet<LeftReason> = new Set([
  'comments',
  'markdown',
  'not-docx',
  'not-readable',
  'not-text',
  'trash',
]);

/** Files that belong to no text: hidden ones, Word's locks, a site's libraries. */
const ASIDE = /(?:^|[\\/])(?:[.~]|node_modules[\\/])/;

/**
 * Imports texts into a content folder from Word, HTML, Medium, Notion, WordPress, Blogger, Ghost, Hugo, Jekyll and Hexo. Nothing is overwritten;
 * results of an earlier import are recognised, so a second run changes nothing.
 * @throws Error that says what to do if `from` does not exist or is of no known kind
 */
export async function importTexts({
  from,
  contentDir,
  topicFolder,
  progress,
}: Options): Promise<ImportReport> {
  checkApart(join(contentDir, 'articles'), topicFolder);
  const report: ImportReport = { written: [], unchanged: [], pictures: 0, left: [] };
  const names = new Set<string>();
  for await (const { origin, text } of textsOf(from)) {
    const left = text.left.map((each) => ({ from: origin, ...each }));
    report.left.push(...left);
    if (left.some(({ why }) => WITHOUT_TEXT.has(why))) continue;
    if (text.body.trim() === '' && text.title === null) {
      report.left.push({ from: origin, what: origin, why: 'empty' });
      continue;
    }
    write(text, origin, freeName(text.slug, names), { contentDir, topicFolder }, report);
    progress?.(report.written.length + report.unchanged.length);
  }
  return report;
}

/** @throws Error if a link leads out of the folder of articles: what is written there would never be published */
function checkApart(articles: string, topicFolder: string): void {
  const [top, folder] = [articles, join(articles, topicFolder)].map(realPath);
  if (top != null && folder != null && isInside(folder, top)) return;
  const place = join(articles, topicFolder);
  throw new TranslatedError({
    vi: `${place} là lối tắt dẫn ra ngoài thư mục bài viết, nên không nhập bài vào đó. Hãy chọn thư mục khác, hoặc đặt thư mục thật thay cho lối tắt.`,
    en: `${place} is a link that leads out of the folder of articles, so nothing is imported into it. Name another folder, or put a real folder in place of the link.`,
  });
}

/** Gives the second of two equal names in one import a number, the same in each run. */
function freeName(slug: string, names: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? slug : `${slug}-${number}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
}

function write(
  text: Imported,
  origin: string,
  name: string,
  { contentDir, topicFolder }: Pick<Options, 'contentDir' | 'topicFolder'>,
  report: ImportReport,
): void {
  const file = posix.join('articles', topicFolder, `${name}.md`);
  const images = `${posix.relative(posix.dirname(file), 'images')}/`;
  const outcome = writeNew(join(contentDir, file), Buffer.from(articleFile(text, images)));
  if (outcome === 'exists') {
    report.left.push({ from: origin, what: file, why: 'exists' });
    return;
  }
  report[outcome].push(file);
  for (const [picture, bytes] of text.pictures) {
    const place = posix.join('images', picture);
    const kept = writeNew(join(contentDir, place), bytes);
    if (kept === 'written') report.pictures += 1;
    if (kept === 'exists') report.left.push({ from: origin, what: place, why: 'exists' });
  }
}

/** Writes a file unless there is something at its path. */
function writeNew(path: string, bytes: Uint8Array): 'written' | 'unchanged' | 'exists' {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there)
    return there.isFile() && Buffer.compare(readFileSync(path), bytes) === 0 ? 'unchanged' : 'exists';
  // Half an article, left by a full disk, would be kept by the next import and published.
  writeAtomically(path, [bytes]);
  return 'written';
}

interface Found {
  /** Path of the file, as given or inside the given folder. */
  origin: string;
  text: Imported;
}

async function* textsOf(from: string): AsyncGenerator<Found> {
  if (!existsSync(from))
    throw new TranslatedError({ vi: `Không có gì tại ${from}.`, en: `There is nothing at ${from}.` });
  if (!statSync(from).isDirectory()) {
    yield* textsOfFile(from, basename(from));
    return;
  }
  const site = readSiteFolder(from);
  if (site) {
    const { readSiteText } = await import('./site-text');
    for (const text of site.texts) {
      const origin = relative(from, text.path).split(sep).join('/');
      yield { origin, text: tried(origin, () => readSiteText(bytesOf(text.path), text, site)) };
    }
    return;
  }
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((name) => !ASIDE.test(name))
    .sort();
  const files = names.filter((name) => READERS.has(extname(name).toLowerCase()));
  if (files.length === 0) throw new TranslatedError(nothingIn(from, names));
  for (const why of ['markdown', 'not-docx'] as const) {
    const [first, ...others] = names.filter((name) => kindOf(name) === why);
    if (first === undefined) continue;
    const origin = others.length === 0 ? first : `${first} + ${others.length}`;
    yield { origin, text: unreadable(origin, why) };
  }
  for (const name of files) {
    const origin = name.split(sep).join('/');
    try {
      yield* textsOfFile(join(from, name), origin);
    } catch {
      yield { origin, text: unreadable(origin) };
    }
  }
}

/** The bytes of a file; a pipe or a device among the files is refused. */
const bytesOf = (path: string): Buffer => withRegularFile(path, (_, read) => read());

/** The readers of files, whose libraries are loaded when there is a file for them. */
const READERS = new Map<string, (path: string, origin: string) => AsyncGenerator<Found>>([
  ['.docx', docx],
  ['.html', html],
  ['.htm', html],
  ['.xml', feed],
  ['.atom', feed],
  ['.json', ghost],
]);

async function* textsOfFile(path: string, origin: string): AsyncGenerator<Found> {
  const read = READERS.get(extname(path).toLowerCase());
  if (!read) throw new TranslatedError(noReader(path));
  yield* read(resolve(path), origin);
}

async function* docx(path: string, origin: string): AsyncGenerator<Found> {
  const { readDocx } = await import('./docx');
  try {
    yield { origin, text: await readDocx(bytesOf(path), slugOf(path)) };
  } catch {
    yield { origin, text: unreadable(origin) };
  }
}

async function* html(path: string, origin: string): AsyncGenerator<Found> {
  const slug = slugOf(path);
  const local = new LocalPictures(slug, [dirname(path)]);
  const { readHtmlFile } = await import('./html-page');
  yield { origin, text: tried(origin, () => readHtmlFile(decodeHtml(bytesOf(path)), slug, local)) };
}

/** WordPress's exports and Blogger's are both XML; the beginning of the file says which one it is. */
async function* feed(path: string, origin: string): AsyncGenerator<Found> {
  if (!statSync(path).isFile()) throw new NotAFile(`it is not a file: ${path}`);
  const { isBloggerExport, readBlogger } = await import('./exports/blogger');
  const { readWordpress } = await import('./exports/wordpress');
  const read = isBloggerExport(path) ? readBlogger : readWordpress;
  for await (const text of read(path)) yield { origin: entryOf(origin, text), text };
}

async function* ghost(path: string, origin: string): AsyncGenerator<Found> {
  const { isGhostExport, readGhost } = await import('./exports/ghost');
  const json: unknown = JSON.parse(
    bytesOf(path)
      .toString()
      .replace(/^\uFEFF/, ''),
  );
  if (!isGhostExport(json)) {
    yield { origin, text: unreadable(origin, 'not-text') };
    return;
  }
  for (const text of readGhost(json)) yield { origin: entryOf(origin, text), text };
}

/** An export's entry, by its file and its headline. */
function entryOf(origin: string, { title, slug }: Imported): string {
  const name = title ?? slug;
  return name === '' ? origin : `${origin}: ${name}`;
}

/** A file that cannot be read is reported; the others are imported. */
function tried(origin: string, read: () => Imported): Imported {
  try {
    return read();
  } catch {
    return unreadable(origin);
  }
}

function unreadable(origin: string, why: LeftReason = 'not-readable'): Imported {
  return imported({ slug: 'bai-viet', body: '', left: [{ what: origin, why }] });
}

/** By the file's name, or by its folder's if it is one that every folder has: `cau-moi/index.html`. */
function slugOf(path: string): string {
  const name = basename(path, extname(path));
  return toSlug(/^(?:index|default)$/i.test(name.trim()) ? basename(dirname(path)) : name) || 'bai-viet';
}
