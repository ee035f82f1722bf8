/** The day in Japan, also on a page that stays open for weeks: what is done on it must not be dated back. */
import { useEffect, useState } from 'preact/hooks';
import { dayInJapan } from '../../domain/dates.ts';

const EVERY = 30_000;
const RETURNS = ['pageshow', 'focus', 'visibilitychange'] as const;
/** Not when a finger goes down, nor when what it is on takes the focus: what moves then is missed by the press. */
const PRESSES = ['click', 'keydown'] as const;

export function useToday(): string {
  const now = () => dayInJapan(Date.now());
  const [today, setToday] = useState(now);
  useEffect(() => {
    const look = () => setToday(now());
    const timer = setInterval(look, EVERY);
    for (const event of RETURNS) addEventListener(event, look);
    // Before what is pressed acts, too: timers sleep with the device.
    for (const event of PRESSES) addEventListener(event, look, true);
    return () => {
      clearInterval(timer);
      for (const event of RETURNS) removeEventListener(event, look);
      for (const event of PRESSES) removeEventListener(event, look, true);
    };
  }, []);
  return today;
}
