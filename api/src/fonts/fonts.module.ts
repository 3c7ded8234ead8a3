import { Global, Module } from '@nestjs/common';
import { FontShelf } from './font-shelf.service';

/** Whoever draws text asks the shelf for its outlines. */
@Global()
@Module({ providers: [FontShelf], exports: [FontShelf] })
export class FontsModule {}
