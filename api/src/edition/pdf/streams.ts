import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';

type Entries = Record<string, string | number | number[]>;

/** Registers bytes as a compressed stream. */
export const stream = (context: PDFContext, bytes: Uint8Array, entries: Entries = {}): PDFRef =>
  packedStream(context, deflateSync(bytes, { level: 6 }), { ...entries, Filter: 'FlateDecode' });

/** Registers bytes that are what their `Filter` says already, or are to be read without one. */
export const packedStream = (context: PDFContext, bytes: Uint8Array, entries: Entries): PDFRef => context.register(context.stream(bytes, entries));
