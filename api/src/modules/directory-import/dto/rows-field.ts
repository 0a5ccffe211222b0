import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject } from 'class-validator';

/**
 * Thousands of rows: that they are objects is checked with the body, what is in them row by row by `checkRows`, which lets other
 * requests in between. One pass over all of them would hold the only thread for seconds.
 */
export function RowsField(type: () => new () => object, maxItems: number): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: () => [type()], maxItems, minItems: 1 }),
    IsArray({ message: 'notList' }),
    ArrayMinSize(1, { message: 'tooFew', context: { min: 1 } }),
    ArrayMaxSize(maxItems, { message: 'tooMany', context: { max: maxItems } }),
    IsObject({ each: true, message: 'notObject' }),
  );
}
