import { readOptions } from './cli/options.ts';
import { run } from './cli/run.ts';
import { collectAndScore } from './collect.ts';
import { managerOf } from './company.ts';
import { openProductOrg } from './productOrg.ts';
import { storedMoney } from './scorecard/money.ts';
import { scorecardJson } from './scorecard/json.ts';
import { printScorecard } from './scorecard/print.ts';
import { fill } from './source.ts';

await run(() => {
  const options = readOptions(process.argv.slice(2), ['data', 'as-of', 'answers', 'json']);
  const org = openProductOrg();
  const { asOf, answers } = fill(org, options, (line) => console.error(line));
  const card = collectAndScore(org, managerOf(org), asOf, answers);
  const money = storedMoney(org, managerOf(org));
  const text = options.isJson
    ? JSON.stringify({ ...scorecardJson(card), money }, null, 2)
    : printScorecard(card, money).join('\n');
  console.log(text);
});
