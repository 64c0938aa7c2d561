import type { Random } from '../random';
import type { Draft } from './draft';

/** Made-up articles: nonsense, but with everything for which the site has pages, lists and charts. */

const people = [
  'Trần Văn Bình',
  'Lê Thị Hoa',
  'Nguyễn Quang Hùng',
  'Phạm Minh Châu',
  'Đỗ Đức Anh',
  'Vũ Thùy Linh',
  'Hoàng Thanh Sơn',
  'Hoàng thanh Sơn',
];
const offices = ['Cục trưởng Cục Hải quan Hải Phòng', 'Hiệu trưởng', 'Phóng viên'];
const agencies = [
  'Cục Hải quan Hải Phòng',
  'Cục Hải quan Lạng Sơn',
  'Cục Thuế Quảng Ninh',
  'Chi cục Hải quan cửa khẩu Móng Cái',
  'Kho bạc Nhà nước Nghệ An',
  'Cảng vụ Đà Nẵng',
];
const deeds = [
  'đã thu nộp ngân sách',
  'vừa rà soát hồ sơ của',
  'tổ chức đối thoại với',
  'hướng dẫn thủ tục cho',
  'phát hiện sai sót ở',
  'mở lớp tập huấn cho',
];
const things = [
  'doanh nghiệp chế xuất',
  'tờ khai nhập khẩu',
  'hộ kinh doanh ven biển',
  'chuyến hàng nông sản',
  'tàu vào cảng',
  'học viên các tỉnh miền núi',
];
const ends = [
  'đạt kế hoạch quý',
  'sớm hơn dự kiến',
  'nhờ phần mềm mới',
  'dù mưa lũ kéo dài',
  'theo lời kể của người trong cuộc',
  'như đã hứa với người dân',
];
const awards = [
  'Bằng khen',
  'Giấy khen',
  'Cờ thi đua',
  'Huân chương Lao động hạng Ba',
  'Huân chương Lao động hạng Nhì',
];
const givers = ['Thủ tướng Chính phủ', 'Bộ trưởng Bộ Tài chính', 'Chủ tịch nước'];
export const topics = ['Hải quan', 'Thi đua, khen thưởng', 'Giáo dục', 'Biển đảo'];
const folders = ['', '', '', 'hai-quan/', 'bien-dao/', '2021/05/'];

function sentence(random: Random): string {
  const [agency, deed, thing, end] = [agencies, deeds, things, ends].map((words) => random.pick(words));
  return `${agency ?? ''} ${deed ?? ''} ${random.below(9000) + 2} ${thing ?? ''} trong ${random.below(27) + 2} ngày, ${end ?? ''}.`;
}

function honour(random: Random): string {
  const year = 2012 + random.below(12);
  const given = `${random.pick(givers)} đã tặng ${random.pick(awards)}`;
  return random.oneIn(2)
    ? `Năm ${year}, ${given} cho ${random.below(40) + 2} tập thể và ${random.below(90) + 2} cá nhân.`
    : `Năm ${year}, ${given} cho ông ${random.pick(people)}.`;
}

export function paragraph(random: Random): string {
  const sentences = Array.from({ length: 2 + random.below(3) }, () => sentence(random));
  return [...sentences, ...(random.oneIn(3) ? [honour(random)] : [])].join(' ');
}

export const title = (random: Random) =>
  `${random.pick(agencies)} và ${random.below(900) + 2} ${random.pick(things)}`;

export const person = (random: Random) => random.pick(people);

export const author = (random: Random) => ({
  name: person(random),
  title: random.oneIn(3) ? random.pick(offices) : null,
});

/** A day or a month in the last three years. */
export function pastDate(random: Random, now: number): string {
  const day = dayOf(now - random.below(1000) * 86_400);
  return random.oneIn(5) ? day.slice(0, 7) : day;
}

/** Within the day before `now` or, occasionally, after it. */
export function newDate(random: Random, now: number): string {
  const moment = new Date((now + 7 * 3600 + (random.below(30) - 24) * 3600) * 1000).toISOString();
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)}`;
}

const dayOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** A folder inside the articles folder, with trailing slash. */
export const folder = (random: Random) => random.pick(folders);

/** The address by which an article names an existing picture: its file, or its original web address. */
export function pictureAddress(random: Random, pictures: readonly string[]): string {
  const name = random.pick(pictures);
  return random.oneIn(3) ? webAddress(name) : `../images/${name}`;
}

export const webAddress = (picture: string) => `https://anh.example/${picture}`;

/** A random article. @param pictures names of existing pictures */
export function draft(random: Random, now: number, pictures: readonly string[]): Draft {
  const date = random.oneIn(4) ? null : pastDate(random, now);
  const body = Array.from({ length: 3 + random.below(4) }, () => paragraph(random));
  return {
    title: title(random),
    lede: sentence(random),
    body,
    heading: random.oneIn(2) ? 'Những người ở lại' : null,
    date,
    authors: random.oneIn(4) ? [] : [author(random)],
    topic: random.oneIn(2) ? random.pick(topics) : null,
    lang: random.oneIn(12) ? 'en' : null,
    slug: null,
    pictures: random.oneIn(2) && pictures.length > 0 ? [pictureAddress(random, pictures)] : [],
    photographer: random.oneIn(3) ? person(random) : null,
    correction: null,
  };
}
