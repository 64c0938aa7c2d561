import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ArticleFigure } from '@/components/picture/article-figure';
import { words } from '@/lib/language/words';

const figure = {
  src: 'https://old.example/le-trao.jpg',
  alt: '',
  shownAlt: 'Lễ trao Huân chương',
  caption: 'Lễ trao Huân chương Lao động',
  credit: 'Lê An',
  line: 1,
  column: 1,
};
const pictures = new Map();

describe('a figure in the text', () => {
  it('can be pointed at where its caption tells of an honour', () => {
    const element = ArticleFigure({ figure, pictures, labels: words.vi, id: 'c-4' });
    expect(renderToStaticMarkup(element)).toMatch(/^<figure id="c-4"/);
  });

  it('has no id where nothing points at it', () => {
    const element = ArticleFigure({ figure, pictures, labels: words.vi, id: null });
    expect(renderToStaticMarkup(element)).not.toContain(' id=');
  });
});
