import { ListHead } from '@/components/list/list-head';
import { NameList } from '@/components/list/name-list';
import { Page } from '@/components/page/page';
import type { PageOf } from '@/lib/pages/model';
import { words } from '@/lib/language/words';

/** All authors and photographers, by given name. */
export function PeoplePage({ page: { imprint, letters } }: { page: PageOf<'people'> }) {
  const { lang } = imprint;
  const { people, peopleNote } = words[lang];
  return (
    <Page imprint={imprint}>
      <ListHead lang={lang} way={[]} title={people} note={peopleNote} />
      <NameList lang={lang} letters={letters} />
    </Page>
  );
}
