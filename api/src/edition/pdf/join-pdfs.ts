import { PDFDocument, PDFName, PDFRef, PDFWriter } from '@cantoo/pdf-lib';
import { metadataOf, writeInfo } from './encode-pdf';
import { digestOf, type PdfFacts } from './metadata';

/**
 * The pages of finished PDFs, in that order, as one file: what is drawn on them is taken over as it is, the press of the
 * first stands for all. The same files give the same bytes.
 */
export const joinPdfs = async (files: readonly Uint8Array[], facts: PdfFacts): Promise<Uint8Array> => {
  const [joined, ...others] = await Promise.all(files.map((file) => PDFDocument.load(file, { updateMetadata: false })));
  if (!joined) throw new Error('No file was given');
  for (const other of others) for (const page of await joined.copyPages(other, other.getPageIndices())) joined.addPage(page);
  const { context, catalog } = joined;
  for (const own of [catalog.get(PDFName.of('Metadata')), context.trailerInfo.Info]) if (own instanceof PDFRef) context.delete(own);
  const digest = digestOf([JSON.stringify(facts), ...files]);
  catalog.set(PDFName.of('Metadata'), metadataOf(context, facts, digest));
  writeInfo(context, facts, digest);
  await joined.flush();
  return PDFWriter.forContext(context, Infinity).serializeToBuffer();
};
