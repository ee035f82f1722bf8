/** The keys under which this site keeps something in the browser. */
export const SCHEDULE_KEY = 'baohao.schedule';
/** The reader does not want pages saved. */
export const OFFLINE_DECLINED_KEY = 'baohao.offline-declined';
