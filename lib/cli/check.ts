import { relative } from 'node:path';
import { z } from 'zod';
import { runChecks } from '../checks/checks';
import { publishedAddresses } from '../build/published-addresses';
import { assemble } from '../content/load';
import { readSettings } from '../base/settings';
import { briefReport } from '../report/formats/brief';
import { githubReport } from '../report/formats/github';
import { jsonReport } from '../report/formats/json';
import type { Report } from '../report/formats/report';
import { sarifReport } from '../report/formats/sarif';
import { isFault } from '../report/diagnostic';
import { textReport } from '../report/formats/text';
import { byPlace } from '../report/order';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { print } from './print';
import { scopeOf } from './scope';
import { lineReader, readText } from './source-text';

const usage =
  'Usage: npm run check -- [FILE|FOLDER]... [--all] [--lang vi|en] [--format text|json|github|sarif]';

/** Programs get all findings; people get notes only with `--all`. */
const reports = {
  text: briefReport,
  json: jsonReport,
  github: (findings, language, lineOf) => githubReport(findings.filter(isFault), language, lineOf),
  sarif: sarifReport,
} satisfies Record<string, Report>;

/** The reports for `--all`. */
const fullReports = { ...reports, text: textReport, github: githubReport };

const formatOption = z.enum(['text', 'json', 'github', 'sarif']).default('text');

/**
 * `npm run check`: reports what is wrong or doubtful in the content or in given files, with a summary. Fails on errors.
 */
await runCommand(async () => {
  const { options, paths } = readArguments(usage, {
    lang: langOption,
    format: formatOption,
    all: z.boolean().default(false),
  });
  const settings = readSettings();
  const scope = await scopeOf(paths, settings.CONTENT_DIR);
  const newsroom = await assemble(scope.found, settings, { reported: 'all', audience: 'editors' });
  const textOf = (file: string) => Promise.resolve(readText(scope.locate(file)));
  // Computed on demand: it takes time, and few links lead to anything but articles.
  let published: ReturnType<typeof publishedAddresses> | null = null;
  const isPublished = async (address: string) =>
    (await (published ??= publishedAddresses(newsroom, settings)))(address);
  const across = await runChecks({ newsroom, settings, textOf, isPublished }, scope.whole);
  const findings = [...newsroom.findings, ...across]
    .filter(({ file }) => scope.wants(file))
    .map(({ file, diagnostic }) => ({ file: relative('', scope.locate(file)), diagnostic }))
    .sort(byPlace);
  const report = (options.all ? fullReports : reports)[options.format];
  await print(report(findings, options.lang, lineReader()));
  if (findings.some(({ diagnostic }) => diagnostic.severity === 'error')) process.exitCode = 1;
});
