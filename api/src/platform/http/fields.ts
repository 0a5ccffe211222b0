import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayMinSize, isEmail, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsString, IsUUID, Matches, Max,
  MaxLength, Min, MinLength, ValidateBy, ValidateIf, ValidateNested, type ValidationOptions,
} from 'class-validator';
import { hasLoneSurrogate, isEnteredDate, normalizeText } from '#domain';
import type { FieldProblemCode } from '#contracts';

/**
 * One decorator per kind of field says at once how it is cleaned, checked and shown in the OpenAPI document.
 * The same decorators describe answers; there only the OpenAPI part matters.
 */
export interface FieldOptions {
  /** May be left out. */
  readonly isOptional?: boolean;
  /** May be null. */
  readonly isNullable?: boolean;
  /** A list of such values; a single query value counts as a list of one. */
  readonly isList?: boolean;
  /** Most entries of a list (default 200). */
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly description?: string;
  readonly example?: unknown;
}

const DEFAULT_MAX_ITEMS = 200;

function check(code: FieldProblemCode, options: FieldOptions, params: Record<string, unknown> = {}): ValidationOptions {
  return { message: code, context: params, each: options.isList === true };
}

function field(options: FieldOptions, schema: ApiPropertyOptions, ...checks: PropertyDecorator[]): PropertyDecorator {
  const decorators: PropertyDecorator[] = [
    ApiProperty({
      ...schema,
      required: options.isOptional !== true,
      nullable: options.isNullable === true,
      ...(options.isList === true ? { isArray: true } : {}),
      ...(options.description === undefined ? {} : { description: options.description }),
      ...(options.example === undefined ? {} : { example: options.example }),
    } as ApiPropertyOptions),
    ...checks,
  ];
  if (options.isNullable === true) decorators.push(ValidateIf((_object, value) => value !== null));
  if (options.isOptional === true) decorators.push(ValidateIf((_object, value) => value !== undefined));
  if (options.isList === true) {
    decorators.push(
      Transform(({ value }) => (value === undefined || value === null || Array.isArray(value) ? value : [value])),
      IsArray({ message: 'notList' satisfies FieldProblemCode }),
      ArrayMaxSize(options.maxItems ?? DEFAULT_MAX_ITEMS, {
        message: 'tooMany' satisfies FieldProblemCode,
        context: { max: options.maxItems ?? DEFAULT_MAX_ITEMS },
      }),
    );
    if (options.minItems !== undefined) {
      decorators.push(ArrayMinSize(options.minItems, { message: 'tooFew', context: { min: options.minItems } }));
    }
  }
  return applyDecorators(...decorators);
}

const mapEach = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : change(value);

/** Text: NFC, trimmed, without NUL or lone surrogates. `max` defaults to 500 characters. */
export function TextField(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const max = options.max ?? 500;
  const min = options.min ?? 0;
  return field(
    options,
    { type: String, maxLength: max, ...(min > 0 ? { minLength: min } : {}) },
    // A lone surrogate is left in place for the check below to name: storing it would silently change the text.
    Transform(({ value }) => mapEach(value, (one) => (typeof one === 'string' && !hasLoneSurrogate(one) ? normalizeText(one) : one))),
    IsString(check('notText', options)),
    MaxLength(max, check('tooLong', options, { max })),
    ...(min > 0 ? [MinLength(min, check(min === 1 ? 'required' : 'tooShort', options, { min }))] : []),
    // U+FFFD stands where a sender's bytes were no UTF-8: storing it would silently lose what was typed.
    ValidateBy(
      { name: 'wholeCharacters', validator: { validate: (value) => typeof value !== 'string' || !(hasLoneSurrogate(value) || value.includes('\uFFFD')) } },
      check('badCharacters', options),
    ),
  );
}

/** A password: exactly as typed, except NFC, so that one password typed on two keyboards is one (THREATS.md B33). */
export function PasswordField(): PropertyDecorator {
  return field(
    {},
    { type: String, format: 'password', maxLength: 1000 },
    Transform(({ value }) => (typeof value === 'string' ? value.normalize('NFC') : value)),
    IsString({ message: 'notText' }),
    MaxLength(1000, { message: 'tooLong', context: { max: 1000 } }),
    MinLength(1, { message: 'required' }),
  );
}

/** A reference to another object by its id. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, IsUUID('all', check('notId', options)));
}

/** A calendar date `YYYY-MM-DD` (RULES.md P1). */
export function DateField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'date' },
    ValidateBy(
      { name: 'calendarDate', validator: { validate: isEnteredDate } },
      check('notDate', options),
    ),
  );
}

/** An instant, ISO 8601 in UTC. Only in answers: clients never send instants. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' }, IsString(check('notText', options)));
}

/** A whole number in [min, max]; query text such as "25" is read as a number. */
export function IntegerField(options: FieldOptions & { min?: number; max?: number } = {}): PropertyDecorator {
  const min = options.min ?? 0;
  const max = options.max ?? 1_000_000_000;
  return field(
    options,
    { type: 'integer', minimum: min, maximum: max },
    Transform(({ value }) => mapEach(value, (one) => (typeof one === 'string' && /^-?\d{1,12}$/.test(one) ? Number(one) : one))),
    IsInt(check('notInteger', options)),
    Min(min, check('outOfRange', options, { min, max })),
    Max(max, check('outOfRange', options, { min, max })),
  );
}

/** True or false; in a query "true" or "false". */
export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: Boolean },
    Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(check('notBoolean', options)),
  );
}

/** One of a closed set. */
export function ChoiceField(values: readonly string[], options: FieldOptions & { enumName?: string } = {}): PropertyDecorator {
  return field(
    options,
    { enum: [...values], ...(options.enumName === undefined ? {} : { enumName: options.enumName }) } as ApiPropertyOptions,
    IsIn([...values], check('notChoice', options)),
  );
}

/** A decimal number as text, so that it stays exact: "98.88". */
export function DecimalField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'decimal', pattern: '^-?\\d{1,15}(\\.\\d{1,6})?$' },
    Matches(/^-?\d{1,15}(\.\d{1,6})?$/, check('notDecimal', options)),
  );
}

/** An http(s) address. */
export function UrlField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'uri', maxLength: 2000 },
    IsString(check('notText', options)),
    MaxLength(2000, check('tooLong', options, { max: 2000 })),
    Matches(/^https?:\/\/[^\s/$.?#][^\s]*$/i, check('notUrl', options)),
  );
}

/** An e-mail address. */
export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    { type: String, format: 'email', maxLength: 254 },
    Transform(({ value }) => (typeof value === 'string' ? value.trim() : value)),
    // The library's check throws on half of a surrogate pair.
    ValidateBy(
      { name: 'email', validator: { validate: (value) => typeof value === 'string' && !hasLoneSurrogate(value) && isEmail(value) } },
      check('notEmail', options),
    ),
  );
}

/** A nested object (or a list of them) checked by its own class. */
export function ObjectField(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(
    options,
    // Nest Swagger knows a lazy type by the function's name alone: handed on as it came, it would become a schema without a name.
    { type: () => type() },
    Type(type as () => new () => object),
    IsObject(check('notObject', options)),
    ValidateNested({ each: options.isList === true, message: 'notObject' }),
  );
}

/** JSON whose shape the command checks itself; `schema` says it in the OpenAPI document, without it any object will do. */
export function JsonField(options: FieldOptions & { schema?: Record<string, unknown> } = {}): PropertyDecorator {
  return field(
    options,
    { type: 'object', ...(options.schema ?? { additionalProperties: true }) } as ApiPropertyOptions,
    IsObject(check('notObject', options)),
  );
}

