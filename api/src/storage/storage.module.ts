import { Global, Module } from '@nestjs/common';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { DiskStorage } from './disk-storage';
import { S3Storage } from './s3-storage';
import { Storage } from './storage';

/** Whoever keeps files asks for `Storage`; where they lie is decided here, by the settings. */
@Global()
@Module({
  providers: [{ provide: Storage, inject: [CONFIG], useFactory: (config: Config): Storage => (config.s3 ? new S3Storage(config) : new DiskStorage(config)) }],
  exports: [Storage],
})
export class StorageModule {}
