import { link, LOST, type Dialect } from './rule';

/** Template code that runs when a page is generated: `<% … %>` of Templater, EJS and ERB, `<?php … ?>`; comments of Handlebars, `{{!-- … --}}`. */
export const templates: Dialect = {
  hint: /<%|<\?(?:php|=)|\{\{!/i,
  rules: [
    { pattern: /\{\{~?!--[^]{0,5000}?--~?\}\}|\{\{~?![^{}]{0,2000}\}\}/g, read: () => '' },
    { pattern: /<%#[^]{0,2000}?%>/g, read: () => '' },
    { pattern: /<%[^]{0,2000}?%>/g, read: () => LOST },
    { pattern: /<\?(?:php\b|=)[^]{0,2000}?\?>/gi, read: () => LOST },
  ],
};

/** Feeds put HTML between these marks. */
export const cdata: Dialect = {
  hint: /<!\[CDATA\[/i,
  rules: [{ pattern: /<!\[CDATA\[|\]\]>/gi, read: () => '' }],
};

const FILMS = new Map([
  ['youtube', 'https://www.youtube.com/watch?v='],
  ['vimeo', 'https://vimeo.com/'],
  ['dailymotion', 'https://www.dailymotion.com/video/'],
]);

/** Tags of Joomla's plugins, `{loadposition x}`, `{youtube}…{/youtube}`, and Drupal's media, `[[{"fid":"12",…}]]`. */
export const plugins: Dialect = {
  hint: /\{\/?(?:load(?:position|module)|mos\w+|modal|tip|tabs?|sliders?|gallery|youtube|vimeo|dailymotion|emailcloak)\b|\[\[\{"/i,
  rules: [
    {
      pattern: /\{(youtube|vimeo|dailymotion)\}\s*([\w-]{5,20})\s*\{\/\1\}/gi,
      read: ([, site = '', id = '']) => `\n\n${link(`${FILMS.get(site.toLowerCase()) ?? ''}${id}`)}\n\n`,
    },
    { pattern: /\{gallery\}[^{}\n]{0,300}\{\/gallery\}/gi, read: () => LOST },
    {
      pattern: /\{(?:load(?:position|module(?:id)?)|mos\w{1,20}|emailcloak|gallery)\b[^{}\n]{0,200}\}/gi,
      read: () => LOST,
    },
    // Their words stay.
    { pattern: /\{\/?(?:modal|tip|tabs?|sliders?)\b[^{}\n]{0,200}\}/gi, read: () => '' },
    { pattern: /\[\[\{"[^\n]{0,3000}?\}\]\]/g, read: () => LOST },
  ],
};
