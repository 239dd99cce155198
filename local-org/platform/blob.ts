import { ApexBlob } from '../values/blob.ts';
import { badArgument } from '../values/exception.ts';
import { refusingNull } from './nulls.ts';
import { platformClass } from './registry.ts';

/** Source: "Blob Class", Apex Reference Guide. */
platformClass({
  name: 'Blob',
  statics: refusingNull({ 'valueOf(String): Blob': (_c, text: string) => ApexBlob.ofText(text) }),
  methods: {
    'toString(): String': (_c, self: ApexBlob) => self.text(),
    'size(): Integer': (_c, self: ApexBlob) => self.size,
  },
});

/** Source: "EncodingUtil Class", Apex Reference Guide. */
platformClass({
  name: 'EncodingUtil',
  statics: refusingNull({
    'base64Encode(Blob): String': (_c, blob: ApexBlob) => Buffer.from(blob.bytes).toString('base64'),
    'base64Decode(String): Blob': (_c, text: string) => new ApexBlob(Buffer.from(text, 'base64')),
    'convertToHex(Blob): String': (_c, blob: ApexBlob) => Buffer.from(blob.bytes).toString('hex'),
    'convertFromHex(String): Blob': (_c, text: string) => new ApexBlob(Buffer.from(text, 'hex')),
    'urlEncode(String, String): String': (_c, text: string, charset: string) => urlEncode(text, charset),
    'urlDecode(String, String): String': (_c, text: string, charset: string) => {
      requireUtf8(charset);
      return decodeURIComponent(text.replaceAll('+', ' '));
    },
  }),
});

// application/x-www-form-urlencoded, as java.net.URLEncoder.
function urlEncode(text: string, charset: string): string {
  requireUtf8(charset);
  const encoded = encodeURIComponent(text).replaceAll('%20', '+');
  return encoded.replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function requireUtf8(charset: string): void {
  if (!/^utf-?8$/i.test(charset)) throw badArgument(`Unsupported character set: ${charset}`);
}
