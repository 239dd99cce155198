/** A field of a Java class, with the last part of its type: `User`, or `Contact[]` for a list. */
export interface ClassField {
  readonly name: string;
  readonly type: string;
}

/** Bytes of a constant after its tag, by tag (Java Virtual Machine Specification, "The Constant Pool"). */
const SIZES: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
};

/** Instance fields that a compiled Java class declares. Throws where the bytes are no class. */
export function fieldsOfClass(content: Buffer): readonly ClassField[] {
  if (content.readUInt32BE(0) !== 0xcafebabe) throw new Error('not a compiled class');
  const texts = new Map<number, string>();
  let at = 10;
  for (let index = 1; index < content.readUInt16BE(8); index += 1) {
    const tag = content[at] ?? 0;
    if (tag === 1) {
      const length = content.readUInt16BE(at + 1);
      texts.set(index, content.toString('utf8', at + 3, at + 3 + length));
      at += 3 + length;
    } else {
      at += 1 + (SIZES[tag] ?? 0);
      if (tag === 5 || tag === 6) index += 1;
    }
  }
  at += 6;
  at += 2 + 2 * content.readUInt16BE(at);
  return fieldsAt(content, at, texts);
}

const STATIC = 8;

function fieldsAt(content: Buffer, start: number, texts: ReadonlyMap<number, string>): readonly ClassField[] {
  const fields: ClassField[] = [];
  const count = content.readUInt16BE(start);
  let at = start + 2;
  for (let field = 0; field < count; field += 1) {
    const isStatic = (content.readUInt16BE(at) & STATIC) !== 0;
    const name = texts.get(content.readUInt16BE(at + 2)) ?? '';
    const type = typeName(texts.get(content.readUInt16BE(at + 4)) ?? '');
    const attributes = content.readUInt16BE(at + 6);
    at += 8;
    for (let each = 0; each < attributes; each += 1) at += 6 + content.readUInt32BE(at + 2);
    if (!isStatic) fields.push({ name, type });
  }
  return fields;
}

/** `Lcom/nawforce/runforce/SObjects/User;` is `User`, and an array of it `User[]`. */
function typeName(descriptor: string): string {
  const name = /([^/;[]+);?$/.exec(descriptor)?.[1] ?? '';
  return descriptor.startsWith('[') ? `${name}[]` : name;
}
