import { LightningElement, api } from 'lwc';

/**
 * Head of a page: what kind of page it is, its heading, a line of details. What stands in the slot comes after them, at the end of the
 * row where there is room; what stands in the slot `state` comes below the heading.
 */
export default class SharedPageHead extends LightningElement {
  /** Kind of page, above the heading. */
  @api title = '';
  @api heading = '';
  /** Left out when empty. */
  @api details = '';
}
