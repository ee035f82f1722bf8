/** The questions of one situation as a picture, and the same as a list: conditions carry numbers that both share. */
import { FLOW, type Outcome, type Question } from '../domain/flow.ts';
import type { FlowGraph, GraphEdge, GraphNode } from '../domain/flow-graph.ts';
import type { Speech } from './view.ts';

interface LaneProps {
  readonly speech: Speech;
  readonly graph: FlowGraph;
  /** How many carriers the wizard knows. */
  readonly carriers: number;
}

/** Units of the picture. Long ways bend to the left of the boxes, in the margin. */
const BOX = { width: 176, height: 58, row: 100, column: 196, margin: 34, top: 4 };
const WIDTH = BOX.margin + BOX.column + BOX.width + 4;

export function FlowLane({ speech, graph, carriers }: LaneProps) {
  const { t } = speech;
  const height = Math.max(...graph.nodes.map(({ row }) => row)) * BOX.row + BOX.height + 2 * BOX.top;
  return (
    <>
      <svg class="flow-graph" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={t('flow.picture')}>
        {graph.edges.map((edge) => (
          <Edge graph={graph} edge={edge} />
        ))}
        {graph.nodes.map((node) => (
          <Box speech={speech} node={node} carriers={carriers} />
        ))}
      </svg>
      <details>
        <summary>{t('flow.list')}</summary>
        <FlowList speech={speech} graph={graph} />
      </details>
    </>
  );
}

function Box({ speech, node, carriers }: { speech: Speech; node: GraphNode; carriers: number }) {
  const { x, y } = corner(node);
  const lines = [...halves(nameOf(speech, node.id)), ...(node.answers === undefined ? [] : [answersText(speech, node.answers, carriers)])];
  const first = BOX.height / 2 + 6 - ((lines.length - 1) * 21) / 2;
  return (
    <g transform={`translate(${x} ${y})`} data-outcome={node.answers === undefined ? '' : undefined}>
      <rect width={BOX.width} height={BOX.height} rx="10" />
      {lines.map((line, index) => (
        <text x={BOX.width / 2} y={first + index * 21} class={node.answers !== undefined && index > 0 ? 'count' : undefined}>
          {line}
        </text>
      ))}
    </g>
  );
}

function Edge({ graph, edge }: { graph: FlowGraph; edge: GraphEdge }) {
  const ends = [edge.from, edge.to].map((id) => graph.nodes.find((node) => node.id === id));
  const [from, to] = ends;
  if (!from || !to) return null;
  const { path, middle } = route(from, to);
  return (
    <g data-when={edge.mark ? '' : undefined}>
      <path d={path} />
      {edge.mark && (
        <>
          <circle cx={middle.x} cy={middle.y} r="13" />
          <text x={middle.x} y={middle.y + 6}>
            {edge.mark}
          </text>
        </>
      )}
    </g>
  );
}

/** Straight down, round the boxes between, or over to the box beside. */
function route(from: GraphNode, to: GraphNode) {
  const [start, end] = [corner(from), corner(to)];
  const half = { x: BOX.width / 2, y: BOX.height / 2 };
  if (from.column !== to.column) {
    const x = end.x + half.x;
    const y = start.y + half.y;
    return { path: `M${start.x + BOX.width} ${y}H${x}V${end.y}m-6-8 6 8 6-8`, middle: { x, y: (y + end.y) / 2 } };
  }
  if (to.row - from.row > 1) {
    const x = 14;
    // Out low, in high: two such ways at one box stay apart.
    const [y, last] = [start.y + BOX.height - 12, end.y + 14];
    return { path: `M${start.x} ${y}H${x}V${last}H${end.x}m-8-6 8 6-8 6`, middle: { x, y: (y + last) / 2 } };
  }
  const x = start.x + half.x;
  const y = start.y + BOX.height;
  return { path: `M${x} ${y}V${end.y}m-6-8 6 8 6-8`, middle: { x, y: (y + end.y) / 2 } };
}

function corner({ row, column }: GraphNode) {
  return { x: BOX.margin + column * BOX.column, y: BOX.top + row * BOX.row };
}

function FlowList({ speech, graph }: Omit<LaneProps, 'carriers'>) {
  const { t } = speech;
  const questions = graph.nodes.filter(({ answers }) => answers !== undefined);
  return (
    <ol class="flow-list">
      {questions.map(({ id }) => {
        const edges = graph.edges.filter(({ from }) => from === id);
        return (
          <li data-question={id}>
            <b>{nameOf(speech, id)}</b>
            <ul>
              {[...edges]
                .sort((a, b) => (a.mark ?? Number.POSITIVE_INFINITY) - (b.mark ?? Number.POSITIVE_INFINITY))
                .map((edge) => (
                  <li data-to={edge.to}>{edgeText(speech, edge, edges.length > 1, t)}</li>
                ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}

function edgeText(speech: Speech, { to, from, when, mark }: GraphEdge, several: boolean, t: Speech['t']): string {
  const target = nameOf(speech, to);
  if (!when) return t(several ? 'flow.else' : 'flow.leads-to', { to: target });
  const what = [
    ...(when.answer ? [t('flow.answer', { answer: answerWord(speech, from, when.answer) })] : []),
    ...(when.state ? [t('flow.answer', { answer: t(`state.${when.state}`) })] : []),
    ...(when.has ?? []).map((trait) => t(`flow.has.${trait}`)),
  ].join(t('flow.and'));
  return `${mark} · ${t('flow.when', { what, to: target })}`;
}

/** Only an unknown carrier leads elsewhere by its own answer today; any other answer is shown by its own words. */
function answerWord({ t }: Speech, question: Question, answer: string): string {
  return question === 'carrier' && answer === 'unknown' ? t('answer.carrier-unknown') : t(`${question}.${answer}` as 'situation.danger');
}

function answersText({ t }: Speech, answers: (typeof FLOW)[Question]['answers'], carriers: number): string {
  if (answers === 'day') return t('flow.date');
  if (answers === 'lines') return t('flow.lines');
  return t('flow.answers', { count: answers === 'carriers' ? carriers + 1 : answers.length });
}

function nameOf({ t }: Speech, id: Question | Outcome): string {
  return id in FLOW ? t(`summary.${id as Question}`) : t(`outcome.${id as Outcome}`);
}

/** Two lines where one would be too long for its box, broken at the space nearest the middle. */
function halves(text: string): string[] {
  if (text.length <= 15 || !text.includes(' ')) return [text];
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.reduce((best, one) => (Math.abs(one - text.length / 2) < Math.abs(best - text.length / 2) ? one : best));
  return [text.slice(0, at), text.slice(at + 1)];
}
