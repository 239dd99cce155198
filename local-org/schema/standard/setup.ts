import type { StandardObject } from './notation.ts';

/** People, permissions, the calendar and the jobs of an organisation. */
export const SETUP_OBJECTS: readonly StandardObject[] = [
  {
    name: 'User',
    prefix: '005',
    canBeDeleted: false,
    fields: `
      Username string(80) required unique
      LastName string(80) required
      FirstName string(40)
      Name string(121) readonly visible
      Alias string(8) required
      Email email required
      IsActive boolean visible default=true
      ProfileId reference(Profile) required
      UserRoleId reference(UserRole)
      ManagerId reference(User) child=ManagedUsers
      CompanyName string(80)
      Department string(80)
      Division string(80)
      Title string(80)
      Phone phone
      City string(40)
      Country string(80)
      CommunityNickname string(40)
      EmployeeNumber string(20)
      FederationIdentifier string(512)
      TimeZoneSidKey picklist() required
      LocaleSidKey picklist() required
      LanguageLocaleKey picklist() required
      EmailEncodingKey picklist() required
      UserType picklist() readonly visible
      SmallPhotoUrl url readonly visible
      LastLoginDate datetime readonly`,
  },
  {
    name: 'Profile',
    prefix: '00e',
    canBeDeleted: false,
    fields: `
      Name string(255) required
      Description string(255)
      UserType picklist() readonly`,
  },
  {
    name: 'PermissionSet',
    prefix: '0PS',
    canBeDeleted: false,
    fields: `
      Name string(80) required
      Label string(80) required
      Description string(255)
      IsCustom boolean readonly
      IsOwnedByProfile boolean readonly
      NamespacePrefix string(15) readonly
      PermissionsManageUsers boolean
      ProfileId reference(Profile) readonly`,
  },
  {
    name: 'PermissionSetAssignment',
    prefix: '0Pa',
    audit: [],
    canBeDeleted: false,
    fields: `
      AssigneeId reference(User) required createonly cascade child=PermissionSetAssignments
      PermissionSetId reference(PermissionSet) required createonly cascade child=Assignments
      ExpirationDate datetime
      IsActive boolean readonly default=true
      SystemModstamp datetime readonly`,
  },
  {
    name: 'Organization',
    prefix: '00D',
    canBeDeleted: false,
    fields: `
      Name string(80) required
      Country string(80)
      DefaultLocaleSidKey picklist()
      LanguageLocaleKey picklist()
      TimeZoneSidKey picklist()
      FiscalYearStartMonth int
      UsesStartDateAsFiscalYearName boolean
      InstanceName string(5) readonly
      IsSandbox boolean readonly
      NamespacePrefix string(15) readonly
      OrganizationType picklist() readonly
      DefaultAccountAccess picklist()
      DefaultContactAccess picklist()
      DefaultLeadAccess picklist()
      DefaultOpportunityAccess picklist()`,
  },
  {
    name: 'Period',
    prefix: '026',
    audit: [],
    canBeDeleted: false,
    fields: `
      Type picklist(Month|Quarter|Week|Year) readonly
      Number int readonly
      StartDate date readonly
      EndDate date readonly
      PeriodLabel string(80) readonly
      QuarterLabel string(80) readonly
      FullyQualifiedLabel string(80) readonly
      IsForecastPeriod boolean readonly
      SystemModstamp datetime readonly`,
  },
  {
    name: 'RecordType',
    prefix: '012',
    canBeDeleted: false,
    fields: `
      Name string(80) required
      DeveloperName string(80) required
      SobjectType picklist() required
      BusinessProcessId reference(BusinessProcess)
      Description string(255)
      IsActive boolean
      NamespacePrefix string(15)`,
  },
  {
    // It has a name and no stages: those of a sales process are metadata ("BusinessProcess", Object Reference and Metadata API).
    name: 'BusinessProcess',
    prefix: '019',
    plural: 'Business Processes',
    canBeDeleted: false,
    fields: `
      Name string(80) required
      TableEnumOrId picklist(Case|Opportunity|Solution) required createonly
      Description string(255)
      IsActive boolean
      NamespacePrefix string(15)`,
  },
  {
    name: 'UserRole',
    prefix: '00E',
    audit: [],
    canBeDeleted: false,
    fields: `
      Name string(80) required
      DeveloperName string(80)
      ParentRoleId reference(UserRole)
      RollupDescription string(80)`,
  },
  {
    name: 'Group',
    prefix: '00G',
    canBeDeleted: false,
    fields: `
      Name string(40) required
      DeveloperName string(80)
      Type picklist(Regular|Queue|Role|RoleAndSubordinates|Organization|AllCustomerPortal) required`,
  },
  {
    name: 'LoginHistory',
    prefix: '0Ya',
    plural: 'Login History',
    audit: [],
    canBeDeleted: false,
    fields: `
      UserId reference(User) readonly
      LoginTime datetime readonly
      LoginType picklist() readonly
      Status string(128) readonly
      SourceIp string(39) readonly
      Application string(255) readonly
      Browser string(255) readonly
      Platform string(255) readonly`,
  },
  {
    name: 'ApexClass',
    prefix: '01p',
    plural: 'Apex Classes',
    canBeDeleted: false,
    fields: `
      Name string(255) required
      ApiVersion double(18,1)
      NamespacePrefix string(15)
      Status picklist(Inactive|Active|Deleted)
      IsValid boolean`,
  },
  {
    name: 'AsyncApexJob',
    prefix: '707',
    audit: ['CreatedDate', 'CreatedById'],
    canBeDeleted: false,
    fields: `
      ApexClassId reference(ApexClass) readonly
      JobType picklist(Future|SharingRecalculation|ScheduledApex|BatchApex|BatchApexWorker|TestRequest|TestWorker|ApexToken|Queueable) readonly
      Status picklist(Holding|Queued|Preparing|Processing|Completed|Aborted|Failed) readonly
      MethodName string(255) readonly
      ParentJobId reference(AsyncApexJob) readonly
      CronTriggerId reference(CronTrigger) readonly
      JobItemsProcessed int readonly
      TotalJobItems int readonly
      NumberOfErrors int readonly
      ExtendedStatus string(255) readonly
      CompletedDate datetime readonly
      LastProcessed string(15) readonly
      LastProcessedOffset int readonly`,
  },
  {
    name: 'CronJobDetail',
    prefix: '08a',
    audit: [],
    canBeDeleted: false,
    fields: `
      Name string(255) readonly
      JobType picklist() readonly`,
  },
  {
    name: 'CronTrigger',
    prefix: '08e',
    audit: ['CreatedDate', 'CreatedById', 'LastModifiedById'],
    canBeDeleted: false,
    fields: `
      CronJobDetailId reference(CronJobDetail) readonly
      CronExpression string(255) readonly
      State picklist(WAITING|ACQUIRED|EXECUTING|COMPLETE|ERROR|DELETED|PAUSED|BLOCKED|PAUSED_BLOCKED) readonly
      NextFireTime datetime readonly
      PreviousFireTime datetime readonly
      StartTime datetime readonly
      EndTime datetime readonly
      OwnerId reference(User) readonly
      TimeZoneSidKey picklist() readonly
      TimesTriggered int readonly`,
  },
  {
    name: 'CustomNotificationType',
    prefix: '0ML',
    canBeDeleted: false,
    fields: `
      DeveloperName string(80) readonly
      CustomNotifTypeName string(80) readonly
      MasterLabel string(80) readonly
      NamespacePrefix string(15) readonly
      Description string(255) readonly
      Language picklist() readonly
      Desktop boolean readonly
      Mobile boolean readonly`,
  },
  {
    name: 'StaticResource',
    prefix: '081',
    canBeDeleted: false,
    fields: `
      Name string(255) required
      Body base64
      BodyLength int readonly
      ContentType string(120) required
      CacheControl picklist(Private|Public)
      Description textarea(255)
      NamespacePrefix string(15)`,
  },
  // What an administrator has configured, as the Object Reference describes it for SOQL.
  {
    name: 'DuplicateRule',
    prefix: '0Bm',
    fields: `
      DeveloperName string(80) readonly
      MasterLabel string(80) readonly
      Language picklist() readonly
      NamespacePrefix string(15) readonly
      SobjectType picklist() readonly
      SobjectSubtype picklist() readonly
      IsActive boolean readonly
      LastViewedDate datetime readonly`,
  },
  {
    name: 'ProcessDefinition',
    prefix: '04a',
    canBeDeleted: false,
    fields: `
      Name string(255) readonly
      DeveloperName string(80) readonly
      Type picklist(Approval|State) readonly
      Description string(3000) readonly
      TableEnumOrId picklist() readonly
      LockType picklist(Total|Admin|Owner|Workitem|Node|none) readonly
      State picklist(Active|Inactive|Obsolete) readonly`,
  },
  {
    // The platform gives these rows no id of their own; a table needs one.
    name: 'FlowDefinitionView',
    prefix: '3dd',
    audit: ['LastModifiedDate'],
    canBeDeleted: false,
    fields: `
      DurableId string(255) readonly
      ApiName string(255) readonly
      Label string(255) readonly
      Description string(255) readonly
      ProcessType picklist(AutoLaunchedFlow|Flow|Workflow) readonly
      TriggerType picklist(RecordBeforeSave|RecordAfterSave|RecordBeforeDelete|Scheduled|PlatformEvent) readonly
      RecordTriggerType picklist(Create|Update|CreateAndUpdate|Delete) readonly
      TriggerObjectOrEventId string(255) readonly
      TriggerObjectOrEventLabel string(255) readonly
      ActiveVersionId string(255) readonly
      LatestVersionId string(255) readonly
      IsActive boolean readonly
      NamespacePrefix string(15) readonly
      LastModifiedBy string(255) readonly`,
  },
  {
    name: 'FieldDefinition',
    prefix: '4fd',
    audit: [],
    canBeDeleted: false,
    fields: `
      DurableId string(255) readonly
      EntityDefinitionId string(70) readonly
      QualifiedApiName string(70) readonly
      DeveloperName string(40) readonly
      Label string(80) readonly
      DataType string(40) readonly
      IsFieldHistoryTracked boolean readonly
      IsNillable boolean readonly`,
  },
];
