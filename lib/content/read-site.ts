import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { textIfThere } from '../base/files';
import { PictureFault } from '../pictures/fault';
import { readLogo } from '../pictures/logo/logo';
import { placeOf } from './place';
import { diagnose, type Diagnostic, type Finding, type Place } from '../report/diagnostic';
import { knownKeys, siteSchema, type Site } from './site';

type Path = readonly PropertyKey[];

/** As it is named beside the articles, whose paths start in their own folder. */
export const siteFile = '../site.yaml';

/** How each setting is written; the same in every language. */
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

/** The settings of a paper, and what was wrong with its file. What is wrong is left out, as if it were not set. */
export interface SiteReading {
  site: Site;
  /** Where the entries of `front` stand, in their order. */
  frontPlaces: Place[];
  findings: Finding[];
}

/**
 * Reads `site.yaml` of a content folder, and the logo that it names; without one the paper has the settings of `siteSchema`.
 * @throws Error if there is a file that the system does not let us read.
 */
export async function readSite(contentDir: string): Promise<SiteReading> {
  const yaml = (await textIfThere(join(contentDir, 'site.yaml'))) ?? '';
  const reading = parseSite(yaml);
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

/** Reads what stands in a `site.yaml`. */
export function parseSite(yaml: string): SiteReading {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const [broken] = [...document.errors, ...document.warnings];
  if (broken !== undefined || !(isEmpty(document) || isMap(document.contents))) {
    const diagnostic = diagnose('site-yaml', place(broken?.pos[0] ?? 0), {});
    return { site: siteSchema.parse({}), frontPlaces: [], findings: [{ file: siteFile, diagnostic }] };
  }
  colourComments(document);
  const { site, diagnostics } = settle(document, place);
  return {
    site,
    // Entries that could not be used were taken out of the document as well.
    frontPlaces: site.front.map((_, index) => place(startOf(document, ['front', index]))),
    findings: diagnostics.map((diagnostic) => ({ file: siteFile, diagnostic })),
  };
}

interface Settled {
  site: Site;
  diagnostics: Diagnostic[];
}

/** Takes away whatever is wrong until the rest is right. */
function settle(document: Document, place: (offset: number) => Place): Settled {
  const result = siteSchema.safeParse(document.toJS() ?? {});
  if (result.success) return { site: result.data, diagnostics: [] };
  const found = result.error.issues.flatMap(faultsOf).map((fault) => ({
    ...fault,
    // A setting may be written as one value where its schema has a map.
    path: document.hasIn(fault.path) ? fault.path : fault.path.slice(0, 1),
  }));
  const faults = new Map(found.map((fault) => [fault.path.join(), fault]));
  const diagnostics = [...faults.values()].map((fault) =>
    tellFault(fault, place(startOf(document, fault.path))),
  );
  // From the end, so that what is taken out of a list moves nothing that still has to go.
  for (const { path } of [...faults.values()].reverse()) if (document.hasIn(path)) document.deleteIn(path);
  const rest = settle(document, place);
  return { site: rest.site, diagnostics: [...diagnostics, ...rest.diagnostics] };
}

/** What the schemas of single settings say of a value that cannot be used: a code, and what its message names. */
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

/** What has to go, and why. */
interface Fault {
  path: Path;
  reason: z.infer<typeof reasonSchema> | { code: 'site-value' | 'site-key-unknown' };
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key], reason: { code: 'site-key-unknown' } }));
  // Of a list only the wrong entries go, of a map the wrong keys.
  const path = issue.path.slice(0, 2);
  const reason = issue.code === 'custom' ? reasonSchema.parse(issue.params) : { code: 'site-value' as const };
  return [{ path, reason }];
}

function tellFault({ path, reason }: Fault, place: Place): Diagnostic {
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

/** Of a colour without quotes YAML makes a comment: `accent: #98191c` means what it looks like. */
function colourComments(document: Document): void {
  const accent = document.get('accent', true);
  const values = isMap(accent) ? accent.items.map(({ value }) => value) : [accent];
  for (const value of values)
    if (isScalar(value) && value.value === null && /^[0-9a-f]{3,8}\b/i.test(value.comment ?? ''))
      value.value = `#${value.comment?.split(/\s/)[0] ?? ''}`;
}

/** Where the key of a path stands, or an entry of a list. */
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
