import { createElement, Fragment } from 'react';
import { ArticleFigure, type Pictures } from '@/components/picture/article-figure';
import type { Article, Section } from '@/lib/article/article';
import { spoken } from '@/lib/client/parts/article';
import { words } from '@/lib/language/words';
import { isInterview, markParagraphs } from './mark-paragraphs';
import styles from './sections.module.css';

interface Props {
  article: Article;
  pictures: Pictures;
}

/** The body, section by section. Its HTML was sanitised when the article was read. */
export function Sections({ article, pictures }: Props) {
  const labels = words[article.lang];
  const asks = isInterview(
    article.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'html' ? [block.html] : [])),
    ),
  );
  return (
    <div className={styles.prose} {...{ [spoken]: true }}>
      {article.sections.map((section) => (
        <Fragment key={section.id}>
          <Heading section={section} />
          {section.blocks.map((block, index) =>
            block.kind === 'html' ? (
              <div key={index} dangerouslySetInnerHTML={{ __html: markParagraphs(block.html, asks) }} />
            ) : (
              <ArticleFigure
                key={index}
                figure={block.figure}
                pictures={pictures}
                labels={labels}
                id={block.id}
              />
            ),
          )}
        </Fragment>
      ))}
    </div>
  );
}

function Heading({ section: { heading, id, level } }: { section: Section }) {
  return id === null
    ? null
    : createElement(
        `h${level}`,
        { id },
        <a href={`#${id}`} className={styles.anchor}>
          {heading}
        </a>,
      );
}
