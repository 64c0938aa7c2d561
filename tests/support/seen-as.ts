import type { Article } from '@/lib/article/article';
import { readArticle } from '@/lib/article/read';

/** Paragraphs of one made-up story, its headline and date line, and addresses of two other articles. */
export const FIRST =
  'Sáng 12/4, xã Bến Đá trao Giấy khen cho ba ngư dân đã cứu tàu bị nạn trong cơn bão đầu mùa.';
export const SECOND =
  'Ba chiếc thuyền ra khơi lúc nửa đêm, đưa được cả mười hai người vào bờ trước khi gió đổi chiều.';
export const THIRD = 'Bà con trong làng đốt đuốc dọc bờ kè suốt đêm để các thuyền nhìn thấy lối vào.';
export const FOURTH = 'Đến trưa hôm sau, cả ba thuyền đã được kéo lên bãi để sửa lại mạn và thay lưới mới.';
export const HEADLINE = '# Ba thuyền ra khơi trong bão';
export const STAMP = 'Thứ Bảy, 12/04/2025 09:15';
export const OTHER = 'https://bao.example/xa-hoi/cho-noi-hop-lai-sau-ba-nam-118273.html';
export const ANOTHER = 'https://bao.example/xa-hoi/lang-chai-don-tau-moi-118274.html';

/** The story below front matter. */
export const withFrontMatter = (yaml: string, text: readonly string[] = [HEADLINE, FIRST, SECOND]) =>
  `---\n${yaml}\n---\n\n${text.join('\n\n')}\n`;

type Credited = [caption: string | null | undefined, credit: string | null | undefined];

/** What a reader or an editor sees of an article; only what a case is about. */
interface Seen {
  article?: null;
  title?: string;
  lede?: string | null;
  dateline?: string | null;
  /** “Lê Na (An Giang); Tô Ny”. */
  authors?: string;
  photographers?: string;
  via?: string | null;
  tags?: string;
  topic?: string | null;
  date?: string | null;
  updated?: string | null;
  draft?: boolean;
  hero?: Credited | null;
  picture?: string | null;
  figures?: Credited[];
  headings?: string[];
  /** Words that are on the page, and words that are not. */
  has?: string[];
  no?: string[];
  /** Parts of its HTML. */
  html?: string[];
  code?: string[];
  withoutCode?: string[];
  /** What an editor is told was dropped, and words not among it. */
  dropped?: string;
  notDropped?: string[];
}

/** A file, as text or its paragraphs, and what is seen of it. */
export type Case = [what: string, text: string | readonly string[], expected: Seen, path?: string];

/** What is seen of a file, of all that `expected` names. */
export function seenAs(expected: Seen, text: string | readonly string[], path: string): Seen {
  const source = typeof text === 'string' ? text : text.join('\n\n');
  const { article, diagnostics } = readArticle({ path, bytes: new TextEncoder().encode(source) });
  const codes: string[] = diagnostics.map(({ code }) => code);
  const dropped = diagnostics
    .filter(({ code }) => code === 'junk-dropped')
    .map(({ params }) => String(params['words']));
  const words = article === null ? '' : wordsOf(article);
  const seen: Seen = {
    ...(article === null ? { article } : fieldsOf(article)),
    has: (expected.has ?? []).filter((part) => words.includes(part)),
    no: (expected.no ?? []).filter((part) => !words.includes(part)),
    html: (expected.html ?? []).filter((part) => htmlOf(article).includes(part)),
    code: (expected.code ?? []).filter((code) => codes.includes(code)),
    withoutCode: (expected.withoutCode ?? []).filter((code) => !codes.includes(code)),
    dropped: dropped.join(' | '),
    notDropped: (expected.notDropped ?? []).filter((part) => !dropped.includes(part)),
  };
  return Object.fromEntries(Object.entries(seen).filter(([key]) => key in expected));
}

function fieldsOf(article: Article): Seen {
  const { title, lede, dateline, via, topic, hero, sections } = article;
  const named = (people: Article['authors']) =>
    people
      .map(({ name, rank, title: office }) => [rank, name, office && `(${office})`].filter(Boolean).join(' '))
      .join('; ');
  const figures = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): Credited[] =>
      block.kind === 'figure' ? [[block.figure.caption, block.figure.credit]] : [],
    ),
  );
  return {
    ...{ title, lede, dateline, via, topic, figures },
    authors: named(article.authors),
    photographers: named(article.photographers),
    tags: article.tags.join(', '),
    date: article.published?.date ?? null,
    updated: article.updated?.date ?? null,
    draft: article.release.draft,
    hero: hero && [hero.caption, hero.credit],
    picture: hero?.src ?? null,
    headings: sections.flatMap(({ heading }) => heading ?? []),
  };
}

function htmlOf(article: Article | null): string {
  const blocks = article?.sections.flatMap((section) => section.blocks) ?? [];
  return blocks.map((block) => (block.kind === 'html' ? block.html : '')).join('\n');
}

/** All words of an article, paragraphs parted by “¶”. */
function wordsOf(article: Article): string {
  const text = htmlOf(article)
    .replace(/<\/(?:p|li|td|th|blockquote|pre)>/g, ' ¶ ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/¶(?: ¶)+/g, '¶');
  return [
    article.lede,
    ...article.sections.map(({ heading }) => heading),
    JSON.stringify(fieldsOf(article).figures),
    text,
  ].join(' ¶ ');
}
