import { accountRows, accounts } from './accounts.ts';
import { dealActivities, eventRows, leadActivities, taskRows } from './activities.ts';
import { assetRows, caseRows, contractRows, handoverActivities, orderRows, questionsOf } from './afterWin.ts';
import { campaignRows, campaigns } from './campaigns.ts';
import { Chance } from './chance.ts';
import { approvalRows, duplicateRuleRows, fieldRows, flowRows } from './configuration.ts';
import { contactRoleRows } from './contactRoles.ts';
import { ContactBook } from './contacts.ts';
import type { Deal } from './deals/deal.ts';
import { dealsOf } from './deals/deals.ts';
import { historyRows } from './deals/history.ts';
import { opportunityRows } from './deals/opportunities.ts';
import { handovers } from './handover.ts';
import { idsUnder } from './ids.ts';
import { leadHistoryRows } from './leadHistory.ts';
import { leadRows, leadsOf, queueRows } from './leads.ts';
import { lineRows } from './lines.ts';
import { loginRows } from './logins.ts';
import { analystOf, staff, userRows } from './people.ts';
import { entryRows, priceBookRows, productRows, products } from './products.ts';
import { quoteRows } from './quotes.ts';
import type { Row } from './row.ts';
import { rushedActivities } from './rush.ts';
import { stageRows } from './stages.ts';

/** Each part draws from its own chance, so that a change to one leaves the others as they are. */
const SEEDS = {
  accounts: 11,
  contacts: 12,
  deals: 13,
  details: 14,
  roles: 15,
  quotes: 16,
  leads: 17,
  leadDetails: 18,
  activities: 19,
  handover: 20,
  questions: 21,
  logins: 22,
};
const SEED = 20_260_930;

function chanceFor(part: keyof typeof SEEDS): Chance {
  return new Chance(SEED + SEEDS[part]);
}

/** Rows of one sObject. */
export interface Table {
  readonly object: string;
  readonly rows: readonly Row[];
}

/**
 * Northgate: a fictional B2B software firm, eight full quarters of it. Each table follows those that it points to. Always the same,
 * to the last record; the profile of its users is the org's own.
 */
export function northgate(profileId: string): readonly Table[] {
  const people = staff();
  const companies = accounts(chanceFor('accounts'), people);
  const contacts = new ContactBook(chanceFor('contacts'), companies);
  const catalogue = products();
  const running = campaigns();
  const deals = dealsOf(chanceFor('deals'), people, companies, catalogue);
  const leads = leadsOf(chanceFor('leads'), people, deals, contacts);
  const followed = handovers(chanceFor('handover'), people, deals);
  const questions = questionsOf(chanceFor('questions'), people, companies);
  const sales = dealActivities(chanceFor('activities'), deals, contacts);
  const activities = [
    ...sales,
    ...leadActivities(leads),
    ...handoverActivities(followed),
    ...rushedActivities(deals, sales),
  ];
  return [
    table('User', userRows(people, profileId)),
    table('LoginHistory', loginRows(chanceFor('logins'), people)),
    table('Group', queueRows()),
    table('OpportunityStage', stageRows()),
    table('DuplicateRule', duplicateRuleRows()),
    table('ProcessDefinition', approvalRows()),
    table('FlowDefinitionView', flowRows()),
    table('FieldDefinition', fieldRows()),
    table('Account', accountRows(companies, customersOf(deals))),
    table('Contact', contacts.rows()),
    table('Campaign', campaignRows(running, people)),
    table('Product2', productRows(catalogue)),
    table('Pricebook2', priceBookRows()),
    table('PricebookEntry', entryRows(catalogue)),
    table('Opportunity', opportunityRows(chanceFor('details'), deals, running)),
    table('OpportunityHistory', historyRows(deals, analystOf(people))),
    table('OpportunityLineItem', lineRows(deals)),
    table('OpportunityContactRole', contactRoleRows(chanceFor('roles'), deals, contacts)),
    table('Quote', quoteRows(chanceFor('quotes'), deals, contacts)),
    table('Lead', leadRows(chanceFor('leadDetails'), leads)),
    table('LeadHistory', leadHistoryRows(leads)),
    table('Contract', contractRows(followed)),
    table('Order', orderRows(followed)),
    table('Asset', assetRows(followed)),
    table('Case', caseRows(followed, questions)),
    table('Task', taskRows(activities, idsUnder('00T'))),
    table('Event', eventRows(activities, idsUnder('00U'))),
  ];
}

function table(object: string, rows: readonly Row[]): Table {
  return { object, rows };
}

function customersOf(deals: readonly Deal[]) {
  const won = new Set(deals.filter(({ outcome }) => outcome === 'won').map(({ account }) => account.id));
  return ({ id, customerSince }: { id: string; customerSince: number | undefined }): boolean =>
    customerSince !== undefined || won.has(id);
}
