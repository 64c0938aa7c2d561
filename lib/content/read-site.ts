import { closest } from 'fastest-levenshtein';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { PictureFault } from '../pictures/fault';
import { readLogo } from '../pictures/logo/logo';
import { placeOf } from './place';
import { readSettingsFile } from './settings-file';
import { diagnose, type Diagnostic, type Finding, type Place } from '../report/diagnostic';
import { knownKeys, siteSchema, type Site } from './site';

type Path = readonly PropertyKey[];

/** The file's path relative to the articles folder, as diagnostics show it. */
export const siteFile = '../site.yaml';

/** An example for each setting, the same in every language. */
const examples: Record<string, string> = {
  name: 'name: Báo Hải Đăng',
  tagline: 'tagline: Tiếng nói của người làm báo',
  languages: 'languages: [vi, en]',
  contacts: 'contacts: { address: 1 Tràng Tiền, phone: "024 3825 1234", email: toasoan@example.vn }',
  publisher: 'publisher: Hội Nhà báo',
  principles: 'principles: /nguyen-tac-bien-tap/',
  social: 'social: [https://www.facebook.com/toasoan]',
  front: 'front: [bai-mo-trang, bai-thu-hai]',
  gone: 'gone: [bai-da-go, /tin/2019/bai-cu.html]',
  bodies: 'bodies: [{ name: Ủy ban nhân dân tỉnh Long An, aliases: [UBND Long An, UBND tỉnh] }]',
  abbreviations: 'abbreviations: [{ name: kiểm tra chuyên ngành, short: [KTCN] }]',
  pictureFolders: 'pictureFolders: [anh, du-lieu/anh]',
  logo: 'logo: logo.svg',
  accent: "accent: '#98191c'",
  masthead: 'masthead: Cơ quan ngôn luận của Hội Nhà báo',
  menu: 'menu: [{ name: Giới thiệu, link: /gioi-thieu/ }]',
  imprint:
    'imprint: { licence: 12/GP-BTTTT, licenceDate: 1/5/2024, editor: Nguyễn Văn A, copyright: © Báo Hải Đăng }',
  offline: 'offline: false',
  sources: "sources: [{ kind: frame, origin: 'https://player.example.vn' }]",
  topics: 'topics: [{ name: Hải quan, slug: hai-quan, description: Tin của ngành Hải quan }]',
};

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
  const reading = { ...parsed, findings: [...unread, ...parsed.findings] };
  const { site, findings } = reading;
  if (site.logoPath === null) return reading;
  try {
    return { ...reading, site: { ...site, logo: await readLogo(contentDir, site.logoPath) } };
  } catch (error) {
    if (!(error instanceof PictureFault)) throw error;
    const diagnostic = error.at(placeOf(site.logoPath, yaml));
    return { ...reading, findings: [...findings, { file: siteFile, diagnostic }] };
  }
}

/** Parses a `site.yaml`. */
export function parseSite(yaml: string): SiteReading {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [broken] = [...document.errors, ...document.warnings];
  const isUsable = (isEmpty(document) || isMap(document.contents)) && aliasesHold(document);
  if (broken !== undefined || !isUsable) {
    const diagnostic = diagnose('site-yaml', place(broken?.pos[0] ?? 0), {});
    return { site: siteSchema.parse({}), frontPlaces: [], linkPlaces: new Map(), findings: [{ file: siteFile, diagnostic }] };
  }
  colourComments(document);
  const { site, diagnostics } = settle(document, place);
  return {
    site,
    // Invalid entries were also removed from the document.
    frontPlaces: site.front.map((_, index) => place(startOf(document, ['front', index]))),
    linkPlaces: new Map([
      ...site.menu.map(({ link }, index): [string, Place] => [
        link,
        place(startOf(document, ['menu', index, 'link'])),
      ]),
      [site.principles ?? '', place(startOf(document, ['principles']))],
    ]),
    findings: diagnostics.map((diagnostic) => ({ file: siteFile, diagnostic })),
  };
}

/** Whether each alias has an anchor, and they stand for no more than a few texts: a small file can say a billion. */
function aliasesHold(document: Document): boolean {
  try {
    document.toJS();
    return true;
  } catch (error) {
    if (error instanceof ReferenceError) return false;
    throw error;
  }
}

interface Settled {
  site: Site;
  diagnostics: Diagnostic[];
}

/** Removes invalid values until the rest is valid. */
function settle(document: Document, place: (offset: number) => Place): Settled {
  const result = siteSchema.safeParse(document.toJS() ?? {});
  if (result.success) return { site: result.data, diagnostics: [] };
  const found = result.error.issues.flatMap(faultsOf).map((fault) => ({
    ...fault,
    // A setting may have a single value where its schema has a map.
    path: document.hasIn(fault.path) ? fault.path : fault.path.slice(0, 1),
  }));
  const faults = new Map(found.map((fault) => [fault.path.join(), fault]));
  const diagnostics = [...faults.values()].map((fault) =>
    diagnosticOf(fault, place(startOf(document, fault.path))),
  );
  // From the end, so that removals from a list do not move later entries.
  for (const { path } of [...faults.values()].reverse()) if (document.hasIn(path)) document.deleteIn(path);
  const rest = settle(document, place);
  return { site: rest.site, diagnostics: [...diagnostics, ...rest.diagnostics] };
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
  z.object({ code: z.literal('site-day'), day: z.string() }),
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
  const reason = issue.code === 'custom' ? reasonSchema.parse(issue.params) : { code: 'site-value' as const };
  return [{ path, reason }];
}

function diagnosticOf({ path, reason }: Fault, place: Place): Diagnostic {
  const key = path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' → ');
  switch (reason.code) {
    case 'site-key-unknown': {
      const nearest = closest(String(path.at(-1)), knownKeys(path.slice(0, -1)));
      return diagnose(reason.code, place, { key, nearest });
    }
    case 'site-value':
      return diagnose(reason.code, place, { key, example: examples[String(path[0])] ?? '' });
    case 'site-topic-twice':
      return diagnose(reason.code, place, { key });
    case 'site-accent-light':
    case 'site-accent-dark':
      return diagnose(reason.code, place, reason);
    case 'site-origin':
      return diagnose(reason.code, place, { origin: reason.origin });
    case 'site-day':
      return diagnose(reason.code, place, { key, day: reason.day });
  }
}

/** Without quotes YAML reads a colour as a comment; `accent: #98191c` is read as meant. */
function colourComments(document: Document): void {
  const accent = document.get('accent', true);
  const values = isMap(accent) ? accent.items.map(({ value }) => value) : [accent];
  for (const value of values)
    if (isScalar(value) && value.value === null && /^[0-9a-f]{3,8}\b/i.test(value.comment ?? ''))
      value.value = `#${value.comment?.split(/\s/)[0] ?? ''}`;
}

/** The offset of a path's key, or of a list entry. */
function startOf(document: Document, path: Path): number {
  const owner = document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  const node = isMap(owner)
    ? owner.items.find(({ key }) => isScalar(key) && key.value === step)?.key
    : document.getIn(path, true);
  return (isNode(node) ? node.range?.[0] : undefined) ?? 0;
}

function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}
