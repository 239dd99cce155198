export { type Chart, type Day, chartOf } from './chart';
export { isModelChange, valueOf } from './points';
export { type Spark, sparkOf } from './spark';
export { INDEX, changeWords, gapWords, nameOf } from './words';
