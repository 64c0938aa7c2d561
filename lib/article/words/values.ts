/** Keys in the maps that tools write for a person, a tag or a picture, the likeliest first. */
export const captionKeys = {
  name: [
    'name',
    'tên',
    'họ tên',
    'full name',
    'display name',
    'nickname',
    'label',
    'title',
    'login',
    'username',
    'slug',
  ],
  given: ['first name', 'given name', 'given', 'firstname'],
  family: ['last name', 'family name', 'family', 'surname'],
  office: ['chức danh', 'chức vụ', 'title', 'role', 'position', 'job', 'job title'],
  src: [
    ...[
      'src',
      'url',
      'path',
      'image',
      'file',
      'filename',
      'href',
      'source url',
      'source',
      'img',
      'public url',
    ],
    ...['value', 'overlay image', 'og image', 'feature', 'thumbnail', 'thumb', 'teaser', 'ảnh', 'địa chỉ'],
  ],
  alt: ['alt', 'alt text', 'image alt', 'mô tả', 'title', 'tiêu đề'],
  caption: ['caption', 'chú thích', 'image caption', 'description', 'legend'],
  credit: [
    'credit',
    'credits',
    'nguồn',
    'attribution',
    'photographer',
    'author',
    'tác giả',
    'người chụp',
    'copyright',
  ],
} as const;

/** Placeholder categories that a tool writes if none was chosen, compared as names. */
export const notATopic: ReadonlySet<string> = new Set([
  ...['uncategorized', 'uncategorised', 'chuaphanloai', 'khongphanloai', 'none', 'null', 'default', 'posts'],
  ...['post', 'blog', 'articles', 'baiviet'],
]);

/** Collections that Eleventy makes of tags, which say nothing of a text. */
export const notATag: ReadonlySet<string> = new Set(['post', 'posts', 'all', 'nav']);

/** Accounts of publishing tools that are nobody's name. */
export const notAPerson: ReadonlySet<string> = new Set([
  ...['admin', 'administrator', 'webmaster', 'root', 'user', 'author', 'default', 'quantri', 'quantrivien'],
  ...['none', 'null', 'undefined', 'unknown', 'khongro'],
]);

/** Eleventy's words for a file's own times, in place of a date. */
export const timeOfFile = /^(?:git )?(?:last modified|created)$/i;
