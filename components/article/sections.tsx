import { createElement, Fragment } from 'react';
import { ArticleFigure, type Pictures } from '@/components/picture/article-figure';
import type { Article, Section } from '@/lib/article/article';
import { spoken } from '@/lib/client/parts/article';
import { words } from '@/lib/language/words';
import { groupBlocks, isKeyPoints, type Group } from './group-blocks';
import keyPoints from './key-points.module.css';
import { isInterview, markParagraphs } from './mark-paragraphs';
import { markQuotes, textOutside } from './mark-quotes';
import styles from './sections.module.css';

interface Props {
  article: Article;
  pictures: Pictures;
}

/** Sections at the top among which key points are looked for. */
const TOP = 2;

/** The body, section by section. Its HTML was sanitised when the article was read. */
export function Sections({ article, pictures }: Props) {
  const htmls = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'html' ? [block.html] : [])),
  );
  const asks = isInterview(htmls);
  const text = textOutside(htmls);
  const mark = (html: string) => markQuotes(markParagraphs(html, asks), text);
  const context = { article, pictures, mark };
  return (
    <div className={styles.prose} {...{ [spoken]: true }}>
      {article.sections.map((section, index) =>
        index < TOP && isKeyPoints(section) ? (
          <section key={section.id} className={keyPoints.points}>
            <Text section={section} {...context} />
          </section>
        ) : (
          <Text key={section.id} section={section} {...context} />
        ),
      )}
    </div>
  );
}

interface Context extends Props {
  /** Names what is to be styled in HTML. */
  mark: (html: string) => string;
}

function Text({ section, ...context }: Context & { section: Section }) {
  return (
    <Fragment>
      <Heading section={section} />
      {groupBlocks(section.blocks).map((group, index) => (
        <Block key={index} group={group} {...context} />
      ))}
    </Fragment>
  );
}

function Block({ group, article, pictures, mark }: Context & { group: Group }) {
  if (group.kind === 'html') return <div dangerouslySetInnerHTML={{ __html: mark(group.html) }} />;
  const labels = words[article.lang];
  if (group.kind === 'figure')
    return <ArticleFigure figure={group.figure} pictures={pictures} labels={labels} id={group.id} />;
  return (
    <div className={styles.gallery}>
      {group.figures.map(({ figure, id }, index) => (
        <ArticleFigure
          key={index}
          figure={figure}
          pictures={pictures}
          labels={labels}
          id={id}
          kind="gallery"
        />
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
