import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { OutputKind } from '../domain/outputs/kinds';
import { MakesOutput, type OutputMaker } from './output-maker';

/** Who makes what. */
@Injectable()
export class OutputMakers {
  constructor(private readonly discovery: DiscoveryService) {}

  of(kind: OutputKind): OutputMaker {
    const found = this.discovery.getProviders({ metadataKey: MakesOutput.KEY }).find((wrapper) => this.discovery.getMetadataByDecorator(MakesOutput, wrapper) === kind);
    if (!found) throw new Error(`Nobody makes ${kind}`);
    return found.instance as OutputMaker;
  }
}
