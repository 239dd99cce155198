import { readOptions } from './cli/options.ts';
import { run } from './cli/run.ts';
import { collectAndScore } from './collect.ts';
import { managerOf } from './company.ts';
import { openOrgFor } from './exportOrg.ts';
import { scorecardJson } from './scorecard/json.ts';
import { printScorecard } from './scorecard/print.ts';
import { surroundingsOf } from './scorecard/readiness.ts';
import { fill } from './source.ts';

await run(() => {
  const options = readOptions(process.argv.slice(2), ['data', 'as-of', 'time-zone', 'answers', 'json']);
  const org = openOrgFor(options);
  const { asOf, answers, notes } = fill(org, options, (line) => console.error(line));
  const card = collectAndScore(org, managerOf(org), asOf, answers);
  const beside = surroundingsOf(org, managerOf(org), asOf.toString().slice(0, 10));
  console.log(
    options.isJson
      ? JSON.stringify({ ...scorecardJson(card, notes), ...beside }, null, 2)
      : [...notes, ...printScorecard(card, beside)].join('\n'),
  );
});
