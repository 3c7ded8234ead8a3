import { Global, Module } from '@nestjs/common';
import { FontShelf } from './font-shelf.service';
import { WebFonts } from './web-fonts.service';

/** Whoever draws text asks the shelf for its outlines. */
@Global()
@Module({ providers: [FontShelf, WebFonts], exports: [FontShelf, WebFonts] })
export class FontsModule {}
