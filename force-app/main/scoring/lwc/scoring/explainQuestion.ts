import { node, type Arithmetic } from './arithmetic';
import type { QuestionClaim, Voice } from './questionClaims';

export interface QuestionArithmetic {
  readonly claimed: Arithmetic;
  readonly spread: Arithmetic;
}

/** How a question's claim and spread come about. */
export function explainQuestion(question: QuestionClaim): QuestionArithmetic {
  return { claimed: explainClaim(question), spread: explainSpread(question) };
}

/** The consensus where there is one, else the mean over functions of each function's mean. */
export function explainClaim(question: QuestionClaim): Arithmetic {
  const { key, weight, claimed, consensus, voices } = question;
  const agreed = node({ label: 'consensus', subject: key, operation: 'given', result: consensus });
  const operands = consensus === null ? voices.map(explainVoice) : [agreed];
  return node({
    label: 'question',
    subject: key,
    operation: 'mean',
    result: claimed,
    withheld: question.isPrivate ? 'private' : 'noOperand',
    weight,
    operands,
  });
}

function explainSpread({ key, spread, voices, isPrivate }: QuestionClaim): Arithmetic {
  const operands = voices.map(explainVoice);
  return node({
    label: 'spread',
    subject: key,
    operation: 'range',
    result: spread,
    withheld: isPrivate ? 'private' : 'oneVoiceOnly',
    operands,
  });
}

function explainVoice(voice: Voice): Arithmetic {
  const operands = voice.levels.map((level) => node({ label: 'answer', operation: 'given', result: level }));
  return node({ label: 'function', subject: voice.function, operation: 'mean', result: voice.mean, operands });
}
