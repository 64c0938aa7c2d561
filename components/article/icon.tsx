/** Paths on a 24 × 24 grid. */
const paths = {
  facebook: 'M14 21v-8h3l.5-3.5H14V8c0-1.2.6-2 2-2h1.5V3H15c-2.8 0-4.5 1.8-4.5 4.6v1.9h-3V13h3v8',
  zalo: 'M4 4.5h16v12h-9l-4 3.5v-3.5h-3zM8.5 8h6l-6 5h6.5',
  email: 'M3 5.5h18v13H3zM3 6l9 7 9-7',
  link: 'M10 14a4 4 0 0 0 6 0l3.5-3.5a4 4 0 0 0-6-6L12 6M14 10a4 4 0 0 0-6 0l-3.5 3.5a4 4 0 0 0 6 6L12 18',
  share: 'M12 15V3M8 6.5 12 3l4 3.5M7 10H5v11h14V10h-2',
  listen: 'M4 9.5v5h4l5 4v-13l-5 4zM16 9a4 4 0 0 1 0 6M18.5 6a8 8 0 0 1 0 12',
} as const;

/** An icon beside or instead of a word; the word is the accessible name. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
