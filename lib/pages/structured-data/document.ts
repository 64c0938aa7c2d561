import type { BreadcrumbList, Legislation, WithContext } from 'schema-dts';
import { documentsAddress, frontAddress } from '../../content/addresses';
import { words } from '../../language/words';
import type { DocumentLine } from '../models/documents';
import type { PageOf } from '../model';
import { breadcrumbs } from './breadcrumbs';
import { absoluteAddress } from '../../base/site-address';

type DocumentPage = PageOf<'document'>;

/** Structured data of a legal document. It states nothing that the page does not show. */
export function legislationData({ document, parts, base }: DocumentPage): WithContext<Legislation> {
  const related = (wanted: 'amends' | 'replaces' | 'repeals') =>
    (parts?.relations ?? [])
      .filter(({ type, isPassive, isWhole }) => type === wanted && !isPassive && isWhole)
      .map(({ other }) => citationData(other, base));
  const changes = related('amends');
  const repeals = [...related('replaces'), ...related('repeals')];
  return {
    '@context': 'https://schema.org',
    ...citationData(document, base),
    ...(document.title !== null && { description: document.title }),
    ...(document.date !== null && { legislationDate: document.date }),
    ...(document.agency !== null && {
      legislationPassedBy: document.agency
        .split('; ')
        .map((name) => ({ '@type': 'Organization' as const, name })),
    }),
    ...(changes.length > 0 && { legislationAmends: changes }),
    ...(repeals.length > 0 && { legislationRepeals: repeals }),
    inLanguage: 'vi',
    legislationJurisdiction: 'VN',
  };
}

/** Structured data of a cited document. */
export function citationData(
  { name, address }: Pick<DocumentLine, 'name' | 'address'>,
  base: string,
): Exclude<Legislation, string> {
  return {
    '@type': 'Legislation',
    name,
    ...(address !== null && { url: absoluteAddress(address, base) }),
  };
}

/** The breadcrumbs of a document. */
export function documentCrumbs({ imprint, document, base }: DocumentPage): WithContext<BreadcrumbList> {
  const steps = [
    { name: imprint.name, address: frontAddress },
    { name: words[imprint.lang].documents, address: documentsAddress },
    { name: document.name, address: document.address ?? documentsAddress },
  ];
  return breadcrumbs(steps, base);
}
