import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { attributesOf } from '@/lib/client/attributes';
import * as search from '@/lib/client/parts/search';
import * as tools from '@/lib/client/parts/tools';

const ids = [tools, search].flatMap((parts) =>
  Object.values(parts).filter((part) => typeof part === 'string'),
);

it('gives each part an id of its own', () => {
  expect(ids).toHaveLength(17);
  expect(new Set(ids).size).toBe(ids.length);
});

it('writes the id and the data of a part as attributes', () => {
  const html = renderToStaticMarkup(
    createElement('button', attributesOf(tools.copy, { done: 'Đã chép "xong"', failed: 'Không chép được' })),
  );
  expect(html).toBe(
    '<button id="chep" data-done="Đã chép &quot;xong&quot;" data-failed="Không chép được"></button>',
  );
});
