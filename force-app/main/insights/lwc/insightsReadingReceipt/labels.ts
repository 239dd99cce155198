import amountField from '@salesforce/label/c.insights_ReadingReceipt_AmountField';
import asOf from '@salesforce/label/c.insights_ReadingReceipt_AsOf';
import because from '@salesforce/label/c.insights_ReadingReceipt_Because';
import counted from '@salesforce/label/c.insights_ReadingReceipt_Counted';
import denominator from '@salesforce/label/c.insights_ReadingReceipt_Denominator';
import duration from '@salesforce/label/c.insights_ReadingReceipt_Duration';
import exact from '@salesforce/label/c.insights_ReadingReceipt_Exact';
import filter from '@salesforce/label/c.insights_ReadingReceipt_Filter';
import formula from '@salesforce/label/c.insights_ReadingReceipt_Formula';
import graded from '@salesforce/label/c.insights_ReadingReceipt_Graded';
import hidden from '@salesforce/label/c.insights_ReadingReceipt_Hidden';
import leftOut from '@salesforce/label/c.insights_ReadingReceipt_LeftOut';
import level from '@salesforce/label/c.insights_ReadingReceipt_Level';
import levelShown from '@salesforce/label/c.insights_ReadingReceipt_LevelShown';
import levelWeight from '@salesforce/label/c.insights_ReadingReceipt_LevelWeight';
import limits from '@salesforce/label/c.insights_ReadingReceipt_Limits';
import lookBack from '@salesforce/label/c.insights_ReadingReceipt_LookBack';
import minimum from '@salesforce/label/c.insights_ReadingReceipt_Minimum';
import near from '@salesforce/label/c.insights_ReadingReceipt_Near';
import noneSkipped from '@salesforce/label/c.insights_ReadingReceipt_NoneSkipped';
import notes from '@salesforce/label/c.insights_ReadingReceipt_Notes';
import own from '@salesforce/label/c.insights_ReadingReceipt_Own';
import ownMinimumSample from '@salesforce/label/c.insights_ReadingReceipt_OwnMinimumSample';
import ownSwitchedOff from '@salesforce/label/c.insights_ReadingReceipt_OwnSwitchedOff';
import ownThresholds from '@salesforce/label/c.insights_ReadingReceipt_OwnThresholds';
import ownWeight from '@salesforce/label/c.insights_ReadingReceipt_OwnWeight';
import presentOnly from '@salesforce/label/c.insights_ReadingReceipt_PresentOnly';
import range from '@salesforce/label/c.insights_ReadingReceipt_Range';
import remedy from '@salesforce/label/c.insights_ReadingReceipt_Remedy';
import runAs from '@salesforce/label/c.insights_ReadingReceipt_RunAs';
import skip from '@salesforce/label/c.insights_ReadingReceipt_Skip';
import skipAccount from '@salesforce/label/c.insights_ReadingReceipt_SkipAccount';
import skipAmount from '@salesforce/label/c.insights_ReadingReceipt_SkipAmount';
import skipAmountInHistory from '@salesforce/label/c.insights_ReadingReceipt_SkipAmountInHistory';
import skipCloseDate from '@salesforce/label/c.insights_ReadingReceipt_SkipCloseDate';
import skipClosedBeforeCreated from '@salesforce/label/c.insights_ReadingReceipt_SkipClosedBeforeCreated';
import skipConversionTime from '@salesforce/label/c.insights_ReadingReceipt_SkipConversionTime';
import skipConvertedBeforeCreated from '@salesforce/label/c.insights_ReadingReceipt_SkipConvertedBeforeCreated';
import skipConvertedDate from '@salesforce/label/c.insights_ReadingReceipt_SkipConvertedDate';
import skipCreatedDate from '@salesforce/label/c.insights_ReadingReceipt_SkipCreatedDate';
import skipDealType from '@salesforce/label/c.insights_ReadingReceipt_SkipDealType';
import skipForecastAmount from '@salesforce/label/c.insights_ReadingReceipt_SkipForecastAmount';
import skipHistory from '@salesforce/label/c.insights_ReadingReceipt_SkipHistory';
import skipLoginAfter from '@salesforce/label/c.insights_ReadingReceipt_SkipLoginAfter';
import skipNeverOpen from '@salesforce/label/c.insights_ReadingReceipt_SkipNeverOpen';
import skipOpenAmount from '@salesforce/label/c.insights_ReadingReceipt_SkipOpenAmount';
import skipOpenCloseDate from '@salesforce/label/c.insights_ReadingReceipt_SkipOpenCloseDate';
import skipOwner from '@salesforce/label/c.insights_ReadingReceipt_SkipOwner';
import skipPersonAccount from '@salesforce/label/c.insights_ReadingReceipt_SkipPersonAccount';
import skipPrice from '@salesforce/label/c.insights_ReadingReceipt_SkipPrice';
import skipProbability from '@salesforce/label/c.insights_ReadingReceipt_SkipProbability';
import skipRate from '@salesforce/label/c.insights_ReadingReceipt_SkipRate';
import skipStageGone from '@salesforce/label/c.insights_ReadingReceipt_SkipStageGone';
import skipStageOrder from '@salesforce/label/c.insights_ReadingReceipt_SkipStageOrder';
import skipState from '@salesforce/label/c.insights_ReadingReceipt_SkipState';
import skipStatus from '@salesforce/label/c.insights_ReadingReceipt_SkipStatus';
import skipFault from '@salesforce/label/c.insights_ReadingReceipt_SkipFault';
import skipTooMany from '@salesforce/label/c.insights_ReadingReceipt_SkipTooMany';
import skipped from '@salesforce/label/c.insights_ReadingReceipt_Skipped';
import soql from '@salesforce/label/c.insights_ReadingReceipt_Soql';
import sum from '@salesforce/label/c.insights_ReadingReceipt_Sum';
import sumBetween from '@salesforce/label/c.insights_ReadingReceipt_SumBetween';
import sumFalling from '@salesforce/label/c.insights_ReadingReceipt_SumFalling';
import sumHighest from '@salesforce/label/c.insights_ReadingReceipt_SumHighest';
import sumLowest from '@salesforce/label/c.insights_ReadingReceipt_SumLowest';
import sumTooMuch from '@salesforce/label/c.insights_ReadingReceipt_SumTooMuch';
import thresholds from '@salesforce/label/c.insights_ReadingReceipt_Thresholds';
import title from '@salesforce/label/c.insights_ReadingReceipt_Title';
import use from '@salesforce/label/c.insights_ReadingReceipt_Use';
import version from '@salesforce/label/c.insights_ReadingReceipt_Version';
import versions from '@salesforce/label/c.insights_ReadingReceipt_Versions';
import window from '@salesforce/label/c.insights_ReadingReceipt_Window';

