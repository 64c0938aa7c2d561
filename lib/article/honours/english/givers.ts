import { withoutPerson } from './names';
import { givers } from './tables';

/** Words with a capital letter and the small ones between them: "State President", "provincial People's Committee". */
const NAME =
  /^(?:(?:\p{Lu}[\p{L}’'-]*|of|the|and|provincial|municipal|central|city|district)\s?)+(?<!\s(?:of|the|and)\s?)/u;

/** Who gives, if these words begin with somebody who may. */
export function giverOf(text: string): string | null {
  const name = withoutPerson(NAME.exec(text.replace(/^\W*(?:the )?/iu, ''))?.[0].trim() ?? '');
  return givers.test(name) ? name : null;
}

/** "the Prime Minister's", "a Ministry of Health" before the award. */
export function giverBefore(text: string): string | null {
  const owner =
    /(?:\bthe )?([\p{Lu}][\p{L}\s.]{1,60}?)[’']s?\s+(?:(?:\p{Ll}+|\d+) )?$/u.exec(text)?.[1] ??
    /(?:^|\b(?:[Tt]he|an?) )((?:(?:\p{Lu}[\p{L}’'-]*|of|and) ){1,10})$/u.exec(text)?.[1];
  return owner === undefined ? null : giverOf(owner.replace(/^.*\b(?:the|with) (?=\p{Lu})/u, ''));
}

/** "by the President", "from the Ministry of Health", "of the Prime Minister" behind the award. */
export function giverBehind(text: string): string | null {
  const named =
    /^(?:[^;]{0,60}?\bby|(?:(?! to )[^;]){0,60}?\bfrom|^\W*(?:of|awarded by)) (?:the )?(?=\p{Lu}|provincial|municipal)/u.exec(
      text,
    );
  return named ? giverOf(text.slice(named[0].length)) : null;
}
