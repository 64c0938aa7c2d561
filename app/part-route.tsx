import { PartPage } from '@/components/article/part-page';
import { JsonLd } from '@/components/page/json-ld';
import type { PageOf } from '@/lib/pages/model';
import { breadcrumbData } from '@/lib/pages/structured-data/article';
import { Preview } from './preview';

/** A later page of a long article, or the page with all of its text. */
export function PartRoute({ page }: { page: PageOf<'article-part' | 'whole-article'> }) {
  return (
    <>
      <Preview file={page.article.file} />
      <JsonLd things={[breadcrumbData(page)]} />
      <PartPage page={page} />
    </>
  );
}
