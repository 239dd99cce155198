import type { FieldDescribe, SharingModel, ValidationRule } from '../types.ts';
import { readNameField } from './fieldMeta.ts';
import type { XmlNode } from './xml.ts';

/** What an object's own file says; a standard object's file may leave all of it out. */
export interface ObjectSource {
  readonly label?: string;
  readonly pluralLabel?: string;
  readonly sharingModel?: SharingModel;
  readonly nameField: FieldDescribe;
}

const SHARING: Readonly<Record<string, SharingModel>> = {
  Private: 'Private',
  Read: 'Read',
  ReadWrite: 'ReadWrite',
  ReadWriteTransfer: 'ReadWrite',
  FullAccess: 'ReadWrite',
  ControlledByParent: 'ControlledByParent',
};

export function readObject(root: XmlNode): ObjectSource | string {
  const stated = root.value('sharingModel');
  const sharingModel = stated === undefined ? undefined : SHARING[stated];
  if (stated !== undefined && !sharingModel) return `sharingModel ${stated} is not known`;
  return {
    label: root.value('label'),
    pluralLabel: root.value('pluralLabel'),
    ...(sharingModel && { sharingModel }),
    nameField: readNameField(root.first('nameField')),
  };
}

export function readValidationRule(root: XmlNode): ValidationRule | string {
  const name = root.value('fullName');
  const formula = root.value('errorConditionFormula');
  const message = root.value('errorMessage');
  if (!name) return 'fullName is missing';
  if (!formula) return `validation rule ${name} has no errorConditionFormula`;
  if (!message) return `validation rule ${name} has no errorMessage`;
  const field = root.value('errorDisplayField');
  return { name, formula, message, isActive: root.isTrue('active'), ...(field && { field }) };
}

export interface RecordTypeSource {
  readonly developerName: string;
  readonly label: string;
  readonly isActive: boolean;
}

export function readRecordType(root: XmlNode): RecordTypeSource | string {
  const developerName = root.value('fullName');
  if (!developerName) return 'fullName is missing';
  return { developerName, label: root.value('label') ?? developerName, isActive: root.isTrue('active') };
}
