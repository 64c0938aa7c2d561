import { dataOf, elementOf } from './dom';
import { spoken as spokenAttribute } from './parts/article';
import * as tools from './parts/tools';

/** Shares an article, copies its address and reads it aloud. Functions that the browser lacks stay hidden. */

const links = elementOf(tools.links);
const sheet = elementOf(tools.sheet);
const copy = elementOf(tools.copy);
const listen = elementOf(tools.listen);
const stop = elementOf(tools.stop);
const url = dataOf(tools.links, 'url');
const lang = dataOf(tools.links, 'lang');

/** Shows the button of the system's share sheet, or else the links. */
function offerSheet(works: boolean): void {
  sheet.hidden = !works;
  links.hidden = works;
}

offerSheet('share' in navigator);
sheet.onclick = () => {
  navigator.share({ title: document.title, url }).catch((error: unknown) => {
    // Closing the sheet is no failure.
    if (!(error instanceof DOMException && error.name === 'AbortError')) offerSheet(false);
  });
};

copy.hidden = !('clipboard' in navigator);
copy.onclick = async () => {
  elementOf(tools.copied).textContent = await navigator.clipboard.writeText(url).then(
    () => dataOf(tools.copy, 'done'),
    () => dataOf(tools.copy, 'failed'),
  );
};

let voice: SpeechSynthesisVoice | undefined;
/** The current utterance: browsers discard one without a reference. */
let spoken: SpeechSynthesisUtterance | null = null;
let sentences: string[] = [];
let next = 0;

/** Some browsers load their voices late. */
function findVoice(): void {
  const voices = speechSynthesis.getVoices().filter((each) => each.lang.startsWith(lang));
  voice = voices.find((each) => each.default) ?? voices[0];
  listen.hidden = !voice;
}

/** The sentences of title, lede and body. */
function sentencesOfPage(): string[] {
  const parts = [...document.querySelectorAll(`[${spokenAttribute}]`)];
  const text = parts.map((each) => (each instanceof HTMLElement ? each.innerText : '')).join('\n');
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return Array.from(segments, ({ segment }) => segment.trim()).filter(Boolean);
}

/** Speaks sentence by sentence: some browsers stop in the middle of long texts, and cannot pause. */
function speak(): void {
  const sentence = sentences[next];
  if (!sentence || !voice) {
    pauseAt(0);
    return;
  }
  const mine = (spoken = Object.assign(new SpeechSynthesisUtterance(sentence), { voice, lang: voice.lang }));
  spoken.onend = () => {
    if (mine !== spoken) return;
    next += 1;
    speak();
  };
  spoken.onerror = () => {
    if (mine === spoken) pauseAt(next);
  };
  speechSynthesis.speak(spoken);
  label('pause');
}

/** Stops reading; the next start continues at this sentence. */
function pauseAt(sentence: number): void {
  next = sentence;
  spoken = null;
  speechSynthesis.cancel();
  label(sentence > 0 ? 'resume' : 'start');
}

/** Sets the button's label to its next action. */
function label(action: 'start' | 'pause' | 'resume'): void {
  elementOf(tools.listenLabel).textContent = dataOf(tools.listen, action);
  stop.hidden = action === 'start';
}

if ('speechSynthesis' in window && 'Segmenter' in Intl) {
  findVoice();
  speechSynthesis.onvoiceschanged = findVoice;
  listen.onclick = () => {
    if (spoken) {
      pauseAt(next);
      return;
    }
    if (next === 0) sentences = sentencesOfPage();
    speak();
  };
  stop.onclick = () => {
    pauseAt(0);
    listen.focus();
  };
  addEventListener('pagehide', () => {
    if (spoken) pauseAt(next);
  });
}
