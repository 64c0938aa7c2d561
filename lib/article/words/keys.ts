import { phrasesOf } from '../../language/text';

/** Keys of tags that tools write for search engines, not for readers. */
export const searchTagKeys: readonly string[] = ['keywords', 'keyword', 'news keywords'];

/** Keys of topics that hold a list, also as one text: “Kinh tế, Nông nghiệp”. */
export const topicListKeys: readonly string[] = ['categories', 'sections', 'topics'];

/**
 * Names of front matter keys in other tools and in Vietnamese. Compared without marks, case, spaces, hyphens and
 * underscores: `publishDate`, `publish_date` and `Publish-Date` are one. The first one in a list that a file has
 * counts.
 */
export const otherNames = {
  title: ['tiêu đề', 'tít', 'tựa đề', 'tên bài', 'headline', 'post title', 'page name', 'heading'],
  slug: ['post name', 'địa chỉ', 'đường dẫn', 'basename'],
  lede: phrasesOf(
    `sa-pô, standfirst, description, desc, summary, excerpt, post excerpt, custom excerpt, deck, dek,
    abstract, intro, introtext, lead, teaser, subtitle, subhead, subheading, subheadline, tagline, blurb,
    snippet, short description, summary text, mô tả ngắn, tóm tắt, mô tả, lời dẫn, đoạn dẫn,
    meta description, seo description`,
  ),
  keypoints: [
    'điểm chính',
    'ý chính',
    'điểm nhấn',
    'key points',
    'highlights',
    'key takeaways',
    'takeaways',
    'tldr',
  ],
  dateline: [],
  date: phrasesOf(
    `ngày, ngày đăng, ngày giờ đăng, thời gian đăng, ngày xuất bản, ngày phát hành, thời gian, giờ đăng,
    published time, first published, article:published_time, date published, published date, published, published at,
    published on, publish time, publish at, publish on, đăng lúc, đăng ngày, pubDate, pubDatetime,
    publish date, publish up, publication date, post date, posted, posted on, datetime, timestamp, issued,
    created, created at, created time, ms.date, date created, create date, creation date, ngày tạo,
    ngày viết, tạo lúc, tạo ngày`,
  ),
  updated: phrasesOf(
    `ngày cập nhật, cập nhật, lastmod, last mod, modified, modified date, date modified, date updated,
    modify date, modified time, article:modified_time, post modified, last modified, last modified at, last modified date,
    updated at, updated date, modDatetime, updated time, update date, last updated, last update, last edited,
    last edited time, revised, ngày sửa, sửa lần cuối, cập nhật lần cuối, cập nhật lúc`,
  ),
  corrections: ['đính chính', 'correction'],
  authors: phrasesOf(
    `tác giả, tên tác giả, tác giả bài viết, người viết, bút danh, phóng viên, author, by, byline, creator,
    created by alias, writer, writers, post author, primary author, ms.author, contributors, contributor,
    owner`,
  ),
  photographers: ['người chụp', 'người chụp ảnh', 'photographer', 'photo by', 'photos by'],
  kind: [],
  front: ['trang nhất', 'trang chủ', 'front page', 'vị trí trang nhất'],
  until: ['front until', 'đến'],
  topic: phrasesOf(
    `chuyên mục, mục, danh mục, thể loại, category, categories, section, sections, topics, primary category,
    primary tag, channel`,
  ),
  tags: ['từ khóa', 'thẻ', 'nhãn', 'tag', ...searchTagKeys, 'hashtags', 'labels', 'post tag'],
  source: phrasesOf(
    `nguồn, sources, nguồn gốc, link gốc, canonical, canonical url, original url, source url, url source,
    origin, bài gốc, external url`,
  ),
  via: ['agency', 'theo', 'hãng tin', 'nguồn tin'],
  hero: phrasesOf(
    `ảnh, ảnh chính, ảnh bìa, ảnh đại diện, hình, hình ảnh, image, images, cover, cover image, hero image,
    featured image, feature image, header image, lead image, main image, thumbnail, thumb, banner,
    banner img, top img, top image, hero img, cover img, head img, header img, header image file, image url,
    cover url, thumbnail url, thumbnail img, index img, img, photo, picture, poster, post thumbnail,
    teaser image, og image, preview image, social image, header, resources`,
  ),
  honours: ['honors', 'awards', 'khen thưởng', 'vinh danh'],
  documents: ['văn bản', 'legal documents'],
  lang: ['language', 'locale', 'ngôn ngữ'],
  translates: ['translation of', 'dịch từ', 'bản dịch của'],
  aliases: phrasesOf(
    `alias, redirect from, permalink, url, old url, old urls, old slug, previous url, legacy url, redirects, địa chỉ cũ,
    wordpress url, wp url, path, orig url, blogger orig url`,
  ),
} as const;

/** Keys whose maps contain keys of the article: Zola’s taxonomies, Hugo’s params and the like. */
export const containers: readonly string[] = [
  'taxonomies',
  'taxonomy',
  'routes',
  'params',
  'extra',
  'metadata',
  'meta',
  'attributes',
];

