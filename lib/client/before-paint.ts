import { hostAddress } from './address';
import { choices } from './parts/display';
import { worker } from './parts/offline';

/** Applies the reader's display settings before the first paint and stores them. Runs on every page. */

const root = document.documentElement;

/** The stored choice; null if there is none or the browser refuses storage. */
function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Without storage the choice is valid for this page only.
  }
}

function show(): void {
  for (const name of choices) root.dataset[name] = stored(name) ?? root.dataset[name] ?? '';
  for (const input of document.querySelectorAll('input'))
    if (choices.includes(input.name)) input.checked = input.value === root.dataset[input.name];
  const scheme = root.dataset['scheme'] ?? '';
  for (const meta of document.querySelectorAll('meta')) {
    if (meta.name !== 'theme-color') continue;
    const media = (meta.dataset['media'] ??= meta.media);
    meta.media = scheme === '' ? media : media.includes(scheme) ? 'all' : 'not all';
  }
}

addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !choices.includes(target.name)) return;
  root.dataset[target.name] = target.value;
  store(target.name, target.value);
  show();
});

// When the page is complete, when it is shown again, and when another tab changes the choice.
for (const event of ['DOMContentLoaded', 'pageshow', 'visibilitychange', 'storage'])
  addEventListener(event, show);
show();

// After everything that the page itself needs: the worker is for later pages.
addEventListener('load', () => {
  if (!('serviceWorker' in navigator) || !document.querySelector(`[${worker}]`)) return;
  navigator.serviceWorker.register(hostAddress('/sw.js')).catch(() => undefined);
});
