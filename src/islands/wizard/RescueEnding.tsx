/** What to do for a number in danger. */
import { lineOf, type State } from '../../domain/flow.ts';
import type { Place } from '../../domain/types.ts';
import { writeFragment } from '../../storage/fragment.ts';
import { RescueView } from '../../views/Rescue.tsx';
import { Share } from '../../views/Share.tsx';
import { carrierName } from '../../views/view.ts';
import type { EndingProps } from './endings.ts';
import { Summary } from './Summary.tsx';
import { useExtras } from './use-extras.ts';

export function Part({ view, answers, asked, heading }: EndingProps) {
  useExtras(`rescue ${answers.carrier}`);
  if (!view) return null;
  const { carrier, line, where, stopped } = answers;
  const toPlan = writeFragment({ answers: { situation: 'automatic', ...(carrier && { carrier }), ...(line && { line }) } });
  return (
    <>
      <Summary
        speech={view}
        view={view}
        title={view.t('rescue.title', { carrier: carrierName(view) })}
        heading={heading}
        answers={answers}
        asked={asked}
      />
      <RescueView
        view={view}
        state={(answers.state ?? 'unknown') as State}
        line={lineOf(view.carrier, answers)}
        where={(where ?? 'unknown') as Place}
        {...(stopped && stopped !== 'unknown' ? { stopped } : {})}
        planHref={toPlan}
      />
      <Share speech={view} />
    </>
  );
}
