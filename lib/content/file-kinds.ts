import { fold } from '../language/text';

/** What a file in the articles folder is, judged by its path. */
export type FileKind =
  | 'article'
  | 'about-folder'
  | 'template'
  | 'picture'
  | 'leftover'
  | 'text'
  | 'document'
  | 'other'
  /** Its name begins with a dot, or is not in UTF-8. */
  | 'hidden'
  | 'garbled';

/** Endings of Markdown files. */
const markdown = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;

/** Pictures may lie beside the article that shows them. */
const picture = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Files that editors and systems leave behind: backups, locks, half downloads. */
const leftover =
  /^(?:~\$.*|.*~|#.*#|.*\.(?:bak|orig|old|te?mp|sw[op]|rej|part|crdownload)|thumbs\.db|desktop\.ini)$/i;

/** Plain text, such as `bai.md.txt`: some systems hide the ending and add their own. */
const text = /\.(?:txt|text)$/i;

/** What `npm run import` reads, or says how to convert. */
const document = /\.(?:docx?|odt|rtf|wps|pages|html?)$/i;

/** Names of a copy, with the name of its original: “bai - Copy”, “Bản sao của bai”, a conflict of two devices. */
const copies = [
  /^(?:copy of|bản sao của|bản sao) +(?<name>.+)$/iu,
  /^(?<name>.+?)(?: -)? (?:copy|bản sao|sao chép)(?: ?\(?\d{1,2}\)?)?$/iu,
  /^(?<name>.+?) ?\([^()]*(?:conflicted copy|conflict|xung đột)[^()]*\)$/iu,
  /^(?<name>.+?)\.sync-conflict-[\w-]+$/iu,
];

/** What a browser calls the second download of a file; the parts of a series may have such names too. */
const numbered = /^(?<name>.+?) ?\(\d{1,2}\)$/u;

/** Files about a folder or project, in any case, with anything between the name and `.md` (`README.vi.md`). */
const aboutFolder =
  /^(?:_index|readme|contributing|changelog|licen[cs]e|code[ _-]of[ _-]conduct)(?:[._-][a-z-]+)?\.\w+$/i;
/** Names that count as such only in capitals. */
const inCapitals =
  /^(?:SUMMARY|SECURITY|AUTHORS|MAINTAINERS|NOTICE|TODO|HISTORY|RELEASES?|SUPPORT|AGENTS|CLAUDE)\.\w+$/;

const templateFolders = new Set([
  ...['templates', 'archetypes', 'scaffolds', 'layouts', 'includes', 'snippets', 'mau', 'bieu mau'],
]);
const templateName = /^_?(?:template|templates|scaffold|archetype|mẫu|bài[ _-]mẫu|bai[ _-]mau)\.\w+$/i;

/** @param path inside the articles folder, with forward slashes */
export function kindOf(path: string): FileKind {
  const steps = path.normalize('NFC').split('/');
  const name = steps.at(-1) ?? '';
  if (picture.test(name)) return 'picture';
  if (leftover.test(name)) return 'leftover';
  if (text.test(name)) return 'text';
  if (document.test(name)) return 'document';
  if (!markdown.test(name)) return 'other';
  if (path.includes('\uFFFD')) return 'garbled';
  // macOS (`._x`) and Emacs (`.#x`) put their own files beside another.
  if (/^\.(?![_#])/.test(name)) return 'hidden';
  if (aboutFolder.test(name) || inCapitals.test(name) || /^index\.\w+$/i.test(path)) return 'about-folder';
  return steps.slice(0, -1).some((step) => templateFolders.has(fold(step))) || templateName.test(name)
    ? 'template'
    : 'article';
}

/** Of what a file may be a copy, judged by its name. */
export interface Copy {
  /** Path of the original, which may not exist. */
  original: string;
  /** Whether the name leaves no doubt; else the contents decide. */
  isCertain: boolean;
}

/** @returns null if the name is not that of a copy */
export function copyOf(path: string): Copy | null {
  const [, folder = '', stem = '', ending = ''] =
    /^(.*\/)?([^/]*?)(\.\w+)$/.exec(path.normalize('NFC')) ?? [];
  const name = copies.map((pattern) => pattern.exec(stem)?.groups?.['name']).find(Boolean);
  const withoutNumber = numbered.exec(stem)?.groups?.['name'];
  const original = name ?? withoutNumber;
  return original === undefined
    ? null
    : { original: `${folder}${original}${ending}`, isCertain: name !== undefined };
}
