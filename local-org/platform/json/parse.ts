import { ApexException } from '../../values/exception.ts';

/** A number as it is written, so that no digit is lost. */
export class JsonNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A parsed JSON document; objects keep the order of their members. */
export type Json = null | boolean | string | JsonNumber | readonly Json[] | ReadonlyMap<string, Json>;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, Json])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Throws System.JSONException with the line and column of what is wrong. */
export function parseJson(text: string): Json {
  return new Parser(text).document();
}

export function jsonError(message: string): ApexException {
  return new ApexException('System.JSONException', message);
}

class Parser {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    this.skipSpace();
    if (this.at === this.text.length) throw jsonError('No content to map to Object due to end of input');
    const value = this.value();
    this.skipSpace();
    if (this.at < this.text.length) throw this.unexpected();
    return value;
  }

  private value(): Json {
    this.skipSpace();
    switch (this.text.charAt(this.at)) {
      case '{':
        return this.object();
      case '[':
        return this.array();
      case '"':
        return this.string();
      default:
        return this.wordOrNumber();
    }
  }

  private object(): Json {
    const members = new Map<string, Json>();
    this.at += 1;
    if (this.takes('}')) return members;
    do {
      this.skipSpace();
      if (this.text.charAt(this.at) !== '"') throw this.unexpected();
      const name = this.string();
      this.expect(':');
      members.set(name, this.value());
    } while (this.takes(','));
    this.expect('}');
    return members;
  }

  private array(): Json {
    const items: Json[] = [];
    this.at += 1;
    if (this.takes(']')) return items;
    do items.push(this.value());
    while (this.takes(','));
    this.expect(']');
    return items;
  }

  private wordOrNumber(): Json {
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (match === null) throw this.unexpected();
    this.at += match[0].length;
    return new JsonNumber(match[0]);
  }

  private string(): string {
    let output = '';
    this.at += 1;
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character === '') throw this.unexpected();
      this.at += 1;
      if (character === '"') return output;
      if (character < ' ') {
        this.at -= 1;
        throw this.unexpected();
      }
      output += character === '\\' ? this.escape() : character;
    }
  }

  private escape(): string {
    const letter = this.text.charAt(this.at);
    this.at += 1;
    if (letter !== 'u') {
      if (!'"\\/bfnrt'.includes(letter) || letter === '') throw this.unexpected(-1);
      return ESCAPES[letter] ?? letter;
    }
    const digits = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.unexpected();
    this.at += 4;
    return String.fromCharCode(parseInt(digits, 16));
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text.charAt(this.at)) && this.at < this.text.length) this.at += 1;
  }

  private takes(character: string): boolean {
    this.skipSpace();
    const isThere = this.text.charAt(this.at) === character;
    if (isThere) this.at += 1;
    return isThere;
  }

  private expect(character: string): void {
    if (!this.takes(character)) throw this.unexpected();
  }

  private unexpected(offset = 0): ApexException {
    const at = this.at + offset;
    const lines = this.text.slice(0, at).split('\n');
    const place = `at input location [${lines.length},${(lines.at(-1) ?? '').length + 1}]`;
    const character = this.text.charAt(at);
    if (character === '') return jsonError(`Unexpected end-of-input ${place}`);
    return jsonError(`Unexpected character ('${character}' (code ${character.charCodeAt(0)})) ${place}`);
  }
}
