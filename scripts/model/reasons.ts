import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from './fault.ts';
import type { Metrics } from './types.ts';

const CLASSES = 'force-app/main/evidence/classes/metrics';
// `fact.finding('reason', figure)`: the reason stands there in words, the figure is null where the sentence has none.
const FINDING = /\.finding\(\s*'(\w+)',\s*(null\b)?/g;
const FIGURE = '{0}';

/**
 * Where the Apex classes below `root` and the sentences of the metrics part ways: a reason without a sentence, a sentence
 * without a reason, and a figure on one side alone.
 */
export function reasonFaults(root: string, file: string, metrics: Metrics): readonly Fault[] {
  return metrics.metrics.flatMap((metric, index): Fault[] => {
    const at = `metrics[${index}].findings`;
    const source = path.join(root, CLASSES, `${metric.apexClass}.cls`);
    if (!existsSync(source)) {
      return [{ file, path: `metrics[${index}].apexClass`, message: `no class ${metric.apexClass} in ${CLASSES}` }];
    }
    const used = figuresByReason(readFileSync(source, 'utf8'));
    const fault = (message: string): Fault => ({ file, path: at, message });
    return [
      ...[...used.keys()]
        .filter((reason) => !metric.findings.has(reason))
        .map((reason) => fault(`${metric.apexClass} finds ${reason}; write its sentence`)),
      ...[...metric.findings].flatMap(([reason, sentence]) => {
        const hasFigure = used.get(reason);
        if (hasFigure === undefined) return [fault(`${metric.apexClass} never finds ${reason}; remove its sentence`)];
        if (hasFigure === sentence.includes(FIGURE)) return [];
        return [fault(`${reason}: ${hasFigure ? 'say the figure' : 'there is no figure to say'} with ${FIGURE}`)];
      }),
    ];
  });
}

/** The reasons that a class gives, and whether each comes with a figure. */
function figuresByReason(source: string): ReadonlyMap<string, boolean> {
  return new Map([...source.matchAll(FINDING)].map(([, reason = '', nothing]) => [reason, nothing === undefined]));
}
