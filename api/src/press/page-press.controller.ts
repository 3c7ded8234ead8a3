import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { IdPipe } from '../common/id.pipe';
import { SignatureDto } from './signature.dto';
import { Signatures } from './signatures.service';

@ApiTags('press')
@Controller('pages')
export class PagePressController {
  constructor(private readonly signatures: Signatures) {}

  @Allow('page.read') @Get(':id/signatures') @ApiOkResponse({ type: [SignatureDto], description: 'Every signature the page has borne, newest first' })
  slips(@Param('id', IdPipe) id: string): Promise<SignatureDto[]> {
    return this.signatures.ofPage(id);
  }
}
