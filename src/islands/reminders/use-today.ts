/** The day in Japan, also on a page that stays open for weeks: what is done on it must not be dated back. */
import { useEffect, useState } from 'preact/hooks';
import { dayInJapan } from '../../domain/dates.ts';

const EVERY = 30_000;
const EVENTS = ['pageshow', 'focus', 'visibilitychange', 'pointerdown', 'keydown'] as const;

export function useToday(): string {
  const now = () => dayInJapan(Date.now());
  const [today, setToday] = useState(now);
  useEffect(() => {
    const look = () => setToday(now());
    const timer = setInterval(look, EVERY);
    // Before anything is pressed, too: timers sleep with the device.
    for (const event of EVENTS) addEventListener(event, look, true);
    return () => {
      clearInterval(timer);
      for (const event of EVENTS) removeEventListener(event, look, true);
    };
  }, []);
  return today;
}
