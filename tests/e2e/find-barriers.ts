import { createRequire } from 'node:module';
import type { Surface } from './surface';

/** The axe that @axe-core/playwright brings; its own wrapper speaks to Playwright alone. */
const axe: { source: string } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))(
  'axe-core',
);

/** Of axe's report, what is told. */
interface Report {
  passes: object[];
  violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
}

/** What axe finds wrong on a surface, a line for each thing. */
export async function findBarriers(surface: Surface): Promise<string[]> {
  // What is still fading in has no colour yet that could be judged.
  await surface.evaluate('Promise.all(document.getAnimations().map((one) => one.finished)).then(() => true)');
  await surface.evaluate(axe.source);
  const results = (await surface.evaluate('axe.run(document)')) as Report;
  if (results.passes.length <= 5) throw new Error('axe found next to nothing to look at');
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message}`),
  );
}
