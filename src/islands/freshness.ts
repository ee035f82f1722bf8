/** Brings forth the warnings whose day is over by the reader's own clock. */
import { todayInJapan } from '../i18n/today.ts';

const today = todayInJapan();
for (const notice of document.querySelectorAll<HTMLElement>('[data-review-by]')) {
  if ((notice.dataset.reviewBy ?? '') < today) notice.hidden = false;
}
