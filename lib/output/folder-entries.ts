/** Identity and size of a file: equal inode and device mean the same file under any name. */
export interface FileFacts {
  inode: number;
  device: number;
  /** In bytes. */
  size: number;
  /** When its content last changed, in milliseconds since 1970. */
  mtime: number;
}

/** How many pieces of a {@link filesText} a file has. */
const PIECES = 5;

/**
 * The files of a folder as a text: name, inode, device, size and time of change of each, joined by slashes, which no name
 * contains. They are sorted by name: equal files give equal texts.
 */
export function filesText(files: Iterable<readonly [name: string, facts: FileFacts]>): string {
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { inode, device, size, mtime }]) => `${name}/${inode}/${device}/${size}/${mtime}`)
    .join('/');
}

/**
 * The content of one folder. Its files stay a text until one of them is looked up: of the tens of thousands of a site few
 * change.
 */
export class FolderEntries {
  #text: string | null;
  #files: Map<string, FileFacts> | null = null;

  /**
   * @param stamp changes whenever a name in the folder is added, removed or points to another file; null if unknown
   * @param text its {@link filesText}
   * @param folders the names of the folders in it
   */
  constructor(
    public stamp: string | null,
    text: string,
    readonly folders: Set<string>,
  ) {
    this.#text = text;
  }

  /** Its {@link filesText}. */
  get text(): string {
    return (this.#text ??= filesText(this.#files ?? []));
  }

  /** By name. */
  get files(): ReadonlyMap<string, FileFacts> {
    return this.#parsed();
  }

  set(name: string, facts: FileFacts): void {
    this.#parsed().set(name, facts);
    this.#text = null;
  }

  delete(name: string): void {
    if (this.#parsed().delete(name)) this.#text = null;
  }

  /** Calls `use` with each file, without the cost of {@link files}. */
  each(use: (name: string, size: number) => void): void {
    const pieces = piecesOf(this.text);
    for (let at = 0; at < pieces.length; at += PIECES) use(pieces[at] ?? '', Number(pieces[at + 3]));
  }

  #parsed(): Map<string, FileFacts> {
    return (this.#files ??= parse(this.text));
  }
}

function parse(text: string): Map<string, FileFacts> {
  const files = new Map<string, FileFacts>();
  const pieces = piecesOf(text);
  for (let at = 0; at < pieces.length; at += PIECES) {
    const [name = '', inode, device, size, mtime] = pieces.slice(at, at + PIECES);
    files.set(name, {
      inode: Number(inode),
      device: Number(device),
      size: Number(size),
      mtime: Number(mtime),
    });
  }
  return files;
}

function piecesOf(text: string): string[] {
  return text === '' ? [] : text.split('/');
}
