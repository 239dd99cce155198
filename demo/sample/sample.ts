import { readFileSync } from 'node:fs';
import type { ImportTarget } from '../../local-org/data/folder.ts';
import { ApexDate } from '../../local-org/values/date.ts';
import { Decimal } from '../../local-org/values/decimal.ts';
import { accounts } from './accounts.ts';
import { Chance } from './chance.ts';
import { idsUnder } from './ids.ts';
import { leads } from './leads.ts';
import { pipeline } from './opportunities.ts';
import { sellers } from './people.ts';
import type { Row } from './row.ts';
import { STAGES } from './stages.ts';
import { tasks } from './tasks.ts';

const SEED = 20_261_031;

/** The day up to which the sample firm's records run. */
export const SAMPLE_AS_OF = ApexDate.of(2026, 10, 31);

/** What three of the firm's people answered, as an answers file. */
export const SAMPLE_ANSWERS = readFileSync(new URL('answers.json', import.meta.url), 'utf8');

/** Stores the sample firm: sellers, accounts, three hundred deals with their history, leads and calls. Always the same. */
export function seedSample(target: Pick<ImportTarget, 'importRows' | 'clear'>): void {
  const chance = new Chance(SEED);
  const team = sellers(idsUnder('005'));
  const customers = accounts(chance, idsUnder('001'));
  const deals = pipeline(chance, SAMPLE_AS_OF, team.sellers, customers, idsUnder('006'), idsUnder('008'));
  target.importRows('User', team.users);
  target.clear('OpportunityStage');
  target.importRows('OpportunityStage', stageRows());
  target.importRows('Account', customers);
  target.importRows('Opportunity', deals.opportunities);
  target.importRows('OpportunityHistory', deals.history);
  target.importRows('Lead', leads(chance, SAMPLE_AS_OF, team.sellers, idsUnder('00Q')));
  target.importRows('Task', tasks(chance, SAMPLE_AS_OF, deals.opportunities, idsUnder('00T')));
}

function stageRows(): Row[] {
  const nextId = idsUnder('01J');
  return STAGES.map((stage, index) => ({
    Id: nextId(),
    MasterLabel: stage.name,
    ApiName: stage.name,
    SortOrder: index + 1,
    IsActive: true,
    IsClosed: stage.isClosed,
    IsWon: stage.isWon,
    DefaultProbability: Decimal.ofInteger(stage.probability),
    ForecastCategory: stage.category,
    ForecastCategoryName: stage.categoryName,
  }));
}
