/** Whether an engine lives through these files; it may find what it likes in them. */
export type Survives = (files: readonly string[]) => Promise<boolean>;

/** How many files are looked for before the engine itself is held to be broken. */
const MOST = 5;

/**
 * The files that an engine dies of, found by halving: of the files in their order, the one that ends the longest beginning which the
 * engine lives through is fatal; without it the rest is tried again. Null when it dies of no file, or of more than five.
 */
export async function fatalFiles(files: readonly string[], survives: Survives): Promise<readonly string[] | null> {
  if (!(await survives([]))) return null;
  const fatal: string[] = [];
  let rest = files;
  while (!(await survives(rest))) {
    if (fatal.length === MOST) return null;
    const index = await longestBeginning(rest, survives);
    fatal.push(rest[index] ?? '');
    rest = rest.toSpliced(index, 1);
  }
  return fatal;
}

/** How many of the first files the engine lives through, given that it lives through none and dies of all. */
async function longestBeginning(files: readonly string[], survives: Survives): Promise<number> {
  let lived = 0;
  let died = files.length;
  while (died - lived > 1) {
    const middle = Math.floor((lived + died) / 2);
    if (await survives(files.slice(0, middle))) lived = middle;
    else died = middle;
  }
  return lived;
}
