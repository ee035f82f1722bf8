/** The sections of a carrier's page that are lists of statements, each with its proof. */
import { PAYMENTS, type Note, type Payment } from '../../domain/types.ts';
import { Proof, SourceLine } from '../Proof.tsx';
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

/** What works stands open; what is refused or not known is folded. */
export function Payments({ view }: Props) {
  const { t, carrier } = view;
  const works = PAYMENTS.filter((id) => ['yes', 'conditional'].includes(carrier.payments[id].verdict));
  const others = PAYMENTS.filter((id) => !works.includes(id));
  return (
    <section id="payments">
      <h2>{t('carrier.payments')}</h2>
      <PaymentList view={view} ids={works} />
      {others.length > 0 && (
        <details>
          <summary>{t('carrier.other-payments', { count: others.length })}</summary>
          <PaymentList view={view} ids={others} />
        </details>
      )}
    </section>
  );
}

function PaymentList({ view, ids }: Props & { readonly ids: readonly Payment[] }) {
  const { t, carrier, words } = view;
  return (
    <ul class="verdicts">
      {ids.map((id) => (
        <li data-verdict={carrier.payments[id].verdict}>
          <b class="name">{t('row', { name: t(`payment.${id}`), text: t(`verdict.${carrier.payments[id].verdict}`) })}</b>
          <Rich view={view} text={words.payments[id]} /> <Proof view={view} fact={carrier.payments[id]} />
        </li>
      ))}
    </ul>
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
          <b class="name">{t('row', { name: t('carrier.sms'), text: t(`verdict.${receiveSms.verdict}`) })}</b>
          <Rich view={view} text={words.abroad.receiveSms} /> <Proof view={view} fact={receiveSms} />
        </li>
        <li data-verdict={pay.verdict}>
          <b class="name">{t('row', { name: t('carrier.pay-abroad'), text: t(`verdict.${pay.verdict}`) })}</b>
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
              </b>
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

/** As many stand open as a reader takes in at once. */
const OPEN_PITFALLS = 5;

export function Pitfalls({ view }: Props) {
  const { t, carrier } = view;
  const { pitfalls } = carrier;
  if (pitfalls.length === 0) return null;
  const more = pitfalls.slice(OPEN_PITFALLS);
  return (
    <section id="pitfalls">
      <h2>{t('carrier.pitfalls')}</h2>
      <PitfallList view={view} notes={pitfalls.slice(0, OPEN_PITFALLS)} />
      {more.length > 0 && (
        <details>
          <summary>{t('carrier.more-pitfalls', { count: more.length })}</summary>
          <PitfallList view={view} notes={more} />
        </details>
      )}
    </section>
  );
}

function PitfallList({ view, notes }: Props & { readonly notes: readonly Note[] }) {
  return (
    <ul>
      {notes.map((note) => (
        <li>
          <Rich view={view} text={view.words.pitfalls[note.id] ?? ''} /> <Proof view={view} fact={note} />
        </li>
      ))}
    </ul>
  );
}

/** What disagrees, with those who say it side by side. */
export function Conflicts({ view }: Props) {
  const { t, carrier, words } = view;
  if (carrier.conflicts.length === 0) return null;
  return (
    <section id="conflicts">
      <h2>{t('carrier.conflicts')}</h2>
      <ul class="conflicts">
        {carrier.conflicts.map((note) => (
          <li>
            <Rich view={view} text={words.conflicts[note.id] ?? ''} /> <Proof view={view} fact={note} sources={note.sources.length < 2} />
            {note.sources.length > 1 && (
              <ul class="sides">
                {note.sources.map((id) => {
                  const source = carrier.sources[id];
                  return (
                    source && (
                      <li>
                        <SourceLine view={view} source={source} />
                      </li>
                    )
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
