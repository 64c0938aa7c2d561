import { embedded } from './embedded';
import { isPicture, link, picture, type Dialect } from './rule';

const TAG = /(?<!\])\((link|image|file|email|tel|video|youtube|vimeo|gist|audio):[ \t]*([^()\n]{1,500})\)/g;
const NAME =
  /(?:^|\s)(text|title|alt|caption|class|imgclass|linkclass|popup|target|rel|width|height|link|lang|poster):\s*/g;

/** Kirby's tags in text: `(link: https://… text: chữ popup: yes)`, `(image: a.jpg caption: Lễ trao)`. */
export const kirby: Dialect = {
  hint: /\((?:link|image|file|email|tel|video|youtube|vimeo|gist|audio):/,
  rules: [
    {
      pattern: TAG,
      read: ([, name = '', written = '']) => {
        const [value = '', ...parts] = written.split(NAME).map((part) => part.trim());
        const named = new Map(parts.flatMap((key, at) => (at % 2 === 0 ? [[key, parts[at + 1] ?? '']] : [])));
        // In brackets an author may write anything; an address has no blanks.
        if (value === '' || /\s/.test(value)) return null;
        const words = named.get('text') ?? named.get('title') ?? '';
        switch (name) {
          case 'image':
            return isPicture(value) || /^https?:/.test(value)
              ? picture(value, named.get('alt') ?? '', named.get('caption'))
              : null;
          case 'email':
            return value.includes('@') ? link(`mailto:${value}`, words || value) : null;
          case 'tel':
            return words || value;
          case 'link':
          case 'file':
            return /[./#]/.test(value) ? link(value, words) : null;
          default:
            return embedded(name, value);
        }
      },
    },
  ],
};
