import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { z } from 'zod';
import { PictureFault } from '../pictures/fault';
import { readLogo } from '../pictures/logo/logo';
import { placeOf } from './place';
import { readSettingsFile } from './settings-file';
import { examples } from './site-keys/examples';
import { mapOf, settingElsewhere, usualForms, type Path } from './site-keys/usual-forms';
import { slipOf } from '../language/nearest';
import { original } from '../markdown/edits';
import { readYaml } from '../markdown/front-matter/yaml';
import { diagnose, type Diagnostic, type Finding, type Place } from '../report/diagnostic';
import { knownKeys, siteSchema, type Site } from './site';

/** The file's path relative to the articles folder, as diagnostics show it. */
export const siteFile = '../site.yaml';

/** The settings, and diagnostics about their file. Invalid values are dropped. */
export interface SiteReading {
  site: Site;
  /** The places of the entries of `front`, in their order. */
  frontPlaces: Place[];
  /** The places of the links in the menu and of the principles. */
  linkPlaces: ReadonlyMap<string, Place>;
  findings: Finding[];
}

/**
 * Reads `site.yaml` of a content folder and the logo that it names; defaults of `siteSchema` without a readable file.
 */
export async function readSite(contentDir: string): Promise<SiteReading> {
  const { text: yaml, findings: unread } = readSettingsFile(contentDir, 'site.yaml');
  const parsed = parseSite(yaml);
  const { site } = parsed;
  const missing = site.pictureFolders
    .filter((folder) => !existsSync(join(contentDir, folder)))
    .map((folder) => diagnose('site-folder-missing', placeOf(folder, yaml), { folder }))
    .map((diagnostic) => ({ file: siteFile, diagnostic }));
  const findings = [...unread, ...misnamedFiles(contentDir), ...parsed.findings, ...missing];
  const reading = { ...parsed, findings };
  if (site.logoPath === null) return reading;
  try {
    return { ...reading, site: { ...site, logo: await readLogo(contentDir, site.logoPath) } };
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    const diagnostic = error.at(placeOf(site.logoPath, yaml));
    return { ...reading, findings: [...findings, { file: siteFile, diagnostic }] };
  }
}

/** A finding for a file that seems to hold the settings under another name, where there is no `site.yaml`. */
function misnamedFiles(contentDir: string): Finding[] {
  const names = existsSync(contentDir) ? readdirSync(contentDir) : [];
  if (names.includes(posix.basename(siteFile))) return [];
  return names
    .filter((name) => /^site(?:\.ya?ml)?(?:\.txt)?$/i.test(name))
    .map((name) => ({
      file: `../${name}`,
      diagnostic: diagnose('site-file-name', { line: 1, column: 1 }, { name }),
    }));
}

/**
 * Parses a `site.yaml` as tolerantly as front matter: plain values are text, and an error in one setting does not
 * affect the others.
 */
export function parseSite(yaml: string): SiteReading {
  const { frontMatter, diagnostics } = readYaml(withoutFences(yaml), original(yaml).place);
  const { values, writtenAt, renamed } = usualForms(frontMatter.values, knownKeys([]));
  const place = (path: Path) => frontMatter.placeOf(writtenAt(path));
  const { site, values: valid, diagnostics: ofValues } = settle(values, place);
  const ofNames = renamed.map(({ path, writtenAt }) =>
    diagnose('site-key-read-as', frontMatter.placeOf(writtenAt), {
      key: written(writtenAt),
      name: written(path),
    }),
  );
  return {
    site,
    frontPlaces: entriesOf(valid, 'front').map((index) => place(['front', index])),
    linkPlaces: new Map([
      ...entriesOf(valid, 'menu').map((index, at): [string, Place] => [
        site.menu[at]?.link ?? '',
        place(['menu', index, 'link']),
      ]),
      [site.principles ?? '', place(['principles'])],
    ]),
    findings: [...diagnostics, ...ofNames, ...ofValues].map((diagnostic) => ({ file: siteFile, diagnostic })),
  };
}

/** Blanks the lines that begin and end a document in YAML, `---` and `...`; places stay. */
function withoutFences(yaml: string): string {
  return yaml.replace(/^(?:---|\.\.\.)(?=[^\S\n]*$)/gm, '   ');
}

/** The indexes of a list's entries, without those that were removed. */
function entriesOf(values: unknown, list: string): number[] {
  const value = mapOf(values)?.[list];
  return Array.isArray(value) ? value.flatMap((entry, index) => (entry === null ? [] : [index])) : [];
}

interface Settled {
  site: Site;
  /** The valid settings. */
  values: unknown;
  diagnostics: Diagnostic[];
}

