import { once } from 'node:events';
import { articleJson } from '../article/json';
import { bothReleases } from '../article/state/release';
import { findGiven } from '../content/folder';
import { readArticles } from '../content/reading/read-articles';
import { nowOf } from '../base/clock';
import { readSettings } from '../base/settings';
import type { MessageLanguage } from '../report/codes';
import { messageOf, type Diagnostic, type Finding } from '../report/diagnostic';
import { langOption, readArguments, wrongCall } from './arguments';
import { runCommand } from './command';
import { print } from './print';

const usage = 'Usage: npm run -s article -- FILE|FOLDER... [--lang vi|en]';

/**
 * `npm run -s article`: prints Articles as JSON lines, in the order of the files, and diagnostics on standard error.
 * Fails if a file could not be read as an article, or one of a folder holds others back, after printing the others.
 */
await runCommand(async () => {
  const { options, paths } = readArguments(usage, { lang: langOption });
  if (paths.length === 0) {
    const words = {
      vi: 'Hãy ghi tên một tệp, hoặc một thư mục có các tệp.',
      en: 'Name a file or a folder of files.',
    };
    throw wrongCall(words, usage);
  }
  await print(articles(paths, options.lang));
});

async function* articles(paths: readonly string[], language: MessageLanguage): AsyncGenerator<string> {
  const { sources, findings } = await findGiven(paths);
  await tell(findings, language);
  if (findings.some(({ diagnostic }) => diagnostic.severity === 'error')) process.exitCode = 1;
  const settings = readSettings();
  const now = nowOf(settings) * 1000;
  for await (const { source, reading } of readArticles(sources, settings.CACHE_DIR)) {
    const { article, diagnostics } = reading;
    await tell(
      diagnostics.map((diagnostic) => ({ file: source.path, diagnostic })),
      language,
    );
    if (article === null) process.exitCode = 1;
    else {
      const { release } = source.about ?? article;
      const stated = { ...article, release: bothReleases(article.release, release) };
      yield `${JSON.stringify(articleJson(stated, diagnostics, language, now))}\n`;
    }
  }
}

/** Prints findings on standard error. */
async function tell(findings: readonly Finding[], language: MessageLanguage): Promise<void> {
  const lines = findings.map(({ file, diagnostic }) => `${file}:${line(diagnostic, language)}\n`);
  if (!process.stderr.write(lines.join(''))) await once(process.stderr, 'drain');
}

function line(diagnostic: Diagnostic, language: MessageLanguage): string {
  const { what, remedy } = messageOf(diagnostic, language);
  return `${diagnostic.line}:${diagnostic.column} ${diagnostic.severity} ${diagnostic.code} ${what} ${remedy}`;
}
