import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { Count } from '../common/fields';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import type { Actor } from '../domain/people/roles';
import { maySeeQualityOf } from '../domain/quality/person';
import { ErrorMethodDto, SetErrorMethodDto } from './error-method.dto';
import { ErrorMethods } from './error-methods.service';
import { PersonPeriodDto, PersonQualityDto } from './person-quality.dto';
import { PersonQuality } from './person-quality.service';
import { ChangePrintedErrorDto, PrintedErrorDto, RecordPrintedErrorDto } from './printed-error.dto';
import { PrintedErrors } from './printed-errors.service';
import { IssueQualityDto, QualityOverviewDto, QualityPeriodDto, type ReaderQualityDto } from './quality.dto';
import { Quality } from './quality.service';

/** Of the readers each sees their own row, the chiefs all of them. */
const seenBy = <Sheet extends { readers: ReaderQualityDto[] }>(actor: Actor, sheet: Sheet): Sheet => ({ ...sheet, readers: sheet.readers.filter(({ personId }) => maySeeQualityOf(actor, personId)) });

class SeenParams { @Count({ description: 'The version this was decided on' }) version: number }

@ApiTags('quality')
@Controller()
export class QualityController {
  constructor(private readonly quality: Quality, private readonly people: PersonQuality, private readonly methods: ErrorMethods, private readonly errors: PrintedErrors) {}

  /** Rates, errors by class, place and stage, and readers of one issue. */
  @Allow('quality.read') @Get('issues/:id/quality') @ApiOkResponse({ type: IssueQualityDto })
  async ofIssue(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<IssueQualityDto> {
    return seenBy(actor, await this.quality.ofIssue(id));
  }

  /** The same over a period, by issue and month. */
  @Allow('quality.read') @Get('quality') @ApiOkResponse({ type: QualityOverviewDto })
  async ofPeriod(@CurrentActor() actor: Actor, @Query() period: QualityPeriodDto): Promise<QualityOverviewDto> {
    return seenBy(actor, await this.quality.ofPeriod(period));
  }

  /** What a person caught and let through, by class, stage and month, on the pages that went through their hands. */
  @Allow('quality.read') @Get('quality/people/:id') @ApiOkResponse({ type: PersonQualityDto })
  ofPerson(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() period: PersonPeriodDto): Promise<PersonQualityDto> {
    return this.people.of(actor, id, period);
  }

  /** How errors are weighed, the youngest method first. */
  @Allow('quality.read') @Get('error-methods') @ApiOkResponse({ type: [ErrorMethodDto] })
  listMethods(): Promise<ErrorMethodDto[]> {
    return this.methods.list();
  }

  @Allow('quality.method') @Post('error-methods') @ApiCreatedResponse({ type: [ErrorMethodDto] })
  setMethod(@CurrentActor() actor: Actor, @Body() dto: SetErrorMethodDto): Promise<ErrorMethodDto[]> {
    return this.methods.set(actor, dto);
  }

  @Allow('quality.read') @Get('printed-errors') @ApiOkResponse({ type: [PrintedErrorDto] })
  async list(@Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<PrintedErrorDto[]> {
    return send(response, await this.errors.list(params));
  }

  @Allow('quality.read') @Get('printed-errors/:id') @ApiOkResponse({ type: PrintedErrorDto })
  get(@Param('id', IdPipe) id: string): Promise<PrintedErrorDto> {
    return this.errors.get(id);
  }

  @Allow('quality.record') @Post('printed-errors') @ApiCreatedResponse({ type: PrintedErrorDto })
  record(@CurrentActor() actor: Actor, @Body() dto: RecordPrintedErrorDto): Promise<PrintedErrorDto> {
    return this.errors.record(actor, dto);
  }

  @Allow('quality.record') @Patch('printed-errors/:id') @ApiOkResponse({ type: PrintedErrorDto })
  change(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: ChangePrintedErrorDto): Promise<PrintedErrorDto> {
    return this.errors.change(actor, id, dto);
  }

  @Allow('quality.record') @Delete('printed-errors/:id') @ApiOkResponse({ type: PrintedErrorDto })
  remove(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() { version }: SeenParams): Promise<PrintedErrorDto> {
    return this.errors.remove(actor, id, version);
  }
}
