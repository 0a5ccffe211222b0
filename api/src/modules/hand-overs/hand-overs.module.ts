import { Module } from '@nestjs/common';
import { DecideHandOvers } from './commands/decide-hand-overs.js';
import { HandOversController } from './hand-overs.controller.js';
import { HandOversQuery } from './queries/hand-overs.query.js';

/** Above tasks and indicators, whose open work it moves from a unit that is gone to its successor (RULES.md U4). */
@Module({
  controllers: [HandOversController],
  providers: [HandOversQuery, DecideHandOvers],
})
export class HandOversModule {}
