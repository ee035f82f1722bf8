/** What few readers need at once: a heading that opens. A link to a place inside opens it too. */
import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly class: string;
  readonly title: string;
  readonly level?: 2 | 3;
  readonly children: ComponentChildren;
}

export function Fold({ class: name, title, level = 2, children }: FoldProps) {
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <details class={`fold ${name}`}>
      <summary>
        <Heading>{title}</Heading>
      </summary>
      {children}
    </details>
  );
}
