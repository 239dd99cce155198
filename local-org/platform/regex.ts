import { ApexException } from '../values/exception.ts';
import { PlatformObject } from '../values/value.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';
import { replaceMatches, texts, withoutGlobal } from './text/editing.ts';
import { javaRegex, quoteRegex } from './text/javaRegex.ts';
import { splitText } from './text/splitting.ts';

class PatternValue extends PlatformObject {
  readonly apexType = 'Pattern';
  readonly source: string;
  readonly regex: RegExp;

  constructor(source: string) {
    super();
    this.source = source;
    this.regex = javaRegex(source);
  }

  override toString(): string {
    return this.source;
  }
}

class MatcherValue extends PlatformObject {
  readonly apexType = 'Matcher';
  readonly pattern: PatternValue;
  readonly text: string;
  private match: RegExpExecArray | null = null;
  private next = 0;

  constructor(pattern: PatternValue, text: string) {
    super();
    this.pattern = pattern;
    this.text = text;
  }

  find(): boolean {
    const { regex } = this.pattern;
    regex.lastIndex = this.next;
    this.match = this.next > this.text.length ? null : regex.exec(this.text);
    if (this.match !== null) this.next = Math.max(this.end, this.next + Number(this.match[0] === ''));
    return this.match !== null;
  }

  /** At the start of the text, and up to its end when `isWhole`. */
  matchAtStart(isWhole: boolean): boolean {
    const source = `(?:${this.pattern.regex.source})${isWhole ? '(?![\\s\\S])' : ''}`;
    this.match = new RegExp(source, this.pattern.regex.flags.replace('g', 'y')).exec(this.text);
    if (this.match !== null) this.next = this.end;
    return this.match !== null;
  }

  reset(from = 0): void {
    this.match = null;
    this.next = from;
  }

  group(index: number): string | null {
    const match = this.found();
    if (index < 0 || index >= match.length) throw new ApexException('System.StringException', `No group ${index}`);
    return match[index] ?? null;
  }

  get start(): number {
    return this.found().index;
  }

  get end(): number {
    const match = this.found();
    return match.index + match[0].length;
  }

  get groupCount(): number {
    return (new RegExp(`${this.pattern.regex.source}|`, 'u').exec('')?.length ?? 1) - 1;
  }

  private found(): RegExpExecArray {
    if (this.match === null) throw new ApexException('System.StringException', 'No match found');
    return this.match;
  }
}

/** Source: "Pattern Class", Apex Reference Guide. */
platformClass({
  name: 'Pattern',
  statics: refusingNull({
    'compile(String): Pattern': (_c, source: string) => new PatternValue(source),
    'matches(String, String): Boolean': (_c, source: string, text: string) =>
      new MatcherValue(new PatternValue(source), text).matchAtStart(true),
    'quote(String): String': (_c, text: string) => quoteRegex(text),
  }),
  methods: refusingNull({
    'matcher(String): Matcher': (_c, self: PatternValue, text: string) =>
      new MatcherValue(new PatternValue(self.source), text),
    'pattern(): String': (_c, self: PatternValue) => self.source,
    'split(String): List<String>': (_c, self: PatternValue, text: string) => texts(splitText(text, self.source, 0)),
    'split(String, Integer): List<String>': (_c, self: PatternValue, text: string, limit: number) =>
      texts(splitText(text, self.source, limit)),
  }),
});

/** Source: "Matcher Class", Apex Reference Guide. */
platformClass({
  name: 'Matcher',
  statics: refusingNull({
    'quoteReplacement(String): String': (_c, text: string) => text.replace(/[\\$]/g, '\\$&'),
  }),
  methods: refusingNull({
    'matches(): Boolean': (_c, self: MatcherValue) => self.matchAtStart(true),
    'lookingAt(): Boolean': (_c, self: MatcherValue) => self.matchAtStart(false),
    'find(): Boolean': (_c, self: MatcherValue) => self.find(),
    'find(Integer): Boolean': (_c, self: MatcherValue, from: number) => {
      self.reset(from);
      return self.find();
    },
    'group(): String': (_c, self: MatcherValue) => self.group(0),
    'group(Integer): String': (_c, self: MatcherValue, index: number) => self.group(index),
    'groupCount(): Integer': (_c, self: MatcherValue) => self.groupCount,
    'start(): Integer': (_c, self: MatcherValue) => self.start,
    'end(): Integer': (_c, self: MatcherValue) => self.end,
    'reset(): Matcher': (_c, self: MatcherValue) => {
      self.reset();
      return self;
    },
    'replaceAll(String): String': (_c, self: MatcherValue, to: string) =>
      replaceMatches(self.text, javaRegex(self.pattern.source), to),
    'replaceFirst(String): String': (_c, self: MatcherValue, to: string) =>
      replaceMatches(self.text, withoutGlobal(javaRegex(self.pattern.source)), to),
  }),
});
