import type { Clock } from './readings';

export const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return {
      dispose: () => {
        clearTimeout(timer);
      },
    };
  },
};
