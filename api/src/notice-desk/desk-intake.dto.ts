import { ApiProperty } from '@nestjs/swagger';
import { Uuid } from '../common/fields';

export class NoticeFileDto {
  @Uuid() publicationId: string;
}

/** The form as it is sent. */
export class NoticeFileFormDto extends NoticeFileDto {
  @ApiProperty({ type: 'string', format: 'binary', description: 'A Word file (.docx), plain text in UTF-8 or GB 18030, or a mail (.eml); at most 20 MB' }) file: unknown;
}

/** The notice a file became. */
export class NoticeTakenDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}
