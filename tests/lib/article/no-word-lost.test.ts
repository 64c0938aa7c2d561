import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/lib/article/read';
import { lostWords, pageText } from '../../support/lost-words';

/** Writes a construct of Markdown, each word of it by a call, in the order of reading. */
type Construct = (word: () => string) => string;

const constructs: Construct[] = [
  (word) => `${word()} **${word()}** *${word()}* ${word()}.`,
  (word) => `${word()} ** ${word()} ** và **${word()} ${word()}.`,
  (word) => `[${word()}](a b.pdf) ${word()} [${word()}]( ${word()}`,
  (word) => `${word()}~30 độ, ${word()}~70 và ~~${word()}~~`,
  (word) => `- ${word()}\n- [x] ${word()}\n  - ${word()}\n- [ ] ${word()}`,
  (word) => `1. ${word()}\n2. ${word()} **${word()}**`,
  (word) => `${word()}\n\n3. ${word()} ${word()}\n------------\n\n${word()}.`,
  (word) => `##${word()} ${word()}\n\n${word()}.`,
  (word) => `| ${word()} | ${word()} |\n|---|---|\n| ![](a.jpg) | ${word()} |\n| ${word()} | ${word()} |`,
  (word) => `${word()}:\n| ${word()} | ${word()} |\n| ${word()} | ${word()} |`,
  (word) => `${word()}\t${word()}\t${word()}\n${word()}\t${word()}\t${word()}`,
  (word) =>
    `<table><caption>${word()}</caption><tr><th rowspan=2>${word()}</th><th>${word()}</th></tr><tr><td><p>${word()}</p><p>${word()}</p></td></tr></table>`,
  (word) => `+----+----+\n| ${word()} | ${word()} |\n+====+====+\n| ${word()} | ${word()} |\n+----+----+`,
  (word) => `> ${word()}\n>\n> > ${word()}`,
  (word) => `> [!note] ${word()}\n> ${word()}`,
  (word) => `::: tip ${word()}\n${word()}\n\n- ${word()}\n:::`,
  (word) => `\`\`\`\n${word()} {{ x }} **${word()}**\n\`\`\``,
  (word) => `<details><summary>${word()}</summary>${word()} <b>${word()}</b></details>`,
  (word) => `{{% notice %}}\n${word()} ${word()}\n{{% /notice %}}`,
  (word) => `[b]${word()}[/b] [[bai|${word()}]] ==${word()}==`,
  (word) => `${word()}\u000b${word()}\u2028${word()}\u200b ${word()}\u202e`,
  (word) => `$$${word()}\\,${word()}_1$$ ${word()} &amp;amp; ${word()}`,
  (word) => `\`\`\`ad-note\n${word()}\n\n- ${word()}\n\`\`\``,
  (word) => `=== "${word()}"\n\n    ${word()}\n\n    ${word()}`,
  (word) => `${word()} <% a %> ${word()}\n\n\`\`\`dataview\nLIST\n\`\`\`\n\n${word()}`,
  (word) => `${word()}\n:   ${word()}`,
  (word) => `| ${word()}\n| ${word()} ${word()}`,
  (word) => `<div>${word()} <span>${word()}</span></div>\n<!-- ẩn -->\n\n${word()} <o:p>${word()}</o:p>`,
  (word) => `${word()} [${word()}]{.x} ${word()} {props.a} ${word()}`,
  (word) => `${word()}<b>&nbsp;</b>${word()}<i> </i>**${word()}**[ ](/x)*${word()}*<sup><br></sup>${word()}`,
  (word) => `*“**${word()}** **${word()}****,** ${word()}”*`,
];

describe('the words of a file are the words of its page, in their order', () => {
  test('whatever stands beside whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...constructs), { minLength: 1, maxLength: 8 }), (chosen) => {
        let count = 0;
        const body = chosen.map((construct) => construct(() => `từ${++count}`)).join('\n\n');
        const text = `# Tiêu đề của bài\n\nCâu này mở đầu bài viết và là sa-pô của nó.\n\n${body}\n\nCâu này kết thúc bài viết, không ai ký tên ở dưới.\n`;
        const { article } = readArticle({ path: 'a.md', bytes: new TextEncoder().encode(text) });
        const shown =
          article === null ? [] : (pageText(article).match(/[\p{L}\p{N}]*từ\d+[\p{L}\p{N}]*/gu) ?? []);
        expect(shown).toEqual(Array.from({ length: count }, (_, index) => `từ${index + 1}`));
      }),
      { numRuns: 200 },
    );
  });

  const folder = join(import.meta.dirname, '../../fixtures/articles');
  // What other tools write holds words that name things to them.
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && !name.startsWith('from-'));
  test.each(names)('or a diagnostic answers for them: %s', (path) => {
    const bytes = readFileSync(join(folder, path));
    expect(lostWords(bytes.toString('utf8'), readArticle({ path, bytes }))).toEqual([]);
  });
});
