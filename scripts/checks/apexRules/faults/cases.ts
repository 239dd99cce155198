import { plantingFor, type Plant } from '../../planted/plant.ts';
import { apexClass } from '../../planted/seed/classes.ts';
import type { Valid } from '../../planted/valid.ts';

/** The class that faults are planted in; nothing else in the tree knows it. */
export const CASE = 'force-app/main/app/classes/PlantedCase.cls';
const HERE = '// here';

/** How a fault of a gate is written as Apex: the faulty line ends in `// here`, the last one where none does. */
export interface ApexPlanting {
  /** A whole file. */
  readonly asFile: (name: string, rule: string, text: string) => Plant;
  /** Members of a class. */
  readonly inClass: (name: string, rule: string, members: string) => Plant;
  /** Statements of a void method. */
  readonly inMethod: (name: string, rule: string, statements: string) => Plant;
}

export function apexPlanting(gate: string): ApexPlanting {
  const { edited } = plantingFor(gate);
  const asFile = (name: string, rule: string, text: string): Plant => {
    const marked = text.includes(HERE) ? text : `${text.trimEnd()} ${HERE}\n`;
    return edited(name, rule, CASE, HERE, apexClass(CASE, marked));
  };
  return {
    asFile,
    inClass: (name, rule, members) => asFile(name, rule, classOf(marked(members))),
    inMethod: (name, rule, statements) => asFile(name, rule, classOf(methodOf(marked(statements)))),
  };
}

export function validFile(name: string, text: string): Valid {
  return { name, edits: apexClass(CASE, text) };
}

export function validClass(name: string, members: string): Valid {
  return validFile(name, classOf(members));
}

export function validMethod(name: string, statements: string): Valid {
  return validClass(name, methodOf(statements));
}

function marked(text: string): string {
  return text.includes(HERE) ? text : `${text} ${HERE}`;
}

function classOf(members: string): string {
  return `public with sharing class PlantedCase {\n${members}\n}\n`;
}

function methodOf(statements: string): string {
  return `public void run() {\n${statements}\n}`;
}
