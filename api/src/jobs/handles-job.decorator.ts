import { DiscoveryService } from '@nestjs/core';
import type { JobName, JobPayloads } from './job-payloads';

/** What a job does. It may run twice (a process dies just before it reports success), so doing it again must change nothing. */
export interface JobHandler<Name extends JobName> {
  run(payload: JobPayloads[Name]): Promise<void>;
}

/** Marks the provider that does this job; the runner finds it wherever it stands. */
export const HandlesJob = DiscoveryService.createDecorator<JobName>();
