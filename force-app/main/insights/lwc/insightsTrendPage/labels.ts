import about from '@salesforce/label/c.insights_TrendPage_About';
import alike from '@salesforce/label/c.insights_TrendPage_Alike';
import asChart from '@salesforce/label/c.insights_TrendPage_AsChart';
import asTable from '@salesforce/label/c.insights_TrendPage_AsTable';
import emptyHow from '@salesforce/label/c.insights_TrendPage_EmptyHow';
import emptyTitle from '@salesforce/label/c.insights_TrendPage_EmptyTitle';
import emptyWhat from '@salesforce/label/c.insights_TrendPage_EmptyWhat';
import full from '@salesforce/label/c.insights_TrendPage_Full';
import gaps from '@salesforce/label/c.insights_TrendPage_Gaps';
import heading from '@salesforce/label/c.insights_TrendPage_Heading';
import meaning from '@salesforce/label/c.insights_TrendPage_Meaning';
import moneyHeading from '@salesforce/label/c.insights_TrendMoney_Heading';
import moneyMeaning from '@salesforce/label/c.insights_TrendMoney_Meaning';
import presentOnly from '@salesforce/label/c.insights_TrendPage_PresentOnly';
import refresh from '@salesforce/label/c.insights_TrendPage_Refresh';
import refreshed from '@salesforce/label/c.insights_TrendPage_Refreshed';
import safe from '@salesforce/label/c.insights_TrendPage_Safe';
import title from '@salesforce/label/c.insights_TrendPage_Title';

export const LABELS = {
  about,
  alike,
  asChart,
  asTable,
  emptyHow,
  emptyTitle,
  emptyWhat,
  full,
  gaps,
  heading,
  meaning,
  moneyHeading,
  moneyMeaning,
  presentOnly,
  refresh,
  refreshed,
  safe,
  title,
} as const;
