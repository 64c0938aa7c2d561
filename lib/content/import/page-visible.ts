/** What a page shows of its article outside the text, where its head says nothing. */
export interface PageVisible {
  authors: string[];
  topic: string | null;
  tags: string[];
}

const AUTHORS =
  '[rel="author"], [itemprop="author"] [itemprop="name"], [class*="author"] .name, [class*="author"] a.name, .author-name, .article-author, .detail-author a';
const TAGS =
  '[class*="tag"] a[href*="/tag"], [class*="tag"] a[href*="/tu-khoa"], [class*="tag"] a[href*="/chu-de"], a[rel="tag"]';
const TOPICS = '[class*="breadcrumb"] a, [class*="detail-cate"] a, [class*="cat-name"] a';
const COMMENTS = '[class*="comment"], [id*="comment"]';
/** Boxes of other articles within the text, by class or kind. */
const RELATED =
  '[type="RelatedOneNews"], [class*="RelatedOneNews"], [class*="tinlienquan"], [class*="tin-lien-quan"], [class*="related-news"], [class*="article-relate"], [class*="box-related"], [class*="news-related"]';

/** Reads authors, topic and tags from the elements that newspapers show them in, and removes boxes of other articles. */
export function takeVisible(document: Document): PageVisible {
  for (const box of document.querySelectorAll(RELATED)) box.remove();
  const texts = (selector: string) => [
    ...new Set(
      [...document.querySelectorAll(selector)]
        .filter((node) => node.closest(COMMENTS) === null)
        .map((node) => node.textContent.replace(/\s+/g, ' ').trim())
        .filter((text) => text !== ''),
    ),
  ];
  const topic = texts(TOPICS).find((text) => !/^(?:trang chủ|home|tin tức)$/i.test(text));
  return { authors: texts(AUTHORS).slice(0, 4), topic: topic ?? null, tags: texts(TAGS) };
}

/** Whether a name in a page's head is the newspaper's own, as its title or site name has it: “Tuổi Trẻ Online”. */
export function isPublisher(name: string, title: string, siteName: string): boolean {
  const own = name.toLowerCase();
  return (
    own !== '' &&
    (siteName.toLowerCase() === own ||
      new RegExp(`[-–|]\\s*(?:báo\\s+)?${escape(own)}\\s*$`, 'iu').test(title))
  );
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
