import { documentLink, lawLink } from './names';
import type { DocumentRegister } from './register';

/**
 * Redirects from the addresses of less complete citations to the current ones, and from those of documents and laws
 * without a page to where their links lead. No page has one of these addresses. Fragments are left out: Apache would
 * escape them.
 */
export function movedDocuments({
  documents,
  laws,
}: Pick<DocumentRegister, 'documents' | 'laws'>): { from: string; to: string }[] {
  const entries = [
    ...documents.map((each) => ({ ...each, link: documentLink(each) })),
    ...laws.map((each) => ({ ...each, link: lawLink(each), formerly: [] })),
  ];
  const taken = new Set(entries.map(({ address }) => address));
  return entries.flatMap(({ formerly, address, link }) => {
    const free = formerly.filter((from) => !taken.has(from));
    for (const from of free) taken.add(from);
    const all = link === address ? free : [address, ...free];
    return all.map((from) => ({ from, to: link.replace(/#.*$/, '') }));
  });
}
