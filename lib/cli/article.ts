import { once } from 'node:events';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findGiven } from '../newsroom/folder';
import { readArticles } from '../newsroom/reading/read-articles';
import { readSettings } from '../newsroom/settings';
import { tell } from '../report/diagnostic';
import { langOption, readArguments, refuse } from './arguments';

/** `npm run -s article`: Articles as JSON lines, in the order of the files; diagnostics on standard error. */

const usage = 'Usage: npm run -s article -- FILE|FOLDER... [--lang vi|en]';

const { options, paths } = readArguments(usage, { lang: langOption });
if (paths.length === 0) refuse('Name a file or a folder of files.', usage);

async function* lines(): AsyncGenerator<string> {
  const { sources } = await findGiven(paths);
  for await (const { source, reading } of readArticles(sources, readSettings().CACHE_DIR)) {
    const diagnostics = reading.diagnostics.map(({ code, severity, line, column, ...rest }) => {
      const { what, remedy } = tell({ code, severity, line, column, ...rest }, options.lang);
      return { code, severity, line, column, message: `${what} ${remedy}` };
    });
    await tellAll(
      diagnostics
        .map(
          (each) =>
            `${source.path}:${each.line}:${each.column} ${each.severity} ${each.code} ${each.message}\n`,
        )
        .join(''),
    );
    if (reading.article)
      yield `${JSON.stringify({ ...reading.article, file: basename(source.path), diagnostics })}\n`;
    else process.exitCode = 1;
  }
}

async function tellAll(text: string): Promise<void> {
  if (!process.stderr.write(text)) await once(process.stderr, 'drain');
}

try {
  await pipeline(lines, process.stdout, { end: false });
} catch (error) {
  // Whoever reads us had enough (`| head`): no fault.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
