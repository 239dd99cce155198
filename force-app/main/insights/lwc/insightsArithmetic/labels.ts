import ai from '@salesforce/label/c.insights_Arithmetic_Ai';
import answer from '@salesforce/label/c.insights_Arithmetic_Answer';
import answersPrivate from '@salesforce/label/c.insights_Arithmetic_AnswersPrivate';
import belowHalf from '@salesforce/label/c.insights_Arithmetic_BelowHalf';
import claimed from '@salesforce/label/c.insights_Arithmetic_Claimed';
import consensus from '@salesforce/label/c.insights_Arithmetic_Consensus';
import coverage from '@salesforce/label/c.insights_Arithmetic_Coverage';
import coverageRise from '@salesforce/label/c.insights_Arithmetic_CoverageRise';
import crm from '@salesforce/label/c.insights_Arithmetic_Crm';
import decimals from '@salesforce/label/c.insights_Arithmetic_Decimals';
import earlierProven from '@salesforce/label/c.insights_Arithmetic_EarlierProven';
import gap from '@salesforce/label/c.insights_Arithmetic_Gap';
import highestOf from '@salesforce/label/c.insights_Arithmetic_HighestOf';
import index from '@salesforce/label/c.insights_Arithmetic_Index';
import indexClaimed from '@salesforce/label/c.insights_Arithmetic_IndexClaimed';
import indexCoverage from '@salesforce/label/c.insights_Arithmetic_IndexCoverage';
import indexGap from '@salesforce/label/c.insights_Arithmetic_IndexGap';
import indexProven from '@salesforce/label/c.insights_Arithmetic_IndexProven';
import layerUnknown from '@salesforce/label/c.insights_Arithmetic_LayerUnknown';
import level from '@salesforce/label/c.insights_Arithmetic_Level';
import levelWithEarlierProof from '@salesforce/label/c.insights_Arithmetic_LevelWithEarlierProof';
import lines from '@salesforce/label/c.insights_Arithmetic_Lines';
import lowerOf from '@salesforce/label/c.insights_Arithmetic_LowerOf';
import noOperand from '@salesforce/label/c.insights_Arithmetic_NoOperand';
import none from '@salesforce/label/c.insights_Arithmetic_None';
import of from '@salesforce/label/c.insights_Arithmetic_Of';
import oneSideOnly from '@salesforce/label/c.insights_Arithmetic_OneSideOnly';
import oneVoiceOnly from '@salesforce/label/c.insights_Arithmetic_OneVoiceOnly';
import onlySide from '@salesforce/label/c.insights_Arithmetic_OnlySide';
import operandsPrivate from '@salesforce/label/c.insights_Arithmetic_OperandsPrivate';
import privateClaim from '@salesforce/label/c.insights_Arithmetic_PrivateClaim';
import proven from '@salesforce/label/c.insights_Arithmetic_Proven';
import readingNote from '@salesforce/label/c.insights_Arithmetic_ReadingNote';
import spread from '@salesforce/label/c.insights_Arithmetic_Spread';
import stale from '@salesforce/label/c.insights_Arithmetic_Stale';
import subject from '@salesforce/label/c.insights_Arithmetic_Subject';
import technology from '@salesforce/label/c.insights_Arithmetic_Technology';
import tooFewDimensions from '@salesforce/label/c.insights_Arithmetic_TooFewDimensions';
import voicesPrivate from '@salesforce/label/c.insights_Arithmetic_VoicesPrivate';

export const LABELS = {
  ai,
  answer,
  answersPrivate,
  belowHalf,
  claimed,
  consensus,
  coverage,
  coverageRise,
  crm,
  decimals,
  earlierProven,
  gap,
  highestOf,
  index,
  indexClaimed,
  indexCoverage,
  indexGap,
  indexProven,
  layerUnknown,
  level,
  levelWithEarlierProof,
  lines,
  lowerOf,
  noOperand,
  none,
  of,
  oneSideOnly,
  oneVoiceOnly,
  onlySide,
  operandsPrivate,
  privateClaim,
  proven,
  readingNote,
  spread,
  stale,
  subject,
  technology,
  tooFewDimensions,
  voicesPrivate,
} as const;
