import type { Article } from '../article/article';
import type { Topic } from './site';

/** What stands around an article in the paper. */
export interface Surroundings {
  topic: Topic;
  /** Its neighbours in the topic. */
  newer: Article | null;
  older: Article | null;
  /** The same, published at other addresses. */
  versions: readonly Article[];
  /** Closest first. */
  related: readonly Article[];
  /** The page about whoever signs with a name. */
  personAddress: (name: string) => string | null;
}
