import { grammar, type ApexNode } from '../../read/apex.ts';
import { DATABASE_WRITES } from '../../read/dynamicQueries.ts';
import type { ApexPackage } from '../apexPackage.ts';
import type { ApexType, Constructor, Method } from '../model.ts';
import { eachSource, type ApexRule, type Fault } from '../rule.ts';
import { within, type Source } from '../source.ts';
import { methodsOf, ownerOf, typeAround } from '../typing.ts';
import { isCacheable } from './entryPoints.ts';

export const CACHEABLE_RULES: readonly ApexRule[] = [
  {
    name: 'cacheable-dml',
    page: 'Apex Developer Guide: AuraEnabled Annotation',
    find: eachSource(cacheableWrites, false),
  },
];

function cacheableWrites(source: Source, apex: ApexPackage): readonly Fault[] {
  return source.types.flatMap(({ members }) =>
    members.flatMap((method) => {
      if (method.kind !== 'method' || !method.body || !isCacheable(method)) return [];
      const graph = new Graph(apex);
      const remedy = 'Take `cacheable` away, or write from another method.';
      return [
        ...graph
          .writesIn(source, method.body)
          .map((at) => ({ at, message: `${method.name} is cacheable and writes`, remedy })),
        ...graph
          .callsIn(source, method.body)
          .filter(({ to }) => to.some((each) => graph.writes(each)))
          .map(({ at }) => ({ at, message: `${method.name} is cacheable and what it calls here writes`, remedy })),
      ];
    }),
  );
}

type Callee = Method | Constructor;

interface Call {
  readonly at: ApexNode;
  readonly to: readonly Callee[];
}

const WRITERS = /^(eventbus\.publish|system\.enqueuejob|database\.executebatch|system\.schedule)$/;

/** What calls what in the package, as far as types tell, and what of it writes rows. */
class Graph {
  private readonly apex: ApexPackage;
  private readonly known = new Map<Callee, boolean>();

  constructor(apex: ApexPackage) {
    this.apex = apex;
  }

  /** True where a method, or what it calls, writes. */
  writes(callee: Callee): boolean {
    const known = this.known.get(callee);
    if (known !== undefined) return known;
    this.known.set(callee, false);
    const source = this.apex.sources.find(({ types }) => types.some(({ members }) => members.includes(callee)));
    const body = callee.body;
    const found =
      source !== undefined &&
      body !== null &&
      (this.writesIn(source, body).length > 0 ||
        this.callsIn(source, body).some(({ to }) => to.some((each) => this.writes(each))));
    this.known.set(callee, found);
    return found;
  }

  /** DML statements and calls that write, below a node. */
  writesIn(source: Source, outer: ApexNode): readonly ApexNode[] {
    const g = grammar();
    const kinds = [
      g.InsertStatementContext,
      g.UpdateStatementContext,
      g.UpsertStatementContext,
      g.DeleteStatementContext,
      g.UndeleteStatementContext,
      g.MergeStatementContext,
    ];
    const calls = within(source, g.DotExpressionContext, outer).filter((dot) => {
      const name = dot.dotMethodCall()?.anyId().getText().toLowerCase() ?? '';
      const on = dot.expression().getText().toLowerCase();
      return (on === 'database' && DATABASE_WRITES.has(name)) || WRITERS.test(`${on}.${name}`);
    });
    return [...kinds.flatMap((kind) => within<ApexNode>(source, kind, outer)), ...calls];
  }

  /** Calls of the package's own methods and constructors, below a node. */
  callsIn(source: Source, outer: ApexNode): readonly Call[] {
    const g = grammar();
    return [
      ...within(source, g.MethodCallContext, outer).map((call) => ({ at: call, to: this.bare(source, call) })),
      ...within(source, g.DotExpressionContext, outer).map((dot) => {
        const name = dot.dotMethodCall()?.anyId().getText();
        const owner = name ? ownerOf(this.apex, source, dot.expression()) : undefined;
        return { at: dot.dotMethodCall() ?? dot, to: owner && name ? methodsOf(this.apex, owner, name) : [] };
      }),
      ...within(source, g.CreatedNameContext, outer).map((created) => {
        const type = this.apex.typeNamed(created.getText(), typeAround(source, created));
        return { at: created, to: constructorsOf(type) };
      }),
    ];
  }

  private bare(source: Source, call: InstanceType<ReturnType<typeof grammar>['MethodCallContext']>): readonly Callee[] {
    const name = call.id()?.getText();
    const type = typeAround(source, call);
    if (!name || !type) return [];
    const own = methodsOf(this.apex, type, name);
    return own.length > 0 || !type.outer ? own : methodsOf(this.apex, type.outer, name);
  }
}

function constructorsOf(type: ApexType | undefined): readonly Constructor[] {
  return type?.members.filter((each) => each.kind === 'constructor') ?? [];
}
