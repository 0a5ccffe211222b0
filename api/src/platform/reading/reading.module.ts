import { Module } from '@nestjs/common';
import { ReadingDesk } from './reading-desk.js';

/** One desk for all that read documents: they wait in one line. */
@Module({ providers: [ReadingDesk], exports: [ReadingDesk] })
export class ReadingModule {}
