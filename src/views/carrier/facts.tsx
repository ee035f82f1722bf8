/** The sections of a carrier's page that are lists of statements, each with its proof. */
import { PAYMENTS } from '../../domain/types.ts';
import { Proof } from '../Proof.tsx';
import { Rich } from '../Rich.tsx';
import type { CarrierView } from '../view.ts';

interface Props {
  readonly view: CarrierView;
}

export function Acts({ view }: Props) {
  const { t, carrier, words } = view;
  if (carrier.acts.length === 0) return null;
  return (
    <section id="acts">
      <h2>{t('carrier.acts')}</h2>
      <ul class="verdicts">
        {carrier.acts.map((act) => (
          <li data-verdict={act.counts}>
            <b>{t(`counts.${act.counts}`)}</b> <Rich view={view} text={words.acts[act.id] ?? ''} /> <Proof view={view} fact={act} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Payments({ view }: Props) {
  const { t, carrier, words } = view;
  return (
    <section id="payments">
      <h2>{t('carrier.payments')}</h2>
      <ul class="verdicts">
        {PAYMENTS.map((id) => (
          <li data-verdict={carrier.payments[id].verdict}>
            <b>{t('row', { name: t(`payment.${id}`), text: t(`verdict.${carrier.payments[id].verdict}`) })}</b>{' '}
            <Rich view={view} text={words.payments[id]} /> <Proof view={view} fact={carrier.payments[id]} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Abroad({ view }: Props) {
  const { t, carrier, words } = view;
  const { receiveSms, pay, notes } = carrier.abroad;
  return (
    <section id="abroad">
      <h2>{t('carrier.abroad')}</h2>
      <ul class="verdicts">
        <li data-verdict={receiveSms.verdict}>
          <b>{t('row', { name: t('carrier.sms'), text: t(`verdict.${receiveSms.verdict}`) })}</b>{' '}
          <Rich view={view} text={words.abroad.receiveSms} /> <Proof view={view} fact={receiveSms} />
        </li>
        <li data-verdict={pay.verdict}>
          <b>{t('row', { name: t('carrier.pay-abroad'), text: t(`verdict.${pay.verdict}`) })}</b>{' '}
          <Rich view={view} text={words.abroad.pay} /> <Proof view={view} fact={pay} />
        </li>
        {notes.map((note) => (
          <li>
            <Rich view={view} text={words.abroad.notes[note.id] ?? ''} /> <Proof view={view} fact={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Failures({ view }: Props) {
  const { t, carrier, words, format } = view;
  if (carrier.failures.length === 0) return null;
  return (
    <section id="failures">
      <h2>{t('carrier.failures')}</h2>
      <ul class="timeline">
        {carrier.failures.map((failure) => {
          const spoken = words.failures[failure.id];
          const fee = failure.fee ? carrier.figures[failure.fee] : undefined;
          return (
            <li>
              <b>
                <Rich view={view} text={spoken?.what ?? ''} />
              </b>{' '}
              <span class="span">
                <Rich view={view} text={spoken?.when ?? ''} />
              </span>
              <span class="note">
                <Rich view={view} text={spoken?.outcome ?? ''} /> {fee && t('carrier.fee', { yen: format.figure(fee) })}{' '}
                <Proof view={view} fact={failure} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Pitfalls({ view }: Props) {
  return <Notes view={view} list="pitfalls" />;
}

export function Conflicts({ view }: Props) {
  return <Notes view={view} list="conflicts" />;
}

function Notes({ view, list }: Props & { readonly list: 'pitfalls' | 'conflicts' }) {
  const { t, carrier, words } = view;
  if (carrier[list].length === 0) return null;
  return (
    <section id={list}>
      <h2>{t(`carrier.${list}`)}</h2>
      <ul>
        {carrier[list].map((note) => (
          <li>
            <Rich view={view} text={words[list][note.id] ?? ''} /> <Proof view={view} fact={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
