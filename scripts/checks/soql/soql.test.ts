import { CASE } from '../apexRules/faults/cases.ts';
import { tableTests } from '../planted/tableTests.ts';
import { checkSoql } from './check.ts';
import { QUERY_FAULTS, QUERY_VALID } from './faults.ts';

// The seed's own queries ask for objects of the package, which the table does without.
tableTests((root) => checkSoql(root).filter(({ file }) => file === CASE), QUERY_FAULTS, QUERY_VALID);
