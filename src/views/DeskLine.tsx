/** A phone number in a row of a list. */
import type { PhoneNumber } from '../domain/types.ts';
import { hoursText, languagesText } from './contact.ts';
import { PhoneLink, Rich } from './Rich.tsx';
import type { CarrierView } from './view.ts';

interface DeskProps {
  readonly view: CarrierView;
  readonly desk: PhoneNumber;
}

/** A number; below it who can call it, when, and in which languages. Each of these stays whole where it fits. */
export function DeskLine({ view, desk: { number, from, hours, languages } }: DeskProps) {
  return (
    <>
      <PhoneLink number={number} />
      <small class="desk-hours">
        <span>{view.t(`phone.from.${from}`)} ·</span> <span>{hoursText(view, hours)} ·</span> <span>{languagesText(view, languages)}</span>
      </small>
    </>
  );
}

/** Where the carrier has no desk, a number belongs to somebody else, and what it is for must stand beside it. */
export function OtherDeskLine({ view, desk: { id, number } }: DeskProps) {
  return (
    <>
      <PhoneLink number={number} />{' '}
      <small>
        <Rich view={view} text={view.words.numbers[id] ?? ''} />
      </small>
    </>
  );
}
