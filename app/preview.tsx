import { PreviewPanel } from '@/components/preview/preview-panel';
import { findingsOf } from './page-data';

/** What the preview tells above a page: of its article, or of all that was held back. Nothing in a build. */
export async function Preview({ file }: { file?: string }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const labels = (await findingsOf(file)).filter(({ diagnostic }) => diagnostic.severity !== 'info');
  return <PreviewPanel findings={labels} changes={process.env['PREVIEW_CHANGES'] ?? ''} />;
}
