import { tableTests } from '../planted/tableTests.ts';
import { checkMetadata } from './check.ts';
import { METADATA_FAULTS, METADATA_VALID } from './faults.ts';

tableTests(checkMetadata, METADATA_FAULTS, METADATA_VALID);
