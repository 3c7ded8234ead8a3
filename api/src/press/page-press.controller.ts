import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { IdPipe } from '../common/id.pipe';
import { SignatureSlipDto } from './signature.dto';
import { Signatures } from './signatures.service';

@ApiTags('press')
@Controller('pages')
export class PagePressController {
  constructor(private readonly signatures: Signatures) {}

  @Allow('page.read') @Get(':id/signatures') @ApiOkResponse({ type: [SignatureSlipDto], description: 'Every signature the page has borne, newest first' })
  slips(@Param('id', IdPipe) id: string): Promise<SignatureSlipDto[]> {
    return this.signatures.ofPage(id);
  }
}
