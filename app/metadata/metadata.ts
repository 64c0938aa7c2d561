import type { Metadata } from 'next';
import { volumeTitle } from '@/components/archive/volume-page';
import { documentGroupTitle } from '@/components/documents/document-group-page';
import { groupTitle } from '@/components/register/totals-table';
import { articleAddress, manifestAddress, pageIcons, topicAddress } from '@/lib/content/addresses';
import { words } from '@/lib/language/words';
import type { PageModel } from '@/lib/pages/model';
import { articleMetadata, ownPageMetadata } from './article';
import { ownFeed, siteFeeds } from './feeds';
import { listMetadata, titleOf } from './list';

/** A page's metadata for messengers and search engines. */
export function metadataOf(page: PageModel): Metadata {
  return { ...siteMetadata(page), ...ownMetadata(page) };
}

/** Metadata of every page. */
function siteMetadata({ imprint, base }: PageModel): Metadata {
  return {
    metadataBase: new URL(base),
    description: imprint.tagline,
    manifest: manifestAddress,
    robots: { 'max-image-preview': 'large' },
    icons: {
      icon: [
        { url: pageIcons.drawn, type: 'image/svg+xml' },
        { url: pageIcons.small, sizes: '32x32' },
      ],
      apple: pageIcons.apple,
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

function ownMetadata(page: PageModel): Metadata {
  const labels = words[page.imprint.lang];
  switch (page.kind) {
    case 'front':
      return listMetadata(page, { title: null });
    case 'article':
      return articleMetadata(page);
    case 'article-part':
      return listMetadata(page, {
        title: `${page.article.title} (${words[page.article.lang].partOf(page.number, page.parts.length)})`,
        topic: page.topic,
      });
    case 'whole-article': {
      const { title, lang, slug } = page.article;
      const list = listMetadata(page, {
        title: `${title} (${words[lang].wholeText.toLowerCase()})`,
        topic: page.topic,
      });
      return { ...list, alternates: { canonical: articleAddress(slug) }, robots: { index: false } };
    }
    case 'own-page':
      return ownPageMetadata(page);
    case 'topics':
      return listMetadata(page, { title: labels.topics });
    case 'topic': {
      const { topic, list } = page;
      const { name, description } = topic;
      const feeds = { ...siteFeeds(page), page: topicAddress(topic), title: titleOf(name, page) };
      return listMetadata(page, { title: name, description, topic, number: list.number, feeds });
    }
    case 'tags':
      return listMetadata(page, { title: labels.tags });
    case 'tag': {
      const title = `${labels.tags}: ${page.name}`;
      const feeds = ownFeed(page.first, titleOf(page.name, page));
      return listMetadata(page, { title, number: page.list.number, feeds });
    }
    case 'archive':
      return listMetadata(page, { title: labels.archive });
    case 'volume': {
      const title = `${labels.archive}: ${volumeTitle(page.month, labels)}`;
      return listMetadata(page, { title, number: page.list.number });
    }
    case 'people':
      return listMetadata(page, { title: labels.people });
    case 'person': {
      const { name, offices, list } = page;
      const office = offices.at(-1)?.title;
      const description = office === undefined ? null : `${name}, ${office}`;
      const feeds = ownFeed(page.profile, titleOf(name, page));
      return listMetadata(page, { title: name, description, number: list.number, feeds });
    }
    case 'register':
      return listMetadata(page, { title: labels.register });
    case 'groups': {
      const title = `${labels.register}: ${labels.registerBy[page.by].toLowerCase()}`;
      return listMetadata(page, { title, number: page.list.number });
    }
    case 'group': {
      // Award, recipient, year and giver may have the same name: the title says which it is.
      const kind = labels.registerColumn[page.group.kind].toLowerCase();
      const title = `${labels.register}: ${groupTitle(page.group, labels)} (${kind})`;
      return listMetadata(page, { title, number: page.list.number });
    }
    case 'documents':
      return listMetadata(page, { title: labels.documents });
    case 'document-group':
      return listMetadata(page, { title: documentGroupTitle(page.group, labels), number: page.list.number });
    case 'document': {
      const { name, title } = page.document;
      const description = title === null ? null : `${name} ${title}`;
      const { address } = page.document;
      const feeds = address === null ? siteFeeds(page) : ownFeed(address, titleOf(name, page));
      return listMetadata(page, { title: name, description, number: page.list.number, feeds });
    }
    case 'law':
      return listMetadata(page, { title: page.name, number: page.list.number });
    case 'search':
      return listMetadata(page, { title: labels.search });
    case 'headlines':
      return listMetadata(page, { title: labels.headlines, number: page.number });
    case 'missing':
      return { title: titleOf(labels.notFound, page) };
    case 'gone':
      return { title: titleOf(labels.gone, page) };
    case 'offline':
      return { title: titleOf(labels.offline, page), robots: { index: false } };
  }
}
