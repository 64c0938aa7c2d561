import { Fragment } from 'react';

/** Digits of a whole number: fewer are an extension, or the hours in which somebody answers. */
const WHOLE = 8;

/** A number, with the marks that people put between its digits. */
const NUMBER = /([+(]{0,2}\d+\)?(?:[ .-]?\d+)*)/;

/** A telephone line of the imprint: several numbers, extensions and words may be in it; each number is a link. */
export function Phone({ phone }: { phone: string }) {
  const isOne = phone.replace(NUMBER, '') === '';
  return (
    <span>
      {phone.split(NUMBER).map((part, index) => {
        const digits = part.replace(/[^+\d]/g, '');
        const isNumber = index % 2 === 1 && (isOne || digits.length >= WHOLE);
        // No number breaks at the end of a line.
        const text = part.replaceAll(' ', index % 2 === 1 ? '\u00a0' : ' ');
        if (!isNumber) return <Fragment key={index}>{text}</Fragment>;
        return (
          <a key={index} href={`tel:${digits}`}>
            {text}
          </a>
        );
      })}
    </span>
  );
}
