/** Carriers by name alone, each a link to its page, with the kind of the fact that put it there. */
import type { Fact } from '../domain/types.ts';
import { KindMark } from './Proof.tsx';
import { carrierName, href, type CarrierView } from './view.ts';

export function CarrierNames({ views, factOf }: { views: readonly CarrierView[]; factOf?: (view: CarrierView) => Fact | undefined }) {
  return (
    <ul class="names">
      {views.map((view) => {
        const fact = factOf?.(view);
        return (
          <li>
            <CarrierLink view={view} /> {fact && <KindMark view={view} fact={fact} short />}
          </li>
        );
      })}
    </ul>
  );
}

/** `anchor`: the part of the carrier's page that says more. */
export function CarrierLink({ view, anchor }: { view: CarrierView; anchor?: string | undefined }) {
  return (
    <a class="name" href={`${href(view, `carriers/${view.carrier.id}`)}${anchor ? `#${anchor}` : ''}`}>
      {carrierName(view)}
    </a>
  );
}
