import type { Article } from '@/lib/article/article';
import { spoken } from '@/lib/client/parts/article';
import { articleAnchors as anchors } from '@/lib/content/anchors';
import styles from './article-page.module.css';

/** The standfirst after its dateline, if the article has one. */
export function Lede({ article }: { article: Article }) {
  const { lede, ledeHtml, dateline } = article;
  if (lede === null) return null;
  return (
    <p id={anchors.lede} className={styles.lede} {...{ [spoken]: true }}>
      {dateline !== null && <span className={styles.dateline}>{datelineText(dateline)} – </span>}
      {ledeHtml === null ? lede : <span dangerouslySetInnerHTML={{ __html: ledeHtml }} />}
    </p>
  );
}

/** “(TTXVN)”, but “HANOI, Nov. 27 (VNS)”, which already has brackets. */
function datelineText(dateline: string): string {
  return dateline.includes('(') ? dateline : `(${dateline})`;
}
