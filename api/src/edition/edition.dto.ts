import { Type } from 'class-transformer';
import { Whole } from '../common/fields';

export const DPI = { least: 20, most: 300, usual: 110 } as const;

/** How finely a page picture is drawn. */
export class PictureQuery {
  @Type(() => Number) @Whole({ min: DPI.least, max: DPI.most, optional: true, description: `Dots an inch; ${DPI.usual} when not said` }) dpi?: number;
}
