import { PreviewPanel } from '@/components/preview/preview-panel';
import type { Article } from '@/lib/article/article';
import { edition } from './edition';

/** What the preview tells above a page: of its article, or of all that was held back. Nothing in a build. */
export async function Preview({ article }: { article?: Article }) {
  if (process.env.NODE_ENV !== 'development') return null;
  const { findings } = (await edition()).newsroom;
  const told = article
    ? findings.filter(({ file, diagnostic }) => file === article.file && diagnostic.severity !== 'info')
    : findings.filter(({ diagnostic }) => diagnostic.severity === 'error');
  return <PreviewPanel findings={told} changes={process.env['PREVIEW_CHANGES'] ?? ''} />;
}
