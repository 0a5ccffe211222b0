import { Module } from '@nestjs/common';
import { DemoController } from './demo.controller.js';
import { Demonstration } from './demonstration.js';

@Module({
  controllers: [DemoController],
  providers: [Demonstration],
  exports: [Demonstration],
})
export class DemoModule {}
