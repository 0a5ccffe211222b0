export { JOB_STATES, JobRunner, type JobState, type JobView, type Progress } from './job-runner.js';
