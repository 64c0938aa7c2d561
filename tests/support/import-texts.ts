import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readArticle } from '@/lib/article/read';
import type { Article, Figure } from '@/lib/article/article';
import { importTexts, type ImportReport } from '@/lib/content/import/import';
import { folderWith } from './folders';

/** What an import wrote, and the articles that our reader reads from it. */
export interface ImportedFolder {
  report: ImportReport;
  /** By file name. */
  articles: Map<string, Article>;
  /** Names in `images/`. */
  images: string[];
  content: string;
  /** Repeats the same import. */
  again: () => Promise<ImportReport>;
}

/** Writes files into a folder, imports one of them (or the folder itself, for ""), and reads the result. */
export async function importFrom(
  files: Record<string, string | Uint8Array>,
  from = '',
  topicFolder = '',
): Promise<ImportedFolder> {
  const folder = folderWith({});
  const content = join(folder, 'content');
  for (const [name, data] of Object.entries(files)) {
    const path = join(folder, 'from', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  const options = { from: join(folder, 'from', from), contentDir: content, topicFolder };
  const report = await importTexts(options);
  return {
    report,
    articles: read(content, report),
    images: imagesIn(content),
    content,
    again: () => importTexts(options),
  };
}

function read(content: string, { written }: ImportReport): Map<string, Article> {
  return new Map(
    written.map((path) => {
      const { article, diagnostics } = readArticle({ path, bytes: readFileSync(join(content, path)) });
      if (!article) throw new Error(`${path}: ${JSON.stringify(diagnostics)}`);
      return [path.replace(/^.*\//, ''), article];
    }),
  );
}

function imagesIn(content: string): string[] {
  try {
    return readdirSync(join(content, 'images')).sort();
  } catch {
    return [];
  }
}

/** The HTML of an article's body, all sections joined. */
export function bodyOf(article: Article | undefined): string {
  const sections = article?.sections ?? [];
  return sections
    .flatMap(({ heading, blocks }) => [
      heading === null ? '' : `<h2>${heading}</h2>`,
      ...blocks.map((block) =>
        block.kind === 'html' ? block.html : `[${block.figure.src}|${block.figure.caption ?? ''}]`,
      ),
    ])
    .join('\n');
}

/** An article's pictures, the lead picture first. */
export function figuresOf(article: Article | undefined): Figure[] {
  const blocks = article?.sections.flatMap((section) => section.blocks) ?? [];
  const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
  return article?.hero ? [article.hero, ...figures] : figures;
}
