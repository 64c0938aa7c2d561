import { embedded } from './embedded';
import { argumentsOf, fence, first, isAddress, isPicture, LOST, picture, type Dialect } from './rule';
import { titleAbove } from './titles';

/** Hugo's shortcodes: `{{< figure src="a.jpg" >}}`, `{{% notice %}}…{{% /notice %}}`. */
export const hugo: Dialect = {
  hint: /\{\{/,
  rules: [
    { pattern: /\{\{\s?\/\*[^]{0,5000}?\*\/\s?\}\}/g, read: () => '' },
    // Go's blog, and others' own templates.
    {
      pattern: /\{\{\s*(?:image|img|picture|figure)\s+"([^"\n]{1,300})"[^{}\n]{0,200}\}\}/g,
      read: ([, src = '']) => (isPicture(src) ? picture(src, '') : LOST),
    },
    {
      pattern: /\{\{[<%]\s*(\/?)\s*([\w./-]{1,60})((?:(?!\}\})[^]){0,2000}?)\/?\s*[>%]\}\}/g,
      read: (found, context) => {
        const [, closes, name = '', written = ''] = found;
        if (name === 'highlight')
          return fence(found, context, closes === '/' ? '' : /^\s*(\w*)/.exec(written)?.[1]);
        if (closes === '/') return LOST;
        const { named, plain } = argumentsOf(written);
        if (name === 'ref' || name === 'relref') {
          return isAddress(found, context) ? (plain[0] ?? first(named, 'path')) : LOST;
        }
        const src = first(named, 'src', 'image', 'link') || (plain[0] ?? '');
        if (isPicture(src) || (/^(?:figure|img|image|picture)$/.test(name) && /\D/.test(src))) {
          const caption = [first(named, 'title'), first(named, 'caption')]
            .filter((part) => part !== '')
            .join(' ');
          return picture(src, first(named, 'alt') || caption, caption, first(named, 'attr'));
        }
        return embedded(name, written) ?? titleAbove(name, written) ?? LOST;
      },
    },
  ],
};
