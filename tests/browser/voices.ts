import type { Page } from '@playwright/test';

/** Stands for the browser's speech, of which the tests' browser has none. */
const speech = (langs: readonly string[], delay: number) => `
  let current = null;
  const voices = ${JSON.stringify(langs)}.map((lang) => ({ lang, default: false }));
  const synthesis = {
    getVoices: () => [],
    speak: (utterance) => (current = utterance),
    cancel: () => (current = null),
  };
  window.speech = {
    spoken: () => current && { text: current.text, lang: current.lang },
    end: () => current.onend(),
  };
  window.SpeechSynthesisUtterance = function (text) { this.text = text; };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  setTimeout(() => {
    synthesis.getVoices = () => voices;
    synthesis.onvoiceschanged?.();
  }, ${delay});
`;

interface Speech {
  /** What is being said. */
  spoken: () => Promise<{ text: string; lang: string } | null>;
  /** It has been said to its end. */
  end: () => Promise<void>;
}

/**
 * Gives the pages to come a browser with these voices.
 * @param delay milliseconds until it knows of them
 */
export async function giveVoices(page: Page, langs: readonly string[], delay = 0): Promise<Speech> {
  await page.addInitScript(speech(langs, delay));
  return {
    spoken: () => page.evaluate('window.speech.spoken()'),
    end: () => page.evaluate('window.speech.end()'),
  };
}
