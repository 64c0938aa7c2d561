import { z } from 'zod';
import { readSettings } from '../base/settings';
import { langOption, readArguments } from './arguments';
import { runCommand } from './command';
import { runBuild, runShard } from './run-build';

const usage = 'Usage: npm run build [-- --strict] [--max-removals NUMBER] [--shard NUMBER/OF] [--lang vi|en]';

/** Such as `2/4`. */
const shardSchema = z
  .string()
  .regex(/^\d+\/\d+$/, 'a part is expected, as 2/4')
  .transform((text) => {
    const [number = 0, of = 0] = text.split('/').map(Number);
    return { number, of };
  })
  .refine(({ number, of }) => number >= 1 && number <= of, 'there is no such part');

/**
 * `npm run build`: builds the site into `OUT_DIR`. What cannot be published is held back; with `--strict` that is a
 * failure. It stops rather than take off most of what is published, unless `--max-removals` allows it. With `--shard` it makes part of the pages into `CACHE_DIR`, and no site.
 */
await runCommand(async () => {
  const { options } = readArguments(
    usage,
    {
      strict: z.boolean().default(false),
      'max-removals': z.string().regex(/^\d+$/, 'a number is expected').transform(Number).optional(),
      shard: shardSchema.optional(),
      lang: langOption,
    },
    false,
  );
  if (options.shard) {
    await runShard(readSettings(), options.shard, options.lang);
    return;
  }
  const errors = await runBuild(readSettings(), options.lang, options['max-removals']);
  if (options.strict && errors > 0) process.exitCode = 1;
});
