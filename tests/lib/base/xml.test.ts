import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeXml, x } from '@/lib/base/xml';
import { readXml } from '../../support/published-site/xml-reader';

const anyText = fc.string({ unit: 'binary', size: 'medium' });
/** What XML makes of line ends, and of white space in attributes, when it is read. */
const asRead = (text: string) => text.replace(/\r\n?/g, '\n');
const asReadInAttribute = (text: string) => asRead(text).replace(/[\n\t]/g, ' ');

it('is well-formed and says the same, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const read = readXml(writeXml(x('a', x('b', text, { c: text })))).one('b');
      // A second writing has nothing left to leave out.
      const written = readXml(writeXml(x('a', x('b', read.text)))).one('b');
      expect(written.text).toBe(read.text);
      if (/^[\t\n\r -\ud7ff]*$/.test(text)) {
        expect(read.text).toBe(asRead(text));
        expect(read.attributes['c']).toBe(asReadInAttribute(text));
      }
    }),
  );
});

it('leaves out what XML cannot write', () => {
  expect(readXml(writeXml(x('a', 'một\u0000\u0008\u001f\ufffe\uffff\ud83d hai ]]> &amp; <ba>'))).text).toBe(
    'một hai ]]> &amp; <ba>',
  );
});
