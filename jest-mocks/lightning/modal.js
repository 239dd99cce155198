import { LightningElement, api } from 'lwc';

/** Stands in for the platform's modal, of which sfdx-lwc-jest has none: opening resolves with no result, and `closed` is told of each close. */
export default class LightningModal extends LightningElement {
  @api label;
  @api size;
  @api description;
  @api disableClose;

  static open = jest.fn().mockResolvedValue(undefined);

  static closed = jest.fn();

  close(...result) {
    LightningModal.closed(...result);
  }
}
