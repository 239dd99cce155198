import { nonNull } from '../../values/exception.ts';
import type { EnumValue } from '../../values/value.ts';
import type { AccessMode } from '../../store/types.ts';

/** The access mode an AccessLevel stands for. */
export function modeOf(level: EnumValue | null): AccessMode {
  return nonNull(level).name === 'SYSTEM_MODE' ? 'system' : 'user';
}

/** What a statement without a stated level runs in: user mode, from API version 67. */
export const DEFAULT_MODE: AccessMode = 'user';
