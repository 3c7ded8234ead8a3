import { Injectable } from '@nestjs/common';
import { type Asked, MakesOutput, type OutputMaker, type Prepared } from '../outputs/output-maker';
import { HandOverPackage } from './hand-over-package.service';
import { InspectionPacks } from './inspection-packs.service';

@Injectable()
@MakesOutput('inspectionPack')
export class InspectionPackMaker implements OutputMaker {
  readonly permission = 'inspection.pack';
  constructor(private readonly packs: InspectionPacks) {}

  prepare({ subjectId }: Asked): Promise<Prepared> {
    return this.packs.ofIssue(subjectId);
  }
}

@Injectable()
@MakesOutput('quarterPack')
export class QuarterPackMaker implements OutputMaker {
  readonly permission = 'inspection.pack';
  constructor(private readonly packs: InspectionPacks) {}

  prepare(asked: Asked): Promise<Prepared> {
    return this.packs.ofQuarter(asked);
  }
}

@Injectable()
@MakesOutput('handOver')
export class HandOverMaker implements OutputMaker {
  readonly permission = 'press.handOver';
  constructor(private readonly handOver: HandOverPackage) {}

  prepare({ subjectId }: Asked): Promise<Prepared> {
    return this.handOver.of(subjectId);
  }
}
