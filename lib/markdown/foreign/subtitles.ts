import type { Dialect } from './rule';

const MOMENT = String.raw`(?:\d{1,3}:)?\d{2}:\d{2}[.,]\d{3}`;

/** Subtitles of films: SubRip and WebVTT, of which the spoken words stay. */
export const subtitles: Dialect = {
  hint: new RegExp(`^${MOMENT}[ \\t]+-->`, 'm'),
  rules: [
    { pattern: /(?<![^])\s*WEBVTT[^\n]*\n(?:[A-Za-z-]{2,30}:[^\n]*\n)*/g, read: () => '' },
    // A cue's number, and from when to when it is shown.
    {
      pattern: new RegExp(`^(?:\\d{1,5}[ \\t]*\\n)?${MOMENT}[ \\t]+-->[ \\t]+${MOMENT}[^\\n]*\\n`, 'gm'),
      read: () => '',
    },
    { pattern: /<v(?:\.[\w.]{1,40})?[ \t]+([^<>\n]{1,60})>/g, read: ([, name = '']) => `${name}: ` },
    { pattern: /<\/[vc]>|<c(?:\.[\w.]{1,40})?>/g, read: () => '' },
  ],
};
