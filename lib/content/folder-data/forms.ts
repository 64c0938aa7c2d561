import { parse as parseYaml } from 'yaml';
import { weighLine } from '../../article/front-matter/key-names';
import { listOf, rawText, recordOf } from '../../article/front-matter/values';
import { foldName } from '../../language/fold-name';
import { readMarkdown } from '../../markdown/markdown';
import { matchesGlob } from './glob';

/** Keys for articles. */
export interface FolderData {
  values: Record<string, unknown>;
  /** Those of some articles, by path, for which the keys hold. */
  among: (paths: readonly string[]) => readonly string[];
}

/** Hugo, Zola: a file about the folder. Its `cascade` holds for what is in the folder. */
const aboutFolder = /(?:^|\/)_index\.[^/]*$/i;
/** Quarto, Lume, Material for MkDocs. */
const ofFolder = /(?:^|\/)(?:_metadata\.ya?ml|_data\.(?:ya?ml|json)|\.meta\.ya?ml)$/i;
/** Eleventy (for the folder or article of its name), Nikola and others (for the article). */
const ofName =
  /^(?<folder>.*\/)?(?<stem>[^/]+?)(?:\.(?:json|ya?ml|meta)|(?<eleventy>\.11tydata)\.(?:json|[cm]?js))$/i;

/**
 * Which articles a file may say something about.
 * @param path in the folder of articles, as are those of `articles`
 * @param top name of that folder
 */
export function coveredBy(path: string, articles: readonly string[], top: string): readonly string[] {
  const below = path.replace(/[^/]*$/, '');
  const inFolder = () => articles.filter((each) => each.startsWith(below));
  if (aboutFolder.test(path) || ofFolder.test(path)) return inFolder();
  const { stem, eleventy } = ofName.exec(path)?.groups ?? {};
  if (stem === undefined) return [];
  const start = `${below}${stem}.`;
  const beside = articles.filter((each) => each.startsWith(start) && !each.includes('/', start.length));
  if (beside.length > 0) return beside;
  return eleventy !== undefined || stem === (below.split('/').at(-2) ?? top) ? inFolder() : [];
}

/** The keys in such a file. */
export function folderDataIn(path: string, bytes: Uint8Array): FolderData[] {
  const all = (paths: readonly string[]) => paths;
  if (!aboutFolder.test(path))
    return [{ values: dataIn(path, Buffer.from(bytes).toString('utf8')), among: all }];
  const { frontMatter, diagnostics } = readMarkdown(bytes, weighLine);
  const isBroken = frontMatter === null && diagnostics.some(({ severity }) => severity === 'error');
  const values = isBroken ? literalsIn(Buffer.from(bytes).toString('utf8')) : (frontMatter?.values ?? {});
  const value = (name: string) => Object.entries(values).find(([key]) => foldName(key) === name)?.[1];
  return [
    // Of a section that is a draft, Zola publishes nothing.
    { values: { draft: value('draft') ?? false }, among: all },
    ...listOf(value('cascade')).map((each) => {
      // What is no map was one before its lines slipped.
      const { target, _target, ...keys } = recordOf(each) ?? { draft: each };
      return { values: keys, among: targeted(recordOf(target ?? _target) ?? {}) };
    }),
  ];
}

/** The articles that are the target of a cascade. What is not understood limits nothing. */
function targeted(target: Record<string, unknown>): FolderData['among'] {
  const [kind, language, environment, place] = ['kind', 'lang', 'environment', 'path'].map((key) =>
    rawText(target[key]),
  );
  if (kind && !matchesGlob(kind, 'page')) return () => [];
  if (environment && !matchesGlob(environment, 'production')) return () => [];
  return (paths) => {
    const inLanguage = paths.filter((path) => {
      const written = /\.([a-z]{2})\.\w+$/i.exec(path)?.[1];
      return !language || written === undefined || matchesGlob(language, written);
    });
    const placed = place
      ? inLanguage.filter((path) =>
          matchesGlob(place, `/${path.replace(/(?:\/index)?(?:\.[a-z]{2})?\.\w+$/i, '')}`),
        )
      : [];
    // Paths change when a folder is copied.
    return placed.length > 0 ? placed : inLanguage;
  };
}

function dataIn(path: string, text: string): Record<string, unknown> {
  if (/(?:js|meta)$/i.test(path)) return literalsIn(text);
  try {
    const parsed: unknown = parseYaml(text, { logLevel: 'silent' });
    return recordOf(parsed) ?? {};
  } catch {
    return literalsIn(text);
  }
}

/** Keys with a literal as their value, in a file that cannot be parsed or is a program: `draft: true`. */
function literalsIn(text: string): Record<string, unknown> {
  const code = text.replace(/\/\*[^]*?\*\/|(?<![^\s;{}])\/\/.*$/gm, '');
  const pairs = code.matchAll(
    /([\p{L}_][\p{L}\w-]*)["']? ?[:=] ?("[^"\n]*"|'[^'\n]*'|[\p{L}\d][\p{L}\d :+-]*)(?=\s*(?:[,;}\]]|$))/gmu,
  );
  return Object.fromEntries(
    [...pairs].map(([, key = '', value = '']) => [key, value.replace(/^["']|["']$/g, '')]),
  );
}
