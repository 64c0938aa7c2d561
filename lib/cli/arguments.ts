import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { inProject, isPackage } from '../base/project';
import { slipOf } from '../language/nearest';
import { messageLanguages } from '../report/codes';
import { languageOf } from '../report/language';

/** `--lang`, as every command that speaks to editors takes it. */
export const langOption = z.enum(messageLanguages).default(languageOf(process.env));

/**
 * Reads a command's arguments: `--name value` for each option, `--name` for those that are true or false, everything
 * else a path, if the command takes any.
 * @throws Error that says what is wrong and how the command is called, on one line; {@link InfoRequest} for `--help` and `--version`
 */
export function readArguments<Shape extends z.ZodRawShape>(
  usage: string,
  shape: Shape,
  allowPositionals = true,
) {
  const options = Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [
      name,
      { type: z.safeParse(schema, true).success ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      allowPositionals,
    });
    const { help, version, ...given } = values;
    if (help === true) throw new InfoRequest(asTyped(usage));
    if (version === true) throw new InfoRequest(versionOf());
    return { options: z.strictObject(shape).parse({ ...given }), paths: positionals };
  } catch (error) {
    if (error instanceof InfoRequest) throw error;
    const problem = problemOf(error, Object.keys(options));
    throw new Error(`${problem}. ${asTyped(usage)}`, { cause: error });
  }
}

/** That `--help` or `--version` was given: its message is the answer, which {@link runCommand} prints. */
export class InfoRequest extends Error {}

/** The usage as it is typed in the folder of a newsroom that has this project as a package. */
function asTyped(usage: string): string {
  if (!isPackage) return usage;
  return usage.replace(/npm (?:run )?(?:-s )?(\w+)/, 'npx toa-soan $1').replace(/ --(?= |$)|(?<=\[)-- /g, '');
}

const packageSchema = z.object({ version: z.string() });

function versionOf(): string {
  return packageSchema.parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8'))).version;
}

/** What is wrong, on one line and without the closing full stop. */
function problemOf(error: unknown, known: readonly string[]): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('; ');
  }
  const message = error instanceof Error ? error.message : String(error);
  // What Node adds is about programs that know more options.
  const [problem = message] = /^[^]*?'(?=\. )|^[^\n]*/.exec(message) ?? [];
  const [, name] = /^Unknown option '--?([^']+)'/.exec(message) ?? [];
  const meant = name === undefined ? null : slipOf(name, [...known, 'help', 'version']);
  return problem + (meant === null ? '' : ` (did you mean --${meant}?)`);
}
