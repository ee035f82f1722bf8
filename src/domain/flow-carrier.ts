/** The part of a carrier's facts that decides which questions are asked. */
import type { FlowCarrier } from './flow.ts';
import { graceClock } from './rescue.ts';
import type { Carrier } from './types.ts';

export function flowCarrier({ id, lines }: Carrier): FlowCarrier {
  return { id, lines: lines.map((line) => ({ id: line.id, anchor: line.anchor, grace: graceClock(line) !== undefined })) };
}
