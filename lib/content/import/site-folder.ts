import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, posix, relative, sep } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { stateOf } from '../../article/state/release';
import { innerHold } from '../../article/state/state-keys';
import { TranslatedError } from '../../base/words/translated-error';
import { folderStatements } from '../folder-data/folder-states';

interface SiteText {
  path: string;
  sections: string[];
  isPage: boolean;
  isDraft: boolean;
  /** Of a site in several languages: this one's name, and what is before its addresses. */
  language?: { name: string; prefix: string };
}

/** The source folder of a site made by another generator. */
export interface SiteFolder {
  /** Each text, with what its path says about it. */
  texts: SiteText[];
  /** Where picture addresses are looked up, after the text's own folder. */
  pictureFolders: string[];
  /** The pattern of the addresses of texts, see `old-address.ts`. */
  pattern: (section: string) => string;
  /** The same of pages, which are no posts. */
  pagePattern: string;
  /** A category as it is written in addresses. */
  inAddress: (category: string) => string;
  /** Whether a title in an address is the file's name as it is written: `/2022/05/GUI-vs-CLI/`. */
  hasNames: boolean;
}

const MARKDOWN = /\.(?:md|markdown|mdx|mkd)$/i;
/** Jekyll's posts are HTML, too, as its importers write them. */
const JEKYLL_TEXT = /\.(?:md|markdown|mdx|mkd|html?)$/i;
const config = z.record(z.string(), z.unknown());

/** Recognises a Hugo, Jekyll or Hexo site and lists its texts; null for any other folder. */
export function readSiteFolder(folder: string): SiteFolder | null {
  if (existsSync(join(folder, 'source', '_posts'))) return hexo(folder);
  if (existsSync(join(folder, '_posts')) || existsSync(join(folder, '_config.yml'))) return jekyll(folder);
  const hugoConfig = ['hugo', 'config'].flatMap((name) =>
    ['toml', 'yaml', 'yml', 'json'].map((end) => `${name}.${end}`),
  );
  const isHugo = [...hugoConfig, 'config/_default'].some((name) => existsSync(join(folder, name)));
  return isHugo && existsSync(join(folder, 'content')) ? hugo(folder, hugoConfig) : null;
}

function hugo(folder: string, names: readonly string[]): SiteFolder {
  const content = join(folder, 'content');
  const settings = readConfig(folder, names);
  const permalinks = z
    .record(z.string(), z.union([z.string(), z.record(z.string(), z.string())]))
    .safeParse(settings['permalinks']);
  const patterns = permalinks.success ? permalinks.data : {};
  const languageOf = hugoLanguages(settings);
  const files = filesIn(content);
  const inside = (path: string) => relative(content, path).split(sep).join('/');
  const isText = (path: string) => !/^(?:_index|404)\./i.test(basename(path));
  const all = new Map(files.map((path) => [inside(path), path]));
  const drafts = new Set(
    folderStatements([...all.keys()], all, basename(content)).flatMap(({ articles, release }) =>
      release === null || stateOf(release, Date.now()).kind !== 'live' ? articles : [],
    ),
  );
  return {
    texts: files.filter(isText).map((path) => {
      const sections = foldersOf(content, path);
      const language = languageOf(inside(path));
      if (language?.isFolder === true) sections.shift();
      if (/^index\./i.test(basename(path))) sections.pop();
      const isDraft = drafts.has(inside(path));
      return { path, sections, isPage: sections.length === 0, isDraft, ...(language && { language }) };
    }),
    pictureFolders: ['static', 'assets', 'content'].map((name) => join(folder, name)),
    pattern(section) {
      const own = patterns[section];
      const inner = patterns['page'];
      const nested = typeof inner === 'object' ? inner[section] : undefined;
      return (typeof own === 'string' ? own : nested) ?? '/:sections/:slug/';
    },
    pagePattern: '/:slug/',
    inAddress: (category) => category,
    hasNames: false,
  };
}

const hugoSettings = z.object({
  defaultContentLanguage: z.string().catch('en'),
  defaultContentLanguageInSubdir: z.boolean().catch(false),
  languages: z.record(z.string(), z.object({ contentDir: z.string().optional() }).catch({})).catch({}),
});

/** What language a text of Hugo is in, by its folder (`contentDir`) or its name (`index.en.md`). */
function hugoLanguages(settings: Record<string, unknown>) {
  const { languages, ...main } = hugoSettings.parse(settings);
  return (inside: string) => {
    const folder = `content/${inside.split('/')[0] ?? ''}`;
    const ending = /\.([a-z-]{2,8})\.[a-z]+$/i.exec(inside)?.[1]?.toLowerCase();
    const found = Object.entries(languages).find(
      ([name, { contentDir }]) => contentDir === folder || name.toLowerCase() === ending,
    );
    if (found === undefined) return null;
    const [name, { contentDir }] = found;
    const isMain = name === main.defaultContentLanguage && !main.defaultContentLanguageInSubdir;
    return { name, prefix: isMain ? '' : `/${name}`, isFolder: contentDir === folder };
  };
}

/** Jekyll's values for all texts of a folder. */
const jekyllDefaults = z
  .array(
    z.object({
      scope: z.object({ path: z.string().default('') }).prefault({}),
      values: z.record(z.string(), z.unknown()),
    }),
  )
  .catch([]);

