import type { SharingReason } from '../types.ts';
import type { XmlNode } from './xml.ts';

/** Longest label, from "SharingReason", Metadata API Developer Guide. */
const LONGEST_LABEL = 40;

/** An Apex sharing reason, or what is wrong with it. */
export function readSharingReason(root: XmlNode): SharingReason | string {
  const name = root.value('fullName');
  const label = root.value('label');
  if (!name?.endsWith('__c') || !label) return 'a sharing reason needs a fullName that ends in __c, and a label';
  return label.length > LONGEST_LABEL ? `the label is longer than ${LONGEST_LABEL} characters` : { name, label };
}
