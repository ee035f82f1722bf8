/** The place where reminders are saved. Its code is fetched once a plan is shown, so that questions weigh nothing more for it. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SaveProps } from './SavePanel.tsx';

export function Save(props: SaveProps) {
  const [Panel, setPanel] = useState<ComponentType<SaveProps>>();
  useEffect(() => {
    void import('./SavePanel.tsx').then(({ SavePanel }) => setPanel(() => SavePanel));
  }, []);
  return Panel ? <Panel {...props} /> : null;
}
