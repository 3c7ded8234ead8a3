import { createHash } from 'node:crypto';

/** What a file says of itself. The day is the issue's: a clock would make two files of one page differ. */
export interface PdfFacts { title: string; subject: string; author: string; publishedOn: string | null }

export const PRODUCER = 'Qingyang 清样';
const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/gu, (mark) => ESCAPED[mark] ?? mark).replace(/[\p{Cc}]/gu, ' ');

/** Newspapers here are dated by China's clock. */
const xmpDate = (day: string | null): string => `${day ?? '1970-01-01'}T00:00:00+08:00`;
export const pdfDate = (day: string | null): string => `D:${(day ?? '1970-01-01').replace(/-/gu, '')}000000+08'00'`;

const uuidOf = (digest: string): string => `uuid:${digest.slice(0, 8)}-${digest.slice(8, 12)}-${digest.slice(12, 16)}-${digest.slice(16, 20)}-${digest.slice(20, 32)}`;

/** XMP that marks the file as PDF/X-4; no validator has certified it. Ids come from the content. */
export const xmpOf = ({ title, subject, author, publishedOn }: PdfFacts, digest: string): string => `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${escape(author)}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>${xmpDate(publishedOn)}</xmp:CreateDate><xmp:ModifyDate>${xmpDate(publishedOn)}</xmp:ModifyDate><xmp:MetadataDate>${xmpDate(publishedOn)}</xmp:MetadataDate>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Trapped>False</pdf:Trapped>
<xmpMM:DocumentID>${uuidOf(digest)}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/** The name a content is known by, in hex. */
export const digestOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};
