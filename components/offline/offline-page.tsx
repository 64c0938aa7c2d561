import { ListHead } from '@/components/list/list-head';
import { Page } from '@/components/page/page';
import * as parts from '@/lib/client/parts/offline';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';

/**
 * The page shown offline at an address that is not cached; `lib/client/offline-worker.ts` lists the cached articles.
 */
export function OfflinePage({ page: { imprint } }: { page: PageOf<'offline'> }) {
  const { offline, offlineNote } = words[imprint.lang];
  return (
    <Page imprint={imprint}>
      <ListHead lang={imprint.lang} way={[]} title={offline} note={offlineNote} />
      <ul id={parts.readList} />
    </Page>
  );
}
