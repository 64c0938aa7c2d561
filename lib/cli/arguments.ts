import { parseArgs } from 'node:util';
import { z } from 'zod';
import { languageOf } from '../report/language';

/** `--lang`, as every command that speaks to editors takes it. */
export const langOption = z.enum(['vi', 'en']).default(languageOf(process.env));

/**
 * Reads a command's arguments: `--name value` for each option, everything else a path. Ends the process with code 2,
 * saying what is wrong and how the command is called, if they do not fit.
 */
export function readArguments<Shape extends z.ZodRawShape>(usage: string, shape: Shape) {
  try {
    const options = Object.fromEntries(Object.keys(shape).map((name) => [name, { type: 'string' as const }]));
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { options: z.strictObject(shape).parse({ ...values }), paths: positionals };
  } catch (error) {
    return refuse(problemOf(error), usage);
  }
}

/** Ends the process with code 2, saying what is wrong with the arguments and how the command is called. */
export function refuse(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}

function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
