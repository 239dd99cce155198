import { conformanceTests, refusalTests } from '../run.ts';
import { SHOP_ORG, SHOP_PACKAGE } from '../shopPackage.ts';
import { SOQL_CHAPTERS } from './chapters.ts';
import { SOQL_REFUSALS } from './refusals.ts';

conformanceTests(SHOP_PACKAGE, SOQL_CHAPTERS, SHOP_ORG);
refusalTests(SHOP_PACKAGE, SOQL_REFUSALS);
