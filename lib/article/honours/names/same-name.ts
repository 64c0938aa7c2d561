import { fold, wordsOf } from '../../prose/words';
import { foldBody } from './bodies';
import { endOfBody, isBody } from './kinds';
import type { Name } from './name';

/** "Nhân dân và cán bộ xã A", "quân và dân huyện B": the place stands for its people. */
const PEOPLE_OF =
  /^(?:(?:cán bộ|chính quyền|đảng bộ|quân|lực lượng vũ trang|llvt)(?:,| và) )*(?:nhân dân|dân|đảng bộ)(?: và (?:cán bộ|llvt|lực lượng vũ trang))?(?: nhân dân)? (?=(?:xã|phường|thị trấn|huyện|quận|thị xã|tx|thành phố|tỉnh) )/u;

/** "Công ty chứng khoán SSI" is "Công ty Cổ phần chứng khoán SSI", and its director counts as the company. */
export function sameName(a: Name, b: Name): boolean {
  const [one, two] = [foldBody(a.name), foldBody(b.name)].map((name) => name.replace(PEOPLE_OF, ''));
  if (one === undefined || two === undefined) return false;
  if (one === two || isInitials(one, two) || isInitials(two, one)) return true;
  if (isBegun(one, two) || isBegun(two, one)) return true;
  if (isTail(one, two) || isTail(two, one) || isWithinShort(a.name, b.name) || isWithinShort(b.name, a.name))
    return true;
  if (isShortFor(one, two) || isShortFor(two, one)) return true;
  const [plain, other] = [withoutShortName(a.name), withoutShortName(b.name)];
  if (plain === other || isHeadOf(plain, other) || isHeadOf(other, plain)) return true;
  return standsFor(a, b) || standsFor(b, a) || isHeadOf(one, two) || isHeadOf(two, one);
}

/** "Bộ đội Biên phòng (BĐBP) tỉnh A" without the abbreviation in brackets. */
function withoutShortName(name: string): string {
  return foldBody(name.replace(/ \([\p{Lu}\d&-]{2,8}\)(?= |$)/u, ''));
}

/** "Vạn Xuân" for "Tập đoàn Vạn Xuân": the proper part of a body's name; a single word only if it is all of it. */
function isTail(short: string, long: string): boolean {
  const words = wordsOf(long);
  const kind = endOfBody(words, 0);
  const own = short.includes(' ') || (kind !== null && words.length === kind + 1);
  return own && long.endsWith(` ${short}`) && kind !== null && !isBody(wordsOf(short), 0);
}

/** "Lữ đoàn 161" for "Lữ đoàn 161 (Bộ Tư lệnh Vùng 3 Hải quân)", "Trường THPT A" for "Trường THPT A, thành phố B". */
function isBegun(short: string, long: string): boolean {
  return long.startsWith(`${short} (`) || long.startsWith(`${short}, `);
}

/** "Trường Phổ thông A" for "Trường Phổ thông A ĐHQG-HCM". */
function isWithinShort(short: string, long: string): boolean {
  return long.startsWith(`${short} `) && /^\p{Lu}[\p{Lu}-]{2,}$/u.test(long.slice(short.length + 1));
}

/** "VTV" for "Đài Truyền hình Việt Nam" is not certain; "EVN (Tập đoàn Điện lực)" explains itself. */
function isInitials(short: string, long: string): boolean {
  return !short.includes(' ') && (long.endsWith(`(${short})`) || long.startsWith(`${short} (`));
}

function isShortFor(short: string, long: string): boolean {
  const words = short.split(' ');
  const longer = long.split(' ');
  if (words.length < 2 || words[0] !== longer[0] || words.at(-1) !== longer.at(-1)) return false;
  let at = 0;
  for (const word of longer) if (word === words[at]) at += 1;
  return at === words.length;
}

function standsFor(person: Name, body: Name): boolean {
  return person.person && !body.person && fold(person.office).includes(fold(body.name));
}

/** "tập thể lãnh đạo Cục A" for "Cục A", "Bộ Tư lệnh Bộ đội B" for "Bộ đội B". */
function isHeadOf(head: string, body: string): boolean {
  return (
    head.endsWith(body) &&
    /^(?:tập thể |ban (?:giám (?:hiệu|đốc) |lãnh đạo )?|đại diện |lãnh đạo |thầy(?: và)? trò |cán bộ(?:, (?:chiến sĩ|giáo viên|công nhân|nhân viên|viên chức))* |bộ tư lệnh |bộ chỉ huy )+$/.test(
      head.slice(0, -body.length),
    )
  );
}

/** Whether the first of two names for one recipient is better: the body's, in full, not its head's. */
export function isFuller(name: Name, other: Name): boolean {
  if (name.person || other.person) return other.person && !name.person;
  const [own, others] = [withoutShortName(name.name), withoutShortName(other.name)];
  if (isHeadOf(others, own) || other.name.startsWith(`${name.name} (`)) return true;
  if (name.name.startsWith(`${other.name} (`)) return false;
  return name.name.length > other.name.length && !isHeadOf(own, others);
}
