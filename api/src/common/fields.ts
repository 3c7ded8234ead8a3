import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import * as rules from 'class-validator';
import { isStorable } from '../domain/copy/storable';
import type { MessageCode } from './messages/zh';

/**
 * One decorator a field says everything about it: what is accepted, how a refusal is worded, and what the
 * published contract shows. Each rule carries its message code in `context`, read by the validation pipe.
 */
export interface FieldOptions { optional?: boolean; nullable?: boolean; description?: string }
type Clazz = new () => object;

const refusal = (code: MessageCode, params: Record<string, string | number> = {}): { context: { code: MessageCode; params: Record<string, string | number> } } =>
  ({ context: { code, params } });

const field = (options: FieldOptions, api: ApiPropertyOptions, ...decorators: PropertyDecorator[]): PropertyDecorator => {
  const presence = options.nullable
    ? [rules.ValidateIf((_, value) => value !== null && (value !== undefined || !options.optional))]
    : options.optional ? [rules.ValidateIf((_, value) => value !== undefined)] : [];
  const described = { ...api, required: !options.optional, nullable: options.nullable, description: options.description } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(described), ...presence, ...decorators);
};

/** Postgres keeps neither a NUL nor half a surrogate pair: better refused than stored as something else. */
const storable = (): PropertyDecorator => rules.ValidateBy({
  name: 'storable', validator: { validate: (value: unknown) => typeof value === 'string' && isStorable(value) },
}, refusal('field.unstorable'));

export interface TextOptions extends FieldOptions { min?: number; max?: number; example?: string }

/** Text, trimmed at both ends; `min` 1 makes an empty answer a missing one. */
export const Text = ({ min = 0, max = 500, ...options }: TextOptions = {}): PropertyDecorator =>
  field(options, { type: String, maxLength: max, minLength: min || undefined, example: options.example },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    rules.IsString(refusal('field.text')),
    rules.MinLength(min, refusal(min === 1 ? 'field.required' : 'field.tooShort', { min })),
    rules.MaxLength(max, refusal('field.tooLong', { max })),
    storable());

/** Text kept to the last space: bodies, passwords, anything pasted. */
export const RawText = ({ min = 0, max = 200_000, ...options }: TextOptions = {}): PropertyDecorator =>
  field(options, { type: String, maxLength: max },
    rules.IsString(refusal('field.text')),
    rules.MinLength(min, refusal(min === 1 ? 'field.required' : 'field.tooShort', { min })),
    rules.MaxLength(max, refusal('field.tooLong', { max })),
    storable());

export const Uuid = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid' }, rules.IsUUID(undefined, refusal('field.uuid')));

export const Whole = ({ min = 0, max = 2_147_483_647, ...options }: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(options, { type: 'integer', minimum: min, maximum: max },
    rules.IsInt(refusal('field.integer')),
    rules.Min(min, refusal('field.range', { min, max })),
    rules.Max(max, refusal('field.range', { min, max })));

/** A share of a whole, 0 to 1. */
export const Share = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: Number, minimum: 0, maximum: 1 },
    rules.IsNumber({ allowNaN: false, allowInfinity: false }, refusal('field.share')), rules.Min(0, refusal('field.share')), rules.Max(1, refusal('field.share')));

/** A figure that need not be whole: a weight, a rate. */
export const Figure = ({ min = 0, max = 1_000_000, ...options }: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator =>
  field(options, { type: 'number', minimum: min, maximum: max },
    rules.IsNumber({ allowNaN: false, allowInfinity: false }, refusal('field.number')),
    rules.Min(min, refusal('field.range', { min, max })),
    rules.Max(max, refusal('field.range', { min, max })));

/** A whole number from 1 up in an address, where everything is text. */
export const Count = (options: FieldOptions & { max?: number } = {}): PropertyDecorator => applyDecorators(Type(() => Number), Whole({ min: 1, ...options }));

/** The version the writer saw; a write without it could overwrite someone else's. */
export const SeenVersion = (): PropertyDecorator =>
  field({ description: 'The version this change was made on; a stale one answers 409 with the current record.' },
    { type: 'integer', minimum: 1 }, rules.IsInt(refusal('field.version')));

export const Flag = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: Boolean }, rules.IsBoolean(refusal('field.boolean')));

