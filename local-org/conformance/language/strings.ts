import { onPage, type Chapter } from '../case.ts';

export const STRINGS: Chapter = {
  name: 'strings',
  cases: [
    ...onPage('Apex Reference Guide: String Class', {
      'abbreviate counts the ellipsis': `Assert.areEqual('Hello...', 'Hello Maximillian'.abbreviate(8));`,
    }),
  ],
};
