import type { TriggerUnitContext } from '@apexdevtools/apex-parser';
import { childrenOf, grammar, type ApexNode } from '../read/apex.ts';
import { memoByText } from '../read/memo.ts';
import { packageSources } from '../read/sources.ts';
import { typesIn, type ApexType } from './model.ts';

/** A class or trigger that parses. */
export interface Source {
  readonly file: string;
  readonly text: string;
  /** Name of the file without its ending. */
  readonly name: string;
  readonly unit: ApexNode;
  /** The top-level type first, then its inner ones; empty for a trigger without types. */
  readonly types: readonly ApexType[];
  /** True for what `@IsTest` keeps out of a production org. */
  readonly isTest: boolean;
}

type NodeKind<T extends ApexNode> = abstract new (...args: never[]) => T;

const nodes = new WeakMap<ApexNode, ReadonlyMap<unknown, readonly ApexNode[]>>();

/** The nodes of exactly that kind, in order; one walk of a file serves every rule. */
export function allOf<T extends ApexNode>(source: Source, kind: NodeKind<T>): readonly T[] {
  let byKind = nodes.get(source.unit);
  if (!byKind) {
    byKind = sorted(source.unit);
    nodes.set(source.unit, byKind);
  }
  return (byKind.get(kind) ?? []) as readonly T[];
}

function sorted(unit: ApexNode): ReadonlyMap<unknown, readonly ApexNode[]> {
  const byKind = new Map<unknown, ApexNode[]>();
  const waiting: ApexNode[] = [unit];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const own = byKind.get(node.constructor);
    if (own) own.push(node);
    else byKind.set(node.constructor, [node]);
    waiting.push(...childrenOf(node).toReversed());
  }
  return byKind;
}

/** The nodes of exactly that kind within another node of the file, in order. */
export function within<T extends ApexNode>(source: Source, kind: NodeKind<T>, outer: ApexNode): readonly T[] {
  const from = outer.start?.start ?? 0;
  const to = outer.stop?.stop ?? 0;
  return allOf(source, kind).filter((node) => (node.start?.start ?? -1) >= from && (node.stop?.stop ?? 0) <= to);
}

/** The nearest node of one of the kinds around a node. */
export function around<T extends ApexNode>(node: ApexNode, ...kinds: readonly NodeKind<T>[]): T | undefined {
  for (let outer = node.parentCtx; outer; outer = outer.parentCtx)
    if (kinds.some((kind) => outer instanceof kind)) return outer as T;
  return undefined;
}

/** The package's triggers, each parsed once per process; those that do not parse are named by the gate of the syntax. */
export function triggerSources(root: string): readonly Source[] {
  return packageSources(root, /\.trigger$/).flatMap(({ file, text }) => {
    const unit = parseTrigger(text, `${root}/${file}`);
    const name = file.slice(file.lastIndexOf('/') + 1, -'.trigger'.length);
    return unit ? [{ file, text, name, unit, types: typesIn(unit), isTest: false }] : [];
  });
}

const parseTrigger = memoByText((text): TriggerUnitContext | null => {
  const { ApexErrorListener, ApexParserFactory } = grammar();
  let isBroken = false;
  class Listener extends ApexErrorListener {
    override apexSyntaxError(): void {
      isBroken = true;
    }
  }
  const unit = ApexParserFactory.createLexerAndParser(text, new Listener()).parser.triggerUnit();
  return isBroken ? null : unit;
});
