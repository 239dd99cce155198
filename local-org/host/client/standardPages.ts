/** How the platform lays out a standard object that nobody has changed. Fields that the user cannot read are left out later. */
export interface StandardPage {
  /** What stands at the top of a record. */
  readonly highlights: readonly string[];
  /** Columns of a list. */
  readonly list: readonly string[];
  /** Fields of the details, in two columns. */
  readonly details: readonly [left: readonly string[], right: readonly string[]];
}

const PAGES: Readonly<Record<string, StandardPage>> = {
  Account: {
    highlights: ['Type', 'Phone', 'Website', 'OwnerId', 'Industry'],
    list: ['Name', 'Type', 'Industry', 'BillingCountry', 'NumberOfEmployees', 'Owner.Name'],
    details: [
      ['OwnerId', 'Name', 'ParentId', 'AccountNumber', 'Site', 'Type', 'Industry', 'AnnualRevenue'],
      ['Rating', 'Phone', 'Website', 'Ownership', 'NumberOfEmployees', 'BillingCity', 'BillingCountry', 'Description'],
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
