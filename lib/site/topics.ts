import type { ArticleSummary } from '../content/summary';
import { readFileName } from '../language/file-name';
import { toSlug } from '../language/slug';
import type { Topic } from '../content/site';
import { words } from '../language/words';

/** A topic and what stands under it. */
export interface TopicArticles {
  topic: Topic;
  /** In the order in which they were given. */
  articles: ArticleSummary[];
}

/** The topics of a newsroom. */
export interface Topics {
  /** Those with articles: first in the order of the site's settings, then the others by name. Without any: "Tin tức". */
  topicLists: readonly TopicArticles[];
  /** The topic of one of the articles, and all that is in it. */
  of: (article: ArticleSummary) => TopicArticles;
}

const news: Topic = { slug: 'tin-tuc', name: words.vi.news, description: null };

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Puts every article under a topic: that of its front matter (by name or slug, whatever its marks and case), else the
 * folder that it lies in, else "Tin tức".
 * @param listed the topics of the site's settings, which give names, descriptions and order
 */
export function sortIntoTopics(articles: readonly ArticleSummary[], listed: readonly Topic[]): Topics {
  const topicLists = new Map<string, TopicArticles>(
    listed.map((topic) => [topic.slug, { topic, articles: [] }]),
  );
  const slugOfName = new Map(listed.map(({ name, slug }) => [toSlug(name), slug]));
  const ofArticle = new Map<string, TopicArticles>();
  for (const article of articles) {
    const topic = topicOf(article);
    const slug = slugOfName.get(topic.slug) ?? topic.slug;
    const topicArticles = topicLists.get(slug) ?? { topic, articles: [] };
    topicLists.set(slug, topicArticles);
    topicArticles.articles.push(article);
    // Of two spellings the same one wins in whatever order the articles come; a capital comes before its small letter.
    if (!listed.includes(topicArticles.topic) && topic.name < topicArticles.topic.name)
      topicArticles.topic = topic;
    ofArticle.set(article.slug, topicArticles);
  }
  const rank = ({ topic }: TopicArticles) => (listed.includes(topic) ? listed.indexOf(topic) : listed.length);
  const filled = [...topicLists.values()]
    .filter((topicArticles) => topicArticles.articles.length > 0)
    .sort((one, other) => rank(one) - rank(other) || collator.compare(one.topic.name, other.topic.name));
  return {
    topicLists: filled.length > 0 ? filled : [topicLists.get(news.slug) ?? { topic: news, articles: [] }],
    of(article) {
      const topicArticles = ofArticle.get(article.slug);
      if (!topicArticles) throw new Error(`${article.file} was not sorted into a topic.`);
      return topicArticles;
    },
  };
}

/** The topic that an article names by itself. */
function topicOf({ topic, file }: ArticleSummary): Topic {
  const name = [topic, folderOf(file)].find((each) => each && toSlug(each) !== '');
  return name ? { slug: toSlug(name), name: readable(name), description: null } : news;
}

/** The innermost folder that has a name: those by year and month (`2021/01`) only keep files apart. */
function folderOf(file: string): string | undefined {
  return readFileName(file).folders.findLast((folder) => /\p{L}/u.test(folder));
}

/** “hai-quan” as it can be shown where nobody has written it out: “Hai quan”. */
function readable(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) return name;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
