import { EnumValue } from '../values/value.ts';
import { enumConstant } from './enums.ts';
import { platformClass } from './registry.ts';

/** The status codes that the store can give, out of "Core Data Types Used in API Calls", SOAP API Developer Guide. */
platformClass({
  name: 'StatusCode',
  kind: 'enum',
  constants: [
    'CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY',
    'CANNOT_UPDATE_CONVERTED_LEAD',
    'CIRCULAR_DEPENDENCY',
    'DELETE_FAILED',
    'DUPLICATE_EXTERNAL_ID',
    'DUPLICATE_VALUE',
    'ENTITY_IS_DELETED',
    'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    'FIELD_FILTER_VALIDATION_EXCEPTION',
    'FIELD_INTEGRITY_EXCEPTION',
    'INACTIVE_OWNER_OR_USER',
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    'INSUFFICIENT_ACCESS_OR_READONLY',
    'INVALID_CROSS_REFERENCE_KEY',
    'INVALID_EMAIL_ADDRESS',
    'INVALID_FIELD',
    'INVALID_FIELD_FOR_INSERT_UPDATE',
    'INVALID_ID_FIELD',
    'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST',
    'INVALID_STATUS',
    'INVALID_TYPE',
    'INVALID_TYPE_ON_FIELD_IN_RECORD',
    'MALFORMED_ID',
    'MISSING_ARGUMENT',
    'MIXED_DML_OPERATION',
    'NUMBER_OUTSIDE_VALID_RANGE',
    'REQUIRED_FIELD_MISSING',
    'STORAGE_LIMIT_EXCEEDED',
    'STRING_TOO_LONG',
    'UNABLE_TO_LOCK_ROW',
    'UNKNOWN_EXCEPTION',
  ],
});

/** The constant of a code the store gave; a code that is not listed becomes UNKNOWN_EXCEPTION. */
export function enumOf(code: string): EnumValue {
  try {
    return enumConstant('StatusCode', code);
  } catch {
    return enumConstant('StatusCode', 'UNKNOWN_EXCEPTION');
  }
}
