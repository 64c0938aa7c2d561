import { describe, expect, test } from 'vitest';
import { FIRST, HEADLINE, SECOND, THIRD, withFrontMatter, seenAs, type Case } from '@/tests/support/seen-as';

describe('a word, a place or a shape tells names, dates and states apart', () => {
  test.each<Case>([
    [
      'bold line that front matter does not repeat',
      withFrontMatter('title: Ba thuyền ra khơi trong bão', ['**Đêm ở Bến Đá**', FIRST, SECOND]),
      { title: 'Ba thuyền ra khơi trong bão', headings: ['Đêm ở Bến Đá'], authors: '' },
    ],
    [
      'source within the role',
      [HEADLINE, FIRST, SECOND, 'Lê Na (tổng hợp từ VOV, AFP)'],
      { authors: 'Lê Na', via: 'VOV, AFP', dropped: '' },
    ],
    ['Theo A/agency', [HEADLINE, FIRST, SECOND, 'Theo Lê Na/VOV'], { authors: 'Lê Na', via: 'VOV' }],
    ['Theo two papers', [HEADLINE, FIRST, SECOND, 'Theo VOV/TTXVN'], { authors: '', via: 'VOV/TTXVN' }],
    ['poster', [HEADLINE, FIRST, SECOND, 'Đăng bởi: Kế toán An Bình'], { authors: 'Kế toán An Bình' }],
    [
      'Theo in the middle of names',
      [HEADLINE, FIRST, SECOND, 'Lê Na, theo Reuters'],
      { authors: 'Lê Na', via: 'Reuters' },
    ],
    [
      'collective by initials beside a name',
      [HEADLINE, FIRST, SECOND, 'Thanh Huyền - CTV'],
      { authors: 'Thanh Huyền; CTV' },
    ],
    ['a tale by its name', [HEADLINE, FIRST, SECOND, 'Truyện Kiều của Nguyễn Du'], { authors: '' }],
    [
      'name between paragraphs that front matter does not have',
      withFrontMatter('author: Lê Na', [HEADLINE, FIRST, 'Hồ Vân', SECOND, THIRD]),
      { authors: 'Lê Na', has: ['Hồ Vân'] },
    ],
    [
      'By and a day that is none',
      [HEADLINE, FIRST, SECOND, 'By Dana Roe on Harbour Street.'],
      { authors: '', date: null },
    ],
    [
      'name above, collective below',
      [HEADLINE, 'Lê Na | 12/04/2025 09:15', FIRST, SECOND, 'PV'],
      { authors: 'Lê Na' },
    ],
    [
      'both collective',
      [HEADLINE, 'Nhóm phóng viên | 12/04/2025 09:15', FIRST, SECOND, 'PV'],
      { authors: 'PV' },
    ],
    [
      'province below an open line',
      [
        HEADLINE,
        FIRST,
        'Bà con trong làng đốt đuốc dọc bờ kè suốt đêm để các thuyền nhìn thấy lối vào bến ở',
        'Thái Bình',
      ],
      { authors: '' },
    ],
    ['PV and a contributor', [HEADLINE, FIRST, SECOND, 'P.V - CTV'], { authors: 'P.V; CTV' }],
    [
      'tags on the line below the headline, one a draft’s',
      '# Ba thuyền ra khơi trong bão\ntags:: [[nháp]], [[xã]]\n\n' + FIRST + '\n\n' + SECOND,
      { title: 'Ba thuyền ra khơi trong bão', tags: 'nháp, xã', draft: true },
    ],
    [
      'unfamiliar key with a desk’s words',
      withFrontMatter('title: Ba thuyền\ntình hình: đang chờ duyệt lần 2'),
      { article: null },
    ],
    [
      'author of front matter who is an agency, name on the page',
      withFrontMatter('author: VnExpress', [
        HEADLINE,
        'By Nhat Minh',
        'November 19, 2026 | 9:15 am GMT+7',
        FIRST,
        SECOND,
      ]),
      { authors: 'VnExpress' },
    ],
    ['post on web: no', withFrontMatter('title: Ba thuyền\npost on web: no'), { draft: true }],
    [
      'Drupal: status 0',
      withFrontMatter('nid: 12\ntitle: Ba thuyền\nstatus: 0\npromote: 1'),
      { draft: true },
    ],
    [
      'a short line inside the text of other people than front matter names',
      withFrontMatter('author: Chris Kok', [
        HEADLINE,
        'Using the plugin is easy, and all of it takes five minutes of your time on a quiet afternoon.',
        'Configuring Nagios',
        'On the Nagios end of things we need to define a command to perform a check on a host.',
        'Then we restart the server, and wait for the first message of the day to come in.',
      ]),
      { authors: 'Chris Kok', has: ['Configuring Nagios'] },
    ],
    [
      'name inside the text that front matter states',
      withFrontMatter('author: Lê Na', [HEADLINE, FIRST, 'Lê Na', SECOND, THIRD]),
      { authors: 'Lê Na', dropped: '' },
    ],
    ['first name alone', withFrontMatter('author:\n  first_name: Ann'), { authors: '' }],
    ['author by mail', withFrontMatter('author: "<a@b.example>"'), { authors: '' }],
    [
      'categories with an empty one',
      withFrontMatter('categories: [Uncategorized, Làng chài]'),
      { topic: 'Làng chài' },
    ],
    [
      'Hugo: a picture as Markdown',
      withFrontMatter('image: "![Bến Đá](/anh/ben.jpg)"'),
      { picture: '/anh/ben.jpg' },
    ],
    ['title of marks only', withFrontMatter('title: "<br>"'), { title: 'Ba thuyền ra khơi trong bão' }],
    ['needs publishing', withFrontMatter('needs_publishing: true'), { draft: true }],
    ['to be published 20/11 without a year', withFrontMatter('status: Đăng 20/11'), { article: null }],
    [
      'names, and whose story they wrote down',
      [HEADLINE, FIRST, SECOND, 'Lê Na, Hà Vân, theo lời kể của ông Tám'],
      { via: null, has: ['theo lời kể'] },
    ],
  ])('%s', (_, text, expected, path = 'bai.md') => {
    expect(seenAs(expected, text, path)).toEqual(expected);
  });
});
