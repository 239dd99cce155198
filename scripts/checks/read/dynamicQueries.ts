/** Methods of Database that take a query as text, in lower case. */
export const DYNAMIC_QUERIES: ReadonlySet<string> = new Set([
  'query',
  'querywithbinds',
  'countquery',
  'countquerywithbinds',
  'getquerylocator',
  'getquerylocatorwithbinds',
  'getcursor',
  'getcursorwithbinds',
]);

/** Methods of Database that write rows, in lower case. */
export const DATABASE_WRITES: ReadonlySet<string> = new Set([
  'insert',
  'update',
  'upsert',
  'delete',
  'undelete',
  'merge',
  'insertimmediate',
  'updateimmediate',
  'deleteimmediate',
  'insertasync',
  'updateasync',
  'deleteasync',
]);
