import { api, LightningElement } from 'lwc';
import type { ShownField } from '../../fieldRows.ts';

/** The value of one field: a link, a check box, or text. */
export default class Field extends LightningElement {
  @api field!: ShownField;

  get checkText(): 'Yes' | 'No' {
    return this.field.isChecked ? 'Yes' : 'No';
  }
}
