import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/render/page';
import { writePage } from '@/lib/render/write-page';
import { nextPage } from '../../support/next-pages';

const asItIs = <Tag>(tag: Tag): Tag => tag;

const read = async (page: Parameters<typeof nextPage>[0]) => {
  const { opening, head, rest, ...found } = await readPage(nextPage(page), asItIs);
  return { html: opening + head + rest, ...found };
};

describe('a page as Next makes it', () => {
  it('loses every script of the framework, with preloads and marks', async () => {
    const { html, problems } = await read({});
    expect(html).not.toMatch(/script|<!--|_next/);
    expect(html).toContain('<main>Chào</main>');
    expect(problems).toEqual([]);
  });

  it('keeps its text as written, whatever it looks like', async () => {
    const body = '<main>1 &lt; 2 &amp; <code>&lt;script src="/_next/x.js"&gt;</code> “$1” </main>';
    expect((await read({ body })).html).toContain(body);
  });

  it('keeps JSON-LD and the preload of a font', async () => {
    const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    const font = '<link rel="preload" as="font" type="font/woff2" href="/fonts/serif.woff2" crossorigin>';
    const { html, problems } = await read({ head: font, body: data });
    expect(html).toContain(data);
    expect(html).toContain(font);
    expect(problems).toEqual([]);
  });

  it('has its tags as HTML writes them', async () => {
    const body =
      '<img srcSet="a.avif 1x" alt="" data-q="&quot;1&quot; &amp;"/><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>';
    expect((await read({ body })).html).toContain(
      '<img srcset="a.avif 1x" alt data-q="&quot;1&quot; &amp;"><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
    );
  });

  it('is in the language of its content', async () => {
    const body = '<div hidden></div><div lang="en"><p lang="vi">Chào</p><main>Hello</main></div>';
    expect((await read({ body })).html).toMatch(/^<!DOCTYPE html><html lang="en"><head>/);
    expect((await read({})).html).toMatch(/^<!DOCTYPE html><html lang="vi"><head>/);
  });

  it('tells its stylesheets, styles and names', async () => {
    const page = await read({ body: '<style>.a{}</style><p class="lede  wide" id="lede">x</p>' });
    expect(page.stylesheets).toEqual(['/_next/static/chunks/base.css']);
    expect(page.styles).toEqual(['.a{}']);
    expect([...page.classes]).toEqual(['lede', 'wide']);
    expect([...page.ids]).toEqual(['lede']);
    expect(page.html).not.toContain('<style>');
  });

  it.each([
    ['<audio controls src="/tep/tin-01234567.mp3"></audio>', "media-src 'self'"],
    ['<video controls src="/tep/le-01234567.mp4"></video>', "media-src 'self'"],
    ['<p>Xem video và nghe audio.</p>', null],
  ])('may play what is its own only where it does: %s', async (body, allowed) => {
    const html = writePage(await readPage(nextPage({ body }), asItIs), '', { path: '', sources: [] });
    const policy = /content="(default-src[^"]*)"/.exec(html)?.[1] ?? '';
    expect(/media-src [^;]*/.exec(policy)?.[0] ?? null).toBe(allowed);
    expect(policy).toContain("default-src 'none'");
  });

  it('may use the other hosts that the paper names, each for its purpose only', async () => {
    const page = await readPage(nextPage({ body: '<p>Tin</p>' }), asItIs);
    const html = writePage(page, '', {
      path: '',
      sources: [
        { kind: 'frame', origin: 'https://player.example' },
        { kind: 'image', origin: 'https://dem.example' },
        { kind: 'frame', origin: 'https://*.phim.example' },
        { kind: 'form', origin: 'https://thu.example' },
      ],
    });
    const policy = /content="(default-src[^"]*)"/.exec(html)?.[1]?.split('; ') ?? [];
    expect(policy).toContain('frame-src https://player.example https://*.phim.example');
    expect(policy).toContain("img-src 'self' data: https://dem.example");
    expect(policy).toContain('form-action https://thu.example');
    expect(policy).toContain("connect-src 'self'");
    expect(policy.join()).not.toMatch(/unsafe|\*(?!\.phim)/);
  });

  it.each([
    ['an inline script', '<script>alert(1)</script>', 'alert(1)'],
    ['a foreign script', '<script src="https://example.com/x.js"></script>', 'https://example.com/x.js'],
    [
      'a module that is not listed',
      '<script type="module" src="/scripts/new.js"></script>',
      '/scripts/new.js',
    ],
    ['an event handler', '<p onclick="go()">x</p>', 'onclick'],
    ['a style attribute', '<p style="color:red">x</p>', 'style="color:red"'],
    [
      'a part that waits for a script',
      '<!--$?--><template id="B:0"></template><!--/$-->',
      'script would fill in',
    ],
  ])('refuses %s and names it', async (_, body, named) => {
    const { problems } = await read({ body });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(named);
  });
});