export const LABELS = {
  amountField,
  asOf,
  because,
  counted,
  denominator,
  duration,
  exact,
  filter,
  formula,
  graded,
  hidden,
  leftOut,
  level,
  levelShown,
  levelWeight,
  limits,
  lookBack,
  minimum,
  near,
  noneSkipped,
  notes,
  own,
  ownMinimumSample,
  ownSwitchedOff,
  ownThresholds,
  ownWeight,
  presentOnly,
  range,
  remedy,
  runAs,
  skip,
  skipAccount,
  skipAmount,
  skipAmountInHistory,
  skipCloseDate,
  skipClosedBeforeCreated,
  skipConversionTime,
  skipConvertedBeforeCreated,
  skipConvertedDate,
  skipCreatedDate,
  skipDealType,
  skipForecastAmount,
  skipHistory,
  skipLoginAfter,
  skipNeverOpen,
  skipOpenAmount,
  skipOpenCloseDate,
  skipOwner,
  skipPersonAccount,
  skipPrice,
  skipProbability,
  skipRate,
  skipStageGone,
  skipStageOrder,
  skipState,
  skipStatus,
  skipFault,
  skipTooMany,
  skipped,
  soql,
  sum,
  sumBetween,
  sumFalling,
  sumHighest,
  sumLowest,
  sumTooMuch,
  thresholds,
  title,
  use,
  version,
  versions,
  window,
} as const;