/** Removes invalid values until the rest is valid. */
function settle(values: unknown, place: (path: Path) => Place): Settled {
  const result = siteSchema.safeParse(values);
  if (result.success) return { site: result.data, values, diagnostics: [] };
  const found = result.error.issues.flatMap(faultsOf).map((fault) => ({
    ...fault,
    // A setting may have a single value where its schema has a list or map.
    path: leads(values, fault.path) ? fault.path : fault.path.slice(0, 1),
  }));
  const distinct = [...new Map(found.map((fault) => [fault.path.join(), fault])).values()];
  const isInside = ({ path }: Fault, outer: Fault) =>
    path.length > outer.path.length && outer.path.every((step, at) => step === path[at]);
  const faults = distinct.filter((fault) => !distinct.some((outer) => isInside(fault, outer)));
  const rest = settle(
    faults.reduce((left, { path }) => without(left, path), values),
    place,
  );
  const diagnostics = faults.map((fault) => diagnosticOf(fault, place(fault.path)));
  return { ...rest, diagnostics: [...diagnostics, ...rest.diagnostics] };
}

/** Whether there is a value at a path. */
function leads(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return true;
  if (Array.isArray(value))
    return typeof step === 'number' && step < value.length && leads(value[step], rest);
  const map = mapOf(value);
  return map !== null && Object.hasOwn(map, step) && leads(map[String(step)], rest);
}

/** A value without what a path leads to; an entry of a list becomes null, so that the others keep their indexes. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  const left = (inner: unknown) => (rest.length === 0 ? null : without(inner, rest));
  if (Array.isArray(value))
    return value.map((entry: unknown, index) => (index === step ? left(entry) : entry));
  const entries = Object.entries(mapOf(value) ?? {});
  if (rest.length === 0) return Object.fromEntries(entries.filter(([key]) => key !== step));
  return Object.fromEntries(entries.map(([key, each]) => [key, key === step ? left(each) : each]));
}

/** Reasons from the schemas of single settings: a code and the parameters of its message. */
const reasonSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('site-topic-twice') }),
  z.object({
    code: z.enum(['site-accent-light', 'site-accent-dark']),
    colour: z.string(),
    ratio: z.string(),
    better: z.string(),
  }),
  z.object({ code: z.literal('site-origin'), origin: z.string() }),
  z.object({ code: z.literal('site-link'), link: z.string() }),
  z.object({ code: z.literal('site-path'), path: z.string() }),
  z.object({ code: z.literal('site-choice'), choices: z.string() }),
  z.object({ code: z.literal('site-day'), day: z.string() }),
  z.object({ code: z.enum(['site-gone-query', 'site-gone-address']), address: z.string() }),
]);

/** What to remove, and why. */
interface Fault {
  path: Path;
  reason: z.infer<typeof reasonSchema> | { code: 'site-value' | 'site-key-unknown' };
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: { code: 'site-key-unknown' } }));
  // In a list only the wrong entries are removed, in a map the wrong keys.
  const path = issue.path.slice(0, 2);
  return [{ path, reason: reasonOf(issue) }];
}

function reasonOf(issue: z.core.$ZodIssue): Fault['reason'] {
  if (issue.code === 'custom') return reasonSchema.parse(issue.params);
  if (issue.code === 'invalid_value' && issue.values.length > 1)
    return { code: 'site-choice', choices: issue.values.join(', ') };
  return { code: 'site-value' };
}

function diagnosticOf({ path, reason }: Fault, place: Place): Diagnostic {
  const key = written(path);
  const example = examples[String(path[0])] ?? '';
  switch (reason.code) {
    case 'site-key-unknown': {
      const elsewhere = path.length === 1 ? settingElsewhere(key) : null;
      if (elsewhere !== null) return diagnose(elsewhere, place, { key });
      const known = knownKeys(path.slice(0, -1));
      const nearest = slipOf(String(path.at(-1)), known);
      if (nearest !== null) return diagnose(reason.code, place, { key, nearest });
      return diagnose('site-key-unfamiliar', place, { key, known: known.join(', ') });
    }
    case 'site-value':
      return diagnose(reason.code, place, { key, example });
    case 'site-choice':
      return diagnose(reason.code, place, { key, choices: reason.choices, example });
    case 'site-path':
      return diagnose(reason.code, place, { key, path: reason.path, example });
    case 'site-link':
      return diagnose(reason.code, place, { key, link: reason.link });
    case 'site-topic-twice':
      return diagnose(reason.code, place, { key });
    case 'site-accent-light':
    case 'site-accent-dark':
      return diagnose(reason.code, place, reason);
    case 'site-origin':
      return diagnose(reason.code, place, { origin: reason.origin });
    case 'site-day':
      return diagnose(reason.code, place, { key, day: reason.day });
    case 'site-gone-query':
    case 'site-gone-address':
      return diagnose(reason.code, place, { address: reason.address });
  }
}

/** A path for people: `topics → 1 → name`. */
function written(path: readonly (PropertyKey | undefined)[]): string {
  const steps = path.filter((step) => step !== undefined);
  return steps.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' → ');
}
