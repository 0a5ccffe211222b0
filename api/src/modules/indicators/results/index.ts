export { EvaluationRoundCommands, type FrozenResults, type NewRound } from './commands/evaluation-round-commands.js';
export { ManageEvaluationRounds } from './commands/manage-evaluation-rounds.js';
export { RESULTS_ENTITIES } from './entities/evaluation.entity.js';
export { BoardQuery } from './queries/board.query.js';
export { ResultFrameQuery } from './queries/result-frame.query.js';
export { ScoreboardReader } from './queries/scoreboard.query.js';
export { RESULTS_CONTROLLERS, RESULTS_EXPORTS, RESULTS_PROVIDERS } from './results.parts.js';
export { ScoreboardView, ScoreLineView, ScoreTargetView } from './views/score.view.js';
