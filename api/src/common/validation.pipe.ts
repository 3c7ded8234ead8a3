import { Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldMessages, invalid, type Message } from './app-error';

const messageOf = ({ property, constraints = {}, contexts = {} }: ValidationError): Message => {
  // stopAtFirstError leaves one rule a field: the first declared that fails.
  const name = Object.keys(constraints)[0] ?? '';
  if (name === 'whitelistValidation') return { code: 'field.unknown', params: { field: property } };
  return (contexts[name] as Message | undefined) ?? { code: 'field.invalid' };
};

const flatten = (errors: readonly ValidationError[], prefix = ''): FieldMessages =>
  Object.assign({}, ...errors.map((error): FieldMessages => {
    const path = `${prefix}${error.property}`;
    if (error.children?.length) return flatten(error.children, `${path}.`);
    // Nothing given at all is a missing field, whatever else is wrong with it.
    const missing = error.value === undefined && !error.constraints?.whitelistValidation;
    const message = messageOf(error);
    return { [path]: missing && message.code !== 'field.version' ? { code: 'field.required' } : message };
  })) as FieldMessages;

/** Refuses unknown fields and wrong types, naming each field by its path. */
@Injectable()
export class RequestPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true, forbidNonWhitelisted: true, transform: true, stopAtFirstError: true,
      exceptionFactory: (errors) => invalid(flatten(errors)),
    });
  }
}
