import { conformanceTests, refusalTests } from '../run.ts';
import { SHOP_ORG, SHOP_PACKAGE } from '../shopPackage.ts';
import { CURRENCY_CHAPTERS, DML_CHAPTERS } from './chapters.ts';
import { DML_REFUSALS } from './refusals.ts';

conformanceTests(SHOP_PACKAGE, DML_CHAPTERS, SHOP_ORG);
conformanceTests(SHOP_PACKAGE, CURRENCY_CHAPTERS, { currencies: { isoCodes: ['EUR', 'USD'] } });
refusalTests(SHOP_PACKAGE, DML_REFUSALS);
