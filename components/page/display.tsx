import type { Article } from '@/lib/article/article';
import type { Choice as ChoiceName } from '@/lib/client/parts/display';
import { words } from '@/lib/language/words';
import styles from './display.module.css';

/** Settings for text size and colours on every page; `lib/client/before-paint.ts` stores them. */
export function Display({ lang }: { lang: Article['lang'] }) {
  const { display, textSize, textSizes, scheme, schemes } = words[lang];
  return (
    <div className={styles.display}>
      <button className={styles.button} type="button" popoverTarget="hien-thi" aria-label={display}>
        <span aria-hidden="true">Aa</span>
      </button>
      <div id="hien-thi" className={styles.panel} popover="auto">
        <Choice
          name="size"
          label={textSize}
          options={{
            small: textSizes.small,
            '': textSizes.normal,
            large: textSizes.large,
            largest: textSizes.largest,
          }}
        />
        <Choice
          name="scheme"
          label={scheme}
          options={{ '': schemes.system, light: schemes.light, dark: schemes.dark }}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  name: ChoiceName;
  label: string;
  /** Labels of the values in tokens.css; the empty value is the default. */
  options: Readonly<Record<string, string>>;
}

function Choice({ name, label, options }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      {Object.entries(options).map(([value, option]) => (
        <label key={value}>
          <input type="radio" name={name} value={value} />
          {option}
        </label>
      ))}
    </fieldset>
  );
}
