import { node, type Arithmetic, type ArithmeticLabel } from './arithmetic';
import type { JudgedDimension } from './dimensions';
import { ratedOn, weightedDimensions, type Side } from './index';
import type { IndexScore, Technology } from './types';

export interface IndexArithmetic {
  readonly claimed: Arithmetic;
  readonly proven: Arithmetic;
  readonly level: Arithmetic;
  readonly gap: Arithmetic;
  readonly coverage: Arithmetic;
  readonly technology: Arithmetic;
}

/** How each number of the Index comes about, down to the dimensions. */
export function explainIndex(
  index: IndexScore,
  dimensions: readonly JudgedDimension[],
  technology: Technology | null,
): IndexArithmetic {
  const weighted = weightedDimensions(dimensions);
  return {
    claimed: sideNode('indexClaimed', 'claimed', index, weighted),
    proven: sideNode('indexProven', 'proven', index, weighted),
    level: sideNode('index', 'level', index, weighted),
    gap: node({
      label: 'indexGap',
      operation: 'mean',
      result: index.gap,
      withheld: 'oneSideOnly',
      operands: leaves('gap', weighted),
    }),
    coverage: coverageNode(index, weighted),
    technology: technologyNode(index, technology),
  };
}

function sideNode(
  label: ArithmeticLabel,
  side: Side,
  index: IndexScore,
  dimensions: readonly JudgedDimension[],
): Arithmetic {
  const operands = leaves(side, dimensions);
  return node({ label, operation: 'mean', result: index[side], withheld: 'tooFewDimensions', operands });
}

function leaves(side: Side | 'gap', dimensions: readonly JudgedDimension[]): readonly Arithmetic[] {
  return ratedOn(dimensions, side).map((dimension) =>
    node({
      label: side,
      subject: dimension.key,
      operation: 'given',
      result: dimension[side],
      weight: dimension.weight,
    }),
  );
}

function coverageNode(index: IndexScore, dimensions: readonly JudgedDimension[]): Arithmetic {
  const operands = dimensions.map(({ key, weight, proof }) =>
    node({ label: 'coverage', subject: key, operation: 'given', result: proof.share ?? 0, weight }),
  );
  return node({ label: 'indexCoverage', operation: 'mean', result: index.coverage, withheld: 'noOperand', operands });
}

function technologyNode(index: IndexScore, technology: Technology | null): Arithmetic {
  const operands = [
    node({ label: 'crm', operation: 'given', result: technology?.crm ?? null }),
    node({ label: 'ai', operation: 'given', result: technology?.ai ?? null }),
  ];
  return node({
    label: 'technology',
    operation: 'higher',
    result: index.technology,
    withheld: 'layerUnknown',
    operands,
  });
}
