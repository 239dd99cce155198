import { conformanceTests } from '../run.ts';
import { SHOP_ORG, SHOP_PACKAGE } from '../shopPackage.ts';
import { DML_CHAPTERS } from './chapters.ts';

conformanceTests(SHOP_PACKAGE, DML_CHAPTERS, SHOP_ORG);
