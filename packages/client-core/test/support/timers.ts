/** How many timers are running in this process. */
export const timers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
