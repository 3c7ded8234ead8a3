import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { CurrentActor } from '../common/current-actor.decorator';
import { IdPipe } from '../common/id.pipe';
import { ListParams } from '../common/list/list-query';
import { send } from '../common/list/page-of';
import { sendPrivately } from '../common/send-privately';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import type { Actor } from '../domain/people/roles';
import { CertificateDto, RevokeCertificateDto } from './certificate.dto';
import { Certificates } from './certificates.service';

@ApiTags('certificates')
@Controller()
export class CertificatesController {
  constructor(private readonly certificates: Certificates, @Inject(CONFIG) private readonly config: Config) {}

  @Allow('certificate.read') @Get('certificates') @ApiOkResponse({ type: [CertificateDto] })
  async list(@CurrentActor() actor: Actor, @Query() params: ListParams, @Res({ passthrough: true }) response: Response): Promise<CertificateDto[]> {
    return send(response, await this.certificates.list(actor, params));
  }

  @Allow('certificate.read') @Get('certificates/:id') @ApiOkResponse({ type: CertificateDto })
  get(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CertificateDto> {
    return this.certificates.get(actor, id);
  }

  @Allow('certificate.issue') @Get('certificates/:id/pdf') @ApiProduces('application/pdf') @ApiOkResponse({ description: 'The very file that was handed out' })
  async pdf(@Param('id', IdPipe) id: string, @Res() response: Response): Promise<void> {
    await sendPrivately(response, await this.certificates.file(id));
  }

  @Allow('certificate.issue') @Post('notices/:id/certificates') @ApiCreatedResponse({ type: CertificateDto })
  issue(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Req() request: Request): Promise<CertificateDto> {
    return this.certificates.issue(actor, id, this.config.publicOrigin ?? `${request.protocol}://${request.get('host') ?? 'localhost'}`);
  }

  @Allow('certificate.issue') @Post('certificates/:id/revocations') @HttpCode(200) @ApiOkResponse({ type: CertificateDto })
  revoke(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Body() dto: RevokeCertificateDto): Promise<CertificateDto> {
    return this.certificates.revoke(actor, id, dto);
  }
}
