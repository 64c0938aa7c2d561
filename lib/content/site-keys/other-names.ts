/**
 * Other names of settings, in Vietnamese and in other tools; '' for those at the top of the file, else those of a map, or
 * of the entries of a list. A setting inside `contacts` or `imprint` may also be written at the top. Compared without marks, case, spaces, hyphens and
 * underscores.
 */
export const otherNames = {
  '': {
    name: ['tên', 'tên báo', 'tên trang', 'title', 'site title', 'site name'],
    tagline: ['description', 'site description', 'subtitle', 'slogan', 'khẩu hiệu', 'mô tả', 'giới thiệu'],
    languages: ['language', 'lang', 'locale', 'language code', 'ngôn ngữ'],
    accent: ['accent color', 'accent colour', 'color', 'colour', 'màu', 'màu nhấn'],
    masthead: ['cơ quan ngôn luận', 'tôn chỉ'],
    menu: ['navigation', 'nav', 'thực đơn'],
    topics: ['chuyên mục', 'categories', 'sections'],
    contacts: ['contact', 'liên hệ'],
    publisher: ['owner', 'cơ quan chủ quản', 'đơn vị chủ quản'],
    social: ['socials', 'social links', 'mạng xã hội'],
    gone: ['đã gỡ', 'bài đã gỡ'],
  },
  contacts: {
    address: ['địa chỉ'],
    phone: ['telephone', 'tel', 'hotline', 'điện thoại', 'số điện thoại', 'đường dây nóng'],
    email: ['mail', 'thư điện tử', 'hộp thư'],
  },
  imprint: {
    licence: ['license', 'giấy phép', 'số giấy phép'],
    licenceDate: ['license date', 'ngày cấp phép', 'ngày cấp'],
    editor: ['editor in chief', 'chief editor', 'tổng biên tập'],
    copyright: ['bản quyền'],
  },
  menu: {
    name: ['tên', 'title', 'label', 'text'],
    link: ['url', 'href', 'path', 'address', 'liên kết', 'đường dẫn', 'địa chỉ'],
  },
  topics: {
    name: ['tên', 'title', 'label'],
    slug: ['path', 'url', 'link', 'id', 'key', 'đường dẫn'],
    description: ['desc', 'summary', 'tagline', 'mô tả', 'giới thiệu'],
  },
  bodies: { name: ['tên'], aliases: ['alias', 'tên khác'] },
  abbreviations: {
    name: ['tên', 'full', 'tên đầy đủ'],
    short: ['abbr', 'abbreviation', 'viết tắt', 'chữ tắt'],
  },
  sources: { kind: ['type', 'loại'], origin: ['host', 'url', 'src', 'address', 'nguồn', 'máy chủ'] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** Settings of other tools that are made elsewhere here; compared as above. */
export const madeElsewhere = {
  'site-address-setting': ['url', 'site url', 'base url', 'base', 'domain', 'host', 'tên miền'],
  'site-time-zone': ['timezone', 'time zone', 'tz', 'múi giờ'],
} as const;

/** Where networks keep the accounts that are written as `facebook: toasoan`. */
export const accounts: ReadonlyMap<string, string> = new Map([
  ['facebook', 'https://www.facebook.com/'],
  ['youtube', 'https://www.youtube.com/@'],
  ['tiktok', 'https://www.tiktok.com/@'],
  ['instagram', 'https://www.instagram.com/'],
  ['threads', 'https://www.threads.net/@'],
  ['zalo', 'https://zalo.me/'],
  ['telegram', 'https://t.me/'],
  ['twitter', 'https://x.com/'],
  ['x', 'https://x.com/'],
]);