/** Names of other keys of a picture of the article, in lower case without blanks: `desktopcover`; those of people and sites are none. */
export const otherPictureKey =
  /^(?!.*(?:author|avatar|logo|icon|profile|sponsor|tacgia)).*(?:cover|image|img|photo|picture|thumb|banner|preview|poster|background|feature|anh|hinh)/;

/** Words of keys that describe the lead picture without naming it. */
export const pictureWords = {
  alt: ['alt', 'alt text'],
  caption: ['caption', 'chú thích'],
  credit: ['photo credit', 'photo credits', 'image source', 'nguồn hình', 'tác giả hình'],
} as const;

/** Sites where a text is published as well: whether it is a draft there says nothing here. */
export const otherSites: readonly string[] = [
  ...['devto', 'medium', 'hashnode', 'substack', 'mastodon', 'bluesky', 'linkedin', 'facebook'],
];

/** Keys of other tools for features that this site does not have. */
export const unusedKeys: readonly string[] = [
  ...otherSites,
  ...phrasesOf(
    `abbrlink, adman disable, altitude, api version, application data, archives, author avatar, author email,
    author link, author login, author profile, author url, autonumber headings, avatar, badge, blogger id,
    blueprint, body class, book author, breadcrumb, breadcrumbs, cascade, changelog, chapter, children,
    class, classes, cms user slug, codehighlight, codeinjection foot, codeinjection head, collection,
    collections, color, comment, comment id, comment status, comments, completed?, content level, copyright,
    copyright author, cover alt, cover caption, cover size, cover y, created by, css, cssclass, cssclasses,
    cuid, custom css, custom edit url, custom template, date gmt, days, dg home, dg pass frontmatter,
    dg path, dg permalink, difficulty, disable comments, disable share, disable toc, disqus,
    disqus identifier, doc type, domain, dsq thread id, due, duration, edit last, edit link, editor,
    editor options, editors, elasticsearch indexed on, eleventy computed, eleventy navigation, email,
    email recipient filter, estimated minutes, excerpt separator, execute, external, extraction method,
    eyebrow, feature image alt, feature image caption, featured, featured post, feed, fig caption, filename,
    fingerprint, format, further reading, ga, garden username, giscus comments, grand parent, gravatar,
    guid, has children, has comments, has toc, head, hero classes, hide, hide comments, hide meta,
    hide table of contents, hide title, highlight, hostname, i18n hash, icon, id, identifier, image alt,
    image caption, inline hero, is featured, is todo, item url, js, jsonld, jupyter, katex, keep,
    last edited by, latitude, layout, lexical, license, lightgallery, likes, link title, linkedin text,
    linter yaml title alias, localization priority, location, longitude, manager, markup, math, mathjax,
    menu, menu order, menu title, mermaid, meta alignment, meta lang, meta title,
    mini toc max heading level, moc, model, modified by, modified gmt, movies, ms audience, ms collection,
    ms contentlocale, ms custom, ms lasthandoff, ms locfileid, ms openlocfilehash, ms prod, ms reviewer,
    ms service, ms sourcegitcommit, ms subservice, ms topic, ms translationtype, nav, nav exclude,
    nav order, newsletter, newsletter id, next, node type, noindex, notion id, number headings,
    number of pages, og, og description, og image alt, og title, og type, order, output, outputs, override,
    page type, page views, pagination, parent, parent id, part, phiên bản, pin, ping status, pinned,
    post id, post parent, post slug, post type, post views count, pre, prerequisites, prev, priority,
    project, publish as, publish dir, publisher, rating, raw text, read time, reading time, recommended,
    ref, related, relative posts, render with liquid, reprint policy, retweet cache, revision, robots, rss,
    save as, schemas, scraped at, search, search exclude, second title, seo, seo keyword, seo noindex,
    seo title, series, series opened, series order, share, short title, show full content, show pagination,
    show title and feature image, show toc, sidebar, sidebar custom props, sidebar label, sidebar position,
    site name, sitemap, small image, social description, social share, sort order, stats, sticky, style,
    syndicate, taxonomies, tech stack, template, template class, template engine override, template key,
    theme, thumbnail image position, thời gian đọc, toc, toc enabled, toc open, top, translation key,
    translation targets, translator, twitter, twitter text, twitter user, type, up, updated by,
    upload directory, urlname, uuid, verified at, version, versions, video id, views, warning, weight,
    wiki link, word count, wordcount, wordpress id, wordpress slug, wp id, wp old slug, wrap tables,
    youtube id`,
  ),
];

/** Names that are also common before a colon in text: lines of them alone are no front matter. */
export const weakKeys: readonly string[] = phrasesOf(
  `ảnh, hình, hình ảnh, nguồn, nguồn tin, theo, địa chỉ, đường dẫn, thời gian, mục, by, photo, photos by,
  photo by, part, top, email, đăng, ẩn, mật, header, resources, lead, intro, access, stage, warning, order,
  related, share, origin, heading, agency, live, public, internal`,
);
