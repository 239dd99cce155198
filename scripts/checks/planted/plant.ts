/** A change to one file of the copy. */
export type Edit =
  /** The first occurrence of a text becomes another; the text has to be there. */
  | { readonly kind: 'replace'; readonly file: string; readonly text: string; readonly by: string }
  /** A new file, or another content. */
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | { readonly kind: 'delete'; readonly file: string }
  /** An empty folder. */
  | { readonly kind: 'folder'; readonly file: string };

/** A fault put into a copy of the tree, and the finding that has to come of it. */
export interface Plant {
  /** What is wrong, as a sentence without its subject: `a query selects a field that is not there`. */
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly gate: string;
  /** Rule of the finding, `gate/rule`; any of the gate's when left out. */
  readonly rule?: string;
  /** Where the finding has to point. */
  readonly file: string;
  /** A text in that file whose line is the finding's; line 1 when left out. */
  readonly at?: string;
}

/** One text of a file replaced, found by the gate on that line of the same file. */
export function swap(name: string, gate: string, rule: string, file: string, text: string, by: string, at = by): Plant {
  return { name, gate, rule: `${gate}/${rule}`, file, at, edits: [{ kind: 'replace', file, text, by }] };
}

/** How the faults of one gate are planted. */
export interface Planting {
  /** `swap` for this gate. */
  readonly swapped: (name: string, rule: string, file: string, text: string, by: string, at?: string) => Plant;
  /** Edits of any files, found on the line of `file` that holds `at`. */
  readonly edited: (name: string, rule: string, file: string, at: string, edits: readonly Edit[]) => Plant;
}

export function plantingFor(gate: string): Planting {
  return {
    swapped: (name, rule, file, text, by, at = by) => swap(name, gate, rule, file, text, by, at),
    edited: (name, rule, file, at, edits) => ({ name, gate, rule: `${gate}/${rule}`, file, at, edits }),
  };
}

export function write(file: string, text: string): Edit {
  return { kind: 'write', file, text };
}
