/** The day that builds and commands take for today: `AS_OF=2027-06-01 npm run build` shows the site as it will warn then. */
import { isDay } from '../domain/dates.ts';
import { todayInJapan } from '../i18n/today.ts';

/** @throws Error where AS_OF is no day: a mistyped one would let every warning go missing. */
export function asOf(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment.AS_OF;
  if (given && !isDay(given)) throw new Error(`AS_OF: found "${given}", expected a day such as 2027-06-01`);
  return given || todayInJapan();
}
