import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import pLimit from 'p-limit';
import type { Figure } from '../article/article';
import { errorCode, hasCode } from '../base/files';
import { sha256 } from '../base/sha256';
import { diagnose, type Diagnostic, type Finding } from '../report/diagnostic';
import { addressOf, cropsOf, parseAddress, thumbnailVariants, widthsOf, type Variant } from './addresses';
import { embeddedBytes, isEmbedded } from './embedded';
import { fault, PictureFault } from './fault';
import type { NamedPicture } from './candidates';
import { isRemote, openFinder, type Whereabouts } from './locate';
import { readLock } from './lock';
import { decode, examine, readMaster, type Pixels } from './master';
import type { Crop, Picture } from './picture';
import { encodings, masterFormats, plainEncoding } from './policy';
import { keyOf, openStore, type Note } from './store';

/** A place where an article names a picture. */
type Mention = Pick<Figure, 'src' | 'line' | 'column'>;

/** The pictures of a content folder. */
export interface Album {
  /** What a page needs to show a picture; null if it cannot be shown. */
  picture(named: NamedPicture): Promise<Picture | null>;
  /** The picture cropped for sharing, by `crops` of policy.ts; empty if it is too small. */
  crops(named: NamedPicture): Promise<Crop[]>;
  /**
   * The key of a picture's thumbnail for lists, see `thumbnailSources`; null if the picture cannot be shown, is too
   * small, or is a stand-in, which a list cannot say.
   */
  thumbnail(named: NamedPicture): Promise<string | null>;
  /** Why pictures of these articles are not shown, or not as they are, each at the line that names the picture. */
  findings(articles: Iterable<{ file: string; figures: readonly Mention[] }>): Promise<Finding[]>;
  /**
   * Makes every file to which pages with these pictures link, and crops and thumbnails of `leads`, the first picture of
   * each article. Returns the path on disk of each by its address; pictures that cannot be shown have none.
   */
  prepare(named: Iterable<NamedPicture>, leads?: Iterable<NamedPicture>): Promise<Map<string, string>>;
  /**
   * The path on disk of one such file, made if needed; null if no picture requested before has that address. For
   * previews.
   */
  file(address: string): Promise<string | null>;
}

/** A valid master. */
interface Master {
  /** Read on each call: all pictures of a site do not fit in memory. */
  bytes: () => Promise<Buffer>;
  key: string;
  note: Note;
  standIn: boolean;
}

/**
 * Opens the pictures of a content folder; results are stored in the folder `cache`.
 * @param folders further folders of pictures, see {@link openFinder}
 */
