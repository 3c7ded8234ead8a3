import { Module } from '@nestjs/common';
import { IssuesModule } from '../issues/issues.module';
import { CheckDecisions } from './check-decisions.service';
import { CheckKnowledgeOf } from './check-knowledge.service';
import { CheckRulesController } from './check-rules.controller';
import { CheckRules } from './check-rules.service';
import { CheckSubjects } from './check-subjects.service';
import { ChecksController } from './checks.controller';
import { Checks } from './checks.service';
import { HolderFiles } from './holder-files.service';
import { OfficeHoldersController } from './office-holders.controller';
import { OfficeHolders } from './office-holders.service';
import { RuleFiles } from './rule-files.service';
import { RuleTrial } from './rule-trial.service';

@Module({
  imports: [IssuesModule],
  controllers: [ChecksController, CheckRulesController, OfficeHoldersController],
  providers: [Checks, CheckSubjects, CheckKnowledgeOf, CheckDecisions, CheckRules, RuleFiles, RuleTrial, OfficeHolders, HolderFiles],
  exports: [Checks],
})
export class ChecksModule {}
