import { parseArgs } from 'node:util';
import { z } from 'zod';
import { messageLanguages } from '../report/codes';
import { languageOf } from '../report/language';

/** `--lang`, as every command that speaks to editors takes it. */
export const langOption = z.enum(messageLanguages).default(languageOf(process.env));

/**
 * Reads a command's arguments: `--name value` for each option, `--name` for those that are true or false, everything
 * else a path, if the command takes any.
 * @throws Error that says what is wrong, and how the command is called.
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
    const { values, positionals } = parseArgs({ options, allowPositionals });
    return { options: z.strictObject(shape).parse({ ...values }), paths: positionals };
  } catch (error) {
    throw new Error(`${problemOf(error)}\n\n${usage}`, { cause: error });
  }
}

function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
