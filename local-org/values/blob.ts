import { PlatformObject } from './value.ts';

/** An Apex Blob: bytes that are never changed. */
export class ApexBlob extends PlatformObject {
  readonly apexType = 'Blob';
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super();
    this.bytes = bytes;
  }

  static ofText(text: string): ApexBlob {
    return new ApexBlob(Buffer.from(text, 'utf8'));
  }

  get size(): number {
    return this.bytes.length;
  }

  override get valueKey(): string {
    return Buffer.from(this.bytes).toString('base64');
  }

  /** The bytes read as UTF-8. */
  text(): string {
    return Buffer.from(this.bytes).toString('utf8');
  }

  /** String.valueOf(Blob) tells the size only, as on the platform. */
  override toString(): string {
    return `Blob[${this.size}]`;
  }
}
