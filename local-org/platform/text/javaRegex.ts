import { ApexException } from '../../values/exception.ts';

const POSIX: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  Alpha: 'a-zA-Z',
  Digit: '0-9',
  Alnum: 'a-zA-Z0-9',
  Punct: '!-\\/:-@\\[-`\\{-~',
  Space: '\\t\\n\\v\\f\\r ',
  Blank: '\\t ',
  XDigit: '0-9a-fA-F',
  ASCII: '\\x00-\\x7F',
  IsAlphabetic: '\\p{Alphabetic}',
  IsDigit: '\\p{Nd}',
  IsLetter: '\\p{L}',
};
const JAVA_SPACE = '\\t\\n\\v\\f\\r ';
const SYNTAX = /[\^$\\.*+?()[\]{}|/]/;

const known = new Map<string, RegExp>();

/**
 * The JavaScript form of a java.util.regex pattern, flags `u` and `g`. Constructs that JavaScript lacks (possessive quantifiers,
 * atomic groups, class unions and intersections, \G, \R, \X) are refused with System.StringException.
 */
export function javaRegex(pattern: string, extraFlags = ''): RegExp {
  const key = `${extraFlags}/${pattern}`;
  let regex = known.get(key);
  if (regex === undefined) {
    regex = new Translation(pattern, extraFlags).compile();
    known.set(key, regex);
  }
  // A copy: callers move lastIndex.
  return new RegExp(regex);
}

/** Text in which every regex character stands for itself, as Pattern.quote. */
export function quoteRegex(text: string): string {
  return `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`;
}

/** Java replacement text: `$1`, `${name}` and `\` escapes. Throws System.StringException for a group that is not there. */
export function expandReplacement(replacement: string, match: RegExpMatchArray): string {
  return replacement.replace(/\\(.)|\$(\d)|\$\{(\w+)\}/gs, (_all, escaped?: string, group?: string, name?: string) => {
    if (escaped !== undefined) return escaped;
    if (name !== undefined) return match.groups?.[name] ?? '';
    if (group === undefined || Number(group) >= match.length)
      throw new ApexException('System.StringException', `No group ${group ?? ''}`);
    return match[Number(group)] ?? '';
  });
}

class Translation {
  private readonly pattern: string;
  private at = 0;
  private isAfterQuantifier = false;
  private readonly flags: Set<string>;
  private output = '';

  constructor(pattern: string, extraFlags: string) {
    this.pattern = pattern;
    this.flags = new Set(`ug${extraFlags}`);
  }

  compile(): RegExp {
    this.leadingFlags();
    while (this.at < this.pattern.length) this.output += this.piece();
    try {
      return new RegExp(this.output, [...this.flags].join(''));
    } catch (error) {
      throw this.refused(error instanceof Error ? error.message : 'invalid');
    }
  }

  private leadingFlags(): void {
    const match = /^\(\?([ims]+)\)/.exec(this.pattern);
    if (match === null) return;
    for (const flag of match[1] ?? '') this.flags.add(flag);
    this.at = match[0].length;
  }

  private piece(): string {
    const character = this.next();
    const follows = this.isAfterQuantifier;
    this.isAfterQuantifier = false;
    if (character === '\\') return this.escape(false);
    if (character === '[') return this.characterClass();
    if (character === '(') return this.group();
    if ('*+?'.includes(character) || (character === '}' && this.closesQuantifier())) {
      if (follows && character === '+') throw this.refused('possessive quantifier');
      this.isAfterQuantifier = !follows;
      return character;
    }
    return character === ']' || character === '}' ? `\\${character}` : character;
  }

  private group(): string {
    const rest = this.pattern.slice(this.at);
    if (rest.startsWith('?>')) throw this.refused('atomic group');
    if (/^\?[a-zA-Z]*-?[a-zA-Z]+[:)]/.test(rest)) throw this.refused('inline flags');
    return '(';
  }

  private characterClass(): string {
    let body = '';
    if (this.peek() === '^') body += this.next();
    if (this.peek() === ']') body += `\\${this.next()}`;
    for (;;) {
      const character = this.next();
      if (character === ']') return `[${body}]`;
      if (character === '[') throw this.refused('class union');
      if (character === '&' && this.peek() === '&') throw this.refused('class intersection');
      body += character === '\\' ? this.escape(true) : SYNTAX.test(character) ? `\\${character}` : character;
    }
  }

  private escape(isInClass: boolean): string {
    const character = this.next();
    if (character === 'Q') return this.quoted();
    if (character === 's') return isInClass ? JAVA_SPACE : `[${JAVA_SPACE}]`;
    if (character === 'S' && !isInClass) return `[^${JAVA_SPACE}]`;
    if (character === 'h') return isInClass ? ' \\t\\xA0' : '[ \\t\\xA0]';
    if (character === 'p' || character === 'P') return this.property(character, isInClass);
    if (character === 'A') return '(?<![\\s\\S])';
    if (character === 'z') return '(?![\\s\\S])';
    if (character === 'Z') return '(?=\\n?(?![\\s\\S]))';
    if (/[wWdDbBnrtfvxuckS0-9]/.test(character)) return `\\${character}`;
    if (/[a-zA-Z]/.test(character)) throw this.refused(`\\${character}`);
    return SYNTAX.test(character) || (character === '-' && isInClass) ? `\\${character}` : character;
  }

  private quoted(): string {
    const end = this.pattern.indexOf('\\E', this.at);
    const text = this.pattern.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.pattern.length : end + 2;
    return Array.from(text, (character) => (SYNTAX.test(character) ? `\\${character}` : character)).join('');
  }

  private property(letter: string, isInClass: boolean): string {
    const match = /^(?:\{(\w+)\}|(\w))/.exec(this.pattern.slice(this.at));
    if (match === null) throw this.refused('\\p without a name');
    this.at += match[0].length;
    const name = match[1] ?? match[2] ?? '';
    const posix = POSIX[name];
    if (posix === undefined) return `\\${letter}{${name}}`;
    if (isInClass && letter === 'p') return posix;
    if (isInClass) throw this.refused(`\\P{${name}} in a class`);
    return letter === 'p' ? `[${posix}]` : `[^${posix}]`;
  }

  private closesQuantifier(): boolean {
    return /\{\d+(?:,\d*)?\}$/.test(this.pattern.slice(0, this.at));
  }

  private next(): string {
    const character = this.pattern.charAt(this.at);
    if (character === '') throw this.refused('unexpected end');
    this.at += 1;
    return character;
  }

  private peek(): string {
    return this.pattern.charAt(this.at);
  }

  private refused(what: string): ApexException {
    return new ApexException('System.StringException', `Invalid regex: ${this.pattern} (${what})`);
  }
}
