import { onPage, type Case } from '../case.ts';

/** "Querying Currency Fields in Multi-currency Orgs", SOQL and SOSL Reference; "Manage Multiple Currencies", Help: an org of euros and dollars. */
export const CURRENCY: readonly Case[] = [
  ...onPage('SOQL and SOSL Reference: Querying Currency Fields in Multi-currency Orgs', {
    'a record keeps its amount in its own currency': `
  insert new Opportunity(Name = 'Deal', StageName = 'Prospecting', CloseDate = Date.today(), Amount = 5, CurrencyIsoCode = 'USD');
  Opportunity row = [SELECT Amount, CurrencyIsoCode FROM Opportunity];
  Assert.areEqual(5, row.Amount);
  Assert.areEqual('USD', row.CurrencyIsoCode);`,
    'records are filtered by their currency': `
  insert new List<Account>{ new Account(Name = 'A', CurrencyIsoCode = 'USD'), new Account(Name = 'B', CurrencyIsoCode = 'EUR') };
  Assert.areEqual('A', [SELECT Name FROM Account WHERE CurrencyIsoCode = 'USD'].Name);`,
    'records are grouped by their currency': `
  insert new List<Account>{ new Account(Name = 'A', CurrencyIsoCode = 'USD'), new Account(Name = 'B', CurrencyIsoCode = 'USD') };
  AggregateResult row = [SELECT CurrencyIsoCode code, COUNT(Id) n FROM Account GROUP BY CurrencyIsoCode];
  Assert.areEqual('USD', row.get('code'));
  Assert.areEqual(2, row.get('n'));`,
  }),
  ...onPage('Salesforce Help: Manage Multiple Currencies', {
    'a new record has the corporate currency': `
  insert new Account(Name = 'A');
  Assert.areEqual('EUR', [SELECT CurrencyIsoCode FROM Account].CurrencyIsoCode);`,
    'a currency that the org does not have is refused': `
  Assert.isFalse(Database.insert(new Account(Name = 'A', CurrencyIsoCode = 'XXX'), false).isSuccess());`,
  }),
  ...onPage('Apex Reference Guide: UserInfo Class', {
    'the org says that it has several': `
  Assert.isTrue(UserInfo.isMultiCurrencyOrganization());`,
  }),
];
