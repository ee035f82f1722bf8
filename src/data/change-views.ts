/** What carriers changed, spoken in one language, for pages and feeds. */
import type { Change, Fact, FactKind } from '../domain/types.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CarrierView, FactView } from '../views/view.ts';
import { changeFacts, changeKind } from './changes.ts';
import { content } from './load.ts';
import { carrierView } from './speech.ts';

export interface ChangeView {
  readonly change: Change;
  readonly proof: Fact;
  /** The carrier, for its name and page. */
  readonly of: CarrierView;
  /** The carrier's facts with {date}, {before} and {after}. */
  readonly view: FactView;
  readonly title: string;
  readonly text: string;
}

/** Newest first; of one carrier where it is named. */
export function changeViews(locale: Locale, carrier?: string): ChangeView[] {
  return content.changes
    .filter((change) => !carrier || change.carrier === carrier)
    .map((change) => {
      const of = carrierView(locale, change.carrier);
      const words = content.changeWords[locale][change.id];
      const kind: FactKind = changeKind(of.carrier, change.fact);
      const proof = { sources: change.sources, kind, checkedOn: change.recordedOn, reviewBy: of.carrier.reviewBy };
      const view: FactView = { ...of, carrier: changeFacts(of.carrier, change) };
      return { change, proof, of, view, title: words?.title ?? '', text: words?.text ?? '' };
    });
}
