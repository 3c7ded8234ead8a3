import { ApiProperty } from '@nestjs/swagger';
import { Structure, Uuid, Uuids } from '../common/fields';

/** 派稿: stories put into one person's hands, all of them or none. */
export class AssignArticlesDto {
  @Uuids({ max: 100 }) ids: string[];
  @Structure({ description: 'The version seen of each story, by its id' }) versions: Record<string, number>;
  @Uuid({ nullable: true, description: 'Null takes them out of everybody’s hands' }) assigneeId: string | null;
}

export class AssignedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', type: String, nullable: true }) assigneeId: string | null;
  @ApiProperty() version: number;
}
