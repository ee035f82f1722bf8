/** The flow of one situation as a graph: which questions come when, and which conditions lead on. Drawn on a page for reviewers. */
import { FLOW, QUESTIONS, type FlowNode, type Outcome, type Question, type Situation, type Way, type When } from './flow.ts';

export interface GraphNode {
  readonly id: Question | Outcome;
  /** Steps from the start by the longest way; nodes of one row stand side by side. */
  readonly row: number;
  readonly column: number;
  /** Absent on an outcome. */
  readonly answers?: FlowNode['answers'];
}

export interface GraphEdge {
  readonly from: Question;
  readonly to: Question | Outcome;
  /** What must hold besides the situation; absent where nothing else does. */
  readonly when?: Omit<When, 'situation'>;
  /** Counts the edges with a condition, so that a list can explain a picture. */
  readonly mark?: number;
}

export interface FlowGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export function flowGraph(situation: Situation): FlowGraph {
  const edges: GraphEdge[] = [];
  const rows = new Map<Question | Outcome, number>([['situation', 0]]);
  const visit = (from: Question) => {
    const row = (rows.get(from) ?? 0) + 1;
    for (const { to, when } of waysIn(situation, from)) {
      if (!edges.some((edge) => edge.from === from && edge.to === to)) {
        const mark = when && { when, mark: edges.filter((edge) => edge.mark).length + 1 };
        edges.push({ from, to, ...mark });
      }
      rows.set(to, Math.max(rows.get(to) ?? 0, row));
      if (isQuestion(to)) visit(to);
    }
  };
  visit('situation');
  return { nodes: placed(rows), edges };
}

/** The ways that readers of one situation can take, up to the first that is always open to them. */
function waysIn(situation: Situation, from: Question): { to: Way['to']; when?: GraphEdge['when'] }[] {
  const ways: { to: Way['to']; when?: GraphEdge['when'] }[] = [];
  for (const { to, when } of FLOW[from].next) {
    const answered = from === 'situation' ? situation : undefined;
    if ((when?.situation ?? situation) !== situation) continue;
    if (answered && (when?.answer ?? answered) !== answered) continue;
    const { situation: _, answer, ...rest } = when ?? {};
    const left = { ...rest, ...(answer && !answered ? { answer } : {}) };
    const open = Object.keys(left).length === 0;
    ways.push({ to, ...(open ? {} : { when: left }) });
    if (open) break;
  }
  return ways;
}

/** Questions in the first column, in the order of their rows; what shares a row with one stands beside it. */
function placed(rows: ReadonlyMap<Question | Outcome, number>): GraphNode[] {
  const taken = new Map<number, number>();
  const questionsFirst = [...rows].sort(([a, left], [b, right]) => left - right || Number(isQuestion(b)) - Number(isQuestion(a)));
  return questionsFirst.map(([id, row]) => {
    const column = taken.get(row) ?? 0;
    taken.set(row, column + 1);
    return { id, row, column, ...(isQuestion(id) ? { answers: FLOW[id].answers } : {}) };
  });
}

function isQuestion(id: Question | Outcome): id is Question {
  return QUESTIONS.some((question) => question === id);
}
