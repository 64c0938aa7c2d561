/**
 * What stands before the name of a photographer or source at a caption's end, where a colon follows.
 * Longer ones first: “Nguồn ảnh” before “Ảnh”.
 */
export const creditMarkers: readonly string[] = [
  'Bài và ảnh',
  'Tin và ảnh',
  'Tin, ảnh',
  'Bài, ảnh',
  'Nguồn ảnh',
  'Ảnh nguồn',
  'Ảnh',
  'Nguồn',
  'Biểu đồ',
  'Đồ họa',
  'Đồ hoạ',
  'Infographics',
  'Infographic',
  'Photo',
  'Source',
];

/** Those that are also written without a colon, before a name: “Ảnh Thu Hoà”, “Nguồn Internet”. */
export const bareCreditMarkers: readonly string[] = ['Ảnh', 'Nguồn', 'Biểu đồ'];

/** “Ảnh do Chi cục … cung cấp”: a giver in place of a name. */
export const providedBy = /^do\s.+\scung cấp$/u;

/** The picture only shows something like the thing. It names nobody, and stays in the caption. */
export const illustrative = 'minh h(?:ọa|oạ)';

/** What a machine puts where a person would describe a picture; compared after folding. */
export const machineAlts =
  /^(?:undefined|null|see the source image|image|img|untitled|no photo description available|.* free (?:vector|photo))$/;
