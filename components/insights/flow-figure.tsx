import { Sankey, type SankeyLink, type SankeyNode } from '@visx/sankey';
import { i18n } from '#i18n';
import type { Flow } from '@/lib/insights/flow';
import { FigureTable } from './figure-table';
import { type FlowBranch, type FlowStep, flowBranches, flowSteps } from './flow-steps';
import { useWidth } from './use-width';
import './flow-figure.css';

/** Under this width, in CSS px, the words of a flow don't fit beside each other: then it is bars. */
const leastWidth = 600;
const height = 232;
/** Room for the words of the last step, and between the strands for those of each. */
const endRoom = 164;
const between = 18;

/** From the list to the conversation, as a stream that branches; each strand is as wide as there are people in it. */
export function FlowFigure({ flow }: { flow: Flow }) {
  const [box, width] = useWidth();
  const steps = flowSteps(flow);
  return (
    <div ref={box} className="flow-place">
      {width >= leastWidth ? <FlowStream steps={steps} width={width} /> : <FlowBars steps={steps} />}
      <FigureTable
        caption={i18n.t('insights.flow.title')}
        head={[i18n.t('insights.step'), i18n.t('insights.people')]}
        rows={steps.map(({ words, count }) => [words, count])}
      />
    </div>
  );
}

/** The layout writes places into what it gets, so that each drawing gets its own. */
function graphOf(steps: readonly FlowStep[]) {
  const at = new Map(steps.map(({ id }, index) => [id, index]));
  return {
    nodes: steps.map((step) => ({ ...step })),
    links: flowBranches(steps).map((branch) => ({
      ...branch,
      source: at.get(branch.source) ?? 0,
      target: at.get(branch.target) ?? 0,
    })),
  };
}

type Branch = Omit<FlowBranch, 'source' | 'target'>;

function FlowStream({ steps, width }: { steps: readonly FlowStep[]; width: number }) {
  if (steps.length < 2) return <FlowBars steps={steps} />;
  return (
    <svg className="flow" width={width} height={height} aria-hidden="true" focusable="false">
      <Sankey<FlowStep, Branch>
        root={graphOf(steps)}
        extent={[
          [0, 8],
          [width - endRoom, height - 16],
        ]}
        nodeWidth={6}
        nodePadding={between}
        nodeAlign={({ depth }) => depth ?? 0}
        // As they are given: what leads to a conversation stands on top.
        nodeSort={() => 0}
        linkSort={() => 0}
      >
        {({ graph, createPath }) => (
          <>
            {graph.links.map((link) => (
              <path
                key={keyOf(link)}
                className={`flow-strand flow-strand-${toneOf(link.target)}`}
                d={createPath(link) ?? ''}
                strokeWidth={Math.max(link.width ?? 0, 1)}
              />
            ))}
            {graph.nodes.map((node) => (
              <FlowNode key={node.id} node={node} />
            ))}
          </>
        )}
      </Sankey>
    </svg>
  );
}

function FlowNode({ node }: { node: SankeyNode<FlowStep, Branch> }) {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  return (
    <>
      <rect
        className={`flow-node flow-node-${node.tone}`}
        x={x0}
        y={y0}
        width={x1 - x0}
        height={Math.max(y1 - y0, 2)}
        rx="2"
      />
      <text className={`flow-words flow-words-${node.tone}`} x={x1 + 10} y={(y0 + y1) / 2} dominantBaseline="central">
        <tspan className="flow-count">{node.count}</tspan> {node.words}
      </text>
    </>
  );
}

function keyOf({ source, target }: SankeyLink<FlowStep, Branch>): string {
  return `${nameOf(source)} ${nameOf(target)}`;
}

type LinkEnd = SankeyLink<FlowStep, Branch>['source'];

function nameOf(end: LinkEnd): string {
  return typeof end === 'object' ? end.id : String(end);
}

function toneOf(end: LinkEnd): FlowStep['tone'] {
  return typeof end === 'object' ? end.tone : 'aside';
}

/** Where there is no room for a stream: a bar for each step. */
function FlowBars({ steps }: { steps: readonly FlowStep[] }) {
  const most = Math.max(...steps.map(({ count }) => count), 1);
  return (
    <ul className="flow-bars" aria-hidden="true">
      {steps.map((step) => (
        <li key={step.id} className={`flow-bar flow-bar-${step.tone}`}>
          <span className="flow-bar-fill" style={{ inlineSize: `${(step.count / most) * 100}%` }} />
          <b className="flow-count">{step.count}</b> {step.words}
        </li>
      ))}
    </ul>
  );
}
