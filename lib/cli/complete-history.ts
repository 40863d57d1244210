/** What has no bearing on what is due, where a history leaves it out. */
const usual: Record<string, Record<string, unknown>> = {
  sent: { channel: 'message', text: '' },
  scheduled: { minutes: 15 },
};

/**
 * A history as `npm run due` is given it, before it is checked: null stands for what isn't there, and what has no bearing on
 * what is due may be left out.
 */
export function completeHistory(row: unknown): unknown {
  const { people, policy, ...rest } = withoutNulls(row);
  return {
    ...rest,
    ...(policy !== undefined && { policy: withoutNulls(policy) }),
    people: Array.isArray(people) ? people.map(complete) : people,
  };
}

function complete(person: unknown): unknown {
  const { events, ...rest } = withoutNulls(person);
  return { ...rest, events: Array.isArray(events) ? events.map(completeEvent) : events };
}

function completeEvent(event: unknown): unknown {
  const given = withoutNulls(event);
  return { ...usual[String(given.type)], ...given };
}

function withoutNulls(given: unknown): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {};
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}
