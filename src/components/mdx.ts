/** The tags that guide authors may use; there are no others. */
import Callout from './Callout.astro';
import CarrierRows from './CarrierRows.astro';
import Fact from './Fact.astro';
import Start from './Start.astro';
import Term from './Term.astro';

export const guideComponents = { Callout, CarrierRows, Fact, Start, Term };
