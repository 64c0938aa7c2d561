import { PreviewPanel } from '@/components/preview/preview-panel';
import { findingsOf } from './desk';

/** What the preview tells above a page: of its article, or of all that was held back. Nothing in a build. */
export async function Preview({ file }: { file?: string }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const told = (await findingsOf(file)).filter(({ diagnostic }) => diagnostic.severity !== 'info');
  return <PreviewPanel findings={told} changes={process.env['PREVIEW_CHANGES'] ?? ''} />;
}
