import { notTooOften } from "../../src/taskpane/controller/attention";

test("what is asked for in the pause is done at its end, once", () => {
  let looks = 0;
  let pauses: (() => void)[] = [];
  const turn = notTooOften(
    () => {
      looks += 1;
    },
    {
      start: (_milliseconds, then) => {
        pauses.push(then);
        return () => undefined;
      },
    },
  );
  const endPause = () => {
    const ended = pauses;
    pauses = [];
    for (const end of ended) end();
  };
  turn();
  expect(looks).toBe(1);
  turn();
  turn();
  expect(looks).toBe(1);
  endPause();
  expect(looks).toBe(2);
  endPause();
  expect(looks).toBe(2);
  turn();
  expect(looks).toBe(3);
});
