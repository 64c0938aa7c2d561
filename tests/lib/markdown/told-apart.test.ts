import { describe, expect, test } from 'vitest';
import { FIRST, HEADLINE, SECOND, seenAs, type Case } from '@/tests/support/seen-as';

/** A line between two paragraphs of an article. */
const within = (line: string) => [HEADLINE, FIRST, line, SECOND];

describe('a shape tells the syntax of other tools and slips apart from words', () => {
  test.each<Case>([
    [
      'table of dashes without a head',
      within('----------  -----\nThuyền một  12\nThuyền hai  9\n----------  -----'),
      { html: ['<table', 'Thuyền một'] },
    ],
    [
      'table of dashes with a head',
      within('Thuyền      Người\n----------  -----\nThuyền một  12\nThuyền hai  9'),
      { html: ['<th', 'Thuyền một'] },
    ],
    [
      'table of dashes that nobody closed',
      within(
        '-----------------------\nThuyền      Người\n----------  -----------\nThuyền một  mười hai\n            người\n\nThuyền hai  chín',
      ),
      { has: ['Thuyền một'] },
    ],
    [
      'rows of dashes under no columns',
      within('---- ----\nBa chiếc thuyền ra khơi lúc nửa đêm'),
      { has: ['Ba chiếc thuyền ra khơi lúc nửa đêm'] },
    ],
    [
      'head that does not fit its columns',
      within('Ba thuyền ra khơi\n---- ----\nMột  12\nHai  9'),
      { has: ['Ba thuyền ra khơi'] },
    ],
    [
      'paragraph above a table of dashes',
      within('Một hai\nba bốn\nnăm sáu\nbảy tám\nchín mười\nMột  Hai\n---- ----\nMột  12\nHai  9'),
      { has: ['12'] },
    ],
    [
      'Kirby: a picture’s address',
      within('(image: https://b.example/anh?id=3 alt: Bến Đá)'),
      { picture: 'https://b.example/anh?id=3' },
    ],
    [
      'Kirby: words in brackets',
      within('Ông kể lại (image: đẹp) đêm ấy cho chúng tôi nghe bên bếp.'),
      { has: ['(image: đẹp)'] },
    ],
    [
      'Kirby: mail',
      within('Thư về (email: ben@b.example text: tòa soạn) trước thứ Sáu.'),
      { html: ['mailto:ben@b.example', '>tòa soạn<'] },
    ],
    ['Kirby: no mail', within('Thư về (email: sau) trước thứ Sáu tuần này nhé.'), { has: ['(email: sau)'] }],
    [
      'Kirby: telephone alone',
      within('Gọi (tel: 0912345678) khi cần giúp đêm nay.'),
      { has: ['0912345678'] },
    ],
    [
      'Kirby: no link',
      within('Ông nói (link: nhé) rồi cười với cả đoàn chúng tôi.'),
      { has: ['(link: nhé)'] },
    ],
    [
      'map of Google',
      within('<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>'),
      { has: ['Google Maps'], authors: '' },
    ],
    [
      'map of Google by its own host',
      within('<iframe src="https://maps.google.com/maps?q=Ben"></iframe>'),
      { has: ['Google Maps'], authors: '' },
    ],
    [
      'frame of Google that is no map',
      within('<iframe src="https://www.google.com/search?q=ben"></iframe>'),
      { no: ['Google Maps'] },
    ],
    [
      'link with a blank before its address',
      within('Xem [bản đồ] (https://xa.example/ban-do) trước khi ra khơi.'),
      { html: ['href="https://xa.example/ban-do"'] },
    ],
    [
      'front matter never closed',
      '---\ntitle: Ba thuyền\ntags: [bão]\n\n' + FIRST + '\n\n' + SECOND,
      { article: null, code: ['front-matter-open'] },
    ],
    [
      'value with a tag',
      '---\ntitle: ! Ba thuyền\n---\n\n' + FIRST + '\n\n' + SECOND,
      { title: '! Ba thuyền' },
    ],
    [
      'abbreviation in HTML',
      within('Xã <abbr title="Ủy ban nhân dân">UBND</abbr> họp đêm qua để chia quà cho bà con.'),
      { has: ['Xã UBND họp'], code: ['html-dropped'] },
    ],
    [
      'BBCode: bold never closed beside italics',
      within('[b]Bến Đá đêm qua [i]không ai ngủ[/i], kể cả trẻ nhỏ.'),
      { has: ['[b]Bến Đá đêm qua không ai ngủ'] },
    ],
    [
      'BBCode: quotation never closed beside bold',
      within('[quote=An]Không ai [b]ngủ được[/b] đêm ấy cả.'),
      { has: ['[quote=An]Không ai ngủ được'] },
    ],
    [
      'BBCode: list never closed beside bold',
      within('[list] [*]Áo [b]phao[/b] cho cả nhà'),
      { has: ['[list] [*]Áo phao'] },
    ],
    [
      'BBCode: code never closed beside bold',
      within('[code] Áo [b]phao[/b] cho cả nhà'),
      { has: ['[code] Áo phao'] },
    ],
    [
      'BBCode: code closed twice',
      within('Áo [b]phao[/b] cho cả nhà [/code]'),
      { has: ['cho cả nhà [/code]'] },
    ],
  ])('%s', (_, text, expected, path = 'bai.md') => {
    expect(seenAs(expected, text, path)).toEqual(expected);
  });
});
