import { slugOf } from '@/lib/article/slug';
import type { Desk, Edit } from './desk';
import type { Draft } from './draft';
import * as madeUp from './made-up';

/** What editors do to a content folder. */
export const contentEdits: Readonly<Record<string, Edit>> = {
  'add one of today': add(({ random, now }) => ({ date: madeUp.newDate(random, now) })),
  'add one of the past': add(({ random, now }) => ({ date: madeUp.pastDate(random, now) })),
  'add one without a date': add(() => ({ date: null })),
  'add one in English': add(() => ({ lang: 'en' })),
  'add another version of one': add(({ paper }) => {
    const [, draft] = paper.pick();
    return { ...draft, slug: null, body: [...draft.body, 'Ban biên tập.'] };
  }),
  'add one whose slug is taken': add(({ paper }) => {
    const [path] = paper.pick();
    return { slug: slugOf(path, '') };
  }),

  'change a text': change(({ random }, { body }) => ({ body: [...body.slice(1), madeUp.paragraph(random)] })),
  'change a title': change(({ random }) => ({ title: madeUp.title(random) })),
  'change a date': change(({ random, now }) => ({
    date: random.pick([null, madeUp.pastDate(random, now), madeUp.newDate(random, now)]),
  })),
  'change an author': change(({ random }) => ({ authors: random.pick([[], [madeUp.author(random)]]) })),
  'change a photographer': change(({ random }) => ({
    photographer: random.pick([null, madeUp.person(random)]),
  })),
  'change a topic': change(({ random }) => ({ topic: random.pick([null, 'Chuyện lạ', ...madeUp.topics]) })),
  'change which picture one has': change(({ paper, random }) => ({
    pictures: random.pick([[], [madeUp.pictureAddress(random, paper.pictures)]]),
  })),
  'correct one': change(({ random }) => ({ correction: madeUp.title(random) })),

  rename({ paper }) {
    const [path, draft] = paper.pick();
    return move(paper, path, paper.freshPath(), draft);
  },
  'move to another folder'({ paper, random }) {
    const [path, draft] = paper.pick();
    return move(paper, path, madeUp.folder(random) + path.replace(/^.*\//, ''), draft);
  },
  delete({ paper, random }) {
    const gone = Array.from({ length: 1 + random.below(5) }, () => {
      const [path] = paper.pick();
      paper.remove(path);
      return path;
    });
    return gone.join(', ');
  },
  'break one'({ paper }) {
    const [path] = paper.pick();
    paper.spoil(path, '---\ntitle: [dở dang\n---\n\nMột đoạn.\n');
    return path;
  },

  async 'put another picture under the same name'({ paper, random }) {
    const name = random.pick(paper.pictures);
    await paper.draw(name);
    return name;
  },
  async 'delete a picture, and lay in a new one'({ paper, random }) {
    const name = random.pick(paper.pictures);
    await paper.draw(`anh-${random.below(1_000_000)}.jpg`);
    paper.removePicture(name);
    return name;
  },

  'change the name of the paper'({ paper, random }) {
    paper.set({ name: `Báo ${random.below(100)}`, tagline: madeUp.title(random) });
    return paper.site.name;
  },
  'change the order of topics'({ paper }) {
    const { topics } = paper.site;
    paper.set({ topics: [...topics.slice(1), ...topics.slice(0, 1)] });
    return paper.site.topics.map(({ slug }) => slug).join(', ');
  },
  'change the name of a topic'({ paper, random }) {
    const { slug } = random.pick(paper.site.topics);
    const name = `Chuyên mục ${random.below(100)}`;
    paper.set({
      topics: paper.site.topics.map((topic) => (topic.slug === slug ? { ...topic, name } : topic)),
    });
    return `${slug}: ${name}`;
  },
};

/** Adds an article, made up but for what is told. */
function add(told: (desk: Desk) => Partial<Draft>): Edit {
  return (desk) => {
    const { paper, random, now } = desk;
    const path = paper.freshPath();
    paper.write(path, { ...madeUp.draft(random, now, paper.pictures), ...told(desk) });
    return path;
  };
}

/** Changes fields of an article. */
function change(fields: (desk: Desk, draft: Draft) => Partial<Draft>): Edit {
  return (desk) => {
    const [path, draft] = desk.paper.pick();
    desk.paper.write(path, { ...draft, ...fields(desk, draft) });
    return path;
  };
}

function move(paper: Desk['paper'], from: string, to: string, draft: Draft): string {
  paper.remove(from);
  paper.write(to, draft);
  return `${from} → ${to}`;
}
