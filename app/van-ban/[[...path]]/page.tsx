import { DocumentGroupPage } from '@/components/documents/document-group-page';
import { DocumentPage } from '@/components/documents/document-page';
import { DocumentsPage } from '@/components/documents/documents-page';
import { LawPage } from '@/components/documents/law-page';
import { JsonLd } from '@/components/page/json-ld';
import { documentsAddress } from '@/lib/content/addresses';
import { documentCrumbs, legislationData } from '@/lib/pages/structured-data/document';
import { addressUnder, pageOfKind, type PathProps } from '../../page-data';
import { metadataOf } from '../../metadata/metadata';

const find = async (props: PathProps) =>
  pageOfKind(await addressUnder(documentsAddress, props), 'documents', 'document-group', 'document', 'law');

export async function generateMetadata(props: PathProps) {
  return metadataOf(await find(props));
}

export default async function Route(props: PathProps) {
  const page = await find(props);
  switch (page.kind) {
    case 'documents':
      return <DocumentsPage page={page} />;
    case 'document-group':
      return <DocumentGroupPage page={page} />;
    case 'document':
      return (
        <>
          <DocumentPage page={page} />
          {page.parts && <JsonLd things={[legislationData(page), documentCrumbs(page)]} />}
        </>
      );
    case 'law':
      return <LawPage page={page} />;
  }
}
