import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from './app-error';

/** A number in an address that cannot be one of ours names nothing. */
@Injectable()
export class NumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,8}$/u.test(value)) throw notFound();
    return Number(value);
  }
}
