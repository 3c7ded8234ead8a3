import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { Text, Uuid } from '../common/fields';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { CheckRuleDto, CreateCheckRuleDto, ImportCheckRulesDto, ImportedCheckRulesDto, MoveCheckRuleDto, RuleTrialDto, UpdateCheckRuleDto } from './check-rule.dto';
import { CheckRules } from './check-rules.service';
import { RuleFiles } from './rule-files.service';
import { RuleTrial } from './rule-trial.service';

class ExportParams { @Uuid() publicationId: string }
class TrialParams { @Text({ max: 40, optional: true, description: 'Which stories, newest first', example: '[0,99]' }) range?: string }

@ApiTags('checks')
@Controller('check-rules')
export class CheckRulesController {
  constructor(private readonly rules: CheckRules, private readonly files: RuleFiles, private readonly trial: RuleTrial) {}

  @Allow('checkRule.read') @Get() @ApiOkResponse({ type: [CheckRuleDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<CheckRuleDto[]> {
    return send(response, await this.rules.list(actor, params));
  }

  /** All entries that are not retired, as CSV. */
  @Allow('checkRule.read') @Get('file') @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' } })
  @Header('Content-Type', 'text/csv; charset=utf-8') @Header('Content-Disposition', 'attachment; filename="check-rules.csv"')
  exported(@Query() { publicationId }: ExportParams): Promise<string> {
    return this.files.exported(publicationId);
  }

  @Allow('checkRule.edit') @Post('file') @HttpCode(200) @ApiOkResponse({ type: ImportedCheckRulesDto })
  take(@CurrentActor() actor: Actor, @Body() dto: ImportCheckRulesDto): Promise<ImportedCheckRulesDto> {
    return this.files.take(actor, dto);
  }

  @Allow('checkRule.read') @Get(':id') @ApiOkResponse({ type: CheckRuleDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CheckRuleDto> {
    return this.rules.get(actor, id);
  }

  /** What the entry would have found in the archive. */
  @Allow('checkRule.read') @Get(':id/trial') @ApiOkResponse({ type: RuleTrialDto })
  tried(@Param('id', IdPipe) id: string, @Query() { range }: TrialParams): Promise<RuleTrialDto> {
    return this.trial.run(id, range);
  }

  @Allow('checkRule.edit') @Post() @ApiCreatedResponse({ type: CheckRuleDto })
  create(@CurrentActor() actor: Actor, @Body() dto: CreateCheckRuleDto): Promise<CheckRuleDto> {
    return this.rules.create(actor, dto);
  }

  @Allow('checkRule.edit') @Patch(':id') @ApiOkResponse({ type: CheckRuleDto })
  update(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: UpdateCheckRuleDto): Promise<CheckRuleDto> {
    return this.rules.update(actor, id, dto);
  }

  @Allow('checkRule.edit') @Post(':id/moves') @HttpCode(200) @ApiOkResponse({ type: CheckRuleDto })
  move(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: MoveCheckRuleDto): Promise<CheckRuleDto> {
    return this.rules.move(actor, id, dto);
  }

  @Allow('checkRule.edit') @Delete(':id') @ApiOkResponse({ type: CheckRuleDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CheckRuleDto> {
    return this.rules.remove(actor, id);
  }
}
