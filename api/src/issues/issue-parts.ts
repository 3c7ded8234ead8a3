import { OneOf, Text, Texts } from '../common/fields';
import { ISSUE_PROBLEMS, type IssueProblemCode } from '../domain/calendar/issue-problems';

/** A post of the colophon as it is handed in and shown. */
export class ColophonPostDto {
  @Text({ min: 1, max: 40, example: '主编' }) role: string;
  @Texts({ max: 30, each: 60 }) names: string[];
}

/** A person's word that something odd about the day or the numbers is right. */
export class ConfirmationDto {
  @OneOf(ISSUE_PROBLEMS) problem: IssueProblemCode;
  @Text({ min: 1, max: 200, description: 'Why it is right all the same' }) reason: string;
}
