import { Global, Module } from '@nestjs/common';
import { Indexer } from './indexer';
import { TextIndex } from './text-index.service';

@Global()
@Module({ providers: [TextIndex, Indexer], exports: [TextIndex] })
export class TextIndexModule {}