export function openAlbum(content: string, cache: string, folders: readonly string[] = []): Album {
  const { lock } = readLock(content);
  const finder = openFinder(content, lock, folders);
  const store = openStore(join(cache, 'pictures'));
  const atOnce = pLimit(availableParallelism());

  const opened = new Map<string, Promise<Master | PictureFault>>();
  /** Many articles may name one file. */
  const read = new Map<string, Promise<Master>>();
  /** The valid ones of them, by key. */
  const masters = new Map<string, Master>();

  /**
   * The master of a picture, or why it cannot be shown. The fault is returned, not thrown, since most pictures of some
   * archives are missing.
   */
  function open(named: NamedPicture): Promise<Master | PictureFault> {
    const key = keyOfName(named);
    const master = opened.get(key) ?? openMaster(named).catch((error: unknown) => faultOf(error, named));
    opened.set(key, master);
    return master;
  }

  async function openMaster(named: NamedPicture): Promise<Master> {
    if (isEmbedded(named.src)) return unpack(named.src);
    const found = await finder.locate(named);
    const key = `${found.path}\0${named.src}`;
    const master = read.get(key) ?? readAt(found, named.src);
    read.set(key, master);
    return master;
  }

  async function readAt({ file, path, locked }: Whereabouts, src: string): Promise<Master> {
    const readBytes = () => readMaster(path, src);
    const bytes = await readBytes();
    const digest = sha256(bytes);
    if (locked && digest !== locked.sha256) throw fault('image-changed', { src, file });
    const key = await keyOf(digest);
    const note = await noteOf(key, () => examine(bytes, src));
    checkName(file, note);
    const master = { bytes: readBytes, key, note, standIn: locked?.standIn ?? false };
    masters.set(key, master);
    return master;
  }

  /** A picture inside the article has no file whose name could be wrong, and no lock. */
  async function unpack(src: string): Promise<Master> {
    const bytes = embeddedBytes(src);
    const key = await keyOf(sha256(bytes));
    const note = await noteOf(key, () => examine(bytes, src));
    const master = { bytes: () => Promise.resolve(bytes), key, note, standIn: false };
    masters.set(key, master);
    return master;
  }

  async function noteOf(key: string, look: () => Promise<Note>): Promise<Note> {
    const kept = store.note(key);
    if (kept) return kept;
    const note = await look();
    store.write(key, note);
    return note;
  }

  function encodeAll(
    { bytes, key }: Master,
    variants: readonly Variant[],
  ): Promise<[address: string, path: string][]> {
    let decoded: Promise<Pixels> | null = null;
    const pixels = () => (decoded ??= bytes().then(decode));
    return atOnce.map(variants, async (variant) => [
      addressOf(key, variant),
      await store.encoded(key, pixels, variant),
    ]);
  }

  return {
    async picture(named) {
      const master = await open(named);
      return master instanceof PictureFault ? null : pictureOf(master);
    },

    async crops(named) {
      const master = await open(named);
      if (master instanceof PictureFault) return [];
      return cropsOf(master.note).map((size) => ({ path: addressOf(master.key, cropTo(size)), ...size }));
    },

    async thumbnail(named) {
      const master = await open(named);
      if (master instanceof PictureFault || master.standIn) return null;
      return thumbnailVariants(master.note).length > 0 ? master.key : null;
    },

    async findings(articles) {
      const findings: Finding[] = [];
      for (const article of articles) {
        for (const figure of article.figures) {
          const master = await open({ src: figure.src, file: article.file });
          const found = master instanceof PictureFault ? master.at(figure) : noteworthy(master.note, figure);
          if (found) findings.push({ file: article.file, diagnostic: found });
        }
      }
      return findings;
    },

    async prepare(named, leads = []) {
      const cropped = new Set(Array.from(leads, keyOfName));
      const files = new Map<string, string>();
      for (const [name, each] of new Map(Array.from(named, (each) => [keyOfName(each), each]))) {
        const master = await open(each);
        if (!(master instanceof PictureFault)) {
          const { note } = master;
          const made = await encodeAll(master, cropped.has(name) ? offered(note) : variantsOf(note));
          for (const [address, path] of made) files.set(address, path);
        }
      }
      store.sweep();
      return files;
    },

    async file(address) {
      const wanted = parseAddress(address);
      const master = wanted && masters.get(wanted.key);
      if (!master) return null;
      const { key, note } = master;
      const variant = offered(note).find((each) => addressOf(key, each) === address);
      return variant ? store.encoded(key, () => master.bytes().then(decode), variant) : null;
    },
  };
}

/** What an editor should know of a picture that is shown. */
function noteworthy({ isAnimated }: Note, { src, line, column }: Mention): Diagnostic | null {
  return isAnimated ? diagnose('image-animated', { line, column }, { src }) : null;
}

/** A web address means the same in every article. */
function keyOfName({ src, file }: NamedPicture): string {
  return isRemote(src) ? src : `${file}\0${src}`;
}

function variantsOf({ width }: Note): Variant[] {
  return encodings.flatMap((encoding) =>
    widthsOf(width).map((each) => ({ encoding, width: each, height: null })),
  );
}

/** All variants of a master. */
function offered(note: Note): Variant[] {
  return [...variantsOf(note), ...cropsOf(note).map(cropTo), ...thumbnailVariants(note)];
}

function cropTo(size: { width: number; height: number }): Variant {
  return { encoding: plainEncoding, ...size };
}

function pictureOf({ key, note, standIn }: Master): Picture {
  const sources = encodings.map((encoding) => ({
    type: encoding.type,
    files: widthsOf(note.width).map((width) => ({
      path: addressOf(key, { encoding, width, height: null }),
      width,
    })),
  }));
  return { sources, width: note.width, height: note.height, placeholder: note.placeholder, standIn };
}

function checkName(file: string, { format }: Note): void {
  const extensions = masterFormats.get(format) ?? [];
  const [extension = ''] = extensions;
  if (!extensions.includes(extname(file).slice(1).toLowerCase())) {
    throw fault('image-mislabelled', { file, format, extension });
  }
}

function faultOf(error: unknown, { src }: NamedPicture): PictureFault {
  if (error instanceof PictureFault) return error;
  // A closed folder above the picture.
  if (hasCode(error, 'EACCES', 'EPERM')) return fault('image-unreadable', { src, reason: errorCode(error) });
  throw error;
}
