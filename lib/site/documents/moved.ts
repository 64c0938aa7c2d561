import type { DocumentRegister } from './register';

/**
 * Redirects from the addresses of less complete citations to the current ones, and from that of a document without a page
 * to the article that mentions it. No page has one of these addresses. Fragments are left out: Apache would escape them.
 */
export function movedDocuments({
  documents,
  laws,
}: Pick<DocumentRegister, 'documents' | 'laws'>): { from: string; to: string }[] {
  const taken = new Set([...documents, ...laws].map(({ address }) => address));
  return documents.flatMap(({ formerly, address, onlyMention }) => {
    const free = formerly.filter((from) => !taken.has(from));
    for (const from of free) taken.add(from);
    const all = onlyMention === null ? free : [address, ...free];
    return all.map((from) => ({ from, to: onlyMention?.replace(/#.*$/, '') ?? address }));
  });
}
