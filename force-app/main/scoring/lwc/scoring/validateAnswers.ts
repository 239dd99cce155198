import { levelFaults, unknownFaults } from './faults';
import type { Fault } from './scoringError';
import { DEPTHS, FUNCTIONS, type Respondent, type ScoringInput } from './types';

/** What is wrong with depth, respondents and consensus. */
export function answerFaults({ model, depth, respondents, consensus }: ScoringInput): readonly Fault[] {
  const questions = model.questions.map(({ key }) => key);
  return [
    ...unknownFaults('depthUnknown', depth, 'depth', DEPTHS),
    ...respondents.flatMap((respondent, position) =>
      respondentFaults(respondent, `respondents[${position}]`, questions, model.topLevel),
    ),
    ...Object.entries(consensus).flatMap(([question, level]) => [
      ...unknownFaults('questionUnknown', question, `consensus.${question}`, questions),
      ...levelFaults(level, `consensus.${question}`, model.topLevel, true),
    ]),
  ];
}

function respondentFaults(
  respondent: Respondent,
  where: string,
  questions: readonly string[],
  topLevel: number,
): readonly Fault[] {
  return [
    ...unknownFaults('functionUnknown', respondent.function, `${where}.function`, FUNCTIONS),
    ...Object.entries(respondent.answers).flatMap(([question, answer]) => [
      ...unknownFaults('questionUnknown', question, `${where}.answers.${question}`, questions),
      ...singleAnswerFaults(answer, `${where}.answers.${question}`, topLevel),
    ]),
  ];
}

function singleAnswerFaults(answer: unknown, where: string, topLevel: number): readonly Fault[] {
  if (typeof answer === 'number') return levelFaults(answer, where, topLevel, true);
  if (answer === 'dontKnow') return [];
  if (!isNotApplicable(answer)) {
    const message = `${JSON.stringify(answer)} is no answer. Use a level, "dontKnow" or {"notApplicable": "why"}.`;
    return [{ code: 'answerUnreadable', where, message }];
  }
  if (typeof answer.notApplicable === 'string' && answer.notApplicable.trim() !== '') return [];
  return [{ code: 'reasonMissing', where, message: 'Not applicable without a reason. Say why it does not apply.' }];
}

function isNotApplicable(answer: unknown): answer is { readonly notApplicable: unknown } {
  return typeof answer === 'object' && answer !== null && 'notApplicable' in answer;
}
