import type { Designation } from './citations';
import type { Meant, NamedLaw, RegisterDocument } from './register';

/**
 * The name of a document: "Thông tư 39/2014/TT-BTC", "Luật Việc làm năm 2013", "Nghị quyết 02/NQ-CP năm 2020". It
 * stays Vietnamese on English pages, as a proper name.
 */
export function documentName({ kind, number, name, year }: Designation): string {
  const ofYear = year === null ? '' : ` năm ${year}`;
  if (number === null) return `${name ?? kind}${ofYear}`;
  const hasYear = year === null || number.includes(`/${year}`) || name !== null;
  return `${name === null ? kind : `${name} số`} ${number}${hasYear ? '' : ofYear}`;
}

/** Where a link to a document leads: its page, else its only mention. */
export function documentLink({
  address,
  onlyMention,
}: Pick<RegisterDocument, 'address' | 'onlyMention'>): string {
  return onlyMention ?? address;
}

/** Where a link to a law leads: its page, else its only entry. */
export function lawLink({ address, onlyEntry }: Pick<NamedLaw, 'address' | 'onlyEntry'>): string {
  return onlyEntry ?? address;
}

/** The name and the link of a document or law. */
export function namedLink({ document, law }: Meant): { name: string; address: string } {
  return document
    ? { name: documentName(document), address: documentLink(document) }
    : { name: law.name, address: lawLink(law) };
}
