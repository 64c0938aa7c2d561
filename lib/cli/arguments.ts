import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { inProject } from '../base/project';
import { TranslatedError, type Translated } from '../base/words/translated-error';
import { slipOf } from '../language/nearest';
import { messageLanguages, type MessageLanguage } from '../report/codes';
import { languageOf } from '../report/language';
import { commands, linesOf, options } from './commands.js';

/** `--lang`, as in every command with messages for editors. */
export const langOption = z.enum(messageLanguages).default(languageOf(process.env));

/**
 * Parses a command's arguments: `--name value` for options, `--name` for booleans; everything else is a path, if the
 * command takes any.
 * @throws TranslatedError with the problem and the usage on one line; {@link InfoRequest} for `--help` and `--version`
 */
export function readArguments<Shape extends z.ZodRawShape>(
  usage: string,
  shape: Shape,
  allowPositionals = true,
) {
  const known = Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      { type: z.safeParse(schema, true).success ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      options: { ...known, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      allowPositionals,
    });
    const { help, version, ...given } = values;
    if (help === true) throw new InfoRequest(helpOf(usage, Object.keys(shape)));
    if (version === true) throw new InfoRequest({ vi: versionOf(), en: versionOf() });
    return { options: z.strictObject(shape).parse({ ...given }), paths: positionals };
  } catch (error) {
    if (error instanceof InfoRequest) throw error;
    const { vi, en } = problemOf(error, Object.keys(known));
    throw wrongCall({ vi: `${vi}.`, en: `${en}.` }, usage, ' ', { cause: error });
  }
}

/** The error of a command that is called in another way than its usage says. @param between the problem and the usage */
export function wrongCall(
  { vi, en }: Translated,
  usage: string,
  between = '\n\n',
  options?: ErrorOptions,
): TranslatedError {
  const call = callOf(usage);
  const words = { vi: `${vi}${between}${call.vi}`, en: `${en}${between}${call.en}` };
  return new TranslatedError(words, options);
}

/** The error of a command that lacks what it is to work on. */
export function incompleteCall(usage: string): TranslatedError {
  return new TranslatedError(callOf(usage));
}

/** Thrown for `--help` or `--version`; {@link runCommand} prints its message. */
export class InfoRequest extends TranslatedError {}

/** The usage, what the command does, and what its options do. */
function helpOf(usage: string, named: string[]): Translated {
  const call = callOf(usage);
  const [, command = ''] = COMMAND.exec(usage) ?? [];
  const explained = (lang: MessageLanguage) => [
    call[lang],
    ...(command in commands ? [linesOf([command], commands, lang)] : []),
    ...(named.length > 0 ? [linesOf(named, options, lang, '--')] : []),
  ];
  return { vi: explained('vi').join('\n\n'), en: explained('en').join('\n\n') };
}

/** A command in its usage. */
const COMMAND = /npm (?:run )?(?:-s )?(\w+)/;

/** What stands for the editor's own words in a usage, in Vietnamese. */
const PLACEHOLDERS = new Map([
  ['Usage:', 'Cách dùng:'],
  ['FILE', 'TỆP'],
  ['FOLDER', 'THƯ-MỤC'],
  ['SITE', 'TRANG'],
  ['TOPIC', 'CHUYÊN-MỤC'],
  ['BUCKET', 'KHO'],
  ['USER', 'NGƯỜI-DÙNG'],
  ['HOST', 'MÁY-CHỦ'],
  ['NUMBER', 'SỐ'],
  ['OF', 'TỔNG-SỐ'],
]);

function callOf(usage: string): Translated {
  const en = asTyped(usage);
  return { vi: en.replace(/Usage:|\b[A-Z]{2,}\b/g, (word) => PLACEHOLDERS.get(word) ?? word), en };
}

/** The usage as typed in a newsroom's folder that has this project as a package. */
function asTyped(usage: string): string {
  if (!/[\\/]toa-soan(?:\.js)?$/.test(process.argv[1] ?? '')) return usage;
  return usage.replace(COMMAND, 'npx toa-soan $1').replace(/ --(?= |$)|(?<=\[)-- /g, '');
}

const packageSchema = z.object({ version: z.string() });

function versionOf(): string {
  return packageSchema.parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8'))).version;
}

/** The problem on one line, without a closing full stop. */
function problemOf(error: unknown, known: readonly string[]): Translated {
  if (error instanceof z.ZodError) {
    return {
      vi: error.issues.map(({ path }) => `Giá trị của --${path.join('.')} không dùng được`).join('; '),
      en: error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; '),
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /^Option '(--[\w-]+)/.exec(message) ?? [];
  if (option !== undefined)
    return message.includes('does not take')
      ? { vi: `“${option}” không đi kèm giá trị nào`, en: `${option} takes no value` }
      : { vi: `“${option}” cần một giá trị ở ngay sau`, en: `${option} needs a value behind it` };
  // Node adds advice for programs with other options.
  const [problem = message] = /^[^]*?'(?=\. )|^[^\n]*/.exec(message) ?? [];
  const [, name] = /^Unknown option '--?([^']+)'/.exec(message) ?? [];
  const meant = name === undefined ? null : slipOf(name, [...known, 'help', 'version']);
  const given = /'(?<given>[^']+)'/.exec(problem)?.groups?.['given'] ?? '';
  return {
    vi: `Lệnh này không dùng được “${given}”` + (meant === null ? '' : ` (có phải --${meant} không?)`),
    en: problem + (meant === null ? '' : ` (did you mean --${meant}?)`),
  };
}
