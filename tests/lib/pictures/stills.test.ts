import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Sections } from '@/components/article/sections';
import { readArticle } from '@/lib/article/read';
import type { PolicySource } from '@/lib/content/site-keys/policy-sources';
import { summaryOf } from '@/lib/content/summary';
import { picturesOf } from '@/lib/pages/pictures';
import { openAlbum } from '@/lib/pictures/album';
import { fetchPictures } from '@/lib/pictures/fetch/fetch-pictures';
import { hasStill } from '@/lib/pictures/fetch/still';
import { fetchTerms } from '@/lib/pictures/policy';
import { madeFolders, redAndBlue } from '../../support/made-pictures';
import { ok, serve, status } from '../../support/picture-server';

const film = 'https://www.youtube.com/watch?v=abcdefghijk';

function articleWith(body: string) {
  const bytes = new TextEncoder().encode(`# Bến cảng\n\nTàu vào cảng từ sớm.\n\n${body}\n\nTàu rời bến.\n`);
  const { article } = readArticle({ path: 'ben-cang.md', bytes });
  if (!article) throw new Error('The text is an article.');
  return article;
}

/** Runs what `npm run images` runs for the films of an article, with a server of the test in place of their sites. */
async function fetched(body: string, answers: Parameters<typeof serve>[0]) {
  const { content, cache } = madeFolders();
  const { origin, asked } = await serve(answers);
  const article = articleWith(body);
  const summary = summaryOf(article, 'k');
  const terms = {
    ...fetchTerms,
    ...{ pauses: [], trustedOrigin: origin },
    descriptions: fetchTerms.descriptions.map(([post]) => [post, `${origin}/oembed`] as const),
  };
  const run = () => fetchPictures(content, summary.posts.filter(hasStill), undefined, terms);
  const result = await run();
  const page = async (sources: PolicySource[] = []) => {
    const album = openAlbum(content, cache);
    const pictures = new Map(await picturesOf(summary, { album }));
    return renderToStaticMarkup(createElement(Sections, { article, pictures, sources }));
  };
  return { ...result, run, page, asked, content, origin };
}

const described = (url: string) => `/oembed?format=json&url=${encodeURIComponent(url)}`;

/** A site's description of a film whose still picture lies beside it. */
const describing: Parameters<typeof serve>[0][string] = (response, request) =>
  response.end(JSON.stringify({ thumbnail_url: `http://${request.headers.host ?? ''}/still.jpg` }));

const answers = async (url = film) => ({
  [described(url)]: describing,
  '/still.jpg': ok(await redAndBlue(480, 360).jpeg().toBuffer()),
});

describe('the still picture of a film', () => {
  it('is fetched once and shown, as a link to the film', async () => {
    const { failures, run, page, asked, content } = await fetched(
      `{{< youtube abcdefghijk >}}`,
      await answers(),
    );
    expect(failures).toEqual([]);
    expect(asked).toEqual([described(film), '/still.jpg']);
    expect(await run()).toEqual({ fetched: 0, failures: [] });
    expect(readFileSync(join(content, 'images.lock.json'), 'utf8')).toContain(`"${film}"`);
    const html = await page();
    expect(html).toMatch(
      /<a href="https:\/\/www\.youtube\.com\/watch\?v=abcdefghijk"[^>]*>(?:(?!<\/a>)[^])*<img(?:(?!<\/a>)[^])*Video YouTube/,
    );
    expect(html).not.toContain('iframe');
    expect(html.indexOf('<img')).toBeLessThan(html.indexOf('Tàu rời bến'));
  });

  it.each([
    ['<iframe src="https://player.vimeo.com/video/48912912"></iframe>', 'https://vimeo.com/48912912'],
    [
      '<https://www.tiktok.com/@cang/video/7231338487075638570>',
      'https://www.tiktok.com/@cang/video/7231338487075638570',
    ],
    ['[Xem lễ hạ thủy](https://youtu.be/abcdefghijk?t=5&a=1)', 'https://youtu.be/abcdefghijk?t=5&a=1'],
  ])('of %s is asked of its site', async (written, url) => {
    const { failures, page } = await fetched(written, await answers(url));
    expect(failures).toEqual([]);
    expect(await page()).toContain('<img');
  });

  it.each([status(404), ok(Buffer.from('{}')), ok(Buffer.from('<html>'))])(
    'that cannot be had leaves a link, and a warning',
    async (answer) => {
      const { failures, page } = await fetched(`[Lễ hạ thủy](${film})`, { [described(film)]: answer });
      expect(failures.map(({ code, severity, params }) => [code, severity, params['src']])).toEqual([
        ['still-unavailable', 'warning', film],
      ]);
      const html = await page();
      expect(html).toMatch(/<p><a href="[^"]*abcdefghijk"[^>]*>Lễ hạ thủy<\/a><\/p>/);
      expect(html).not.toContain('<img');
    },
  );

  it('is not needed for a name: an address alone reads as the name of its site', async () => {
    const { page } = await fetched(
      'https://www.facebook.com/cang/videos/12345\n\n<https://x.com/cang/status/18536>',
      {},
    );
    const html = await page();
    expect(html).toMatch(
      /<a href="https:\/\/www\.facebook\.com\/cang\/videos\/12345"[^>]*>(?:<span[^>]*>)?Facebook</,
    );
    expect(html).toMatch(/18536"[^>]*>(?:<span[^>]*>)?X \(Twitter\)</);
  });

  it('is not asked for where a link stands in a sentence or list, or a site gives none', () => {
    const posts = (body: string) => summaryOf(articleWith(body), 'k').posts.filter(hasStill);
    expect(posts(`Xem [phim](${film}) rồi về.\n\n- [Phim](${film})\n\n> [Phim](${film})`)).toEqual([]);
    expect(
      posts('<https://x.com/cang/status/18536>\n\n<https://www.facebook.com/cang/videos/12345>'),
    ).toEqual([]);
    expect(posts('[Kênh của cảng](https://www.youtube.com/@cang)')).toEqual([]);
  });
});

describe('the player of a film', () => {
  const youtube = { kind: 'frame' as const, origin: 'https://www.youtube-nocookie.com' };

  it('is loaded when a reader opens it, if the settings allow its host', async () => {
    const { page } = await fetched(
      `{{< youtube abcdefghijk >}}\n\n<https://vimeo.com/48912912>`,
      await answers(),
    );
    const html = await page([youtube]);
    expect(html).toMatch(
      /<details[^>]*><summary>(?:(?!<\/summary>)[^])*<img[^]*youtube-nocookie\.com[^]*<\/summary><iframe src="https:\/\/www\.youtube-nocookie\.com\/embed\/abcdefghijk"[^>]* loading="lazy"/,
    );
    expect(html).toContain(`<a href="${film}"`);
    expect(html.match(/<iframe/g)).toHaveLength(1);
  });

  it.each([
    { ...youtube, kind: 'script' as const },
    { ...youtube, origin: 'https://player.vimeo.com' },
    { ...youtube, origin: 'https://*.nocookie.com' },
  ])('is no part of the page otherwise: %o', async (source) => {
    const { page } = await fetched(`{{< youtube abcdefghijk >}}`, await answers());
    expect(await page([source])).not.toContain('iframe');
  });
});
