/** The first thing that any saved line asks of its holder, at the top of the home page. */
import { dueOf, type Due } from '../domain/due.ts';
import { CLOCK_EVENTS, type Carrier, type ClockEvent } from '../domain/types.ts';
import { createScheduleStore } from '../storage/schedule-store.ts';
import { browserStorage } from '../storage/versioned-store.ts';
import { daysLeftText, toneOf } from '../views/ScheduleView.tsx';
import { speak, type SpeechProps } from './speech.ts';
import { loadTemporal } from './temporal.ts';

export async function showNextDue(): Promise<void> {
  const place = document.querySelector<HTMLElement>('.due');
  const props = document.getElementById('due-props')?.textContent;
  if (!place || !props) return;
  await loadTemporal();
  const speech = speak(JSON.parse(props) as SpeechProps);
  const next = await nextDue(speech.base, speech.today);
  if (!next) return;
  const { t, format, today } = speech;
  const when = element('a');
  when.href = place.querySelector('a')?.href ?? '';
  const days = element('b', daysLeftText(speech, next.day, today));
  days.className = 'days';
  when.append(days);
  const whose = element('span', next.name);
  whose.className = 'whose';
  const first = element('p');
  first.append(when, ' ', whose);
  const day = element('time', format.day(next.day));
  day.dateTime = next.day;
  const second = element('p');
  second.append(isEvent(next.about) ? `${t(`event.${next.about}`)} · ` : '', day);
  place.dataset.tone = toneOf(next.day, today);
  place.replaceChildren(first, second);
}

/** Carriers that cannot be fetched are left out: the page must not wait or fail for them. */
async function nextDue(base: string, today: string): Promise<Due | undefined> {
  const { lines } = createScheduleStore(browserStorage()).read().value;
  const found = await Promise.all(
    lines
      .map(async (line) => {
        const response = await fetch(`${base}data/carriers/${line.carrier}.json`);
        const rules = ((await response.json()) as Carrier).lines.find(({ id }) => id === line.line);
        return rules ? dueOf(rules, line, today) : [];
      })
      .map((due) => due.catch((): Due[] => [])),
  );
  return found.flat().sort((a, b) => a.day.localeCompare(b.day))[0];
}

function isEvent(about: Due['about']): about is ClockEvent {
  return (CLOCK_EVENTS as readonly string[]).includes(about);
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
