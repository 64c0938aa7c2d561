import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Page } from '@/components/page/page';
import { makeImprint } from '../../support/make-imprint';

const page = (yaml: string) =>
  renderToStaticMarkup(createElement(Page, { imprint: makeImprint(yaml), children: 'Tin' }));

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('what a paper says of itself in site.yaml', () => {
  const yaml = [
    'name: Báo Hải Đăng',
    "accent: '#0b5d3b'",
    'masthead: Cơ quan ngôn luận của Hội Nhà báo',
    'menu: [{ name: Giới thiệu, link: /gioi-thieu/ }, { name: Báo in, link: "https://in.example/" }]',
    'imprint: { licence: 12/GP-BTTTT, licenceDate: 1/5/2024, editor: Lê An, copyright: © Báo Hải Đăng }',
  ].join('\n');

  it('stands on its pages', () => {
    const html = page(yaml);
    expect(html).toContain('--accent:light-dark(#0b5d3b,');
    expect(html).toContain('<a href="/gioi-thieu/" lang="vi">Giới thiệu</a>');
    expect(html).toContain('<a href="https://in.example/" lang="vi">Báo in</a>');
    expect(html).not.toContain('href="/van-ban/"');
    expect(html).toContain('href="/tim-kiem/"');
    const text = textOf(html);
    expect(text).toContain('Cơ quan ngôn luận của Hội Nhà báo');
    expect(text).toContain('Tổng biên tập: Lê An');
    expect(text).toContain('Giấy phép 12/GP-BTTTT , cấp ngày 1/5/2024');
    expect(text).toContain('© Báo Hải Đăng');
  });

  it('leaves nothing behind where it says nothing', () => {
    const html = page('name: Báo Hải Đăng');
    expect(html).not.toMatch(/--accent|Tổng biên tập|Giấy phép|null|undefined/);
    expect(html).toContain('href="/van-ban/"');
  });

  it('may write the licence in words', () => {
    const text = textOf(page('imprint: { licence: Giấy phép hoạt động báo chí số 9/GP }'));
    expect(text).toContain('Giấy phép hoạt động báo chí số 9/GP');
    expect(text).not.toContain('Giấy phép Giấy phép');
  });

  it('sets the language of the interface', () => {
    const html = page('languages: [en, vi]\nimprint: { editor: Le An }');
    expect(html).toContain('Skip to the main content');
    expect(textOf(html)).toContain('Editor-in-chief: Le An');
    expect(page('languages: [vi, en]')).toContain('Đến nội dung chính');
  });
});
