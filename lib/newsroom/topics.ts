import type { Brief } from './brief';
import { toSlug } from '../article/slug';
import type { Topic } from './site';
import { words } from './words';

/** A topic and what stands under it. */
export interface Shelf {
  topic: Topic;
  /** In the order in which they were given. */
  articles: Brief[];
}

/** The topics of a newsroom. */
export interface Topics {
  /** Those with articles: first in the order of the site's settings, then the others by name. Without any: "Tin tức". */
  shelves: readonly Shelf[];
  /** The shelf of one of the articles. */
  of: (article: Brief) => Shelf;
}

const news: Topic = { slug: 'tin-tuc', name: words.vi.news, description: null };

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Puts every article under a topic: that of its front matter (by name or slug, whatever its marks and case), else the
 * folder that it lies in, else "Tin tức".
 * @param listed the topics of the site's settings, which give names, descriptions and order
 */
export function sortIntoTopics(articles: readonly Brief[], listed: readonly Topic[]): Topics {
  const shelves = new Map<string, Shelf>(listed.map((topic) => [topic.slug, { topic, articles: [] }]));
  const slugOfName = new Map(listed.map(({ name, slug }) => [toSlug(name), slug]));
  const ofArticle = new Map<string, Shelf>();
  for (const article of articles) {
    const topic = topicOf(article);
    const slug = slugOfName.get(topic.slug) ?? topic.slug;
    const shelf = shelves.get(slug) ?? { topic, articles: [] };
    shelves.set(slug, shelf);
    shelf.articles.push(article);
    // Of two spellings the same one wins in whatever order the articles come; a capital comes before its small letter.
    if (!listed.includes(shelf.topic) && topic.name < shelf.topic.name) shelf.topic = topic;
    ofArticle.set(article.slug, shelf);
  }
  const rank = ({ topic }: Shelf) => (listed.includes(topic) ? listed.indexOf(topic) : listed.length);
  const filled = [...shelves.values()]
    .filter((shelf) => shelf.articles.length > 0)
    .sort((one, other) => rank(one) - rank(other) || collator.compare(one.topic.name, other.topic.name));
  return {
    shelves: filled.length > 0 ? filled : [shelves.get(news.slug) ?? { topic: news, articles: [] }],
    of(article) {
      const shelf = ofArticle.get(article.slug);
      if (!shelf) throw new Error(`${article.file} was not sorted into a topic.`);
      return shelf;
    },
  };
}

/** The topic that an article names by itself. */
function topicOf({ topic, file }: Brief): Topic {
  const name = [topic, folderOf(file)].find((each) => each && toSlug(each) !== '');
  return name ? { slug: toSlug(name), name: readable(name), description: null } : news;
}

/** The innermost folder that has a name: those by year and month (`2021/01`) only keep files apart. */
function folderOf(file: string): string | undefined {
  return file
    .split('/')
    .slice(0, -1)
    .findLast((folder) => /\p{L}/u.test(folder));
}

/** “hai-quan” as it can be shown where nobody has written it out: “Hai quan”. */
function readable(name: string): string {
  if (!/^[a-z0-9-]+$/.test(name)) return name;
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
