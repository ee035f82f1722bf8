/** What few readers need at once: a heading that opens. A link to a place inside opens it too. */
import type { ComponentChildren } from 'preact';

export function Fold({ class: name, title, children }: { class: string; title: string; children: ComponentChildren }) {
  return (
    <details class={`fold ${name}`}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
