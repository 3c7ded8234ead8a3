import { Injectable } from '@nestjs/common';
import { type Asked, MakesOutput, type OutputMaker, type Prepared } from '../outputs/output-maker';
import { HandOver } from './hand-over.service';
import type { Output } from './output';
import { Printing } from './printing.service';

/** One piece: there is nothing to say of its progress before it is done. */
const prepared = ({ fileName, mediaType, make }: Output): Prepared => ({
  fileName, mediaType,
  async write(sink, progress) {
    await progress(0, 0);
    sink.end(await make());
  },
});

@Injectable()
@MakesOutput('issuePdf')
export class IssuePdfMaker implements OutputMaker {
  readonly permission = 'issue.read';
  constructor(private readonly printing: Printing) {}

  async prepare({ subjectId }: Asked): Promise<Prepared> {
    return prepared(await this.printing.issuePdf(subjectId));
  }
}

@Injectable()
@MakesOutput('issueIdml')
export class IssueIdmlMaker implements OutputMaker {
  readonly permission = 'issue.read';
  constructor(private readonly handOver: HandOver) {}

  async prepare({ subjectId }: Asked): Promise<Prepared> {
    return prepared(await this.handOver.issue(subjectId));
  }
}
