/** The countdown to the day of departure. */
import { writeFragment } from '../../storage/fragment.ts';
import { LeavingView } from '../../views/Leaving.tsx';
import { Share } from '../../views/Share.tsx';
import { carrierName } from '../../views/view.ts';
import type { EndingProps } from './endings.ts';
import { Summary } from './Summary.tsx';
import { useExtras } from './use-extras.ts';

export function Part({ view, answers, asked, heading }: EndingProps) {
  useExtras(`leaving ${answers.carrier}`);
  if (!view) return null;
  const { carrier, line } = answers;
  const toPlan = writeFragment({ answers: { situation: 'automatic', ...(carrier && { carrier }), ...(line && { line }) } });
  return (
    <>
      <Summary
        speech={view}
        view={view}
        title={view.t('leaving.title', { carrier: carrierName(view) })}
        heading={heading}
        answers={answers}
        asked={asked}
      />
      <LeavingView view={view} departure={answers.departure ?? 'unknown'} planHref={toPlan} />
      <Share speech={view} />
    </>
  );
}
