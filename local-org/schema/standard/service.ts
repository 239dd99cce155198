import type { StandardObject } from './notation.ts';

/** What follows a sale, and activities. */
export const SERVICE_OBJECTS: readonly StandardObject[] = [
  {
    name: 'Contract',
    prefix: '800',
    sharing: 'ReadWrite',
    fields: `
      AccountId reference(Account) required restrict child=Contracts
      OwnerId reference(User) required
      Name string(80)
      ContractNumber string(30) readonly visible
      ContractTerm int
      StartDate date
      EndDate date readonly
      Status picklist(In Approval Process|Activated|Draft) default=Draft
      StatusCode picklist(InApproval|Activated|Draft) readonly
      ActivatedDate datetime
      SourceOpportunityId reference(Opportunity)
      Pricebook2Id reference(Pricebook2)
      Description textarea(32000)`,
  },
  {
    name: 'Order',
    prefix: '801',
    sharing: 'ReadWrite',
    fields: `
      AccountId reference(Account) restrict child=Orders
      OwnerId reference(User,Group) required
      Name string(80)
      OrderNumber string(30) readonly visible
      OpportunityId reference(Opportunity) child=Orders
      ContractId reference(Contract) child=Orders
      QuoteId reference(Quote) child=Orders
      Pricebook2Id reference(Pricebook2)
      EffectiveDate date required
      EndDate date
      Status picklist(Draft|Activated) required
      StatusCode picklist(Draft|Activated) readonly
      Type picklist()
      TotalAmount currency(18,2) readonly
      Description textarea(32000)`,
  },
  {
    name: 'Asset',
    prefix: '02i',
    sharing: 'ControlledByParent',
    fields: `
      Name string(255) required
      AccountId reference(Account) cascade child=Assets
      ContactId reference(Contact) child=Assets
      OwnerId reference(User) required
      Product2Id reference(Product2) child=Assets
      ParentId reference(Asset) child=ChildAssets
      InstallDate date
      PurchaseDate date
      UsageEndDate date
      Price currency(18,2)
      Quantity double(12,2)
      SerialNumber string(80)
      Status picklist(Purchased|Shipped|Installed|Registered|Obsolete)
      Description textarea(32000)`,
  },
  {
    name: 'Case',
    prefix: '500',
    sharing: 'ReadWrite',
    fields: `
      CaseNumber string(30) readonly visible
      AccountId reference(Account) child=Cases
      AssetId reference(Asset) child=Cases
      ContactId reference(Contact) child=Cases
      OwnerId reference(User,Group) required
      ParentId reference(Case) child=Cases
      Subject string(255)
      Description textarea(32000)
      Status picklist(New|Working|Escalated|Closed) default=New
      Origin picklist(Phone|Email|Web)
      Priority picklist(High|Medium|Low) default=Medium
      Reason picklist()
      Type picklist()
      ClosedDate datetime readonly
      IsClosed boolean readonly visible
      IsEscalated boolean`,
  },
  {
    name: 'Task',
    prefix: '00T',
    // Organisation-wide default Private for activities: owners change them, readers of the related record read them.
    sharing: 'Read',
    fields: `
      OwnerId reference(User,Group) required
      WhatId reference(Account,Opportunity,Campaign,Case,Contract,Order,Asset,Quote,Product2) child=Tasks
      WhoId reference(Contact,Lead) child=Tasks
      AccountId reference(Account) readonly
      Subject string(255)
      ActivityDate date
      Description textarea(32000)
      Status picklist() required
      Priority picklist(High|Normal|Low) required default=Normal
      Type picklist(Call|Email|Meeting|Other)
      TaskSubtype picklist(Task|Email|ListEmail|Call|Cadence|LinkedIn) createonly
      CallDurationInSeconds int
      CompletedDateTime datetime readonly
      IsClosed boolean readonly visible
      IsHighPriority boolean readonly
      IsArchived boolean readonly
      IsRecurrence boolean createonly
      IsReminderSet boolean`,
  },
  {
    name: 'TaskStatus',
    prefix: '01K',
    plural: 'Task Statuses',
    canBeDeleted: false,
    fields: `
      MasterLabel string(255) required
      ApiName string(255) required
      IsClosed boolean
      IsDefault boolean
      SortOrder int`,
  },
  {
    name: 'Event',
    prefix: '00U',
    // Organisation-wide default Private for activities: owners change them, readers of the related record read them.
    sharing: 'Read',
    fields: `
      OwnerId reference(User) required
      WhatId reference(Account,Opportunity,Campaign,Case,Contract,Order,Asset,Quote,Product2) child=Events
      WhoId reference(Contact,Lead) child=Events
      AccountId reference(Account) readonly
      Subject string(255)
      ActivityDate date
      ActivityDateTime datetime
      StartDateTime datetime
      EndDateTime datetime
      EndDate date readonly
      DurationInMinutes int
      Description textarea(32000)
      Location string(255)
      ShowAs picklist(Busy|OutOfOffice|Free) default=Busy
      Type picklist(Call|Email|Meeting|Other)
      IsAllDayEvent boolean
      IsArchived boolean readonly
      IsChild boolean readonly
      IsPrivate boolean
      IsRecurrence boolean createonly`,
  },
];
