/** What the tests here ask of a browser that is not Chromium. */
export interface Driver {
  /** @param width of the page, in CSS pixels; 1024 if not said */
  open(url: string, width?: number): Promise<void>;
  /** Runs in the page. Arguments and result are JSON; a promise is waited for. */
  run<A extends readonly unknown[], R>(script: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Real key presses: Tab, Enter, ArrowDown; anything else is typed. */
  press(...keys: readonly string[]): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

/** Asks until the answer is there. @throws after ten seconds, with what was waited for and the last answer. */
export async function until<R>(what: string, ask: () => Promise<R>, fits: (answer: R) => boolean = Boolean): Promise<R> {
  const late = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (Date.now() > late) throw new Error(`waited in vain for ${what}; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