const jekyllCollections = z.record(
  z.string(),
  z.object({ output: z.boolean().default(false), permalink: z.string().optional() }).catch({ output: false }),
);

/** Jekyll's collections that have pages of their own, such as `_recipes`, each with the pattern of its addresses. */
function* publishedCollections(written: unknown): Generator<[string, string]> {
  for (const [name, { output, permalink }] of Object.entries(jekyllCollections.safeParse(written).data ?? {}))
    if (output && name !== 'posts' && name !== 'drafts')
      yield [name, permalink ?? '/:collection/:path:output_ext'];
}

function jekyll(folder: string): SiteFolder {
  const settings = readConfig(folder, ['_config.yml', '_config.yaml', '_config.toml']);
  const written = settings['permalink'];
  const drafts = jekyllDefaults
    .parse(settings['defaults'])
    .flatMap(({ scope, values }) =>
      innerHold(values) === null ? [] : [scope.path.replace(/^\/+|\/+$/g, '')],
    );
  const isDraft = (path: string) => {
    const inside = relative(folder, path).split(sep).join('/');
    return (
      /(?:^|\/)_drafts\//.test(inside) ||
      drafts.some((each) => each === '' || `${inside}/`.startsWith(`${each}/`))
    );
  };
  const collections = new Map(publishedCollections(settings['collections']));
  const posts = filesIn(folder, JEKYLL_TEXT).filter((path) =>
    /(?:^|[\\/])_(?:posts|drafts)[\\/]/.test(relative(folder, path)),
  );
  const items = filesIn(folder, JEKYLL_TEXT).flatMap((path) => {
    const section = /^_([^/]+)\//.exec(relative(folder, path).split(sep).join('/'))?.[1] ?? '';
    return collections.has(section) ? [{ path, section }] : [];
  });
  const included = z.array(z.string()).catch([]).parse(settings['include']);
  const pages = filesIn(folder).filter((path) => {
    const [first = '', ...others] = relative(folder, path).split(sep);
    if (others.length === 0) return !/^(?:readme|changelog|license|contributing|404|index)\./i.test(first);
    if (/^_?pages$/.test(first)) return first === 'pages' || included.includes('_pages');
    return !first.startsWith('_') && others.length === 1 && /^index\./i.test(others[0] ?? '');
  });
  return {
    texts: [
      ...posts.map((path) => ({
        path,
        sections: foldersOf(folder, path).filter((each) => !each.startsWith('_')),
        isPage: false,
        isDraft: isDraft(path),
      })),
      ...items.map(({ path, section }) => ({
        path,
        sections: [section],
        isPage: false,
        isDraft: isDraft(path),
      })),
      ...pages.map((path) => ({ path, sections: [], isPage: true, isDraft: isDraft(path) })),
    ],
    pictureFolders: [folder],
    pattern: (section) => collections.get(section) ?? (typeof written === 'string' ? written : 'date'),
    pagePattern: /^pretty$|\/$/.test(String(written)) ? '/:name/' : '/:name.html',
    inAddress: (category) => category.toLowerCase(),
    hasNames: true,
  };
}

function hexo(folder: string): SiteFolder {
  const written = readConfig(folder, ['_config.yml'])['permalink'];
  const source = join(folder, 'source');
  return {
    texts: filesIn(source).flatMap((path) => {
      const [top = '', ...others] = foldersOf(source, path);
      const isPost = top === '_posts' || top === '_drafts';
      if (top.startsWith('_') && !isPost) return [];
      return [{ path, sections: isPost ? others : [], isPage: !isPost, isDraft: top === '_drafts' }];
    }),
    pictureFolders: [source],
    pattern: () => (typeof written === 'string' ? written : ':year/:month/:day/:title/'),
    pagePattern: '/:name/',
    inAddress: (category) => category,
    hasNames: true,
  };
}

/**
 * The first of these files that exists, parsed; empty if there is none.
 * @throws Error that names the file if it cannot be parsed: with the tool's defaults, old addresses could be wrong
 */
function readConfig(folder: string, names: readonly string[]): Record<string, unknown> {
  const name = names.find((each) => existsSync(join(folder, each)));
  if (name === undefined) return {};
  const path = join(folder, name);
  try {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    return config.parse((name.endsWith('.toml') ? parseToml(text) : parseYaml(text)) ?? {});
  } catch (error) {
    const words = {
      vi: `Không đọc được ${path}, nơi ghi địa chỉ cũ của các bài. Sửa tệp ấy rồi nhập lại.`,
      en: `${path}, which says where the texts used to be, cannot be read. Correct it, and import again.`,
    };
    throw new TranslatedError(words, { cause: error });
  }
}

function filesIn(folder: string, ending = MARKDOWN): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        ending.test(extname(name)) &&
        !name.split(sep).some((part) => part === 'node_modules' || part === '_site' || part.startsWith('.')),
    )
    .sort()
    .map((name) => join(folder, name));
}

function foldersOf(top: string, path: string): string[] {
  const folders = dirname(relative(top, path)).split(sep).join(posix.sep);
  return folders === '.' ? [] : folders.split('/');
}
