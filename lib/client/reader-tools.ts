import { dataOf, elementOf } from './dom';
import { spoken as spokenAttribute } from './parts/article';
import * as tools from './parts/tools';

/** Shares an article, copies its address and reads it aloud. What the browser cannot do stays hidden. */

const links = elementOf(tools.links);
const sheet = elementOf(tools.sheet);
const copy = elementOf(tools.copy);
const listen = elementOf(tools.listen);
const stop = elementOf(tools.stop);
const url = dataOf(tools.links, 'url');
const lang = dataOf(tools.links, 'lang');

/** Shows the button of the system's own share sheet, or the links in its place. */
function offerSheet(works: boolean): void {
  sheet.hidden = !works;
  links.hidden = works;
}

offerSheet('share' in navigator);
sheet.onclick = () => {
  navigator.share({ title: document.title, url }).catch((error: unknown) => {
    // Closing the sheet is the reader's choice, not a failure.
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
/** The sentence that is read: browsers drop an utterance that nothing refers to. */
let spoken: SpeechSynthesisUtterance | null = null;
let sentences: string[] = [];
let next = 0;

/** Some browsers list their voices late. */
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

/** Sentence by sentence: some browsers stop halfway through a long text, and cannot pause. */
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

/** Stops reading; the next start goes on from this sentence. */
function pauseAt(sentence: number): void {
  next = sentence;
  spoken = null;
  speechSynthesis.cancel();
  label(sentence > 0 ? 'resume' : 'start');
}

/** Names what the button does next. */
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
