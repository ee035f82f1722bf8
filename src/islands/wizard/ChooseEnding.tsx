/** Carriers for a reader without a number. */
import type { Wish } from '../../domain/choose.ts';
import { ChooseCarrierView } from '../../views/ChooseCarrier.tsx';
import type { EndingProps } from './endings.ts';
import { Summary } from './Summary.tsx';

export function Part({ speech, finder, answers, asked, heading }: EndingProps) {
  const { where = 'unknown', resident = 'unknown', payment = 'unknown' } = answers;
  return (
    <>
      <Summary speech={speech} title={speech.t('choose.title')} heading={heading} answers={answers} asked={asked} />
      <ChooseCarrierView speech={speech} carriers={finder} wish={{ where, resident, payment } as Wish} />
    </>
  );
}
