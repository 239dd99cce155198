/**
 * What is wrong with filter logic such as `(1 AND 2) OR 3` over that many conditions; empty when nothing is. Every condition has to be
 * named, and nothing else.
 */
export function logicFaults(logic: string, count: number): readonly string[] {
  const tokens = logic.match(/\d+|[A-Za-z]+|[()]|&&|\|\||\S/g) ?? [];
  const strange = tokens.find((token) => !/^(\d+|AND|OR|NOT|[()])$/i.test(token));
  if (strange !== undefined) return [`'${strange}' has no meaning in it`];
  const problem = shapeProblem(tokens);
  if (problem !== null) return [problem];
  const numbers = new Set(tokens.filter((token) => /^\d+$/.test(token)).map(Number));
  const unknown = [...numbers].filter((number) => number < 1 || number > count);
  const unused = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !numbers.has(number));
  return [
    ...unknown.map((number) => `there is no filter ${number}`),
    ...unused.map((number) => `it leaves out filter ${number}`),
  ];
}

/** Operands and operators in turn, parentheses in pairs. */
function shapeProblem(tokens: readonly string[]): string | null {
  let depth = 0;
  let wantsOperand = true;
  for (const token of tokens) {
    const word = token.toUpperCase();
    const isOpening = word === '(' || word === 'NOT';
    const isOperand = /^\d+$/.test(word);
    if ((isOpening || isOperand) !== wantsOperand) return `'${token}' stands where it cannot`;
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (depth < 0) return 'a parenthesis is closed that was not opened';
    wantsOperand = isOpening || word === 'AND' || word === 'OR';
  }
  if (depth > 0) return 'a parenthesis is not closed';
  return wantsOperand ? 'it ends in the middle' : null;
}
