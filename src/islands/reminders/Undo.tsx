/** What was just done, and the way back: at the foot of the window, so that nothing moves from under the reader's hand. */
import { useEffect, useRef } from 'preact/hooks';
import type { Speech } from '../../views/view.ts';
import { keepClear } from '../keep-clear.ts';

interface UndoProps {
  readonly speech: Speech;
  readonly text: string | undefined;
  readonly back: () => void;
  readonly close: () => void;
}

/** It takes the focus only where what was pressed is gone, and keeps clear of what has it. */
export function Undo({ speech: { t }, text, back, close }: UndoProps) {
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) button.current?.focus({ preventScroll: true });
  }, [text]);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => box.current && keepClear(box.current, target as Element);
    addEventListener('focusin', look);
    return () => removeEventListener('focusin', look);
  }, []);
  return (
    <div role="status" class="undo" ref={box}>
      {text && (
        <>
          <p>{text}</p>
          <span>
            <button type="button" class="link" ref={button} onClick={back}>
              {t('reminders.undo')}
            </button>
            <button type="button" class="link" onClick={close}>
              {t('reminders.close')}
            </button>
          </span>
        </>
      )}
    </div>
  );
}
