/** The site's base path with a slash at its end, for scripts that no page hands it to. */
export const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
