import { conformanceTests } from '../run.ts';
import { SHOP_ORG, SHOP_PACKAGE } from '../shopPackage.ts';
import { SOQL_CHAPTERS } from './chapters.ts';

conformanceTests(SHOP_PACKAGE, SOQL_CHAPTERS, SHOP_ORG);
