/** One limit of the platform. All of them stand in `table.ts`. */
export interface Limit {
  /** Kind of component as `subjects.ts` names it: the ending of its file, or the entry within one, such as `label`. */
  readonly kind: string;
  /** Path of element names below the component; empty where the component itself is measured. */
  readonly path: string;
  readonly measure: Measure;
  readonly most: number;
  readonly least?: number;
  /** Only components whose element has one of these texts; a missing element reads as empty. */
  readonly only?: { readonly element: string; readonly values: readonly string[] };
  /** Title of the documentation page. */
  readonly page: string;
}

/**
 * `name`: characters of the developer name without its ending. `characters`: of each element at the path. `number`: the number in each.
 * `items`: how many elements stand at the path. `perObject` and `perPackage`: how many such components there are.
 * `sumPerObject`: the numbers at the path added up over one object.
 */
export type Measure = 'name' | 'characters' | 'number' | 'items' | 'perObject' | 'perPackage' | 'sumPerObject';
