/** The keys under which this site keeps something in the browser. */
export const SCHEDULE_KEY = 'baohao.schedule';
