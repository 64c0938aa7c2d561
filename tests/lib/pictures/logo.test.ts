import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromXml } from 'xast-util-from-xml';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSite } from '@/lib/content/read-site';
import { icoOf, pngIcon, svgIcon } from '@/lib/pictures/logo/icons';
import { cleanSvg } from '@/lib/pictures/logo/clean-svg';
import { readLogo } from '@/lib/pictures/logo/logo';

const svg = (inside: string, attributes = 'viewBox="0 0 200 50"') =>
  `<?xml version="1.0"?><!-- vẽ --><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;

const bar = (fill: string) => `<rect width="200" height="50" fill="${fill}"/>`;

function folder(files: Record<string, string | Uint8Array>): string {
  const made = mkdtempSync(join(tmpdir(), 'logo-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true });
  });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(made, name), content);
  return made;
}

describe('a drawing that is to be the logo', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script by another name', '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'],
    ['a page inside', '<foreignObject><iframe src="https://la.example/alert"/></foreignObject>'],
    ['an event handler', '<rect width="1" height="1" onload="alert(1)" ONCLICK="alert(1)"/>'],
    ['a link', '<a href="javascript:alert(1)"><path d="M0 0h1"/></a>'],
    ['a picture from elsewhere', '<image href="https://la.example/alert.png"/>'],
    ['a part of another drawing', '<use xlink:href="https://la.example/alert.svg#a"/>'],
    ['an animation', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['an address in a style', '<path d="M0 0h1" style="fill:url(https://la.example/alert)"/>'],
    ['an address in paint', '<path d="M0 0h1" fill="url( \'//la.example/alert\')"/>'],
    ['a stylesheet that imports', '<style>@import "https://la.example/alert.css";</style>'],
    ['a stylesheet with an escape', '<style>a{background:u\\72l(https://la.example/alert)}</style>'],
    ['a stylesheet in CDATA', '<style><![CDATA[a{background:url(//la.example/alert)}]]></style>'],
  ])('loses %s', (_, inside) => {
    const clean = cleanSvg(svg(inside + bar('#123456')));
    expect(clean?.svg).toContain('#123456');
    expect(clean?.svg).not.toMatch(/alert|la\.example/i);
    expect(() => fromXml(clean?.svg ?? '')).not.toThrow();
  });

  it('keeps what is drawn', async () => {
    const inside =
      '<style>.a{fill:#00f}</style><defs><linearGradient id="g"><stop offset="0" stop-color="#f00"/></linearGradient></defs>' +
      '<title>Báo &amp; Đời</title><g transform="scale(2)"><path class="a" d="M0 0h10v10z"/></g><use xlink:href="#g"/><rect fill="url(#g)" width="9" height="9"/>';
    const clean = cleanSvg(svg(inside));
    expect(clean).toMatchObject({ width: 200, height: 50 });
    expect(clean?.svg).toContain('<style>.a{fill:#00f}</style>');
    expect(clean?.svg).toContain('<use href="#g">');
    expect(clean?.svg).toContain('Báo &amp; Đời');
    await expect(sharp(Buffer.from(clean?.svg ?? '')).metadata()).resolves.toMatchObject({ width: 200 });
  });

  it('is read as Illustrator and Inkscape write it', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [ <!ENTITY ns_svg "http://www.w3.org/2000/svg"> ]>';
    const illustrator = `\ufeff<?xml version="1.0"?>${doctype}<svg xmlns="&ns_svg;" width="100px" height="40px">${bar('#0a0')}</svg>`;
    expect(cleanSvg(illustrator)).toMatchObject({ width: 100, height: 40 });
    const wrapped = svg(
      `<switch><foreignObject width="1" height="1"/><g>${bar('#0a0')}</g></switch><a href="http://x">${bar('#0b0')}</a>`,
    );
    expect(cleanSvg(wrapped)?.svg).toMatch(/<g><g>.*#0a0.*<\/g><\/g><g>.*#0b0.*<\/g><\/svg>$/);
    const inkscape = svg(
      '<sodipodi:namedview xmlns:sodipodi="http://x"/><g inkscape:label="Lớp 1" xmlns:inkscape="http://y"><path d="M0 0h1"/></g>',
      'viewBox="0,0,21.5,8" width="21.5mm" height="8mm"',
    );
    expect(cleanSvg(inkscape)).toMatchObject({ width: 21.5, height: 8 });
  });

  it.each([
    ['<svg viewBox="0 0 1 1"><path', 'is cut off'],
    ['<html><svg viewBox="0 0 1 1"/></html>', 'is a page'],
    [svg(bar('#000'), 'width="100%"'), 'says no size'],
    [svg(bar('#000'), 'viewBox="0 0 0 0"'), 'is empty'],
    ['', 'is nothing'],
  ])('is refused where it %s (%#)', (text) => {
    expect(cleanSvg(text)).toBeNull();
  });
});

describe('the logo in site.yaml', () => {
  const wide = sharp({ create: { width: 300, height: 60, channels: 4, background: '#1e73be' } }).png();

  it('is published from the content folder', async () => {
    const content = folder({
      'site.yaml': 'logo: logo.png\n',
      'logo.png': await wide.toBuffer(),
      'ten.svg': svg(bar('#1a3e8c')),
    });
    const { site, findings } = await readSite(content);
    expect(findings).toEqual([]);
    expect(site.logo).toMatchObject({ width: 300, height: 60, format: 'png', plate: null });
    expect(site.logo?.address).toMatch(/^\/hinh\/logo-[0-9a-f]{8}\.png$/);
    expect(await readLogo(content, 'ten.svg')).toMatchObject({ width: 200, height: 50, format: 'svg' });
  });

  it.each([
    ['#111', 'dark'],
    ['#0a5c4a', 'dark'],
    ['#0a4da2', 'dark'],
    ['#98191c', 'dark'],
    ['#fff', 'light'],
    ['#fc0', 'light'],
    ['#c00', null],
    ['#1e73be', null],
  ])('in %s has a ground of its own where it is hard to see: %s', async (colour, plate) => {
    const content = folder({ 'ten.svg': svg(bar(colour)) });
    expect((await readLogo(content, 'ten.svg')).plate).toBe(plate);
  });

  it.each([
    ['khong-co.svg', 'site-logo-missing'],
    ['articles', 'site-logo-format'],
    ['anh.jpg', 'site-logo-format'],
    ['hong.png', 'site-logo-format'],
    ['hong.svg', 'site-logo-drawing'],
    ['nhung.svg', 'site-logo-empty'],
    ['la.svg', 'site-logo-empty'],
    ['trong.png', 'site-logo-empty'],
    ['lien-ket.svg', 'site-logo-format'],
    ['../ngoai.svg', 'site-path'],
    ['/etc/passwd', 'site-logo-missing'],
  ])('%s is told, and the name is set in type', async (logo, code) => {
    const outside = folder({ 'ngoai.svg': svg(bar('#000')) });
    const content = folder({
      'site.yaml': `name: Báo\nlogo: ${logo}\n`,
      'anh.jpg': await wide.clone().jpeg().toBuffer(),
      'hong.png': Buffer.from('\x89PNG\r\n\x1a\nhỏng', 'latin1'),
      'hong.svg': '<svg viewBox="0 0 1 1"><g>',
      'nhung.svg': svg(
        `<image href="data:image/png;base64,${(await wide.clone().png().toBuffer()).toString('base64')}"/>`,
      ),
      'la.svg': svg('<g><foreignObject><p>BÁO</p></foreignObject></g>'),
      'trong.png': await wide.clone().ensureAlpha(0).linear([1, 1, 1, 0], [0, 0, 0, 0]).png().toBuffer(),
    });
    symlinkSync(outside, join(content, 'articles'));
    symlinkSync(join(outside, 'ngoai.svg'), join(content, 'lien-ket.svg'));
    const { site, findings } = await readSite(content);
    expect(site).toMatchObject({ name: 'Báo', logo: null });
    expect(findings.map(({ diagnostic }) => `${diagnostic.code} ${diagnostic.line}`)).toEqual([`${code} 2`]);
  });

  it('gives the site its icons', async () => {
    const content = folder({ 'ten.svg': svg(bar('#1a3e8c')) });
    const logo = await readLogo(content, 'ten.svg');
    const { data, info } = await sharp(await pngIcon(logo, 192))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 192, height: 192 });
    const pixel = (x: number, y: number) => [...data.subarray((y * 192 + x) * 4, (y * 192 + x) * 4 + 4)];
    expect(pixel(96, 96)).toEqual([0x1a, 0x3e, 0x8c, 255]);
    expect(pixel(96, 5)[3]).toBe(0);
    expect((await sharp(Buffer.from(svgIcon(logo))).metadata()).width).toBe(200);
    const ico = icoOf(await pngIcon(logo, 32));
    expect(ico.readUInt32LE(14)).toBe(ico.length - 22);
    expect((await sharp(ico.subarray(22)).metadata()).width).toBe(32);
  });
});
