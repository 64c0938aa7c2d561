import { slugOf } from '@/lib/language/slug';
import type { EditContext, Edit } from './edit';
import type { Draft } from './draft';
import * as madeUp from './made-up';

/** Edits of a content folder by editors. */
export const contentEdits: Readonly<Record<string, Edit>> = {
  'add one of today': add(({ random, now }) => ({ date: madeUp.newDate(random, now) })),
  'add one of the past': add(({ random, now }) => ({ date: madeUp.pastDate(random, now) })),
  'add one without a date': add(() => ({ date: null })),
  'add one in English': add(() => ({ lang: 'en' })),
  'add another version of one': add(({ newspaper }) => {
    const [, draft] = newspaper.pick();
    return { ...draft, slug: null, body: [...draft.body, 'Ban biên tập.'] };
  }),
  'add one whose slug is taken': add(({ newspaper }) => {
    const [path] = newspaper.pick();
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
  'change which picture one has': change(({ newspaper, random }) => ({
    pictures: random.pick([[], [madeUp.pictureAddress(random, newspaper.pictures)]]),
  })),
  'correct one': change(({ random }) => ({ correction: madeUp.title(random) })),

  rename({ newspaper }) {
    const [path, draft] = newspaper.pick();
    return move(newspaper, path, newspaper.freshPath(), draft);
  },
  'move to another folder'({ newspaper, random }) {
    const [path, draft] = newspaper.pick();
    return move(newspaper, path, madeUp.folder(random) + path.replace(/^.*\//, ''), draft);
  },
  delete({ newspaper, random }) {
    const gone = Array.from({ length: 1 + random.below(5) }, () => {
      const [path] = newspaper.pick();
      newspaper.remove(path);
      return path;
    });
    return gone.join(', ');
  },
  'break one'({ newspaper }) {
    const [path] = newspaper.pick();
    newspaper.spoil(path, '---\ntitle: [dở dang\n---\n\nMột đoạn.\n');
    return path;
  },

  async 'put another picture under the same name'({ newspaper, random }) {
    const name = random.pick(newspaper.pictures);
    await newspaper.draw(name);
    return name;
  },
  async 'delete a picture, and lay in a new one'({ newspaper, random }) {
    const name = random.pick(newspaper.pictures);
    await newspaper.draw(`anh-${random.below(1_000_000)}.jpg`);
    newspaper.removePicture(name);
    return name;
  },

  'change the name of the newspaper'({ newspaper, random }) {
    newspaper.set({ name: `Báo ${random.below(100)}`, tagline: madeUp.title(random) });
    return newspaper.site.name;
  },
  'change the order of topics'({ newspaper }) {
    const { topics } = newspaper.site;
    newspaper.set({ topics: [...topics.slice(1), ...topics.slice(0, 1)] });
    return newspaper.site.topics.map(({ slug }) => slug).join(', ');
  },
  'change the name of a topic'({ newspaper, random }) {
    const { slug } = random.pick(newspaper.site.topics);
    const name = `Chuyên mục ${random.below(100)}`;
    newspaper.set({
      topics: newspaper.site.topics.map((topic) => (topic.slug === slug ? { ...topic, name } : topic)),
    });
    return `${slug}: ${name}`;
  },
};

/** Adds a made-up article with the given fields. */
function add(told: (context: EditContext) => Partial<Draft>): Edit {
  return (context) => {
    const { newspaper, random, now } = context;
    const path = newspaper.freshPath();
    newspaper.write(path, { ...madeUp.draft(random, now, newspaper.pictures), ...told(context) });
    return path;
  };
}

/** Changes fields of an article. */
function change(fields: (context: EditContext, draft: Draft) => Partial<Draft>): Edit {
  return (context) => {
    const [path, draft] = context.newspaper.pick();
    context.newspaper.write(path, { ...draft, ...fields(context, draft) });
    return path;
  };
}

function move(newspaper: EditContext['newspaper'], from: string, to: string, draft: Draft): string {
  newspaper.remove(from);
  newspaper.write(to, draft);
  return `${from} → ${to}`;
}
