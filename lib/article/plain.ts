import type { Source } from '../markdown/markdown';
import type { Place } from '../report/diagnostic';

/** The part of a text from `start` to `end`, trimmed, with its positions in the file. */
export function cutText({ text, place }: Source, start: number, end = text.length): Source {
  const part = text.slice(start, end);
  const from = start + (part.length - part.trimStart().length);
  return { text: part.trim(), place: (index) => place(from + index) };
}

/** Joins texts with `gap` between them. */
export function joinTexts(texts: readonly Source[], gap = ' '): Source {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + gap.length;
  }
  return {
    text: texts.map(({ text }) => text).join(gap),
    place: (index) => {
      const within = Math.max(
        0,
        starts.findLastIndex((start) => start <= index),
      );
      return texts[within]?.place(index - (starts[within] ?? 0)) ?? { line: 1, column: 1 };
    },
  };
}

/** A text outside any paragraph, such as a front matter value: all of it has one position. */
export function textAt(text: string, place: Place): Source {
  return { text, place: () => place };
}
