import { Injectable } from '@nestjs/common';
import qrcode from 'qrcode-generator';
import { type CertificateFacts, certificateSheets } from '../domain/notices/certificate-sheet';
import type { Clipping } from '../domain/notices/clipping';
import { groupedCode } from '../domain/notices/verification-code';
import { fontsFor } from '../edition/fonts-for';
import { encodePdf } from '../edition/pdf/encode-pdf';
import { FontShelf } from '../fonts/font-shelf.service';
import { pressProfile } from '../photos/press-profile';

/** Sets a certificate in the desk's own faces, as its pages are: embedded, its words readable. */
@Injectable()
export class CertificatePrinter {
  constructor(private readonly shelf: FontShelf) {}

  async pdf(facts: CertificateFacts, clippings: readonly Clipping[], code: string): Promise<Uint8Array> {
    const lists = certificateSheets(facts, clippings, groupedCode(code), qrOf(`${facts.address}/${encodeURIComponent(facts.number)}/${code}`));
    const [fonts, press] = await Promise.all([fontsFor(lists, this.shelf), pressProfile()]);
    return encodePdf({
      facts: { title: `刊登证明 ${facts.number}`, subject: facts.title, author: facts.issuer, publishedOn: facts.issuedOn },
      pages: lists.map((list) => ({ list, bleed: 0 })), fonts, picture: () => null, press,
    });
  }
}

/** The dark and light of a QR code of an address, with the white border readers need. */
const qrOf = (address: string): boolean[][] => {
  const code = qrcode(0, 'M');
  code.addData(address, 'Byte');
  code.make();
  const [count, border] = [code.getModuleCount(), 2];
  const at = (index: number): number => index - border;
  return Array.from({ length: count + 2 * border }, (_, y) => Array.from({ length: count + 2 * border }, (__, x) =>
    at(x) >= 0 && at(y) >= 0 && at(x) < count && at(y) < count && code.isDark(at(y), at(x))));
};
