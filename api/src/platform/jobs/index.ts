export { JobRunner, type JobView, type Progress } from './job-runner.js';
