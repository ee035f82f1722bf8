/** The tags that guide authors may use; there are no others. */
import Callout from './Callout.astro';
import CarrierRows from './CarrierRows.astro';
import Domains from './Domains.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Kept from './Kept.astro';
import Kind from './Kind.astro';
import LastCheck from './LastCheck.astro';
import Licence from './Licence.astro';
import Fact from './Fact.astro';
import MenuPath from './MenuPath.astro';
import PaymentRows from './PaymentRows.astro';
import Phrases from './Phrases.astro';
import Picture from './Picture.astro';
import Sources from './Sources.astro';
import Start from './Start.astro';
import Term from './Term.astro';

/** Headings are written as Markdown. */
export const guideComponents = {
  Callout,
  CarrierRows,
  Domains,
  Fact,
  MenuPath,
  PaymentRows,
  Phrases,
  Picture,
  Sources,
  Start,
  Term,
  h2: Heading2,
  h3: Heading3,
};

/** The tags of the pages about the site. */
export const aboutComponents = { Kept, Kind, LastCheck, Licence, h2: Heading2 };
