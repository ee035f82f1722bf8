/**
 * Copies and reads aloud what a button names: data-copy ('' is the page's address), data-speak. What happened is announced in the
 * words that something around the button carries (views/view.ts, toolWords). One listener for the page, so that it also serves what an island draws later.
 */
import { thisPageOnSite } from './address.ts';
import './toast.ts';

const notice = document.createElement('p');
notice.setAttribute('role', 'status');
notice.className = 'tool-status';
document.body.append(notice);

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy], [data-speak]') : null;
  if (!button) return;
  const { copied = '', copyFailed = '', noVoice = '' } = button.closest<HTMLElement>('[data-copied]')?.dataset ?? {};
  const { copy, speak = '' } = button.dataset;
  const [act, done, failed] =
    copy === undefined ? [readAloud(speak), '', noVoice] : [copyText(copy || `${thisPageOnSite()}${location.hash}`), copied, copyFailed];
  act.then(
    () => announce(done),
    () => announce(failed),
  );
});

let clearing = 0;
export function announce(text: string): void {
  notice.textContent = text;
  clearTimeout(clearing);
  clearing = window.setTimeout(() => notice.replaceChildren(), 6000);
}

/** Rejects where the browser has no clipboard or refuses it. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Rejects where the device has no Japanese voice; another voice would say nonsense. */
async function readAloud(text: string): Promise<void> {
  const voice = (await voices()).find(({ lang }) => /^ja\b/i.test(lang));
  if (!voice) throw new Error('no Japanese voice');
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = 'ja-JP';
  utterance.rate = 0.85;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

/** Some browsers list their voices only a moment after the first question for them. */
async function voices(): Promise<readonly SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const found = speechSynthesis.getVoices();
  if (found.length > 0) return found;
  await new Promise((next) => {
    speechSynthesis.addEventListener('voiceschanged', next, { once: true });
    setTimeout(next, 800);
  });
  return speechSynthesis.getVoices();
}
