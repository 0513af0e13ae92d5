/*
 * Functions of the size that the template for custom functions brings: a sum, a clock that ticks, a counter, a message.
 */
const add = (first: number, second: number): number => first + second;

const clock = (invocation: CustomFunctions.StreamingInvocation<string>): void => {
  const timer = setInterval(() => invocation.setResult(new Date().toLocaleTimeString()), 1000);
  invocation.onCanceled = () => clearInterval(timer);
};

const increment = (by: number, invocation: CustomFunctions.StreamingInvocation<number>): void => {
  let result = 0;
  const timer = setInterval(() => invocation.setResult((result += by)), 1000);
  invocation.onCanceled = () => clearInterval(timer);
};

const echo = (message: string): string => message;

CustomFunctions.associate('ADD', add);
CustomFunctions.associate('CLOCK', clock);
CustomFunctions.associate('INCREMENT', increment);
CustomFunctions.associate('ECHO', echo);
