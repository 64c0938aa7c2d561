import { ListHead } from '@/components/list/list-head';
import { NameList } from '@/components/list/name-list';
import { Page } from '@/components/page/page';
import { words } from '@/lib/language/words';
import type { PageOf } from '@/lib/pages/model';

/** All tags. */
export function TagsPage({ page: { imprint, letters } }: { page: PageOf<'tags'> }) {
  const { lang } = imprint;
  const { tags, tagsNote } = words[lang];
  return (
    <Page imprint={imprint}>
      <ListHead lang={lang} way={[]} title={tags} note={tagsNote} />
      <NameList lang={lang} letters={letters} />
    </Page>
  );
}
