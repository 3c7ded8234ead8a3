import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';

type Entries = Record<string, string | number | number[]>;

/** Fonts and the profile go into one file after another, and packing them is most of the work of a PDF. */
const packed = new WeakMap<Uint8Array, Uint8Array>();

const packedOnce = (bytes: Uint8Array): Uint8Array => {
  const known = packed.get(bytes) ?? deflateSync(bytes, { level: 6 });
  packed.set(bytes, known);
  return known;
};

/** Registers bytes as a compressed stream. */
export const stream = (context: PDFContext, bytes: Uint8Array, entries: Entries = {}): PDFRef =>
  packedStream(context, packedOnce(bytes), { ...entries, Filter: 'FlateDecode' });

/** Registers bytes that are what their `Filter` says already, or are to be read without one. */
export const packedStream = (context: PDFContext, bytes: Uint8Array, entries: Entries): PDFRef => context.register(context.stream(bytes, entries));
