/** What search engines and other machines read of a page (schema.org), said only with words that stand on the page. */
import type { Label } from '../domain/types.ts';

interface PageFacts {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The name of the site as its header shows it. */
  readonly site: string;
}

type Node = Readonly<Record<string, unknown>>;

function node(type: string, values: object): Node {
  return { '@context': 'https://schema.org', '@type': type, ...values };
}

export function techArticle({ url, title, description, language, site }: PageFacts, modified: string): Node {
  return node('TechArticle', {
    headline: title,
    description,
    inLanguage: language,
    dateModified: modified,
    mainEntityOfPage: url,
    publisher: { '@type': 'Organization', name: site },
  });
}

/** @param trail the pages above this one, outermost first, and this page last */
export function breadcrumbs(trail: readonly { readonly name: string; readonly url: string }[]): Node {
  return node('BreadcrumbList', {
    itemListElement: trail.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  });
}

export function definedTermSet(
  { url, title, description, language }: PageFacts,
  terms: readonly (Label & { readonly id: string; readonly meaning: string })[],
): Node {
  return node('DefinedTermSet', {
    '@id': url,
    name: title,
    description,
    inLanguage: language,
    hasDefinedTerm: terms.map(({ id, ja, meaning }) => ({ '@type': 'DefinedTerm', name: ja, description: meaning, url: `${url}#${id}` })),
  });
}

export function webApplication({ url, title, language }: Omit<PageFacts, 'description' | 'site'>): Node {
  return node('WebApplication', {
    name: title,
    url,
    inLanguage: language,
    applicationCategory: 'UtilitiesApplication',
    operatingSystem: 'Any',
    isAccessibleForFree: true,
  });
}
