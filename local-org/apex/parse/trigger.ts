import type { TriggerBlockMemberContext, TriggerUnitContext } from '@apexdevtools/apex-parser';
import { outsideSubset, type Statement, type TriggerEvent, type TypeDeclaration } from '../ast.ts';
import { at, SubsetError } from './antlr.ts';
import { statement } from './statements.ts';

const NOISE = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
/** What a trigger may answer to here: the events that come after the save. */
const EVENTS: readonly string[] = ['insert', 'update', 'delete', 'undelete'] satisfies TriggerEvent[];

/** The method that holds a trigger's body; no Apex name can hold a dollar sign. */
export const TRIGGER_METHOD = 'run$';

/** True where the source declares a trigger and not a class. */
export function isTrigger(source: string): boolean {
  return /^\s*trigger\s/i.test(source.replace(NOISE, ' '));
}

/**
 * A trigger as a class with one static method, its body. It runs in system mode without sharing ("Enforcing Sharing Rules",
 * Apex Developer Guide); queries and DML are for the classes that it calls, which say their own mode.
 */
export function triggerDeclaration(unit: TriggerUnitContext): TypeDeclaration {
  const place = at(unit);
  const [name, object] = unit.id_list();
  const statements = unit.triggerBlock().triggerBlockMember_list().map(memberStatement);
  refuseDatabase(statements);
  return {
    ...at(name ?? unit),
    kind: 'class',
    name: name?.getText() ?? '',
    modifiers: { keywords: ['public', 'without sharing'], annotations: [] },
    superclass: null,
    interfaces: [],
    constants: [],
    trigger: { object: object?.getText() ?? '', events: unit.triggerCase_list().map(eventOf) },
    members: [
      {
        ...place,
        kind: 'method',
        name: TRIGGER_METHOD,
        modifiers: { keywords: ['public', 'static'], annotations: [] },
        returns: null,
        parameters: [],
        body: { ...place, kind: 'block', statements },
        endLine: (unit.stop ?? unit.start).line,
      },
    ],
  };
}

function eventOf(node: ReturnType<TriggerUnitContext['triggerCase']>): TriggerEvent {
  const [phase = '', operation = ''] = (node.children ?? []).map((child) => child.getText().toLowerCase());
  const event = EVENTS.find((one) => one === operation) as TriggerEvent | undefined;
  if (phase !== 'after' || !event) throw new SubsetError(at(node), outsideSubset(`A trigger ${phase} ${operation}`));
  return event;
}

function memberStatement(node: TriggerBlockMemberContext): Statement {
  if (!node.statement()) throw new SubsetError(at(node), outsideSubset('A declaration inside a trigger'));
  return statement(node.statement());
}

function refuseDatabase(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  const { kind, line, column } = node as { kind?: string; line?: number; column?: number };
  if (kind === 'dml' || kind === 'query')
    throw new SubsetError({ line: line ?? 1, column: column ?? 1 }, outsideSubset('A query or DML inside a trigger'));
  for (const child of Object.values(node)) refuseDatabase(child);
}
