import { api, LightningElement } from 'lwc';

/** Says why nothing is here. */
export default class Notice extends LightningElement {
  @api heading = '';
  @api text = '';
}
