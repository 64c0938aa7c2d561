import { describe, expect, test } from 'vitest';
import { html, read, told } from '../../support/read-markdown';

/** What a reader sees of the words, and the addresses of pictures and links. */
function seen(text: string): { words: string; to: string[]; lost: string[] } {
  const markdown = read(text);
  const to = Array.from(JSON.stringify(markdown.root).matchAll(/"url":"([^"]*)"/g), ([, url]) => url ?? '');
  const lost = markdown.diagnostics.flatMap(({ code, params }) =>
    code === 'syntax-foreign' ? [String(params['words'])] : [],
  );
  return { words: markdown.textOf(...markdown.root.children).text, to, lost };
}

type Case = [text: string, words: string, ...to: string[]];

/** Nothing is lost: the words and addresses say all that was meant. */
const meant: Record<string, Case[]> = {
  Joomla: [
    [
      'Xem {youtube}w7Ft2ymGmfc{/youtube}',
      'Xem Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['Xem {modal url=kq.html}kết quả{/modal} này', 'Xem kết quả này'],
    ['{tab Một}a{tab Hai}b{/tabs}', 'ab'],
  ],
  DocFX: [
    [':::image type="content" source="media/cong.png" alt-text="Cổng làng.":::', '', 'media/cong.png'],
    [
      '> [!VIDEO https://www.youtube.com/embed/w7Ft2ymGmfc]',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['> [!div class="checklist"]\n> * Một\n> * Hai', 'Một Hai'],
    [':::row:::\n   :::column span="2":::\n      Một\n   :::column-end:::\n:::row-end:::', 'Một'],
    [':::zone pivot="a"\n\nMột\n\n:::zone-end\n\n::: moniker-khác\nhai\n:::', 'Một hai'],
    ['Xem <xref:Cang.Ca> và [bến](xref:Ben).', 'Xem Cang.Ca và bến.'],
  ],
  ReadMe: [
    [
      '[block:callout]\n{\n  "type": "info",\n  "title": "Chú ý",\n  "body": "Đọc \\"kỹ\\"\\n\\nrồi ký"\n}\n[/block]',
      'Chú ý Đọc "kỹ" rồi ký',
    ],
    [
      '[block:image]\n{"images": [{"image": ["https://a.example/c.png", "c.png", 6], "caption": "Cổng"}]}\n[/block]',
      'Cổng',
      'https://a.example/c.png',
    ],
    [
      '[block:parameters]\n{"data": {"h-0": "Tên", "h-1": "Giá", "0-0": "Cá", "1-1": "12"}, "cols": 2}\n[/block]',
      'Tên Giá Cá 12',
    ],
    ['[block:code]\n{"codes": [{"code": "ls\\npwd", "language": "shell"}]}\n[/block]', 'ls pwd'],
    ['[block:api-header]\n{"title": "Gi\\u00e1"}\n[/block]\nNăm nghìn.', 'Giá Năm nghìn.'],
    ['Gõ [block:x] vào ô.', 'Gõ [block:x] vào ô.'],
  ],
  Roam: [
    [
      '- {{[[youtube]]: https://www.youtube.com/watch?v=w7Ft2ymGmfc}}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['- {{[[TODO]]}} hỏi lại', '☐ hỏi lại'],
    ['Bến ((tam dừng)) và ((cá))', 'Bến ((tam dừng)) và ((cá))'],
  ],
  Viblo: [
    [
      '{@youtube: https://www.youtube.com/watch?v=w7Ft2ymGmfc}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['{@embed: https://gist.github.com/an/1}', 'GitHub', 'https://gist.github.com/an/1'],
    ['gửi {@an} và {@ tên}', 'gửi {@an} và {@ tên}'],
  ],
  Discourse: [
    ['[code language="SQL"]\nSELECT 1\n[/code]', 'SELECT 1'],
    ['[sourcecode lang="js"]\nlet a\n[/sourcecode]', 'let a'],
    ['<p>Chạy:\n[code language="sh"]\nls `pwd`\n[/code]</p>\n\nXong.', 'Chạy: ls `pwd` Xong.'],
    ['[code=python]\na = 1\n[/code]', 'a = 1'],
    ['[details="Giá cá"]\nCá thu\n[/details]', 'Giá cá Cá thu'],
    ['Họp [date=2025-03-04 time=08:30:00 timezone="Asia/Ho_Chi_Minh"].', 'Họp 04/03/2025.'],
    ['[details=mở mà không đóng]', '[details=mở mà không đóng]'],
  ],
  Hugo: [
    ['{{< figure src="/images/le.jpg" alt="Lễ" caption="Lễ trao" >}}', 'Lễ trao', '/images/le.jpg'],
    ['{{<figure src="a.jpg" title="Một" attr="An">}}', 'Một Ảnh: An', 'a.jpg'],
    ['a {{< youtube w7Ft2ymGmfc >}} b', 'a Video YouTube b', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc'],
    [
      '{{< youtube id="w7Ft2ymGmfc" autoplay="true" >}}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    [
      '{{< tweet user="a" id="877500564405444608" >}}',
      'X (Twitter)',
      'https://x.com/i/status/877500564405444608',
    ],
    ['{{< gist spf13 7896402 >}}', 'GitHub', 'https://gist.github.com/spf13/7896402'],
    ['{{< video src="a.mp4" poster="b.jpg" >}}', 'a.mp4', 'a.mp4'],
    ['{{< audio src="/nghe.mp3" caption="Nghe cụ kể" >}}', 'Nghe cụ kể', '/nghe.mp3'],
    ['{{< video https://www.youtube.com/watch?v=a >}}', 'Video YouTube', 'https://www.youtube.com/watch?v=a'],
    ['{% video a.webm title="Lễ trao" %}', 'Lễ trao', 'a.webm'],
    ['[x]({{< ref "ten-bai.md" >}})', 'x', 'ten-bai.md'],
    ['[x]({{% relref "/tin/b.md" %}})', 'x', '/tin/b.md'],
    ['{{< highlight go "linenos=table" >}}\na := 1\n{{< /highlight >}}', 'a := 1'],
    ['a{{/* ghi chú */}} b', 'a b'],
    ['a {{!-- {{kín}}\n\nkín --}} b {{! kín }} c', 'a b c'],
    ['{{< image src="a.jpg" caption="Lệnh `ls`" >}}', 'Lệnh ls', 'a.jpg'],
    ['{{< vimeo_simple 48912912 >}}', 'Video Vimeo', 'https://vimeo.com/48912912'],
    ['{{< youtube-lite id="abcdefghijk" >}}', 'Video YouTube', 'https://www.youtube.com/watch?v=abcdefghijk'],
    [
      '{{< video https://www.youtube.com/embed/abcdefghijk >}}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['[**:(far fa-file fa-fw):đây**](a.zip)', 'đây', 'a.zip'],
    [
      '{{ youtube(id="abcdefghijk", class="x") }}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['{{ resize_image(path="lũ.jpg", width=600, op="fit") }}', '', 'lũ.jpg'],
    ['{{ image("a.jpg", "Lũ về") }}', '', 'a.jpg'],
    ['Lời dẫn.{: .lead}\n\nHết! {.x #y}', 'Lời dẫn. Hết!'],
    ['{{< highlight html >}}\n<b>{{ .Title }}</b>\n{{< /highlight >}}', '<b>{{ .Title }}</b>'],
    ['{{< pdf src="/tai-lieu/nghi-quyet.pdf" >}}', 'nghi-quyet.pdf', '/tai-lieu/nghi-quyet.pdf'],
    ['<div class="phim">\n{{< vimeo 48912912 >}}\n</div>', 'Video Vimeo', 'https://vimeo.com/48912912'],
    ['<p>{{< figure src="a.jpg" alt="Lũ \\"to\\"" >}} về</p>', 'về', 'a.jpg'],
  ],
  'Jekyll and Liquid': [
    ['[x]({% post_url 2020-01-05-ten-bai %})', 'x', '/ten-bai/'],
    ['[x]({{ site.baseurl }}/b/)', 'x', '/b/'],
    ['![a]({{ "/assets/a.jpg" | relative_url }})', '', '/assets/a.jpg'],
    ['[x]({% link _posts/2020-01-05-b.md %})', 'x', '_posts/2020-01-05-b.md'],
    ['{% include figure image_path="/a.jpg" alt="A" caption="Chú thích" %}', 'Chú thích', '/a.jpg'],
    ['{% include figure.html src="/a.jpg" caption="Cảng" credit="Lê Tám" %}', 'Cảng Ảnh: Lê Tám', '/a.jpg'],
    ['{% include figure.html src="/a.jpg" credit="Lê Tám" %}', 'Ảnh: Lê Tám', '/a.jpg'],
    [
      '{% include youtube.html id="w7Ft2ymGmfc" %}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['{% highlight ruby %}\nputs 1\n{% endhighlight %}', 'puts 1'],
    ['{% raw %}a {{ b }}{% endraw %}', 'a {{ b }}'],
    ['{% embed https://a.example/b %}', 'https://a.example/b', 'https://a.example/b'],
    ['{% link https://a.example/c %}', 'https://a.example/c', 'https://a.example/c'],
    ['{% embed url="https://a.example/anh/1" %}', 'https://a.example/anh/1', 'https://a.example/anh/1'],
    ['{% content-ref url="https://a.example/c" %}', 'https://a.example/c', 'https://a.example/c'],
    ['{{< bookmark href="https://a.example/d" title="Bến" >}}', 'Bến', 'https://a.example/d'],
    ['<i class="material-icons">place</i> Hà Nội', 'Hà Nội'],
    ['{% include elements/button.html link="/b/" text="Xem bản đồ" %}', 'Xem bản đồ', '/b/'],
    ['{{< button href="/c/" label="Nộp hồ sơ" >}}', 'Nộp hồ sơ', '/c/'],
    [
      '{% include elements/video.html id="w7Ft2ymGmfc" %}',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['{% include video.html path="../phim/a.mp4" %}', 'a.mp4', '../phim/a.mp4'],
    ['{% highlight liquid %}\n{{ page.title }}\n{% endhighlight %}', '{{ page.title }}'],
    ['dấu ngoặc {{ }} và {{}}', 'dấu ngoặc {{ }} và {{}}'],
  ],
  Hexo: [
    ['{% asset_img le.jpg Lễ trao %}', '', 'le.jpg'],
    ['{% asset_img full-image le.jpg 300 200 "Lễ trao" %}', '', 'le.jpg'],
    ['{% youtube w7Ft2ymGmfc %}', 'Video YouTube', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc'],
    ['{% post_link ten-bai Bài kia %}', 'Bài kia', 'ten-bai.md'],
    ['[quote=Lê Văn Tám]lời[/quote]', 'Lê Văn Tám: lời'],
    ['[quote="An, post: 3"]\nlời\n[/quote]', 'An: lời'],
    ['[quote]lời[/quote]', 'lời'],
    ['{% blockquote %}\nlời\n{% endblockquote %}', 'lời'],
    ['{% respimg "a.jpg", "Lễ trao", "100vw" %}', '', 'a.jpg'],
    ['a\n\n<!-- more -->\n\nb', 'a b'],
    ['{% codeblock lang:js %}\nlet a\n{% endcodeblock %}', 'let a'],
    ['{% pdf /tep/Báo cáo quý.pdf %}', 'Báo cáo quý.pdf', '/tep/Báo cáo quý.pdf'],
    ['{% pdf bao-cao.pdf pdf %}', 'bao-cao.pdf', 'bao-cao.pdf'],
    ['{% gdrive [a](https://a.example/b.docx) %}', 'b.docx', 'https://a.example/b.docx'],
    ['{% twitter https://x.com/a/status/1?s=2 %}', 'X (Twitter)', 'https://x.com/a/status/1?s=2'],
    ['{% youtube https://youtu.be/a %}', 'Video YouTube', 'https://youtu.be/a'],
    ['{% instagram https://www.instagram.com/p/C1/ %}', 'Instagram', 'https://www.instagram.com/p/C1/'],
    ['{% asset_img\nle.jpg Lễ\ntrao %} a', 'a', 'le.jpg'],
    [
      '{% blockquote Nguyễn Du, Truyện Kiều https://a.example/ %}\nlời\n{% endblockquote %}\n\na',
      'lời — Nguyễn Du, Truyện Kiều a',
    ],
  ],
  Obsidian: [
    ['a ::quan trọng:: b', 'a quan trọng b'],
    ['# A\n\n:PROPERTIES:\n:ID: x-1\n:TAGS: b, c\n:END:\n\nd', 'A d'],
    ['- GitHub:: a\n* nguồn:: b', 'GitHub: a nguồn: b'],
    ['![a](b.jpg){:height 300, :width 400}', '', 'b.jpg'],
    ['{{video https://youtu.be/a}}', 'Video YouTube', 'https://youtu.be/a'],
    ['một ==lệnh `ls`== hai', 'một lệnh ls hai'],
    [
      '- một\n  id:: 6247-9ef9\n  collapsed:: true\n\t- hai\n- ba\n  :LOGBOOK:\n  CLOCK: [x]\n  :END:',
      'một hai ba',
    ],
    ['![[anh le.png|300]]', '', 'anh le.png'],
    ['![[a.jpg|Lễ trao|300x200]]', '', 'a.jpg'],
    ['xem [[Ten bai|bài kia]] nhé', 'xem bài kia nhé', 'Ten bai.md'],
    ['xem [[ten-bai]]', 'xem ten-bai', 'ten-bai.md'],
    ['![[ anh.jpg | 300 ]]', '', 'anh.jpg'],
    ['![[ ghi-chu | Lễ trao ]]', 'Lễ trao', 'ghi-chu.md'],
    [
      'xem [[ ten-bai | bài kia ]] và [[ bao-cao.pdf ]]',
      'xem bài kia và bao-cao.pdf',
      'ten-bai.md',
      'bao-cao.pdf',
    ],
    ['[[ten-bai#Phần hai|x]]', 'x', 'ten-bai.md#Phần hai'],
    ['[[#Phần hai]]', 'Phần hai', '#Phần hai'],
    ['nguồn:: phỏng vấn\n\n[loại:: gỗ]', 'nguồn: phỏng vấn [loại: gỗ]'],
    ['một ==quan trọng== hai', 'một quan trọng hai'],
    ['Một đoạn văn. ^a1b2c3', 'Một đoạn văn.'],
    ['> [!note] Lưu ý\n> nội dung', 'Lưu ý nội dung'],
    ['> [!WARNING]\n> nội dung', 'nội dung'],
    ['> [!tip]- Mở ra\n> nội dung', 'Mở ra nội dung'],
    ['> [!$] Giá\n> nội dung', 'Giá nội dung'],
    ['```ad-note\ntitle: Lưu ý\ncollapse: open\nnội **dung**\n```', 'Lưu ý nội dung'],
    ['a\n\n```ad-warning\nnội dung\n\n- một\n```\n\nb', 'a nội dung một b'],
  ],
  MDX: [
    ['{/* ghi chú */}\n\na', 'a'],
    ['a\n\n{/* xem `<Tab>` và `b` */}\n\nc', 'a c'],
    ['a\n\n{/*\n```js\nb()\n```\n*/}\n\nc', 'a c'],
    ['{ /* TODO: bỏ `cache: remote` */ }\n\na {/* `b` */}', 'a'],
    ['<Figure src="/a.jpg" alt="Lễ" caption="Lễ trao" />', 'Lễ trao', '/a.jpg'],
    ['<YouTube id="w7Ft2ymGmfc" />', 'Video YouTube', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc'],
    ['<Image\n  src="/a.jpg"\n  alt="Lễ"\n/>', '', '/a.jpg'],
    ['a{" "}b', 'a b'],
    [
      '<lite-youtube videoid="w7Ft2ymGmfc" playlabel="Lễ"></lite-youtube>',
      'Video YouTube',
      'https://www.youtube.com/watch?v=w7Ft2ymGmfc',
    ],
    ['<youtube id="w7Ft2ymGmfc" />', 'Video YouTube', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc'],
    ['<div style={{ textAlign: "center" }} className="x">\n\nmột\n\n</div>', 'một'],
    ['<a href={"/b/"} target={x}>hai</a>', 'hai', '/b/'],
    ['<img src={require("@site/static/img/a.png").default} alt="Lễ" />', '', '/img/a.png'],
    ['<img src={useBaseUrl("/img/b.png")} width={300} />', '', '/img/b.png'],
    ['<div id="ben" />\n\nmột', 'một'],
    ['<iframe src="https://a.example/b" />\n\nhai', 'https://a.example/b hai', 'https://a.example/b'],
    ['<video src="a.mp4" controls/>\n\nba', 'a.mp4 ba', 'a.mp4'],
    ['<textarea name="y"/>\n\nbốn', 'bốn'],
    ['a<br/>b<hr/>', 'a b'],
  ],
  WordPress: [
    ['[caption id="x" width="300"]<img src="a.jpg" alt="b"> Lễ trao[/caption]', 'Lễ trao', 'a.jpg'],
    ['[su_youtube url="https://youtu.be/a" width="600"]', 'Video YouTube', 'https://youtu.be/a'],
    ['<p>[su_vimeo url=”https://vimeo.com/48912912″]</p>', 'Video Vimeo', 'https://vimeo.com/48912912'],
    ['[pdf-embedder url="https://a.example/b.pdf"]', 'b.pdf', 'https://a.example/b.pdf'],
    [
      '[embed]https://www.youtube.com/watch?v=a[/embed]',
      'Video YouTube',
      'https://www.youtube.com/watch?v=a',
    ],
    ['[video src="/a/phim.mp4"]', 'phim.mp4', '/a/phim.mp4'],
    ['[audio mp3="/a/tieng.mp3"][/audio]', 'tieng.mp3', '/a/tieng.mp3'],
    [
      String.raw`\[caption id="attachment\_101" width="300"\][![](a.jpg)](b.jpg) Lễ trao\[/caption\]`,
      'Lễ trao',
      'b.jpg',
      'a.jpg',
    ],
    ['<!-- wp:paragraph -->\n<p>một</p>\n<!-- /wp:paragraph -->', 'một'],
    [
      '<!-- wp:image {"id":5} -->\n<figure><img src="a.jpg"/><figcaption>Lễ</figcaption></figure>\n<!-- /wp:image -->',
      'Lễ',
      'a.jpg',
    ],
  ],
  pandoc: [
    ['::: {.note}\nnội dung\n:::', 'nội dung'],
    ['::: warning\nnội dung\n:::', 'nội dung'],
    ['![a](b.jpg){width=50%}', '', 'b.jpg'],
    ["![a](b.jpg){: .shadow w='1316' h='763' }\n_Lễ trao._", 'Lễ trao.', 'b.jpg'],
    ['## Mục {#muc .unnumbered}\n\na', 'Mục a'],
    ['[nhỏ]{.smallcaps} chữ', 'nhỏ chữ'],
    ['- [**Lợi**: đỡ công,\n  đỡ giống.]{#e7e1}\n- [Hại\n  nhỏ]{.x}', 'Lợi: đỡ công, đỡ giống. Hại nhỏ'],
    ['.. TEASER_END: Đọc tiếp\n\na', 'a'],
    ['a^[chú thích **đậm**] b', 'a b chú thích đậm'],
    ['H~2~O và x^2^', 'H2O và x2'],
    ['## Mục hai {#mục-hai}\n\na', 'Mục hai a'],
    ['## **Ngành đường sắt** {#ngành-đường-sắt-–-2024 .unnumbered}\n\na', 'Ngành đường sắt a'],
    ['# []{#_Toc123 .anchor}Mục\n\na', 'Mục a'],
    ['(@) một\n(@tot) hai', 'một hai'],
    ['Thuật ngữ\n:   nghĩa của nó', 'Thuật ngữ nghĩa của nó'],
    ['Số bài {#tbl:bai}\n\na', 'Số bài a'],
    [
      'Đơn vị   Số bài\n-------- -------\nThuế          12\nKho bạc        9',
      'Đơn vị Số bài Thuế 12 Kho bạc 9',
    ],
    [
      '--------  -------\nĐơn vị     Số bài\n--------  -------\nThuế           12\n--------  -------\n\na',
      'Đơn vị Số bài Thuế 12 a',
    ],
    ['--- ---\na   b\nc   d\n--- ---', 'a b c d'],
    [
      '----------------\n Tên      Năm\n--------- ------\n Cầu      2021\n Mỹ Lợi\n\n Đường    2022\n----------------',
      'Tên Năm Cầu Mỹ Lợi 2021 Đường 2022',
    ],
    ['| dòng một\n| dòng hai', 'dòng một dòng hai'],
    [
      '+-----+-----+\n| Tên | Năm |\n+=====+=====+\n| A   | 1   |\n| B   |     |\n+-----+-----+',
      'Tên Năm A B 1',
    ],
    [
      '+-----+-----+\n| Tên | Năm |\n+-----+-----+\n| A   | 1   |\n| B   | 2   |\n+-----+-----+',
      'Tên Năm A 1 B 2',
    ],
    [
      '+-----+-------+\n| Tên | Việc  |\n+-----+-------+\n| A   | Chở   |\n|     | khách |\n+-----+-------+',
      'Tên Việc A Chở khách',
    ],
  ],
  'kramdown and others': [
    ['a\n{: .note}\n\nb', 'a b'],
    ['{align:center}\n{color:#c00}\na\n\n{space:20px}\n\nb', 'a b'],
    ['đặt {width:50%} ở đây', 'đặt {width:50%} ở đây'],
    ['* TOC\n{:toc}\n\na', 'a'],
    ['1. Nội dung bài\n{:toc .mucluc}\n\na', 'a'],
    ['- this will be replaced\n{: toc}\n\na', 'a'],
    ['%toc%\n\na', 'a'],
    ['<img src="/a.png?v={{ site.time }}" alt="Bến">', '', '/a.png?v='],
    ['<img src="/b.png?v={{ site.time | date: \'%s\' }}" alt="Bến">', '', '/b.png?v='],
    ['[TOC]\n\na', 'a'],
    ['[[toc]]\n\na', 'a'],
    ['[[_TOC_]]\n\na', 'a'],
    ['[x](b){:target="_blank"}', 'x', 'b'],
    ['{++thêm++} chữ', 'thêm chữ'],
    [':::tip[Mẹo hay]\nnội dung\n:::', 'Mẹo hay nội dung'],
    ['::: details Xem thêm\nnội dung\n:::', 'Xem thêm nội dung'],
    ['!!! note "Lưu ý"\n    nội dung\n    tiếp', 'Lưu ý nội dung tiếp'],
    [
      '!!! note\n\n    === "Bến"\n\n        cạn\n\n    === "Sông"\n\n        sâu\n\nhết',
      'Bến cạn Sông sâu hết',
    ],
    ['=== "Lệnh"\n\n    ``` sh\n    ls\n    cd\n    ```\n\nhết', 'Lệnh ls cd hết'],
    ['=== "Trước đây"\n\n    sâu 8 mét\n\n=== "Bây giờ"\n\n    cạn', 'Trước đây sâu 8 mét Bây giờ cạn'],
    ['++ctrl+p++ để in, ^^gạch chân^^', 'Ctrl+P để in, gạch chân'],
    ['/// note | Lưu ý\nnội dung\n///', 'Lưu ý nội dung'],
    ['![a](b.jpg){ align=left }\n/// caption\nChú thích\n///', 'Chú thích', 'b.jpg'],
    ['## Mục { #muc }\n\na', 'Mục a'],
    ['::youtube{#w7Ft2ymGmfc}', 'Video YouTube', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc'],
    ['xem :abbr[UBND]{title="Ủy ban"} xã', 'xem UBND xã'],
    ['![Image 3: Lễ trao](a.jpg)\n\n![Image 4](b.jpg)', '', 'a.jpg', 'b.jpg'],
    ['một\n\n\\newpage\n\n\\begin{center}\nhai\n\\end{center}', 'một hai'],
    ['```{note} Lưu ý\nnội dung\n```', 'Lưu ý nội dung'],
    ['.. image:: a.jpg\n   :alt: Lễ\n\na', 'a', 'a.jpg'],
    ['xem :ref:`phần hai` nhé', 'xem phần hai nhé'],
  ],
  'Pelican and Ghost': [
    ['![](__GHOST_URL__/content/images/a.jpg) [b](__GHOST_URL__/b/)', 'b', '/content/images/a.jpg', '/b/'],
    ['![a]({static}/images/a.jpg) [b](<{filename}../tin/b.md>)', 'b', '/images/a.jpg', '../tin/b.md'],
    ['<img src="{attach}c.png"> |filename|d', '|filename|d', 'c.png'],
    ['[x][y]\n\n[y]: |filename|/tin/e.md', 'x', '/tin/e.md'],
  ],
  'HackMD, Wiki.js, Hashnode, Grav': [
    ['%[https://www.youtube.com/watch?v=a]', 'Video YouTube', 'https://www.youtube.com/watch?v=a'],
    ['[plugin:youtube](https://youtu.be/a)', 'Video YouTube', 'https://youtu.be/a'],
    ['> [name=Trưởng bản] [time=7:30] [color=#907bf7]\n> Đường rộng.', 'Trưởng bản 7:30 Đường rộng.'],
    ['![a](/ong.jpg =500x)', '', '/ong.jpg'],
    ['![a](/ong.jpg =100%x20 "b")', '', '/ong.jpg'],
    ['một {% label primary @chữ to %} hai', 'một chữ to hai'],
    ['! Đường cấm xe\n! từ 6 giờ', 'Đường cấm xe từ 6 giờ'],
    ['!!! Đường cấm xe', 'Đường cấm xe'],
    ['![a](ong.jpg?cropResize=300,200&classes=left)', '', 'ong.jpg'],
    ['![a](ong.jpg?lightbox=600 "b")', '', 'ong.jpg'],
    ['![a](https://a.example/b.jpg?v=2)', '', 'https://a.example/b.jpg?v=2'],
    [
      '![](https://www.youtube.com/watch?v=abcdefghijk)',
      'Video YouTube',
      'https://www.youtube.com/watch?v=abcdefghijk',
    ],
    ['![Lễ|400](https://youtu.be/abcdefghijk)', 'Lễ|400', 'https://youtu.be/abcdefghijk'],
    ['![](https://x.com/tau/status/12)', 'X (Twitter)', 'https://x.com/tau/status/12'],
    ['###### tags: `chợ phiên` `Lào Cai`\n\na', 'Tags: chợ phiên, Lào Cai a'],
    ['::: {.callout-tip title="Mẹo"}\nnội dung\n:::', 'Mẹo nội dung'],
    [':::note{title="Mẹo"}\nnội dung\n:::', 'Mẹo nội dung'],
    [':::spoiler Lời giải\nnội dung\n:::', 'Lời giải nội dung'],
    ['::: details `a.ts`\nnội dung\n:::', 'a.ts nội dung'],
  ],
  'Kirby, Nuxt': [
    ['a (link: https://a.example/b text: bài kia popup: yes) c', 'a bài kia c', 'https://a.example/b'],
    ['(image: le.jpg alt: Lễ caption: Lễ trao)', 'Lễ trao', 'le.jpg'],
    ['(email: toasoan@a.example)', 'toasoan@a.example', 'mailto:toasoan@a.example'],
    ['(youtube: https://youtu.be/a) (tel: 0123 text: gọi)', 'Video YouTube gọi', 'https://youtu.be/a'],
    [
      '(image: minh họa) (link: xem sau) (tel: không có)',
      '(image: minh họa) (link: xem sau) (tel: không có)',
    ],
    ['::anh-lon{src="a.jpg" alt="Lễ"}\n::\n\nb', 'b', 'a.jpg'],
    ['::anh-lon\n---\nsrc: /a.jpg\ncaption: Lễ trao\n---\n::\n\nb', 'Lễ trao b', '/a.jpg'],
    ['::card\n---\nclass: w-full\ntitle: Một\n---\nhai\n::', 'Một hai'],
  ],
  'Go, MDN': [
    ['{{image "anh/le.jpg"}}\n\na', 'a', 'anh/le.jpg'],
    ["{{picture 'le.png' 600}}", '', 'le.png'],
    ['qua {{glossary("network", "mạng lưới")}} và {{htmlelement("video")}}', 'qua mạng lưới và video'],
    ['{{domxref("Window.open()", "mở cửa sổ")}} {{Glossary(\'DNS\')}}', 'mở cửa sổ DNS'],
  ],
  'Scripts that show a page': [
    [
      '<script src="https://gist.github.com/an/34dee70f.js?file=a.sh"></script>',
      'GitHub',
      'https://gist.github.com/an/34dee70f',
    ],
    [
      '<script async src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="bao/12"></script>',
      'https://t.me/bao/12',
      'https://t.me/bao/12',
    ],
    [
      'a\n\n<script id="asciicast-14" src="https://asciinema.org/a/14.js" async></script>\n\nb',
      'a https://asciinema.org/a/14 b',
      'https://asciinema.org/a/14',
    ],
  ],
  Feeds: [
    ['a [![Pixie](http://img.zemanta.com/pixie.png?x=1)](http://www.zemanta.com/ "b")', 'a'],
    ['a ![](https://stats.wordpress.com/b.gif?host=c)', 'a'],
    ['<p>a <img src="https://a.example/x.gif" width="1" height="1"/> b</p>', 'a b'],
    [
      '![](https://a.example/b.gif) <img src="c.jpg" width="100" height="1000">',
      '',
      'https://a.example/b.gif',
      'c.jpg',
    ],
  ],
  'Word, Notion, forums': [
    ['<p class="MsoNormal" style="mso-x:y"><span lang=VI>Một<o:p></o:p></span></p>', 'Một'],
    ['tại <st1:place w:st="on">Hà Nội</st1:place> nay', 'tại Hà Nội nay'],
    ['a<![if !supportLists]>b<![endif]>', 'ab'],
    ['<aside>\n💡 Ghi nhớ\n</aside>', '💡 Ghi nhớ'],
    ['[b]đậm[/b] [i]nghiêng[/i] [color=red]đỏ[/color]', 'đậm nghiêng đỏ'],
    ['[url=https://a.example/]chữ[/url]', 'chữ', 'https://a.example/'],
    ['[img]https://a.example/b.jpg[/img]', '', 'https://a.example/b.jpg'],
    ['[list]\n[*]một\n[*]hai\n[/list]', 'một hai'],
    ['[list][*]một[*]hai[/list]', 'một hai'],
  ],
};

describe.each(Object.entries(meant))('%s', (_, cases) => {
  test.each(cases)('%j', (text, words, ...to) => {
    expect(seen(text)).toEqual({ words, to, lost: [] });
  });
});

test.each([
  '{{% notice note "Lưu ý" %}}\nmột\n\n- hai\n{{% /notice %}}',
  '{{< admonition type=tip title="Lưu ý" >}}\n\nmột\n\n- hai\n\n{{< /admonition >}}',
  '{% note "Lưu ý" %}\nmột\n\n- hai\n{% endnote %}',
  '<Callout type="info" title="Lưu ý">\nmột\n\n- hai\n</Callout>',
  '::callout{title="Lưu ý"}\nmột\n\n- hai\n::',
  '::: warning Lưu ý\nmột\n\n- hai\n:::',
])('a box becomes a quotation with its title in bold: %j', (text) => {
  const box =
    '<blockquote>\n<p><strong>Lưu ý</strong></p>\n<p>một</p>\n<ul>\n<li>hai</li>\n</ul>\n</blockquote>';
  expect(html(`a\n\n${text}\n\nb`)).toBe(`<p>a</p>\n${box}\n<p>b</p>`);
  expect(seen(`a\n\n${text}\n\nb`).lost).toEqual([]);
});

test('a box in a list stays there, and so does one in a box', () => {
  expect(html('1. a\n\n   {{< note >}}\n   một\n   {{< /note >}}\n\n2. b')).toMatch(
    /^<ol>\n<li>\n<p>a<\/p>\n<blockquote>[^]*<\/blockquote>\n<\/li>\n<li>[^]*<\/ol>$/,
  );
  expect(html('{{< details "Một" >}}\n{{< gone >}}\n{{< youtube a >}}\n{{< /details >}}\n\nb')).toMatch(
    /^<blockquote>[^]*YouTube[^]*<\/blockquote>\n<p>b<\/p>$/,
  );
});

test('a picture that MDX imports stands where it is shown', () => {
  const text = (shown: string) =>
    `import le from './anh/le.jpg'\nimport * as Lu from "../lu.png?w=300"\nimport A from './a'\n\n${shown}`;
  for (const [shown, ...to] of [
    ['<Image src={le} alt="Lễ" />', './anh/le.jpg'],
    ['<Image alt="Lũ" src={ Lu.src } />', '../lu.png'],
    ['<img src={le} alt="Lễ" />', './anh/le.jpg'],
    ['<Figure image={le} caption="Lễ trao" />', './anh/le.jpg'],
    ['<Image src={khac} alt="Lễ" />'],
  ])
    expect(seen(text(shown ?? '')).to, shown).toEqual(to);
});

describe('what means nothing here is left out with its words, what stands in it stays', () => {
  test.each<Case>([
    ['a {{< param "x" >}} b', 'a b', '{{< param "x" >}}'],
    ['{{< tab "Trước đây" >}}một{{< /tab >}}', 'Trước đây một', '{{< /tab >}}'],
    ['{{< alert title="Lưu ý" >}}một{{< /alert >}} b', 'Lưu ý một b', '{{< /alert >}}'],
    ['<TabItem value="a" label="Bây giờ">\n\nmột\n\n</TabItem>', 'Bây giờ một', '</TabItem>'],
    ['{% details "Xem thêm" %} một {% enddetails %}', 'Xem thêm một', '{% enddetails %}'],
    ['::bieu-do\n::\n\na', 'a', '::bieu-do'],
    ['{{% /notice %}}\n\na', 'a', '{{% /notice %}}'],
    ['{% if a %}một{% endif %}', 'một', '{% if a %}'],
    ['a {% comment %}bí mật{% endcomment %} b', 'a b', '{% comment %}bí mật{% endcomment %}'],
    ['{% include ads.html %}\n\na', 'a', '{% include ads.html %}'],
    ['a {{ page.title | upcase }} b', 'a b', '{{ page.title | upcase }}'],
    ['{%@ Note type: "info" do %}\nmột\n{% end %}', 'một', '{%@ Note type: "info" do %}', '{% end %}'],
    ['a {{query (and [[biển]])}} b', 'a b', '{{query (and [[biển]])}}'],
    ['a {{embed [[Chợ nổi]]}}', 'a', '{{embed [[Chợ nổi]]}}'],
    ['a {{renderer :mục lục}}', 'a', '{{renderer :mục lục}}'],
    ['a {# ghi chú #} b', 'a b', '{# ghi chú #}'],
    ['a {loadposition quangcao} b', 'a b', '{loadposition quangcao}'],
    ['a\n\n{mospagebreak title=Trang 2}\n\nb', 'a b', '{mospagebreak title=Trang 2}'],
    ['a\n\n[[{"fid":"12","view_mode":"default"}]]', 'a', '[[{"fid":"12","view_mode":"default"}]]'],
    ['a %%bí mật%% b', 'a b', '%%bí mật%%'],
    ['a %%bí\n\nmật 5% %% b', 'a b', '%%bí mật 5% %%'],
    ['a <% tp.file.cursor() %> b', 'a b', '<% tp.file.cursor() %>'],
    ['<% if (a) { -%>\n\nmột\n\n<% } %>', 'một', '<% if (a) { -%>', '<% } %>'],
    ['a <?php echo get_the_title(); ?> b', 'a b', '<?php echo get_the_title(); ?>'],
    ['a\n\n```dataview\nLIST FROM #tin\n```\n\nb', 'a b', '```dataview LIST FROM #tin ```'],
    ['a\n\n~~~tasks\nnot done\n~~~\n\nb', 'a b', '~~~tasks not done ~~~'],
    ['a\n\n```{=html}\n<b>x</b>\n```\n\nb', 'a b', '```{=html} <b>x</b> ```'],
    ['--8<-- "chan-trang.md"\n\na', 'a', '--8<-- "chan-trang.md"'],
    [String.raw`\[gallery ids="1,2"\]` + '\n\na', 'a', String.raw`\[gallery ids="1,2"\]`],
    ["import A from './a'\n\nmột <A x={1}>hai</A>", 'một hai', "import A from './a'", '<A x={1}>'],
    ['<BanTin>\n\nmột\n\n</BanTin>\n\nhai', 'một hai', '<BanTin>'],
    ['a\n\n<AppOnly>\n\n- một\n\n</AppOnly>\n\nb', 'a một b', '<AppOnly>'],
    ['<A.Khung>\n\n<AppOnly>\n\nmột\n\n</AppOnly>\n\n</A.Khung>', 'một', '<A.Khung>', '<AppOnly>'],
    ["import './a.css'\n\nmột", 'một', "import './a.css'"],
    ["import 'katex/dist/katex.min.css';\n\nhai", 'hai', "import 'katex/dist/katex.min.css';"],
    ["import { B } from './a'\n\n<Lead>một</Lead>", 'một', "import { B } from './a'", '<Lead>'],
    [
      'a `$= dv.current().file.name` b `= this.tác-giả`',
      'a b',
      '`$= dv.current().file.name`',
      '`= this.tác-giả`',
    ],
    ['export const x = {\n  a: 1,\n}\n\nmột', 'một', 'export const x = { a: 1, }'],
    ['{tin.map((t) => <p key={t}>{t}</p>)}\n\na', 'a', '{tin.map((t) => <p key={t}>{t}</p>)}'],
    ['{{< image 5 >}}\n\na', 'a', '{{< image 5 >}}'],
    ['{isOpen && (\n  <Box />\n)}\n\na', 'a', '{isOpen && ( <Box /> )}'],
    ['::github{repo="a/b"}\n\na', 'a', '::github{repo="a/b"}'],
    ['hình \\ref{fig:a} này', 'hình này', '\\ref{fig:a}'],
    ['a {props.title} b', 'a b', '{props.title}'],
    ['[gallery ids="1,2"]\n\na', 'a', '[gallery ids="1,2"]'],
    ['[vc_row][vc_column]một[/vc_column][/vc_row]', 'một', '[vc_row]', '[vc_column]'],
    ['[contact-form-7 id="5" title="x"]\n\na', 'a', '[contact-form-7 id="5" title="x"]'],
    ['một [@nguyen2020, tr. 5]', 'một', '[@nguyen2020, tr. 5]'],
    ['Hình @fig-mua và @tbl-1 cho thấy', 'Hình và cho thấy', '@fig-mua', '@tbl-1'],
    ['[plugin:content-inject](/modular)\n\na', 'a', '[plugin:content-inject](/modular)'],
    ['một {>>xem lại<<}', 'một', '{>>xem lại<<}'],
    ['{% callout type="info" %}\nmột\n{% /callout %}', 'một', '{% callout type="info" %}'],
    ['{{< vs >}}\n\nmột\n\n{{< vs >}}\n\nhai', 'một hai', '{{< vs >}}'],
    ['{{< khung/giua >}}\n\nmột\n\n{{< /khung/giua >}}', 'một', '{{< khung/giua >}}'],
    ['một {% if x %}hai{% endif %} {% endfor %}', 'một hai', '{% if x %}', '{% endfor %}'],
    ['một[^nguon] và hai [^2].\n\n[^2]: Theo xã.', 'một và hai . Theo xã.', '[^nguon]'],
    ['> [!note] `$=dv.current().file.name`\n> một', 'một'],
    [
      '- #+BEGIN_QUERY\n  {:query [:find ?b]}\n  #+END_QUERY\n- một',
      'một',
      '#+BEGIN_QUERY {:query [:find ?b]} #+END_QUERY',
    ],
    ['%%[newsletter]\n\na', 'a', '%%[newsletter]'],
    ['- ((64f0c1aa-1111-2222-3333-444455556666)) a', 'a', '((64f0c1aa-1111-2222-3333-444455556666))'],
    ['xem [Phần @sec-ket] và {@fig:toan}', 'xem và', '[Phần @sec-ket]', '{@fig:toan}'],
    ['<<< @/mau/chan.ts\n\na', 'a', '<<< @/mau/chan.ts'],
    ['UB họp\n\n*[UB]: Ủy ban\n*[HĐ]: Hội đồng', 'UB họp', '*[UB]: Ủy ban', '*[HĐ]: Hội đồng'],
    ['.. toctree::\n   :maxdepth: 2\n\na', 'a', '.. toctree:: :maxdepth: 2'],
    ['nước {~~hai~>ba~~} mét', 'nước ba mét', '{~~hai~>'],
    ['{~~hai mét~>~~}nước', 'nước', '{~~hai mét~>'],
  ])('%j', (text, words, ...lost) => {
    expect(seen(text)).toMatchObject({ words, lost });
  });
});

describe('ordinary text stays as it is', () => {
  test.each([
    '[Video] Hải quan bắt giữ',
    '[video] lễ trao thưởng',
    'Cú pháp: RATE(nper, pmt, pv, [fv], [type], [guess])',
    'Tập {a, b, c} và {abc}',
    'giảm 5%…10%, tăng 3%% so với 4%%',
    'a == b và c == d',
    'x==1 và y==2',
    'Công ty {Tên công ty} kính gửi {{Họ tên}}',
    'Điều 5 [1], [2] và [a]',
    'Thẻ <HDon> chứa <TTChung>',
    '<HDon> chứa </HDon>',
    'cao ^ thấp, 2^3',
    'Giá {xem bảng}',
    'Tỷ lệ 1:::2',
    'import hàng hóa từ “Trung Quốc”',
    'Export gạo tăng 5%',
    'Xem [sic] và [...]',
    'từ [b] đến [c]',
    'Bài [center] viết',
    'Quyết định 12/QĐ {số}',
    'tăng <5% và >3%',
    'biết C++ và D++ khi 20 tuổi',
    'đi qua std::vector và a::b',
    'tỷ số ::: 3',
    'gọi a::b::c và “::”',
    'tăng 5%[1] so với kỳ trước',
    '[name] và [time]',
    'import "net"',
    'import "encoding/json"',
    'công thức A5 {n=3, m=4} hoặc {x}',
    'Ghi chú:[1] và mục:[a]{b}',
    'Email (@nguyen) gửi',
    'điểm === 10, "khá"',
    '% tăng trưởng của quý',
    'a | b | c',
    'Giờ : phút',
    'mức thuế {0%; 5%; 10%}',
    'số ~5 và ~6',
    'm^2 và m^3',
    'chào @nguyen và [đội]',
    'Chương [I] [II]',
    '50% > 40% < 60%',
    'Chú ý! Đường trơn',
    'Gọi video(1) và ảnh (2)',
    'mục {{Họ tên (in hoa)}}',
    '<<< xem tiếp',
  ])('%s', (text) => {
    expect(seen(text)).toEqual({ words: text, to: [], lost: [] });
  });

  test.each([
    '`{{< figure src="a.jpg" >}}`',
    '```\n{% include a.html %}\n[gallery ids="1"]\n[[a]]\n```',
    'a\n\n    {{ page.title }}\n',
    '~~~\n::: note\n:::\n~~~',
    '`[b]x[/b]` và `==a==` và `%%b%%`',
  ])('in code: %j', (text) => {
    expect(seen(text).lost).toEqual([]);
    expect(html(text).replace(/&#x3C;/g, '<')).toContain(
      /\{.*\}|\[b\]x\[\/b\]|::: note/.exec(text)?.[0] ?? text,
    );
  });
});

test.each([
  ['::: {.section .e-content field="body"}\n::: section-inner\nmột\n:::\n:::', '<p>một</p>'],
  ['::: {}\n# Tàu về {#tau .p-name}\n:::', '<p><strong>Tàu về</strong></p>'],
  [':::warning\n\n## Tàu về\n\n:::', '<p><strong>Tàu về</strong></p>'],
  ['::: columns\n::: note\nmột\n:::\n:::', '<blockquote><p>một</p></blockquote>'],
  ['::: center\nmột\n:::', '<p>một</p>'],
])('containers for the layout are no quotation: %j', (text, expected) => {
  expect(
    html(text)
      .replaceAll('\n', '')
      .replace(/ id="[^"]*"/g, ''),
  ).toBe(expected);
});

test.each([
  ['Chợ họp từ sớm. <a href=”http://', '<p>Chợ họp từ sớm.</p>'],
  ['Chợ họp.\n\n#### <a href="https://cho.example/\n\nGhe về.', '<p>Chợ họp.</p><p>Ghe về.</p>'],
  ['Chợ họp. <img src=“cho.jpg” alt=“cho\n\nGhe về.</p', '<p>Chợ họp.</p><p>Ghe về.</p>'],
])('a tag whose rest is lost at the end of a paragraph is left out, and told: %s', (text, expected) => {
  expect(html(text).replaceAll('\n', '')).toBe(expected);
  expect(told(read(text)).some((code) => code.startsWith('syntax-foreign'))).toBe(true);
});

test.each([
  'Soạn &lt;cách&gt; rồi gửi',
  'Viết `<a href=”http://`',
  'Ở đây a <b và c',
  'Gõ thẻ <b',
  'Thẻ <img alt="ảnh chợ nổi sớm mai',
])('but not what may be meant: %s', (text) => {
  expect(told(read(text))).not.toContainEqual(expect.stringContaining('syntax-foreign'));
});

describe('places', () => {
  test('are those of the file behind what was read or left out', () => {
    const text = 'a {{< x >}} b\n\n::: note Tiêu đề\n\nnội dung [[ten|đích]]\n:::\n\n{{% y %}}';
    const markdown = read(text);
    expect(told(markdown)).toEqual(['syntax-foreign 1:3', 'syntax-foreign 8:1']);
    const all = markdown.textOf(...markdown.root.children);
    expect(all.place(all.text.indexOf('nội'))).toEqual({ line: 5, column: 1 });
    expect(all.place(all.text.indexOf(' b') + 1)).toEqual({ line: 1, column: 13 });
  });

  test('and a container is a quotation', () => {
    expect(html('trên\n::: note Lưu ý\nmột\n\n- hai\n:::\ndưới').replaceAll('\n', '')).toBe(
      '<p>trên</p><blockquote><p><strong>Lưu ý</strong></p><p>một</p><ul><li>hai</li></ul></blockquote><p>dưới</p>',
    );
  });
});

test.each([
  '[!INCLUDE[banner](../includes/banner.md)]',
  '[!include [x] (a)]'.replace(' (', '('),
  '[!code-csharp[Main](../a.cs?name=b)]',
  ':::code language="csharp" source="~/a.cs" id="b":::',
  '((aBcDeFgHi))',
])('what is elsewhere is told, not shown: %j', (text) => {
  expect(seen(`a\n\n${text}\n\nb`)).toMatchObject({ words: 'a b', lost: [text] });
});
