import { fold } from '../language/text';

/** What a file in the articles folder is, judged by its path. */
export type FileKind = 'article' | 'about-folder' | 'template' | 'picture' | 'other';

/** Endings of Markdown files. */
const markdown = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;

/** Pictures may lie beside the article that shows them. */
const picture = /\.(?:jpe?g|png|webp|avif|gif)$/i;

/** Files about a folder or project, in any case, with anything between the name and `.md` (`README.vi.md`). */
const aboutFolder = /^(?:_index|readme|contributing|changelog|licen[cs]e|code[ _-]of[ _-]conduct)(?:[._-][a-z-]+)?\.\w+$/i;
/** Names that count as such only in capitals. */
const inCapitals = /^(?:SUMMARY|SECURITY|AUTHORS|MAINTAINERS|NOTICE|TODO|HISTORY|RELEASES?|SUPPORT|AGENTS|CLAUDE)\.\w+$/;

const templateFolders = new Set([
  ...['templates', 'archetypes', 'scaffolds', 'layouts', 'includes', 'snippets', 'mau', 'bieu mau'],
]);
const templateName = /^_?(?:template|templates|scaffold|archetype|mẫu|bài[ _-]mẫu|bai[ _-]mau)\.\w+$/i;

/** @param path inside the articles folder, with forward slashes */
export function kindOf(path: string): FileKind {
  const steps = path.normalize('NFC').split('/');
  const name = steps.at(-1) ?? '';
  if (picture.test(name)) return 'picture';
  if (!markdown.test(name)) return 'other';
  if (aboutFolder.test(name) || inCapitals.test(name) || /^index\.\w+$/i.test(path)) return 'about-folder';
  return steps.slice(0, -1).some((step) => templateFolders.has(fold(step))) || templateName.test(name)
    ? 'template'
    : 'article';
}
