import { z } from 'zod';
import { readSettings } from '../base/settings';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { runBuild } from './run-build';

const usage = 'Usage: npm run build [-- --strict] [--lang vi|en]';

/** `npm run build`: the site into `OUT_DIR`. What cannot be published is held back; with `--strict` that is a failure. */
await runCommand(async () => {
  const { options } = readArguments(usage, { strict: z.boolean().default(false), lang: langOption }, false);
  const errors = await runBuild(readSettings(), options.lang);
  if (options.strict && errors > 0) process.exitCode = 1;
});
