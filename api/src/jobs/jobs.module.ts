import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Jobs } from './jobs.service';
import { JobRunner } from './runner.service';

/** Work that follows an act: handed in with the act, done soon after, again after a failure. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [Jobs, JobRunner], exports: [Jobs] })
export class JobsModule {}
