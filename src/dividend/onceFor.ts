/**
 * The function, but that it works out its answer for each thing once and keeps it as long as the thing is in use. For what many
 * rules ask of one announcement, which never changes; its answers must not be changed either.
 */
export function onceFor<Thing extends object, Answer>(
  answer: (thing: Thing) => Answer,
): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before.answer;
    const now = answer(thing);
    known.set(thing, { answer: now });
    return now;
  };
}
