import { resolve } from 'node:path';
import { z } from 'zod';
import { isS3Address } from './s3/location';
import { siteUrlSchema } from './settings/site-url';

const folder = z
  .string()
  .min(1)
  .transform((path) => resolve(path));

const hostings = [
  'generic',
  'nginx',
  'caddy',
  'apache',
  'github-pages',
  'gitlab-pages',
  'cloudflare-pages',
  'netlify',
  'vercel',
  's3',
] as const;

const settingsSchema = z.strictObject({
  /** Address of the published site, without a closing slash. */
  SITE_URL: siteUrlSchema.default('http://localhost:3000'),
  /** Holds `articles/`, `images/` and `images.lock.json`; only `articles/` is required. */
  CONTENT_DIR: folder.default(resolve('content')),
  /** The folder that a web server serves. */
  OUT_DIR: folder.default(resolve('out')),
  /** Safe to delete; worth keeping between CI runs. */
  CACHE_DIR: folder.default(resolve('.cache')),
  /** The host that will serve the site; only that host's configuration files are written to `OUT_DIR`. */
  HOSTING: z.enum(hostings).default('generic'),
  /** A cache shared by several machines, as `s3://bucket/prefix`. */
  CACHE_REMOTE: z
    .string()
    .refine(isS3Address, 'it must be the address of an object store, as s3://bucket/folder')
    .optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Seconds since 1970 to use as "now", for builds that must repeat byte for byte. */
  SOURCE_DATE_EPOCH: z.coerce.number().int().nonnegative().optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads the settings of this run from environment variables.
 * @throws Error that names each invalid variable, its value and what it may hold
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const given = Object.keys(settingsSchema.shape).flatMap((name) => {
    const value = environment[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const result = settingsSchema.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const wrong = result.error.issues.map(
    (issue) =>
      `${issue.path.join('.')}=${withoutPassword(environment[String(issue.path[0])] ?? '')}: ${issue.message}`,
  );
  throw new Error(`These settings cannot be used:\n  ${wrong.join('\n  ')}\nSee “Settings” in README.md.`);
}

/** Messages end up in logs, so they never contain a password. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/?#]*@/, '//…@');
}
