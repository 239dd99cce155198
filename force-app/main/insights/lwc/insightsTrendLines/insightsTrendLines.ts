export { type Chart, type Day, chartOf } from './chart';
export { type Spot, brokenLine, dayNumber, linear } from './geometry';
export { isModelChange, valueOf } from './points';
export { type Spark, sparkOf } from './spark';
export { INDEX, changeWords, gapWords, nameOf } from './words';
