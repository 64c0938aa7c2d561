import { createElement, Fragment } from 'react';
import { ArticleFigure, type Pictures } from '@/components/picture/article-figure';
import type { Article, Figure, Section } from '@/lib/article/article';
import { playerOf } from '@/lib/article/page/players';
import { spoken } from '@/lib/client/parts/article';
import type { PolicySource } from '@/lib/content/site-keys/policy-sources';
import { words } from '@/lib/language/words';
import { groupBlocks, isKeyPoints, type Group } from './group-blocks';
import keyPoints from './key-points.module.css';
import { isInterview, markParagraphs } from './mark-paragraphs';
import { markQuotes, textOutside } from './mark-quotes';
import { Post } from './post';
import styles from './sections.module.css';

interface Props {
  article: Article;
  pictures: Pictures;
  /** What the pages may load from other hosts. */
  sources: readonly PolicySource[];
}

/** Sections at the top among which key points are looked for. */
const TOP = 2;

/** The body, section by section. Its HTML was sanitised when the article was read. */
export function Sections({ article, pictures, sources }: Props) {
  const htmls = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'html' ? [block.html] : [])),
  );
  const asks = isInterview(htmls);
  const text = textOutside(htmls);
  const mark = (html: string) => markQuotes(markParagraphs(html, asks), text);
  const frames = sources.flatMap(({ kind, origin }) => (kind === 'frame' ? [origin] : []));
  const context = { article, pictures, frames, mark };
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

interface Context extends Omit<Props, 'sources'> {
  /** The hosts whose frames are allowed. */
  frames: readonly string[];
  /** Names what is to be styled in HTML. */
  mark: (html: string) => string;
}

function Text({ section, ...context }: Context & { section: Section }) {
  const isShown = (post: string) => context.pictures.has(post) || playerOf(post, context.frames) !== null;
  return (
    <Fragment>
      <Heading section={section} />
      {groupBlocks(section.blocks, isShown).map((group, index) => (
        <Block key={index} group={group} {...context} />
      ))}
    </Fragment>
  );
}

function Block({ group, article, pictures, frames, mark }: Context & { group: Group }) {
  if (group.kind === 'html') return <div dangerouslySetInnerHTML={{ __html: mark(group.html) }} />;
  const labels = words[article.lang];
  if (group.kind === 'post') return <Post post={group} pictures={pictures} frames={frames} labels={labels} />;
  if (group.kind === 'figure')
    return <ArticleFigure figure={group.figure} pictures={pictures} labels={labels} id={group.id} />;
  return (
    <div className={isMixed(group.figures, pictures) ? `${styles.gallery} ${styles.mixed}` : styles.gallery}>
      {group.figures.map(({ figure, id }, index) => (
        <ArticleFigure
          key={index}
          figure={figure}
          pictures={pictures}
          labels={labels}
          id={id}
          kind={index === 0 ? 'galleryFirst' : 'gallery'}
        />
      ))}
    </div>
  );
}

/** How much the shapes of pictures beside each other may differ. */
const ALIKE = 1.25;

/** Whether pictures have shapes that leave gaps beside each other. */
function isMixed(figures: readonly { figure: Figure }[], pictures: Pictures): boolean {
  const shapes = figures.flatMap(({ figure: { src } }) => {
    const picture = pictures.get(src);
    return picture ? [picture.width / picture.height] : [];
  });
  return Math.max(...shapes) > ALIKE * Math.min(...shapes);
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
