import type { RelatedListModel } from '../metadata/model.ts';

/** How the platform lays out a standard object that nobody has changed. Fields that the user cannot read are left out later. */
export interface StandardPage {
  /** What stands at the top of a record. */
  readonly highlights: readonly string[];
  /** Columns of a list. */
  readonly list: readonly string[];
  /** Fields of the details, in two columns. */
  readonly details: readonly [left: readonly string[], right: readonly string[]];
  readonly related?: readonly RelatedListModel[];
}

const PAGES: Readonly<Record<string, StandardPage>> = {
  Account: {
    highlights: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
    list: ['Name', 'Type', 'Industry', 'BillingCountry', 'NumberOfEmployees', 'Owner.Name'],
    details: [
      ['OwnerId', 'Name', 'ParentId', 'AccountNumber', 'Site', 'Type', 'Industry', 'AnnualRevenue'],
      ['Rating', 'Phone', 'Website', 'Ownership', 'NumberOfEmployees', 'BillingCity', 'BillingCountry', 'Description'],
    ],
    related: [
      { object: 'Contact', field: 'AccountId', columns: ['Name', 'Title', 'Email', 'Phone'] },
      { object: 'Opportunity', field: 'AccountId', columns: ['Name', 'StageName', 'Amount', 'CloseDate'] },
    ],
  },
  Contact: {
    highlights: ['Title', 'AccountId', 'Phone', 'Email', 'OwnerId'],
    list: ['Name', 'Title', 'Account.Name', 'Phone', 'Email', 'Owner.Name'],
    details: [
      ['OwnerId', 'Name', 'AccountId', 'Title', 'Department', 'ReportsToId', 'LeadSource'],
      ['Phone', 'MobilePhone', 'Email', 'MailingCity', 'MailingCountry', 'Description'],
    ],
  },
  Lead: {
    highlights: ['Title', 'Company', 'Phone', 'Email', 'Status'],
    list: ['Name', 'Company', 'Status', 'LeadSource', 'CreatedDate', 'Owner.Name'],
    details: [
      ['OwnerId', 'Name', 'Company', 'Title', 'LeadSource', 'Industry', 'AnnualRevenue'],
      ['Phone', 'Email', 'Website', 'Status', 'Rating', 'NumberOfEmployees', 'IsConverted', 'ConvertedOpportunityId'],
    ],
  },
  Opportunity: {
    highlights: ['AccountId', 'CloseDate', 'Amount', 'StageName', 'OwnerId'],
    list: ['Name', 'Account.Name', 'StageName', 'Amount', 'CloseDate', 'Owner.Name'],
    details: [
      ['OwnerId', 'Name', 'AccountId', 'Type', 'LeadSource', 'CampaignId', 'Description'],
      ['CloseDate', 'NextStep', 'StageName', 'Probability', 'Amount', 'ExpectedRevenue', 'ForecastCategoryName'],
    ],
    related: [
      {
        object: 'OpportunityLineItem',
        field: 'OpportunityId',
        columns: ['Name', 'Quantity', 'UnitPrice', 'TotalPrice', 'Discount'],
      },
      { object: 'OpportunityContactRole', field: 'OpportunityId', columns: ['Contact.Name', 'Role', 'IsPrimary'] },
      {
        object: 'OpportunityHistory',
        field: 'OpportunityId',
        columns: ['StageName', 'Amount', 'Probability', 'CloseDate', 'CreatedBy.Name', 'CreatedDate'],
      },
      { object: 'Task', field: 'WhatId', columns: ['Subject', 'Status', 'ActivityDate', 'Owner.Name'] },
    ],
  },
  Task: {
    highlights: ['Status', 'ActivityDate', 'WhatId', 'OwnerId'],
    list: ['Subject', 'Status', 'ActivityDate', 'What.Name', 'Owner.Name'],
    details: [
      ['OwnerId', 'Subject', 'ActivityDate', 'WhoId', 'WhatId'],
      ['Status', 'Priority', 'Type', 'TaskSubtype', 'Description'],
    ],
  },
  User: {
    highlights: ['Title', 'Email', 'IsActive'],
    list: ['Name', 'Title', 'Alias', 'Email', 'IsActive'],
    details: [
      ['Name', 'Alias', 'Email', 'Username', 'Title', 'Department', 'ManagerId'],
      ['IsActive', 'ProfileId', 'UserRoleId', 'TimeZoneSidKey', 'LocaleSidKey', 'LanguageLocaleKey'],
    ],
  },
};

export function standardPage(object: string): StandardPage | undefined {
  return PAGES[object];
}
