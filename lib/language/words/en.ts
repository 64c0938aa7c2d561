import type { Words } from './vi';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A count with what is counted, of which one has no "s". */
function counted(count: number | string, singular: string, plural = `${singular}s`): string {
  return `${count} ${String(count) === '1' ? singular : plural}`;
}

/** The same words in English. */
export const en: Words = {
  skipToContent: 'Skip to the main content',
  toFrontPage: 'To the front page',
  toTop: 'Back to the top',
  publishedBy: 'Published by',
  ourPrinciples: 'Editorial principles',

  display: 'Display',
  textSize: 'Text size',
  textSizes: { small: 'Small', normal: 'Normal', large: 'Large', largest: 'Largest' },
  scheme: 'Background',
  schemes: { system: 'Follow the system', light: 'Light', dark: 'Dark' },

  share: 'Share',
  shareOnFacebook: 'Share on Facebook',
  shareByEmail: 'Send by e-mail',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  linkNotCopied: 'Not copied',
  listen: 'Listen',
  pauseListening: 'Pause',
  resumeListening: 'Resume',
  stopListening: 'Stop',
  addressOf: 'Address of this article:',

  news: 'News',
  minutesToRead: (minutes) => `${minutes} min read`,
  contents: 'In this article',
  headingsCounted: (count) => `${count} sections`,
  credit: (name) => `Photo: ${name}`,
  standIn: 'Illustration in place of the original photo',
  seeOriginalPicture: 'see the original',
  pictureElsewhere: (host) => `See the picture at ${host}`,

  honours: 'Honours',
  honoursNote:
    'The honours that the article reports, in the order of Vietnam’s Law on Emulation and Commendation. Follow a row to its sentence; an empty cell was not stated.',
  award: 'Honour',
  rank: 'Class',
  collectives: 'Collectives',
  individuals: 'Individuals',
  recipients: 'Recipients',
  year: 'Year',
  awardedBy: (giver) => `by ${giver}`,
  chart: 'Collectives and individuals honoured, by honour',
  collectivesCounted: (count) => counted(count, 'collective'),
  individualsCounted: (count) => counted(count, 'individual'),

  author: (count) => (count > 1 ? 'Authors' : 'Author'),
  photographBy: 'Photos:',
  updated: 'Updated',
  corrections: 'Corrections',
  alsoIn: { vi: 'Also in Vietnamese:', en: 'Also in English:' },
  versions: 'Also published as',
  readOn: 'Read next',
  related: 'Related articles',
  inTopic: 'In the topic',
  via: (agency) => `Source: ${agency}`,
  source: 'Source',
  firstPublishedAt: 'First published at',
  readOriginal: 'Read the original',

  frontPage: 'Front page',
  breadcrumbs: 'Breadcrumb',
  topics: 'Topics',
  articlesCounted: (count) => counted(count, 'article'),
  pages: 'Pages of this list',
  pageNumber: (number) => `page ${number}`,
  newer: 'Newer',
  older: 'Older',
  people: 'Authors',
  peopleNote: 'The people who write and take pictures for this newspaper.',
  offices: 'Offices named in the articles',
  wrote: 'Articles',
  tookPictures: 'Photos',
  picturesCounted: (count) => counted(count, 'photo'),
  period: (first, last) => (first === last ? first : `${first} – ${last}`),

  archive: 'Archive',
  archiveNote: 'All articles, by month.',
  undated: 'Undated',
  articlesUndated: 'Articles without a known date',
  monthAlone: (month) => months[month - 1] ?? '',
  monthTitle: (year, month) => `${months[month - 1] ?? ''} ${year}`,

  register: 'Honours',
  registerNote:
    'The honours that this site’s articles report, in the order of Vietnam’s Law on Emulation and Commendation; each line leads to its sentence. They are read by machine, so some may be missing or wrong; an honour that several articles report counts once.',
  registerBy: { award: 'By honour', recipient: 'By recipient', year: 'By year', giver: 'By giver' },
  registerColumn: { award: 'Honour', recipient: 'Recipient', year: 'Year', giver: 'Giver' },
  registerUnnamed: {
    award: 'Honour not known',
    recipient: 'Not named',
    year: 'No year stated',
    giver: 'No giver stated',
  },
  seeAll: (count) => `See all ${count}`,
  registerEmpty: 'No article reports an honour yet.',
  registerAwards: 'Times',
  awardsCounted: (count) => counted(count, 'honour'),
  tellingsCounted: (count) => `mentioned ${counted(count, 'time')}`,
  times: (count) => counted(String(count), 'time'),
  letters: 'By letter',
  chartByAward: 'How often each honour was given',
  chartByYear: 'Honours given, by year',
  registerDownload: 'Download the data',
  registerSchema: 'What the columns mean (JSON Schema)',
  yearOf: (year) => `in ${year}`,
  inferred: 'inferred',
  inferredNote:
    'The sentence states no year; it was inferred from elsewhere in the article or from its date.',

  search: 'Search',
  searchLabel: 'Search all articles, with or without Vietnamese marks',
  searchButton: 'Search',
  searchTopic: 'All topics',
  searchYear: 'All years',
  searchAuthor: 'All authors',
  searchMore: 'More results',
  articlesFound: (count) => `${counted(count, 'article')} found.`,
  noArticlesFound: 'No article was found. Try fewer words, or fewer filters.',
  searchFailed: 'The search data could not be read. Check your connection and try again.',
  searchNeedsScript:
    'Search needs JavaScript, which this browser does not run. Here are other ways to find an article.',
  searchElsewhere: 'Other ways to an article',

  sections: 'Sections of the newspaper',
  latest: 'Latest',
  seeArchive: 'More articles in the archive',
  moreNews: 'More news',
  noArticles: 'No articles yet',
  noArticlesNote: 'The first articles are being prepared. Please come back later.',

  notFound: 'This page was not found',
  notFoundNote:
    'The address may be mistyped, or the article may have been removed. The latest news is on the front page.',

  preview: 'Preview',
  previewDraft: 'Draft: readers do not see this article yet.',
  previewScheduled: (moment) => `Scheduled for ${moment}: readers do not see this article yet.`,
  previewExpired: (moment) => `Expired since ${moment}: readers no longer see this article.`,
  previewHeldBack: (count) => `${count} articles that readers do not see`,
  previewSummary: (errors, warnings) =>
    `Preview: ${counted(errors, 'error')}, ${counted(warnings, 'remark')}`,
  previewPlace: (file, line, column) => `${file}, line ${line}, column ${column}`,

  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  month: (year, month) => `${months[month - 1] ?? ''} ${year}`,
  day: (year, month, day) => `${day} ${months[month - 1] ?? ''} ${year}`,
};
