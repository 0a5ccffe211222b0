import { Module } from '@nestjs/common';

/** Sheets of indicators, what they mean, what is measured, and how it stands (RULES.md I1–I17). */
@Module({ imports: [], controllers: [], providers: [], exports: [] })
export class IndicatorsModule {}
