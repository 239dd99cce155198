import type { FieldDescribe } from './types.ts';

const UNGROUPED = new Set(['double', 'currency', 'percent', 'datetime', 'multipicklist', 'base64']);
const LONGEST_SHORT_TEXT = 255;

/** True for a field that GROUP BY takes ("Considerations When Using GROUP BY", SOQL and SOSL Reference; the field properties of the Object Reference). */
export function isGroupable(field: FieldDescribe): boolean {
  const isLong = field.type === 'textarea' && field.length > LONGEST_SHORT_TEXT;
  return !isLong && !UNGROUPED.has(field.type) && !field.isCalculated;
}
