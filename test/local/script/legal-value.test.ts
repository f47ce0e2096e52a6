import { openScript } from './open-script';

describe('legalValue', () => {
  it.each([
    ['undefined', null],
    ['null', null],
    ['[1, undefined, "a"]', [1, null, 'a']],
    ['({ a: 1, b: undefined, c: [{ d: true }] })', { a: 1, c: [{ d: true }] }],
    ['Object.assign(Object.create(null), { a: 1 })', { a: 1 }],
  ])('lets %s through', (expression, value) => {
    expect(openScript().script(`return ${expression}`)).toEqual(value);
  });

  it.each([
    ['new Date()', 'the return value: a Date.'],
    ['({ when: [new Date()] })', 'the return value.when[0]: a Date.'],
    ['({ call() {} })', 'the return value.call: a function.'],
    ['(() => { const a = {}; a.a = a; return a; })()', 'the return value.a: a circular reference.'],
    ['[new Number(1)]', 'the return value[0]: a Number.'],
    ['new String("a")', 'the return value: a String.'],
    ['new (class Point {})()', 'the return value: a Object.'],
    ['new Map()', 'the return value: a Map.'],
    ['Symbol("a")', 'the return value: a symbol.'],
    ['Session', 'the return value: a Session.'],
  ])('refuses %s', (expression, where) => {
    expect(() => openScript().script(`return ${expression}`)).toThrow(`Exception: Failed due to illegal value in ${where}`);
  });
});
