/** How to find out one's carrier; the way goes on with it where it began. */
import { writeFragment } from '../../storage/fragment.ts';
import { FindCarrierView } from '../../views/FindCarrier.tsx';
import type { EndingProps } from './endings.ts';
import { Summary } from './Summary.tsx';

export function Part({ speech, finder, answers, asked, heading }: EndingProps) {
  const situation = answers.situation === 'find-carrier' ? 'automatic' : (answers.situation ?? 'automatic');
  return (
    <>
      <Summary speech={speech} title={speech.t('find.title')} heading={heading} answers={answers} asked={asked} />
      <FindCarrierView speech={speech} carriers={finder} to={(carrier) => writeFragment({ answers: { ...answers, situation, carrier } })} />
    </>
  );
}
