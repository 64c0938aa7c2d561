import type { Mention } from './mention';
import { issuerLetters, issuerOf } from './tables/issuers';
import type { Kind } from './tables/kinds';
import type { Unit } from './unit';

/** Letters of local bodies, with the name that the text uses for the body meant. */
const local: ReadonlyMap<string, string> = new Map([
  ['CT', 'Cục Thuế'],
  ['UBND', 'UBND'],
  ['HĐND', 'HĐND'],
  ['BHXH', 'Bảo hiểm xã hội'],
]);
const unnamed = new Set(local.values());

/**
 * The issuer of a document: from its mentions, else from the letters of its number; null if neither gives one.
 * @param unit the sentence of its first mention; null if the text does not name it
 * @param bodies see {@link bodiesIn}
 */
export function agencyOf(
  { kind, number, mentions }: { kind: Kind; number: string | null; mentions: readonly Mention[] },
  unit: Unit | null,
  bodies: ReadonlyMap<string, string | null>,
): string | null {
  const letters = lettersIn(number);
  const names = letters.map((each) => issuerLetters.get(issuerOf(each) ?? '') ?? null);
  if (kind === 'Thông tư liên tịch' && names.length > 1 && names.every((name) => name !== null))
    return names.join('; ');
  const namedAgencies =
    mentions.find(({ agencies }) => agencies.some((name) => !unnamed.has(name) && !isBelow(name, kind)))
      ?.agencies ?? [];
  if (namedAgencies.length > 0)
    return [...new Set(kind === 'Thông tư liên tịch' ? namedAgencies : namedAgencies.slice(0, 1))].join('; ');
  const front = mentions.flatMap((mention) => mention.front ?? []);
  const body = local.get(letters[0] ?? '');
  if (body !== undefined) {
    const own =
      front.find((name) => name.startsWith(`${body} `)) ??
      bodyIn(unit, body) ??
      elsewhere(bodies.has(body) ? bodies.get(body) : besideOf(body, bodies), unit) ??
      null;
    return own ?? (body === 'Bảo hiểm xã hội' ? 'Bảo hiểm xã hội Việt Nam' : body);
  }
  const assembly = /(UBTV)?QH\d/.exec(number ?? '');
  if (assembly) return assembly[1] === undefined ? 'Quốc hội' : 'Ủy ban Thường vụ Quốc hội';
  return names[0] ?? front[0] ?? null;
}

/**
 * Kinds that no department or province issues: "Thông tư 39/2018/TT-BTC của Cục Hải quan" is the ministry's; "Nghị định …
 * do Bộ Công an soạn thảo" is the Government's.
 */
const ministerial = new Set<Kind>(['Thông tư', 'Nghị định']);
const BELOW = /^(?:Chi cục|Cục|Tổng cục|Sở|UBND|HĐND) /u;

function isBelow(name: string, kind: Kind): boolean {
  return ministerial.has(kind) && (BELOW.test(name) || (kind === 'Nghị định' && name.startsWith('Bộ ')));
}

const PROVINCE = /(?:tỉnh|thành phố) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)*)/gu;

/** The body that another sentence names, unless this one is about another province. */
function elsewhere(name: string | null | undefined, unit: Unit | null): string | null {
  if (name == null) return null;
  const provinces = [...(unit?.line.text ?? '').matchAll(PROVINCE)].flatMap(([, province]) => province ?? []);
  return provinces.length === 0 || provinces.some((each) => name.includes(each)) ? name : null;
}

/** The council of the province if the article names only its committee, and vice versa. */
function besideOf(body: string, bodies: ReadonlyMap<string, string | null>): string | null {
  const other = { UBND: 'HĐND', HĐND: 'UBND' }[body];
  const name = other === undefined ? null : (bodies.get(other) ?? null);
  return name === null || other === undefined ? null : `${body}${name.slice(other.length)}`;
}

/** The issuers' letters in a canonical number, in order. */
function lettersIn(number: string | null): string[] {
  const letters = (number ?? '').replace(/^\d+[a-zđ]?[/-](?:\d{4}\/)?/, '').split(/[-/]/);
  if (letters[0] === 'CT' && letters[1] !== undefined && !issuerLetters.has(letters[1])) return ['CT'];
  const first = letters.findIndex((each) => issuerOf(each) !== null);
  if (first < 0) return [];
  return letters[0]?.startsWith('TTL')
    ? letters.filter((each) => issuerOf(each) !== null)
    : [letters[first] ?? ''];
}

/** "Cục Thuế TP. Hà Nội" of a sentence. */
function bodyIn(unit: Unit | null, body: string): string | null {
  const thing = unit?.line.things.find(
    ({ type, ...rest }) => type === 'agency' && 'name' in rest && rest.name.startsWith(`${body} `),
  );
  return thing?.type === 'agency' ? thing.name : null;
}

/** For each kind of local body, the only one that the article names; null if it names two. */
export function bodiesIn(units: readonly Unit[]): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const { line } of units) {
    for (const thing of line.things) {
      if (thing.type !== 'agency') continue;
      const body = [...unnamed].find((each) => thing.name.startsWith(`${each} `));
      if (body === undefined) continue;
      const other = found.get(body);
      found.set(body, other === undefined || other === thing.name ? thing.name : null);
    }
  }
  return found;
}