export const OneOf = (choices: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(options, { enum: [...choices] }, rules.IsIn([...choices], refusal('field.choice', { choices: choices.join('、') })));

export const ManyOf = (choices: readonly string[], options: FieldOptions & { min?: number } = {}): PropertyDecorator =>
  field(options, { enum: [...choices], isArray: true },
    rules.IsArray(refusal('field.list')),
    rules.ArrayMinSize(options.min ?? 0, refusal('field.required')),
    rules.IsIn([...choices], { each: true, ...refusal('field.choice', { choices: choices.join('、') }) }));

/** A calendar day as 2020-02-18, without a time or zone. */
export const Day = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date', example: '2020-02-18' },
    rules.IsISO8601({ strict: true }, refusal('field.day')),
    rules.Matches(/^\d{4}-\d{2}-\d{2}$/u, refusal('field.day')));

/** A time of day as 20:00, by a clock named elsewhere. */
export const TimeOfDay = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', example: '20:00' }, rules.Matches(/^([01]\d|2[0-3]):[0-5]\d$/u, refusal('field.timeOfDay')));

/** A moment in time with its zone, as 2020-02-17T22:00:00+08:00. */
export const Moment = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'date-time', example: '2020-02-17T22:00:00+08:00' },
    rules.IsISO8601({ strict: true }, refusal('field.moment')),
    rules.Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u, refusal('field.moment')));

export const Slug = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, maxLength: 80, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    rules.MaxLength(80, refusal('field.tooLong', { max: 80 })),
    rules.Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/u, refusal('field.slug')));

export const Email = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: String, format: 'email' }, rules.IsEmail({ allow_utf8_local_part: true }, refusal('field.email')));

/** A list of short texts: names, sections, signature lines. */
export const Texts = ({ max = 50, each = 200, ...options }: FieldOptions & { max?: number; each?: number } = {}): PropertyDecorator =>
  field(options, { type: String, isArray: true, maxItems: max },
    rules.IsArray(refusal('field.list')),
    rules.ArrayMaxSize(max, refusal('field.listTooLong', { max })),
    rules.MaxLength(each, { each: true, ...refusal('field.tooLong', { max: each }) }),
    rules.IsString({ each: true, ...refusal('field.text') }));

export const Uuids = ({ max = 100, ...options }: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(options, { type: String, format: 'uuid', isArray: true, maxItems: max },
    rules.IsArray(refusal('field.list')),
    rules.ArrayMaxSize(max, refusal('field.listTooLong', { max })),
    rules.IsUUID(undefined, { each: true, ...refusal('field.uuid') }));

/** One nested object of a class of its own. Swagger knows a lazy type by the name of its function, which must be `type`. */
export const Nested = (type: () => Clazz, options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: () => type() }, Type(type), rules.ValidateNested(refusal('field.object')), rules.IsObject(refusal('field.object')));

/** A list of objects of one class. */
export const NestedList = (type: () => Clazz, { max = 100, ...options }: FieldOptions & { max?: number } = {}): PropertyDecorator =>
  field(options, { type: () => type(), isArray: true, maxItems: max }, Type(type),
    rules.IsArray(refusal('field.list')),
    rules.ArrayMaxSize(max, refusal('field.listTooLong', { max })),
    rules.ValidateNested({ each: true, ...refusal('field.object') }));

/** A free-form object whose own check stands in the domain. */
export const Structure = (options: FieldOptions = {}): PropertyDecorator =>
  field(options, { type: 'object', additionalProperties: true }, rules.IsObject(refusal('field.object')));
