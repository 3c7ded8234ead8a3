import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ExpireOutputs } from './expire-outputs.job';
import { MakeOutput } from './make-output.job';
import { OutputMakers } from './output-makers';
import { OutputsController } from './outputs.controller';
import { Outputs } from './outputs.service';

@Module({ imports: [DiscoveryModule], controllers: [OutputsController], providers: [Outputs, OutputMakers, MakeOutput, ExpireOutputs], exports: [OutputMakers] })
export class OutputsModule {}
