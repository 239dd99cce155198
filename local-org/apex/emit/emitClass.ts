import type { ClassSymbol } from '../types/symbols.ts';
import { classBody } from './classes.ts';
import { Unit, type CompileOptions } from './unit.ts';

/** JavaScript line → where it comes from. */
export interface LineTable {
  /** Apex line by JavaScript line (from 1); 0 where there is none. */
  readonly lines: readonly number[];
  /** `Class.Foo.bar` by JavaScript line. */
  readonly members: readonly string[];
}

export interface EmittedClass {
  readonly symbol: ClassSymbol;
  /** A function expression of (R, P, F, H, Z): helpers, constants, statics, hit counters, superclass. */
  readonly source: string;
  readonly constants: readonly unknown[];
  /** Classes to bind once all are linked, in order. */
  readonly classes: readonly ClassSymbol[];
  readonly lines: LineTable;
  readonly executableLines: ReadonlySet<number>;
}

/** Checks a class and turns it into JavaScript; problems are listed with the options' problems. */
export function emitClass(options: CompileOptions, symbol: ClassSymbol): EmittedClass {
  const unit = new Unit(options, symbol);
  const { source, lines } = assembled(classSource(unit));
  return {
    symbol,
    source,
    constants: unit.constants,
    classes: unit.classes,
    lines,
    executableLines: unit.executableLines,
  };
}

function classSource(unit: Unit): string {
  const { symbol } = unit;
  const body = classBody(unit);
  const constants = unit.constants.map((_, index) => `P${index} = P[${index}]`).join(', ');
  const classes = unit.classes.map((_, index) => `C${index}`);
  return [
    '(function (R, P, F, H, Z) {"use strict";const {N, D} = R;',
    constants === '' ? '' : `const ${constants};`,
    classes.length === 0 ? '' : `let ${classes.join(', ')};`,
    `const X = class ${symbol.identifier} extends Z {${body}\n};`,
    `return [X, (K) => {${classes.map((name, index) => `${name} = K[${index}];`).join('')}}];})`,
  ].join('');
}

const LINE_MARK = /^\uE001(\d+)\uE002/;
const MEMBER_MARK = /^\uE003([^\uE004]*)\uE004/;

/** Takes the marks out of the text and keeps what they said, line by line. */
function assembled(marked: string): { readonly source: string; readonly lines: LineTable } {
  const lines = [0];
  const members = [''];
  let line = 0;
  let member = '';
  const source = marked.split('\n').map((text) => {
    const memberMark = MEMBER_MARK.exec(text);
    if (memberMark) {
      member = memberMark[1] ?? '';
      line = 0;
    }
    const lineMark = LINE_MARK.exec(text);
    if (lineMark) line = Number(lineMark[1]);
    lines.push(line);
    members.push(member);
    return text.slice((memberMark ?? lineMark)?.[0].length ?? 0);
  });
  return { source: source.join('\n'), lines: { lines, members } };
}
