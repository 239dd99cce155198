import { ApexMap } from '../../values/collections.ts';
import type { Value } from '../../values/value.ts';

/** The maps that describe calls give: keys are lower-case names, look-ups ignore case. */
export class CaseInsensitiveMap extends ApexMap {
  override get(key: Value): Value {
    return super.get(lower(key));
  }

  override has(key: Value): boolean {
    return super.has(lower(key));
  }

  override put(key: Value, value: Value): Value {
    return super.put(lower(key), value);
  }

  override delete(key: Value): Value {
    return super.delete(lower(key));
  }
}

function lower(key: Value): Value {
  return typeof key === 'string' ? key.toLowerCase() : key;
}
