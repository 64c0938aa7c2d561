import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PictureImage } from '@/components/picture/picture-image';

it.each([
  ['a photograph', 1600, 1200, true],
  ['a panorama', 2400, 600, true],
  ['a square, whose height a window limits', 1200, 1200, false],
  ['a portrait', 900, 1500, false],
])(
  'is blurred until it is there, unless the blur would remain beside it: %s',
  (_, width, height, isBlurred) => {
    const files = [{ path: '/hinh/a-480.jpg', width: 480 }];
    const picture = {
      sources: [{ type: 'image/jpeg' as const, files }],
      width,
      height,
      placeholder: 'data:image/webp;base64,AA',
      standIn: false,
    };
    const html = renderToStaticMarkup(createElement(PictureImage, { picture, alt: '', sizes: '100vw' }));
    expect(html.includes('blur-')).toBe(isBlurred);
  },
);
