import { PreviewPanel } from '@/components/preview/preview-panel';
import { previewOf } from './page-data';

/** What the preview tells above a page: of its article, or of all that was held back. Nothing in a build. */
export async function Preview({ file }: { file?: string }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const { findings, heldBack } = await previewOf(file);
  return (
    <PreviewPanel
      findings={findings.filter(({ diagnostic }) => diagnostic.severity !== 'info')}
      heldBack={heldBack}
      isArticle={file !== undefined}
      changes={process.env['PREVIEW_CHANGES'] ?? ''}
    />
  );
}
