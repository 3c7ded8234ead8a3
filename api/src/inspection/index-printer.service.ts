import { Injectable } from '@nestjs/common';
import { fontsFor } from '../edition/fonts-for';
import { encodePdf } from '../edition/pdf/encode-pdf';
import { FontShelf } from '../fonts/font-shelf.service';
import { pressProfile } from '../photos/press-profile';
import { indexSheets } from './index-sheets';
import type { Leaf } from './leaf';

/** Sets the index of a pack in the desk's own faces, embedded, for those who file paper. */
@Injectable()
export class IndexPrinter {
  constructor(private readonly shelf: FontShelf) {}

  async pdf(title: string, author: string, leaves: readonly Leaf[]): Promise<Uint8Array> {
    const lists = indexSheets(leaves);
    const [fonts, press] = await Promise.all([fontsFor(lists, this.shelf), pressProfile()]);
    return encodePdf({ facts: { title, subject: '检查档案目录', author, publishedOn: null }, pages: lists.map((list) => ({ list, bleed: 0 })), fonts, picture: () => null, press });
  }
}
