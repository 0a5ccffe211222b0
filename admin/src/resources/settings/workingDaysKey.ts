/** Where the working days of a year are kept among the fetched answers. */
export const WORKING_DAYS_KEY = ['settings', 'working-days'] as const;
