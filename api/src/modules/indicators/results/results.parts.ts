import type { Provider, Type } from '@nestjs/common';
import { EvaluationRoundCommands } from './commands/evaluation-round-commands.js';
import { ManageEvaluationRounds } from './commands/manage-evaluation-rounds.js';
import { EvaluationRoundsController } from './evaluation-rounds.controller.js';
import { BoardQuery } from './queries/board.query.js';
import { EvaluationRoundsQuery } from './queries/evaluation-rounds.query.js';
import { LineRowsQuery } from './queries/line-rows.query.js';
import { MeasurementReasons } from './queries/measurement-reasons.query.js';
import { PlanTargetsQuery } from './queries/plan-targets.query.js';
import { RankingReader } from './queries/ranking.query.js';
import { ResultFrameQuery } from './queries/result-frame.query.js';
import { ScoreboardReader } from './queries/scoreboard.query.js';
import { SeriesReader } from './queries/series.query.js';
import { ResultsController } from './results.controller.js';

export const RESULTS_CONTROLLERS: Type[] = [ResultsController, EvaluationRoundsController];

export const RESULTS_PROVIDERS: Provider[] = [
  ResultFrameQuery, LineRowsQuery, PlanTargetsQuery, BoardQuery, ScoreboardReader, RankingReader, SeriesReader, MeasurementReasons,
  EvaluationRoundsQuery, EvaluationRoundCommands, ManageEvaluationRounds,
];

/** For the demonstration and the printed scoreboard. */
export const RESULTS_EXPORTS: Provider[] = [ScoreboardReader, ResultFrameQuery, BoardQuery, EvaluationRoundCommands, ManageEvaluationRounds];
