import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languageOf } from '../report/language';

/** `--lang`, as every command that speaks to editors takes it. */
export const langOption = z.enum(['vi', 'en']).default(languageOf(process.env));

/**
 * Reads a command's arguments: `--name value` for each option, everything else a path.
 * @throws Error that says what is wrong, and how the command is called.
 */
export function readArguments<Shape extends z.ZodRawShape>(usage: string, shape: Shape) {
  const options = Object.fromEntries(Object.keys(shape).map((name) => [name, { type: 'string' as const }]));
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
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
