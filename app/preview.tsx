import { PreviewPanel } from '@/components/preview/preview-panel';
import { previewOf } from './desk';

/** What the preview tells above a page: of its article, or of all that was held back. Nothing in a build. */
export async function Preview({ file }: { file?: string }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const { findings, changes } = await previewOf(file);
  return <PreviewPanel findings={findings} changes={changes} />;
}
