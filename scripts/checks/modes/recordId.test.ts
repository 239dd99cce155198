import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRecordId } from './recordId.ts';

// Form and check letters: "ID Field Type", Object Reference for the Salesforce Platform.
const IDS = ['001D000000IqhSL', '001D000000IqhSLIAZ', '005000000000001AAA', '005000000000001', 'a0B5g00000ABCDE'];
const WORDS = [
  'revenueMachine0',
  'customerSuccess',
  'REQUIRED_FIELD_',
  '001D000000IqhSLXXX',
  '2026-01-01T0000',
  'Opportunity',
];

for (const id of IDS) test(`${id} is an id`, () => assert.equal(isRecordId(id), true));
for (const word of WORDS) test(`${word} is none`, () => assert.equal(isRecordId(word), false));
