import { Global, Module } from '@nestjs/common';
import { DiskStorage } from './disk-storage';
import { Storage } from './storage';

/** Whoever keeps files asks for `Storage`; where they lie is decided here. */
@Global()
@Module({ providers: [{ provide: Storage, useClass: DiskStorage }], exports: [Storage] })
export class StorageModule {}
