/** Its version counts the changes of the working calendar; its row is what calendar changes and issues lock. */
export const WORKING_CALENDAR_KEY = 'workingCalendar';
/** The values an administrator may change. */
export const OPTIONS_KEY = 'options';
