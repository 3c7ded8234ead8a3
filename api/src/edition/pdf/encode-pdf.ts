import { PDFContext, PDFHeader, PDFHexString, PDFName, type PDFRef, PDFString, PDFWriter } from '@cantoo/pdf-lib';
import { type DisplayList, type ImageSlot, POINTS_PER_MM } from '../../domain/typeset/display-list';
import type { Face } from '../../domain/typeset/faces';
import type { CutFont } from '../../fonts/cut-font';
import { embedFont } from './font-objects';
import { digestOf, pdfDate, type PdfFacts, PRODUCER, xmpOf } from './metadata';
import { pageContent, textString } from './page-content';
import { packedStream, stream } from './streams';

/** A page to print: what is drawn, and how far the sheet goes beyond the trim on every side, in millimetres. */
export interface PrintPage { list: DisplayList; bleed: number }
/** A picture separated for the press: a JPEG in CMYK, or in grey when it has no colour. */
export interface PressPicture { jpeg: Uint8Array; width: number; height: number; channels: 1 | 4 }
/** The press the separations are for: its name and its ICC profile. */
export interface PressCondition { name: string; profile: Uint8Array }

export interface PdfInput {
  facts: PdfFacts;
  pages: readonly PrintPage[];
  fonts: ReadonlyMap<Face, CutFont>;
  /** Null where no picture has come down. */
  picture(slot: ImageSlot): PressPicture | null;
  press: PressCondition;
}

/** CMYK in JPEG is written inverted, as Photoshop began it. */
const INVERTED = [1, 0, 1, 0, 1, 0, 1, 0];
const COLOURS = 4;

const embedPicture = (context: PDFContext, { jpeg, width, height, channels }: PressPicture): PDFRef => packedStream(context, jpeg, {
  Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8, Filter: 'DCTDecode',
  ColorSpace: channels === 1 ? 'DeviceGray' : 'DeviceCMYK', ...(channels === 1 ? {} : { Decode: INVERTED }),
});

/** What a file says of itself in XMP, for its catalog. */
export const metadataOf = (context: PDFContext, facts: PdfFacts, digest: string): PDFRef =>
  packedStream(context, Buffer.from(xmpOf(facts, digest)), { Type: 'Metadata', Subtype: 'XML' });

/** The same in the words of older readers, and the name of the file by its content. */
export const writeInfo = (context: PDFContext, facts: PdfFacts, digest: string): void => {
  const read = (text: string): PDFHexString => PDFHexString.of(textString(text).slice(1, -1));
  const day = PDFString.of(pdfDate(facts.publishedOn));
  const id = PDFHexString.of(digest.slice(0, 32));
  context.trailerInfo.Info = context.register(context.obj({
    Title: read(facts.title), Subject: read(facts.subject), Author: read(facts.author), Creator: read(PRODUCER), Producer: read(PRODUCER),
    CreationDate: day, ModDate: day, Trapped: 'False', GTS_PDFXVersion: PDFString.of('PDF/X-4'),
  }));
  context.trailerInfo.ID = context.obj([id, id]);
};

/** One document on its way: fonts and pictures are embedded once, however many pages show them. */
class Document {
  readonly context = PDFContext.create();
  private readonly pageTree = this.context.nextRef();
  private readonly fontRefs = new Map<Face, PDFRef>();
  private readonly pictures = new Map<string, { name: string; ref: PDFRef }>();
  private readonly contents: string[] = [];

  constructor(private readonly input: PdfInput) {
    this.context.header = PDFHeader.forVersion(1, 6);
  }

  page({ list, bleed }: PrintPage): PDFRef {
    const edge = bleed * POINTS_PER_MM;
    const sheet = [0, 0, list.width + 2 * edge, list.height + 2 * edge];
    const shown = new Map<string, PDFRef>();
    const content = pageContent(list, { left: edge, top: edge + list.height }, { font: (face) => this.font(face), picture: (slot) => this.picture(slot, shown) });
    this.contents.push(content);
    const used = [...new Set(list.items.flatMap((item) => (item.kind === 'text' ? item.runs.map(({ face }) => face) : [])))];
    return this.context.register(this.context.obj({
      Type: 'Page', Parent: this.pageTree, MediaBox: sheet, BleedBox: sheet, TrimBox: [edge, edge, edge + list.width, edge + list.height],
      Resources: {
        Font: Object.fromEntries(used.map((face) => [fontName(face), this.fontRef(face)])),
        XObject: Object.fromEntries(shown),
      },
      Contents: stream(this.context, Buffer.from(content, 'latin1')),
    }));
  }

  async close(pages: readonly PDFRef[]): Promise<Uint8Array> {
    const { context, input: { facts, press } } = this;
    const digest = digestOf([JSON.stringify(facts), press.name, press.profile, ...this.contents, ...[...this.input.fonts.values()].map(({ file }) => file), ...this.pictures.keys()]);
    context.assign(this.pageTree, context.obj({ Type: 'Pages', Kids: [...pages], Count: pages.length }));
    const condition = PDFString.of(press.name);
    const intent = context.obj({
      Type: 'OutputIntent', S: 'GTS_PDFX', OutputConditionIdentifier: PDFString.of('Custom'), OutputCondition: condition, Info: condition,
      DestOutputProfile: stream(context, press.profile, { N: COLOURS }),
    });
    const metadata = metadataOf(context, facts, digest);
    const catalog = context.obj({ Type: 'Catalog', Pages: this.pageTree, Metadata: metadata, OutputIntents: [intent], ViewerPreferences: { DisplayDocTitle: true } });
    catalog.set(PDFName.of('Lang'), PDFString.of('zh-CN'));
    context.trailerInfo.Root = context.register(catalog);
    writeInfo(context, facts, digest);
    return PDFWriter.forContext(context, Infinity).serializeToBuffer();
  }

  private font(face: Face): { name: string; font: CutFont } {
    const font = this.input.fonts.get(face);
    if (!font) throw new Error(`No font was given for the face ${face}`);
    this.fontRef(face);
    return { name: fontName(face), font };
  }

  private fontRef(face: Face): PDFRef {
    const known = this.fontRefs.get(face);
    if (known) return known;
    const font = this.input.fonts.get(face);
    if (!font) throw new Error(`No font was given for the face ${face}`);
    const ref = embedFont(this.context, font);
    this.fontRefs.set(face, ref);
    return ref;
  }

  private picture(slot: ImageSlot, shown: Map<string, PDFRef>): string | null {
    const picture = this.input.picture(slot);
    if (!picture) return null;
    const digest = digestOf([picture.jpeg]);
    const known = this.pictures.get(digest) ?? { name: `P${this.pictures.size + 1}`, ref: embedPicture(this.context, picture) };
    this.pictures.set(digest, known);
    shown.set(known.name, known.ref);
    return known.name;
  }
}

const fontName = (face: Face): string => `F-${face.slice(0, 16)}`;

/**
 * Writes pages as one PDF, marked PDF/X-4 (not certified): text in K with its fonts embedded and its words readable,
 * pictures in the press's own colours, trim and bleed noted. The same input gives the same bytes.
 */
export const encodePdf = async (input: PdfInput): Promise<Uint8Array> => {
  const document = new Document(input);
  const pages = input.pages.map((page) => document.page(page));
  return document.close(pages);
};
