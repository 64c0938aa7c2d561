import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from '@/components/page/json-ld';

function write(name: string): string {
  return renderToStaticMarkup(
    createElement(JsonLd, { things: [{ '@context': 'https://schema.org', '@type': 'Person', name }] }),
  );
}

it('is one script that holds its data, whatever the text in it', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</script><img src=x onerror=alert(1)>', '<!--<script>', ']]>', '\u2028\u2029', '\ud800'),
  );
  fc.assert(
    fc.property(fc.array(text), (parts) => {
      const name = parts.join('');
      const [script, ...others] = fromHtml(write(name), { fragment: true }).children;
      expect(others).toEqual([]);
      if (script?.type !== 'element' || script.children[0]?.type !== 'text') throw new Error('no script');
      expect(JSON.parse(script.children[0].value)).toMatchObject([{ name }]);
    }),
  );
});
