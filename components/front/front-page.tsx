import { Page } from '@/components/page/page';
import type { Article } from '@/lib/article/article';
import type { Album } from '@/lib/pictures/album';
import { dayInWords } from '@/lib/newsroom/dates';
import { words } from '@/lib/newsroom/words';

interface Props {
  articles: Article[];
  album: Pick<Album, 'picture'>;
  now: number;
}
export function FrontPage({ articles, now }: Props) {
  return (
    <Page>
      <h1>{words.vi.siteName}</h1>
      <p>{dayInWords(now, words.vi)}</p>
      {articles.map((a) => (
        <h2 key={a.slug}>
          <a href={`/${a.slug}/`}>{a.title}</a>
        </h2>
      ))}
    </Page>
  );
}
