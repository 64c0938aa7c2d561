import { once } from 'node:events';
import { basename } from 'node:path';
import { findGiven } from '../newsroom/folder';
import { readArticles } from '../newsroom/reading/read-articles';
import { readSettings } from '../newsroom/settings';
import type { Language } from '../report/codes';
import { tell, type Diagnostic } from '../report/diagnostic';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { print } from './print';

const usage = 'Usage: npm run -s article -- FILE|FOLDER... [--lang vi|en]';

/**
 * `npm run -s article`: Articles as JSON lines, in the order of the files; diagnostics on standard error. Fails if a
 * file could not be read as an article, after the others have been printed.
 */
await runCommand(async () => {
  const { options, paths } = readArguments(usage, { lang: langOption });
  if (paths.length === 0) throw new Error(`Name a file or a folder of files.\n\n${usage}`);
  await print(articles(paths, options.lang));
});

async function* articles(paths: readonly string[], language: Language): AsyncGenerator<string> {
  const { sources } = await findGiven(paths);
  for await (const { source, reading } of readArticles(sources, readSettings().CACHE_DIR)) {
    const diagnostics = reading.diagnostics.map((diagnostic) => told(diagnostic, language));
    const lines = diagnostics.map(
      ({ line, column, severity, code, message }) =>
        `${source.path}:${line}:${column} ${severity} ${code} ${message}\n`,
    );
    if (!process.stderr.write(lines.join(''))) await once(process.stderr, 'drain');
    if (reading.article === null) process.exitCode = 1;
    else yield `${JSON.stringify({ ...reading.article, file: basename(source.path), diagnostics })}\n`;
  }
}

function told(diagnostic: Diagnostic, language: Language) {
  const { code, severity, line, column } = diagnostic;
  const { what, remedy } = tell(diagnostic, language);
  return { code, severity, line, column, message: `${what} ${remedy}` };
}
