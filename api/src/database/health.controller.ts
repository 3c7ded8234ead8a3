import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow } from '../common/allow.decorator';
import { AppError } from '../common/app-error';
import { Sql } from './sql';

class HealthDto {
  @ApiProperty({ example: 'ok' }) status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly sql: Sql) {}

  /** Well only when the database answers. */
  @Allow('public') @Get() @ApiOkResponse({ type: HealthDto })
  async health(): Promise<HealthDto> {
    await this.sql.rows({ text: 'SELECT 1', values: [] }).catch(() => {
      throw new AppError('unavailable', { code: 'database.down' });
    });
    return { status: 'ok' };
  }
}
