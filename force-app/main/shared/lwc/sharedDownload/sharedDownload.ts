/** A file to be handed to the reader. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly type: TextType;
}

/**
 * Types that Lightning Web Security lets a Blob have; it refuses text/csv. Source: LWC Developer Guide, "Specify a MIME Type for Blob
 * Objects in LWS".
 */
export type TextType = 'text/plain' | 'application/json';

/**
 * Has the browser save the file. The address is a blob's, as Lightning Web Security forbids data addresses. Source: Lightning
 * Components Security Guide, "Use Blob Objects for Download Links".
 */
export function download({ name, text, type }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
