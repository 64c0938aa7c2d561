// @ts-check
/** How the reader wants the paper to look: told to the styles before anything is painted, and kept for the next page. */

const root = document.documentElement;
const choices = ['scheme', 'size'];

/** Null where nothing was chosen, or where storage is refused. @param {string} name */
function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** @param {string} name @param {string} value */
function store(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The choice holds for this page only.
  }
}

function show() {
  for (const name of choices) root.dataset[name] = stored(name) ?? root.dataset[name] ?? '';
  for (const input of document.querySelectorAll('input'))
    if (choices.includes(input.name)) input.checked = input.value === root.dataset[input.name];
  const scheme = root.dataset.scheme ?? '';
  for (const meta of document.querySelectorAll('meta')) {
    if (meta.name !== 'theme-color') continue;
    const media = (meta.dataset.media ??= meta.media);
    meta.media = scheme === '' ? media : media.includes(scheme) ? 'all' : 'not all';
  }
}

addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !choices.includes(target.name)) return;
  root.dataset[target.name] = target.value;
  store(target.name, target.value);
  show();
});

// When the page is whole; when it comes back into sight; when another page was told.
for (const event of ['DOMContentLoaded', 'pageshow', 'visibilitychange', 'storage'])
  addEventListener(event, show);
show();
