import { PACKAGE } from '../../fixtures/org.ts';
import { conformanceTests } from '../run.ts';
import { LANGUAGE_CHAPTERS } from './chapters.ts';

conformanceTests(PACKAGE, LANGUAGE_CHAPTERS);
