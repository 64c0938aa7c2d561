import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Phone } from '@/components/page/phone';

/** Each link of a line: the number that it calls, and what it shows. */
function links(phone: string): string[] {
  const html = renderToStaticMarkup(createElement(Phone, { phone }));
  expect(html.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' ')).toBe(phone);
  return [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(
    ([, to = '', text = '']) => `${to} ${text}`,
  );
}

it.each([
  ['024 3825 1234', ['tel:02438251234 024\u00a03825\u00a01234']],
  ['(+84) 24 3825 1234', ['tel:+842438251234 (+84)\u00a024\u00a03825\u00a01234']],
  ['+84-24-3825-1234', ['tel:+842438251234 +84-24-3825-1234']],
  [
    '024.3825.1234 - 0912 345 678',
    ['tel:02438251234 024.3825.1234', 'tel:0912345678 0912\u00a0345\u00a0678'],
  ],
  ['02438251234/0912345678', ['tel:02438251234 02438251234', 'tel:0912345678 0912345678']],
  ['024 3825 1234 (máy lẻ 102)', ['tel:02438251234 024\u00a03825\u00a01234']],
  ['Đường dây nóng: 1900 6688, từ 8h đến 17h', ['tel:19006688 1900\u00a06688']],
  ['113', ['tel:113 113']],
  ['chưa có', []],
])('“%s” calls %j', (phone, calls) => {
  expect(links(phone)).toEqual(calls);
});
