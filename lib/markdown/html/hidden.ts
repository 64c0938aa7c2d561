import type { Element } from 'hast';

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)\b/i;

/** Whether browsers, or Word, hide an element by its own attributes. */
export function isHiddenElement({ properties: { hidden, style } }: Element): boolean {
  const isHidden = hidden !== undefined && hidden !== false && hidden !== 'until-found';
  return isHidden || (typeof style === 'string' && HIDING_STYLE.test(style));
}
