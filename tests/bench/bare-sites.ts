import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { slugOf } from '@/lib/language/slug';

/** A minimal site by another generator: one page for each article, and one list of all. */
export interface BareSite {
  /** Its name on PATH. */
  program: string;
  args: readonly string[];
  /** The folder where it expects the articles. */
  articles: string;
  /** Front matter of every article, besides its title. */
  keys: Readonly<Record<string, string>>;
  /** All other files of the site. */
  files: Readonly<Record<string, string>>;
  /** Whether its files import the program's own modules. */
  imports: boolean;
}

const head = '<!doctype html><html lang="vi"><meta charset="utf-8">';

export const bareSites: readonly BareSite[] = [
  {
    program: 'hugo',
    args: ['--quiet'],
    articles: 'content',
    keys: {},
    files: {
      'hugo.toml': [
        'baseURL = "https://bao.example/"',
        'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]',
        '[markup.goldmark.renderer]',
        'unsafe = true',
      ].join('\n'),
      'layouts/_default/single.html': `${head}<title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}`,
      'layouts/index.html': `${head}<title>Báo</title>{{ range .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}`,
    },
    imports: false,
  },
  {
    program: 'eleventy',
    args: ['--quiet', '--input=pages'],
    articles: 'pages',
    keys: { layout: 'article.liquid', tags: 'articles' },
    files: {
      'eleventy.config.mjs': 'export default () => ({ markdownTemplateEngine: false });',
      'pages/_includes/article.liquid': `${head}<title>{{ title }}</title><h1>{{ title }}</h1>{{ content }}`,
      'pages/index.liquid': `${head}<title>Báo</title>{% for article in collections.articles %}<p><a href="{{ article.url }}">{{ article.data.title }}</a>{% endfor %}`,
    },
    imports: false,
  },
  {
    program: 'astro',
    args: ['build'],
    articles: 'src/articles',
    keys: {},
    files: {
      'astro.config.mjs': 'export default {};',
      'src/content.config.mjs': [
        `import { defineCollection } from 'astro:content';`,
        `import { glob } from 'astro/loaders';`,
        `export const collections = { articles: defineCollection({ loader: glob({ pattern: '*.md', base: 'src/articles' }) }) };`,
      ].join('\n'),
      'src/pages/[slug].astro': [
        '---',
        `import { getCollection, render } from 'astro:content';`,
        `export const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));`,
        'const { entry } = Astro.props;',
        'const { Content } = await render(entry);',
        '---',
        `${head}<title>{entry.data.title}</title><h1>{entry.data.title}</h1><Content /></html>`,
      ].join('\n'),
      'src/pages/index.astro': [
        '---',
        `import { getCollection } from 'astro:content';`,
        `const entries = await getCollection('articles');`,
        '---',
        `${head}<title>Báo</title>{entries.map((entry) => <p><a href={'/' + entry.id + '/'}>{entry.data.title}</a></p>)}</html>`,
      ].join('\n'),
    },
    imports: true,
  },
];

/** The path of a program on PATH; null if it is not installed. */
export function installed({ program }: BareSite): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    try {
      return realpathSync(join(folder, program));
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/**
 * Writes a site into an empty folder.
 * @param articles folder of Markdown files without front matter, whose first line is the title
 */
export function writeBareSite(site: BareSite, program: string, articles: string, folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(site.files)) write(path, text);
  for (const name of readdirSync(articles)) {
    const text = readFileSync(join(articles, name), 'utf8');
    const [title = ''] = text.trimStart().split('\n', 1);
    write(
      `${site.articles}/${slugOf(name, title)}.md`,
      `---\n${stringify({ title, ...site.keys })}---\n\n${text}`,
    );
  }
  if (site.imports) symlinkSync(modulesAround(program), join(folder, 'node_modules'));
}

function modulesAround(program: string): string {
  return program.slice(0, program.lastIndexOf('node_modules') + 'node_modules'.length);
}
