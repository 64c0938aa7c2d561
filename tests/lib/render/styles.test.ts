import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStyles } from '@/lib/render/styles';
import { folderWith } from '../../support/folders';

const sheet = '/_next/static/chunks/a.css';

function cssFor(css: string, classes: string[] = [], ids: string[] = []): string {
  const folder = folderWith({ [sheet.slice(1)]: css });
  return readStyles((address) => join(folder, address))([sheet], {
    classes: new Set(classes),
    ids: new Set(ids),
  });
}

describe('the styles of a page', () => {
  it('are those for its classes and ids, and for elements', () => {
    const css = 'p{margin:0} .a{top:0} .b{top:1px} #c{top:2px} #d{top:3px} @media print{.b{top:4px}}';
    expect(cssFor(css, ['a'], ['c'])).toBe('p{margin:0}.a{top:0}#c{top:2px}');
  });

  it('keep a class that has the name of an id, and the other way round', () => {
    expect(cssFor('.x{top:0} #x{left:0}', ['x'])).toBe('.x{top:0}#x{left:0}');
  });

  it('keep a rule of which only an exception is unused', () => {
    expect(cssFor('.a:not(.b){top:0} .b{top:1px}', ['a'])).toBe('.a:not(.b){top:0}');
  });

  it('keep an animation that an unused class has the name of', () => {
    expect(cssFor('.fade{top:0} @keyframes fade{to{opacity:0}} p{animation:fade 1s}')).toContain(
      '@keyframes fade',
    );
  });

  it.each([
    ['../media/dot.svg', '/_next/static/media/dot.svg'],
    ['../media/dot.svg?v=1#x', '/_next/static/media/dot.svg?v=1#x'],
    ['/hinh/a.avif', '/hinh/a.avif'],
    ['#shape', '#shape'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
  ])('call %s by an address that holds on any page: %s', (written, address) => {
    const css = cssFor(`p{background:url("${written}")}`);
    expect(css.replaceAll('"', '')).toBe(`p{background:url(${address})}`);
  });
});
