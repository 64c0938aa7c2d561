import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { textIfThere } from '../base/files';
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
  bodies: 'bodies: [{ name: Ủy ban nhân dân tỉnh Long An, aliases: [UBND Long An, UBND tỉnh] }]',
  pictureFolders: 'pictureFolders: [anh, du-lieu/anh]',
  topics: 'topics: [{ name: Hải quan, slug: hai-quan, description: Tin của ngành Hải quan }]',
};

/** The settings of a paper, and what was wrong with its file. What is wrong is left out, as if it were not set. */
export interface SiteReading {
  site: Site;
  findings: Finding[];
}

/**
 * Reads `site.yaml` of a content folder; without one the paper has the settings of `siteSchema`.
 * @throws Error if there is a file that the system does not let us read.
 */
export async function readSite(contentDir: string): Promise<SiteReading> {
  const yaml = await textIfThere(join(contentDir, 'site.yaml'));
  return parseSite(yaml ?? '');
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
    return { site: siteSchema.parse({}), findings: [{ file: siteFile, diagnostic }] };
  }
  const { site, diagnostics } = settle(document, place);
  return { site, findings: diagnostics.map((diagnostic) => ({ file: siteFile, diagnostic })) };
}

interface Settled {
  site: Site;
  diagnostics: Diagnostic[];
}

/** Takes away whatever is wrong until the rest is right. */
function settle(document: Document, place: (offset: number) => Place): Settled {
  const result = siteSchema.safeParse(document.toJS() ?? {});
  if (result.success) return { site: result.data, diagnostics: [] };
  const faults = new Map(result.error.issues.flatMap(faultsOf).map((fault) => [fault.path.join(), fault]));
  const diagnostics = [...faults.values()].map((fault) =>
    tellFault(fault, place(startOf(document, fault.path))),
  );
  // From the end, so that what is taken out of a list moves nothing that still has to go.
  for (const { path } of [...faults.values()].reverse()) if (document.hasIn(path)) document.deleteIn(path);
  const rest = settle(document, place);
  return { site: rest.site, diagnostics: [...diagnostics, ...rest.diagnostics] };
}

/** What has to go, and why. */
interface Fault {
  path: Path;
  code: 'site-value' | 'site-key-unknown' | 'site-topic-twice';
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], code: 'site-key-unknown' }));
  }
  // Of a list only the wrong entries go; of anything else, the setting as a whole.
  const path = issue.path.slice(0, typeof issue.path[1] === 'number' ? 2 : 1);
  return [{ path, code: issue.code === 'custom' ? 'site-topic-twice' : 'site-value' }];
}

function tellFault({ path, code }: Fault, place: Place): Diagnostic {
  const key = path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' → ');
  switch (code) {
    case 'site-key-unknown': {
      const nearest = closest(String(path.at(-1)), knownKeys(path.slice(0, -1)));
      return diagnose(code, place, { key, nearest });
    }
    case 'site-value':
      return diagnose(code, place, { key, example: examples[String(path[0])] ?? '' });
    case 'site-topic-twice':
      return diagnose(code, place, { key });
  }
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
