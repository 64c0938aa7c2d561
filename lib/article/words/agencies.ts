/**
 * An agency or newsroom in brackets that opens a lede: “(HDDTVN) – ”, “(TTXVN/Vietnam+) - ”, “(Dân trí) – ”.
 * Without a dash only capitals count: “(TTXVN) Sáng nay”.
 */
export const openingAgency =
  /^\(\s*(?:(?<dashed>[\p{Lu}\p{N}][\p{L}\p{N}.+/& -]{1,28}?)\s*\)\s*[-–—:][-–—:\s]*|(?<bare>\p{Lu}{3,})\s*\)\s+(?=\p{Lu}))/u;

/** What comes before an agency that stands alone at an article's end. */
export const viaMarker = /^(?:theo|nguồn|theo nguồn)\s*:?\s+/i;

/** Agencies, papers and broadcasters that articles are taken over from; compared after folding. */
export const agencies: readonly string[] = [
  'vov',
  'ttxvn',
  'vna',
  'vtv',
  'vietnam',
  'vietnamplus',
  'bnews',
  'reuters',
  'afp',
  'ap',
  'xinhua',
  'tan hoa xa',
  'cafef',
  'tinnhanhchungkhoan',
  'vneconomy',
  'vnexpress',
  'dan tri',
  'tuoi tre',
  'thanh nien',
  'nhan dan',
  'nguoi lao dong',
  'tien phong',
  'lao dong',
  'bloomberg',
  'cnn',
  'bbc',
  'chinhphu',
];
