export { type Filter, NO_FILTER, type Order } from './filter';
export { type Group, groupsOf } from './groups';
export type { Row } from './rows';
