import { TranslatedError } from '../../base/words/translated-error';
import { articlesAndPages, type Newsroom } from '../../content/newsroom';

/** What would become of the articles that readers can open now. */
export interface Removals {
  /** How many they are. */
  served: number;
  /** How many of them would lead nowhere. */
  removed: number;
}

/** A newsroom may take off this many articles in one build, however few it has, if any is left. */
const FEW = 9;

/**
 * Refuses a site without most of what is published: a folder that is not mounted, a failed checkout or a wrong clock is far
 * more likely than an editor who means it.
 * @param newsroom what is published now
 * @param allowed how many articles may be taken off; half of them by default, of an empty folder none, and the last one alone
 * @throws TranslatedError that says what to do
 */
export function refuseManyRemovals(
  { served, removed }: Removals,
  newsroom: Pick<Newsroom, 'articles' | 'pages' | 'files'>,
  allowed: number | undefined,
): void {
  const isEmpty = articlesAndPages(newsroom).length === 0;
  const most = isEmpty ? Math.min(newsroom.files, 1) : Math.max(FEW, Math.floor(served / 2));
  if (removed <= (allowed ?? most)) return;
  throw new TranslatedError({
    vi:
      `${removed} trên ${served} bài đang đăng sẽ không còn trên trang; chưa có gì thay đổi. ` +
      'Xem thư mục bài viết có đủ bài không và đồng hồ của máy có đúng không; nếu đúng ý thì dựng bằng ' +
      `“npm run build -- --max-removals ${removed}”.`,
    en:
      `${removed} of ${served} published articles would be gone from the site; nothing was changed. ` +
      'See whether the folder of articles is complete and the clock of this machine is right; if that is meant, ' +
      `run “npm run build -- --max-removals ${removed}”.`,
  });
}
