import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { notFound } from '../common/app-error';
import { IdPipe } from '../common/id.pipe';
import { PressBundle } from './press-bundle';

export class BundledFileDto {
  @ApiProperty() name: string;
  @ApiProperty({ description: 'SHA-256 in hex' }) sha256: string;
  @ApiProperty({ description: 'False for the moment until it is written' }) isThere: boolean;
}

export class PressBundleDto {
  @ApiProperty({ description: 'On the disk of the server' }) folder: string;
  @ApiProperty({ type: [BundledFileDto] }) files: BundledFileDto[];
}

@ApiTags('inspection')
@Controller('issues')
export class PressBundlesController {
  constructor(private readonly bundle: PressBundle) {}

  @Allow('press.handOver') @Get(':id/press-bundle') @ApiOkResponse({ type: PressBundleDto, description: 'Where the signed pages lie for the case that the server dies' })
  async of(@Param('id', IdPipe) id: string): Promise<PressBundleDto> {
    const kept = await this.bundle.of(id);
    if (!kept) throw notFound();
    return kept;
  }
}
