export { OPEN_STATES, SCORED_ROLES, STANDING_FILTER, daysLateSql, openSql, scoredSql, standingSql } from './standing/standing-sql.js';
export { endOfDaySql, taskAsOfSql } from './standing/task-as-of-sql.js';
