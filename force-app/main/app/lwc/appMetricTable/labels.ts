import badSample from '@salesforce/label/c.app_MetricTable_BadSample';
import badThresholds from '@salesforce/label/c.app_MetricTable_BadThresholds';
import badValue from '@salesforce/label/c.app_MetricTable_BadValue';
import badWeight from '@salesforce/label/c.app_MetricTable_BadWeight';
import count from '@salesforce/label/c.app_MetricTable_Count';
import edit from '@salesforce/label/c.app_MetricTable_Edit';
import editShort from '@salesforce/label/c.app_MetricTable_EditShort';
import intro from '@salesforce/label/c.app_MetricTable_Intro';
import metric from '@salesforce/label/c.app_MetricTable_Metric';
import noReason from '@salesforce/label/c.app_MetricTable_NoReason';
import nothing from '@salesforce/label/c.app_MetricTable_Nothing';
import off from '@salesforce/label/c.app_MetricTable_Off';
import offReason from '@salesforce/label/c.app_MetricTable_OffReason';
import on from '@salesforce/label/c.app_MetricTable_On';
import onlyOwn from '@salesforce/label/c.app_MetricTable_OnlyOwn';
import own from '@salesforce/label/c.app_MetricTable_Own';
import problems from '@salesforce/label/c.app_MetricTable_Problems';
import reset from '@salesforce/label/c.app_MetricTable_Reset';
import resetShort from '@salesforce/label/c.app_MetricTable_ResetShort';
import sample from '@salesforce/label/c.app_MetricTable_Sample';
import search from '@salesforce/label/c.app_MetricTable_Search';
import shipped from '@salesforce/label/c.app_MetricTable_Shipped';
import state from '@salesforce/label/c.app_MetricTable_State';
import thresholds from '@salesforce/label/c.app_MetricTable_Thresholds';
import title from '@salesforce/label/c.app_MetricTable_Title';
import unknownAmount from '@salesforce/label/c.app_MetricTable_UnknownAmount';
import unknownDealType from '@salesforce/label/c.app_MetricTable_UnknownDealType';
import unknownField from '@salesforce/label/c.app_MetricTable_UnknownField';
import unknownLeftOut from '@salesforce/label/c.app_MetricTable_UnknownLeftOut';
import unknownMetric from '@salesforce/label/c.app_MetricTable_UnknownMetric';
import unknownSetting from '@salesforce/label/c.app_MetricTable_UnknownSetting';
import weight from '@salesforce/label/c.app_MetricTable_Weight';

export const LABELS = {
  badSample,
  badThresholds,
  badValue,
  badWeight,
  count,
  edit,
  editShort,
  intro,
  metric,
  noReason,
  nothing,
  off,
  offReason,
  on,
  onlyOwn,
  own,
  problems,
  reset,
  resetShort,
  sample,
  search,
  shipped,
  state,
  thresholds,
  title,
  unknownAmount,
  unknownDealType,
  unknownField,
  unknownLeftOut,
  unknownMetric,
  unknownSetting,
  weight,
} as const;
