// @ts-check
/** An article's comforts: to hand it on, and to have it read aloud. What a browser cannot do stays out of sight. */

/** @param {string} id */
function part(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`#${id} is missing`);
  return element;
}

const links = part('chia-se');
const sheet = part('chia-se-may');
const copy = part('chep');
const listen = part('nghe');
const stop = part('thoi-nghe');
const { url = '', lang = '' } = links.dataset;

/** The system's own sheet stands for the links. @param {boolean} works */
function offerSheet(works) {
  sheet.hidden = !works;
  links.hidden = works;
}

offerSheet('share' in navigator);
sheet.onclick = () =>
  navigator.share({ title: document.title, url }).catch((error) => {
    // Who closes the sheet has decided so.
    if (error.name !== 'AbortError') offerSheet(false);
  });

copy.hidden = !('clipboard' in navigator);
copy.onclick = async () => {
  const { done = '', failed = '' } = copy.dataset;
  part('da-chep').textContent = await navigator.clipboard.writeText(url).then(
    () => done,
    () => failed,
  );
};

/** @type {SpeechSynthesisVoice | undefined} */
let voice;
/** @type {SpeechSynthesisUtterance | null} Held as long as it is heard: browsers forget the others. */
let spoken = null;
/** @type {string[]} */
let sentences = [];
let next = 0;

/** The voice of the page's language, if the browser has one: it may learn so late. */
function findVoice() {
  const voices = speechSynthesis.getVoices().filter((each) => each.lang.startsWith(lang));
  voice = voices.find((each) => each.default) ?? voices[0];
  listen.hidden = !voice;
}

/** Title, lede and body. */
function sentencesOf() {
  const parts = [...document.querySelectorAll('[data-listen]')];
  const text = parts.map((each) => (each instanceof HTMLElement ? each.innerText : '')).join('\n');
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim()).filter(Boolean);
}

/** Sentence by sentence: a long text stops halfway in some browsers, and cannot be paused in others. */
function speak() {
  const sentence = sentences[next];
  if (!sentence || !voice) return rest(0);
  const mine = (spoken = Object.assign(new SpeechSynthesisUtterance(sentence), { voice, lang: voice.lang }));
  spoken.onend = () => {
    if (mine !== spoken) return;
    next += 1;
    speak();
  };
  spoken.onerror = () => {
    if (mine === spoken) rest(next);
  };
  speechSynthesis.speak(spoken);
  tell('pause');
}

/** Silence, until the reader goes on from this sentence. @param {number} at */
function rest(at) {
  next = at;
  spoken = null;
  speechSynthesis.cancel();
  tell(at > 0 ? 'resume' : 'start');
}

/** @param {'start' | 'pause' | 'resume'} state of which the button says what it does */
function tell(state) {
  part('nghe-chu').textContent = listen.dataset[state] ?? '';
  stop.hidden = state === 'start';
}

if ('speechSynthesis' in window && 'Segmenter' in Intl) {
  findVoice();
  speechSynthesis.onvoiceschanged = findVoice;
  listen.onclick = () => {
    if (spoken) return rest(next);
    if (next === 0) sentences = sentencesOf();
    speak();
  };
  stop.onclick = () => {
    rest(0);
    listen.focus();
  };
  addEventListener('pagehide', () => {
    if (spoken) rest(next);
  });
}
