import add from '@salesforce/label/c.app_FigureTable_Add';
import days from '@salesforce/label/c.app_FigureTable_Days';
import edit from '@salesforce/label/c.app_FigureTable_Edit';
import editShort from '@salesforce/label/c.app_FigureTable_EditShort';
import empty from '@salesforce/label/c.app_FigureTable_Empty';
import figure from '@salesforce/label/c.app_FigureTable_Figure';
import grade from '@salesforce/label/c.app_FigureTable_Grade';
import hidden from '@salesforce/label/c.app_FigureTable_Hidden';
import hide from '@salesforce/label/c.app_FigureTable_Hide';
import hideShort from '@salesforce/label/c.app_FigureTable_HideShort';
import intro from '@salesforce/label/c.app_FigureTable_Intro';
import metric from '@salesforce/label/c.app_FigureTable_Metric';
import own from '@salesforce/label/c.app_FigureTable_Own';
import remove from '@salesforce/label/c.app_FigureTable_Remove';
import removeShort from '@salesforce/label/c.app_FigureTable_RemoveShort';
import replaced from '@salesforce/label/c.app_FigureTable_Replaced';
import reset from '@salesforce/label/c.app_FigureTable_Reset';
import resetShort from '@salesforce/label/c.app_FigureTable_ResetShort';
import shipped from '@salesforce/label/c.app_FigureTable_Shipped';
import show from '@salesforce/label/c.app_FigureTable_Show';
import showShort from '@salesforce/label/c.app_FigureTable_ShowShort';
import source from '@salesforce/label/c.app_FigureTable_Source';
import state from '@salesforce/label/c.app_FigureTable_State';
import title from '@salesforce/label/c.app_FigureTable_Title';
import year from '@salesforce/label/c.app_FigureTable_Year';

export const LABELS = {
  add,
  days,
  edit,
  editShort,
  empty,
  figure,
  grade,
  hidden,
  hide,
  hideShort,
  intro,
  metric,
  own,
  remove,
  removeShort,
  replaced,
  reset,
  resetShort,
  shipped,
  show,
  showShort,
  source,
  state,
  title,
  year,
} as const;
