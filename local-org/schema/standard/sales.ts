import type { StandardObject } from './notation.ts';

/** The selling objects, with the fields a pipeline analysis reads. Types and names follow the Object Reference. */
export const SALES_OBJECTS: readonly StandardObject[] = [
  {
    name: 'Account',
    prefix: '001',
    sharing: 'ReadWrite',
    fields: `
      Name string(255) required
      OwnerId reference(User) required
      ParentId reference(Account) child=ChildAccounts
      RecordTypeId reference(RecordType)
      AccountNumber string(40)
      AccountSource picklist(Web|Phone Inquiry|Partner Referral|Purchased List|Other)
      AnnualRevenue currency(18,0)
      BillingStreet textarea(255)
      BillingCity string(40)
      BillingState string(80)
      BillingPostalCode string(20)
      BillingCountry string(80)
      ShippingCity string(40)
      ShippingCountry string(80)
      Description textarea(32000)
      Fax phone
      Industry picklist(Agriculture|Banking|Biotechnology|Communications|Consulting|Education|Electronics|Energy|Engineering|Finance|Government|Healthcare|Insurance|Manufacturing|Media|Retail|Technology|Telecommunications|Transportation|Utilities|Other)
      NumberOfEmployees int
      Ownership picklist(Public|Private|Subsidiary|Other)
      Phone phone
      Rating picklist(Hot|Warm|Cold)
      Site string(80)
      Type picklist(Prospect|Customer - Direct|Customer - Channel|Channel Partner / Reseller|Installation Partner|Technology Partner|Other)
      Website url
      YearStarted string(4)
      LastActivityDate date readonly`,
  },
  {
    name: 'Contact',
    prefix: '003',
    sharing: 'ControlledByParent',
    fields: `
      LastName string(80) required
      FirstName string(40)
      Salutation picklist(Mr.|Ms.|Mrs.|Dr.|Prof.)
      Name string(121) readonly visible
      AccountId reference(Account) cascade child=Contacts
      OwnerId reference(User) required
      RecordTypeId reference(RecordType)
      Department string(80)
      Description textarea(32000)
      Email email
      LeadSource picklist(Web|Phone Inquiry|Partner Referral|Purchased List|Other)
      MailingCity string(40)
      MailingCountry string(80)
      MobilePhone phone
      Phone phone
      ReportsToId reference(Contact)
      Title string(128)
      LastActivityDate date readonly`,
  },
  {
    name: 'Lead',
    prefix: '00Q',
    sharing: 'ReadWrite',
    fields: `
      LastName string(80) required
      FirstName string(40)
      Salutation picklist(Mr.|Ms.|Mrs.|Dr.|Prof.)
      Name string(121) readonly visible
      Company string(255) required
      OwnerId reference(User,Group) required
      RecordTypeId reference(RecordType)
      Status picklist() required
      AnnualRevenue currency(18,0)
      City string(40)
      Country string(80)
      Description textarea(32000)
      Email email
      Industry picklist(Agriculture|Banking|Biotechnology|Communications|Consulting|Education|Electronics|Energy|Engineering|Finance|Government|Healthcare|Insurance|Manufacturing|Media|Retail|Technology|Telecommunications|Transportation|Utilities|Other)
      IsConverted boolean
      IsUnreadByOwner boolean
      ConvertedDate date readonly
      ConvertedAccountId reference(Account) readonly
      ConvertedContactId reference(Contact) readonly
      ConvertedOpportunityId reference(Opportunity) readonly
      LeadSource picklist(Web|Phone Inquiry|Partner Referral|Purchased List|Other)
      MobilePhone phone
      NumberOfEmployees int
      Phone phone
      PostalCode string(20)
      Rating picklist(Hot|Warm|Cold)
      State string(80)
      Street textarea(255)
      Title string(128)
      Website url
      LastActivityDate date readonly
      LastTransferDate date readonly`,
  },
  {
    name: 'Opportunity',
    prefix: '006',
    plural: 'Opportunities',
    sharing: 'ReadWrite',
    fields: `
      Name string(120) required
      AccountId reference(Account) cascade child=Opportunities
      OwnerId reference(User) required
      RecordTypeId reference(RecordType)
      StageName picklist() required
      CloseDate date required
      Amount currency(18,2)
      CampaignId reference(Campaign) child=Opportunities
      ContactId reference(Contact) createonly child=Opportunities
      ContractId reference(Contract)
      Description textarea(32000)
      ExpectedRevenue currency(18,2) readonly
      Fiscal string(6) readonly
      FiscalQuarter int readonly
      FiscalYear int readonly
      ForecastCategory picklist(Omitted|Pipeline|BestCase|MostLikely|Forecast|Closed) readonly visible
      ForecastCategoryName picklist(Omitted|Pipeline|Best Case|Most Likely|Commit|Closed)
      HasOpenActivity boolean readonly
      HasOpportunityLineItem boolean readonly
      HasOverdueTask boolean readonly
      IsClosed boolean readonly visible
      IsPrivate boolean
      IsWon boolean readonly visible
      LastActivityDate date readonly
      LastStageChangeDate datetime readonly
      LeadSource picklist(Web|Phone Inquiry|Partner Referral|Purchased List|Other)
      NextStep string(255)
      Pricebook2Id reference(Pricebook2) child=Opportunities
      Probability percent(3,0)
      PushCount int readonly
      TotalOpportunityQuantity double(18,2)
      Type picklist(Existing Customer - Upgrade|Existing Customer - Replacement|Existing Customer - Downgrade|New Customer)`,
  },
  {
    name: 'OpportunityHistory',
    prefix: '008',
    audit: ['CreatedDate', 'CreatedById', 'SystemModstamp'],
    plural: 'Opportunity Histories',
    sharing: 'ControlledByParent',
    fields: `
      OpportunityId reference(Opportunity) readonly detail child=OpportunityHistories
      StageName picklist() readonly
      Amount currency(18,2) readonly
      PrevAmount currency(18,2) readonly
      ExpectedRevenue currency(18,2) readonly
      CloseDate date readonly
      PrevCloseDate date readonly
      Probability percent(3,0) readonly
      ForecastCategory picklist(Omitted|Pipeline|BestCase|MostLikely|Forecast|Closed) readonly`,
  },
  {
    name: 'OpportunityFieldHistory',
    prefix: '017',
    audit: ['CreatedDate', 'CreatedById'],
    plural: 'Opportunity Field Histories',
    sharing: 'ControlledByParent',
    fields: `
      OpportunityId reference(Opportunity) readonly detail child=Histories
      Field picklist() readonly
      DataType picklist(Text|Number|Date|DateTime|EntityId) readonly
      OldValue string(255) readonly
      NewValue string(255) readonly`,
  },
  {
    name: 'LeadHistory',
    prefix: '0LH',
    audit: ['CreatedDate', 'CreatedById'],
    plural: 'Lead Histories',
    sharing: 'ControlledByParent',
    fields: `
      LeadId reference(Lead) readonly detail child=Histories
      Field picklist() readonly
      DataType picklist(Text|Number|Date|DateTime|EntityId) readonly
      OldValue string(255) readonly
      NewValue string(255) readonly`,
  },
  {
    name: 'OpportunityStage',
    prefix: '01J',
    canBeDeleted: false,
    fields: `
      MasterLabel string(255) required
      ApiName string(255) required
      DefaultProbability percent(3,0)
      Description textarea(255)
      ForecastCategory picklist(Omitted|Pipeline|BestCase|MostLikely|Forecast|Closed)
      ForecastCategoryName picklist(Omitted|Pipeline|Best Case|Most Likely|Commit|Closed)
      IsActive boolean
      IsClosed boolean
      IsWon boolean
      SortOrder int`,
  },
  {
    name: 'LeadStatus',
    prefix: '01Q',
    plural: 'Lead Statuses',
    canBeDeleted: false,
    fields: `
      MasterLabel string(255) required
      ApiName string(255) required
      IsConverted boolean
      IsDefault boolean
      SortOrder int`,
  },
  {
    name: 'OpportunityContactRole',
    prefix: '00K',
    sharing: 'ControlledByParent',
    fields: `
      OpportunityId reference(Opportunity) required detail createonly child=OpportunityContactRoles
      ContactId reference(Contact) required cascade child=OpportunityContactRoles
      IsPrimary boolean
      Role picklist(Business User|Decision Maker|Economic Buyer|Economic Decision Maker|Evaluator|Executive Sponsor|Influencer|Technical Buyer|Other)`,
  },
  {
    name: 'OpportunityLineItem',
    prefix: '00k',
    plural: 'Opportunity Products',
    sharing: 'ControlledByParent',
    fields: `
      OpportunityId reference(Opportunity) required detail createonly child=OpportunityLineItems
      PricebookEntryId reference(PricebookEntry) createonly child=OpportunityLineItems
      Product2Id reference(Product2) createonly
      ProductCode string(255) readonly
      Name string(376) readonly visible
      Description string(255)
      Discount percent(5,2)
      ListPrice currency(18,2) readonly
      Quantity double(12,2) required
      ServiceDate date
      SortOrder int
      Subtotal currency(18,2) readonly
      TotalPrice currency(18,2)
      UnitPrice currency(18,2)`,
  },
  {
    name: 'Product2',
    prefix: '01t',
    plural: 'Products',
    fields: `
      Name string(255) required
      Description textarea(4000)
      Family picklist()
      IsActive boolean
      ProductCode string(255)
      QuantityUnitOfMeasure picklist()
      StockKeepingUnit string(180)`,
  },
  {
    name: 'Pricebook2',
    prefix: '01s',
    plural: 'Price Books',
    fields: `
      Name string(255) required
      Description string(255)
      IsActive boolean
      IsStandard boolean readonly`,
  },
  {
    name: 'PricebookEntry',
    prefix: '01u',
    plural: 'Price Book Entries',
    fields: `
      Pricebook2Id reference(Pricebook2) required createonly cascade child=PricebookEntries
      Product2Id reference(Product2) required createonly cascade child=PricebookEntries
      Name string(255) readonly visible
      ProductCode string(255) readonly
      IsActive boolean
      UnitPrice currency(18,2) required
      UseStandardPrice boolean`,
  },
  {
    name: 'Campaign',
    prefix: '701',
    sharing: 'ReadWrite',
    fields: `
      Name string(80) required
      OwnerId reference(User) required
      ParentId reference(Campaign)
      Type picklist(Conference|Webinar|Trade Show|Public Relations|Partners|Referral Program|Advertisement|Direct Mail|Email|Telemarketing|Other)
      Status picklist(Planned|In Progress|Completed|Aborted)
      StartDate date
      EndDate date
      IsActive boolean
      BudgetedCost currency(18,0)
      ActualCost currency(18,0)
      ExpectedRevenue currency(18,0)
      Description textarea(32000)`,
  },
  {
    name: 'Quote',
    prefix: '0Q0',
    sharing: 'ControlledByParent',
    fields: `
      Name string(255) required
      OpportunityId reference(Opportunity) required detail createonly child=Quotes
      OwnerId reference(User)
      AccountId reference(Account) readonly
      ContactId reference(Contact)
      ContractId reference(Contract)
      Pricebook2Id reference(Pricebook2) child=Quotes
      QuoteNumber string(30) readonly
      Status picklist(Draft|Needs Review|In Review|Approved|Rejected|Presented|Accepted|Denied)
      ExpirationDate date
      IsSyncing boolean readonly
      Discount percent(5,2) readonly
      Subtotal currency(18,2) readonly
      TotalPrice currency(18,2) readonly
      GrandTotal currency(18,2) readonly
      Tax currency(18,2)
      Description textarea(32000)`,
  },
];
