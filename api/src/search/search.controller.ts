import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow } from '../common/allow.decorator';
import { send } from '../common/list/page-of';
import { SearchHitDto, SearchParams } from './search.dto';
import { Search } from './search.service';

@ApiTags('search')
@Controller('search')
export class SearchController {
  constructor(private readonly search: Search) {}

  /** Stories, photos and notices that hold all of the words, newest first. */
  @Allow('article.read') @Get() @ApiOkResponse({ type: [SearchHitDto] })
  async find(@Query() params: SearchParams, @Res({ passthrough: true }) response: Response): Promise<SearchHitDto[]> {
    return send(response, await this.search.find(params));
  }
}
