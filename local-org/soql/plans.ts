import type { Context } from '../platform/context.ts';
import type { Permissions } from '../store/permissions.ts';
import type { Store } from '../store/store.ts';
import type { QueryRequest } from '../store/types.ts';
import { compileQuery } from './compile.ts';
import type { Plan } from './plan.ts';
import type { QueryTexts } from './queryTexts.ts';

const MAX_PLANS = 2000;

/** Compiled queries by text and rights, so that a query in a loop is compiled once. */
export class Plans {
  private readonly store: Store;
  private readonly permissions: Permissions;
  private readonly texts: QueryTexts;
  private readonly known = new Map<string, Plan>();

  constructor(store: Store, permissions: Permissions, texts: QueryTexts) {
    this.store = store;
    this.permissions = permissions;
    this.texts = texts;
  }

  /** Throws QueryFault. A mode stated in the query wins over the request's. */
  of(context: Context, request: QueryRequest): Plan {
    const query = this.texts.parse(request.text);
    const isUserMode = (query.mode ?? request.mode) === 'user';
    const isShared = isUserMode || context.sharing === 'with';
    // Plans made for a user hold as long as nobody's rights change.
    const rights = isShared ? `${context.user.id}.${this.store.generation}` : '';
    const key = `${String(isUserMode)}.${rights}.${request.text}`;
    const known = this.known.get(key);
    if (known) return known;
    const plan = compileQuery(
      this.store,
      { access: this.permissions.of(context.user.id), isUserMode, isShared },
      query,
    );
    if (this.known.size >= MAX_PLANS) this.known.clear();
    this.known.set(key, plan);
    return plan;
  }
}
