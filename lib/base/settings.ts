import { resolve } from 'node:path';
import { z } from 'zod';
import { isS3Address } from './s3/location';
import { isSettingFault, settingFaults, type SettingFault } from './words/setting-faults';
import { siteUrlSchema } from './settings/site-url';
import { TranslatedError, type MessageLanguage, type Translated } from './words/translated-error';

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

/** The issue that a value is not what it may be, for {@link faultOf}. */
const fault = (name: SettingFault) => name;

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
  CACHE_REMOTE: z.string().refine(isS3Address, fault('object-store')).optional(),
  PORT: z.coerce
    .number(fault('port'))
    .int(fault('port'))
    .min(0, fault('port'))
    .max(65535, fault('port'))
    .default(3000),
  /** Seconds since 1970 to use as "now", for builds that must repeat byte for byte. */
  SOURCE_DATE_EPOCH: z.coerce
    .number(fault('seconds'))
    .int(fault('seconds'))
    .nonnegative(fault('seconds'))
    // Milliseconds would open every embargo.
    .max(Date.UTC(10_000) / 1000 - 1, fault('seconds'))
    .optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/**
 * Reads the settings of this run from environment variables.
 * @throws TranslatedError that names each invalid variable, its value and what it may hold
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
  const { issues } = result.error;
  const lines = (language: MessageLanguage) =>
    issues
      .map((issue) => {
        const name = issue.path.join('.');
        return `\n  ${name}=${withoutPassword(environment[name] ?? '')}: ${faultOf(issue)[language]}`;
      })
      .join('');
  throw new TranslatedError({
    vi: `Không dùng được các thiết lập sau:${lines('vi')}\nXem mục “Settings” trong README.md.`,
    en: `These settings cannot be used:${lines('en')}\nSee “Settings” in README.md.`,
  });
}

function faultOf(issue: z.core.$ZodIssue): Translated {
  if (issue.code === 'invalid_value') {
    const values = issue.values.join(', ');
    return { vi: `chỉ có thể là: ${values}`, en: `it may only be: ${values}` };
  }
  return isSettingFault(issue.message)
    ? settingFaults[issue.message]
    : { vi: issue.message, en: issue.message };
}

/** Messages end up in logs, so they never contain a password. */
function withoutPassword(value: string): string {
  return value.replace(/\/\/[^/?#]*@/, '//…@');
}
