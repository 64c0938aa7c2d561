import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importTexts } from '@/lib/content/import/import';

/**
 * Measures time and memory of importing a WordPress export.
 *
 *     npx tsx tests/bench/import.ts [POSTS]
 */
const posts = Number(process.argv[2] ?? 5_000);

const folder = mkdtempSync(join(tmpdir(), 'import-bench-'));
const file = join(folder, 'bao-cu.xml');
await writeExport(file, posts);

let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 50);
const started = performance.now();
const report = await importTexts({ from: file, contentDir: join(folder, 'content'), topicFolder: '' });
const seconds = (performance.now() - started) / 1000;
const again = performance.now();
const second = await importTexts({ from: file, contentDir: join(folder, 'content'), topicFolder: '' });
clearInterval(watch);
console.log(`${posts} posts, ${(statSync(file).size / 1e6).toFixed(1)} MB of XML`);
console.log(`import: ${seconds.toFixed(1)} s, ${report.written.length} written, ${report.left.length} left`);
console.log(
  `again:  ${((performance.now() - again) / 1000).toFixed(1)} s, ${second.unchanged.length} unchanged, ${second.written.length} written`,
);
console.log(`most memory: ${(most / 1e6).toFixed(0)} MB`);
rmSync(folder, { recursive: true });

async function writeExport(path: string, count: number): Promise<void> {
  const out = await open(path, 'w');
  await out.write(
    '<?xml version="1.0"?><rss xmlns:content="c" xmlns:wp="w" xmlns:dc="d" xmlns:excerpt="e"><channel>\n<wp:author><wp:author_login>lv</wp:author_login><wp:author_display_name>Lê Vân</wp:author_display_name></wp:author>\n',
  );
  const sentence =
    'Đơn vị đã hoàn thành việc kiểm tra trong ngày và báo cáo kết quả lên cấp trên theo quy định hiện hành. ';
  for (let id = 1; id <= count; id += 1) {
    const paragraphs = Array.from(
      { length: 12 },
      (_, i) => `${sentence.repeat(3)} Đoạn ${i}, bài ${id}, <strong>có chữ đậm</strong>.`,
    );
    const caption = `[caption id="attachment_${id}"]<img src="https://cu.example/a-${id}.jpg" alt=""> Kho hàng. Ảnh: Văn An[/caption]`;
    paragraphs.splice(4, 0, caption);
    await out.write(
      `<item><title>Bài viết số ${id}</title><link>https://cu.example/2020/01/bai-${id}/</link><dc:creator>lv</dc:creator>` +
        `<content:encoded><![CDATA[${paragraphs.join('\n\n')}]]></content:encoded><wp:post_id>${id}</wp:post_id>` +
        `<wp:post_date_gmt>2020-01-0${(id % 9) + 1} 01:00:00</wp:post_date_gmt><wp:post_name>bai-${id}</wp:post_name>` +
        `<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category">Tin tức</category></item>\n`,
    );
  }
  await out.write('</channel></rss>');
  await out.close();
}
