import { PreviewPanel } from '@/components/preview/preview-panel';
import { previewOf } from './page-data';

/** The preview's panel above a page: findings of its article, or everything held back. Empty in a build. */
export async function Preview({ file }: { file?: string }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const { lang, findings, heldBack } = await previewOf(file);
  return (
    <PreviewPanel
      lang={lang}
      findings={findings.filter(({ diagnostic }) => diagnostic.severity !== 'info')}
      heldBack={heldBack}
      isArticle={file !== undefined}
      changes={process.env['PREVIEW_CHANGES'] ?? ''}
    />
  );
}
