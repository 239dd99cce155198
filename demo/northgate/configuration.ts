import { idsUnder } from './ids.ts';
import type { Row } from './row.ts';

// What Northgate's administrator has set up: one rule that works, one that was drafted and never switched on, a flow for what comes
// after a win. The approval of discounts that everyone speaks of is not active, and duplicates of accounts are met by nothing.

export function duplicateRuleRows(): readonly Row[] {
  const nextId = idsUnder('0Bm');
  return (
    [
      ['Lead', 'Leads with the same e-mail', true],
      ['Account', 'Accounts with the same name', false],
    ] as const
  ).map(([object, label, isActive]) => ({
    Id: nextId(),
    SobjectType: object,
    MasterLabel: label,
    DeveloperName: nameOf(label),
    Language: 'en_US',
    IsActive: isActive,
  }));
}

export function approvalRows(): readonly Row[] {
  const name = 'Discount above 20 percent';
  return [
    {
      Id: idsUnder('04a')(),
      Name: name,
      DeveloperName: nameOf(name),
      Type: 'Approval',
      TableEnumOrId: 'Opportunity',
      LockType: 'Total',
      State: 'Inactive',
    },
  ];
}

export function flowRows(): readonly Row[] {
  const nextId = idsUnder('3dd');
  return (
    [
      ['Opportunity', 'Brief for customer success on a win', '301L2O000000001'],
      ['Lead', 'Round robin of new leads', null],
    ] as const
  ).map(([object, label, activeVersion]) => ({
    Id: nextId(),
    DurableId: nameOf(label),
    ApiName: nameOf(label),
    Label: label,
    ProcessType: 'AutoLaunchedFlow',
    TriggerType: 'RecordAfterSave',
    RecordTriggerType: 'CreateAndUpdate',
    TriggerObjectOrEventId: object,
    TriggerObjectOrEventLabel: object,
    ActiveVersionId: activeVersion,
    IsActive: activeVersion !== null,
  }));
}

const FIELDS: Readonly<Record<string, readonly (readonly [name: string, label: string, type: string])[]>> = {
  Opportunity: [
    ['AccountId', 'Account Name', 'Lookup(Account)'],
    ['Amount', 'Amount', 'Currency(16, 2)'],
    ['CloseDate', 'Close Date', 'Date'],
    ['NextStep', 'Next Step', 'Text(255)'],
    ['OwnerId', 'Opportunity Owner', 'Lookup(User)'],
    ['StageName', 'Stage', 'Picklist'],
    ['Type', 'Type', 'Picklist'],
  ],
  Lead: [
    ['Company', 'Company', 'Text(255)'],
    ['LeadSource', 'Lead Source', 'Picklist'],
    ['OwnerId', 'Lead Owner', 'Lookup(User,Group)'],
    ['Status', 'Lead Status', 'Picklist'],
  ],
};
const TRACKED = new Set(['Opportunity.StageName', 'Lead.Status']);

export function fieldRows(): readonly Row[] {
  const nextId = idsUnder('4fd');
  return Object.entries(FIELDS).flatMap(([object, fields]) =>
    fields.map(([name, label, type]) => ({
      Id: nextId(),
      DurableId: `${object}.${name}`,
      EntityDefinitionId: object,
      QualifiedApiName: name,
      DeveloperName: name.replace(/Id$/, ''),
      Label: label,
      DataType: type,
      IsFieldHistoryTracked: TRACKED.has(`${object}.${name}`),
    })),
  );
}

function nameOf(label: string): string {
  return label.replaceAll(/[^A-Za-z0-9]+/g, '_');
}
