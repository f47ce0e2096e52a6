import { type Effective, type FormulaError, formulaError } from './effective';

/**
 * The value of a formula of literals: numbers, strings, TRUE, FALSE, `+ - * / & = <> < >`, brackets, and `HYPERLINK(url, text)`.
 *
 * Anything else, cell references included, is an error value, as for a function that Sheets does not know: the local workspace does not calculate.
 */
export function evaluateFormula(formula: string): Effective {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return formulaError('ERROR', 'Formula parse error.');
  try {
    const value = comparison(tokens);
    if (tokens.length > 0) throw new Broken('ERROR', 'Formula parse error.');
    return value;
  } catch (fault) {
    if (fault instanceof Broken) return formulaError(fault.error, fault.message);
    throw fault;
  }
}

/** The link of a cell whose formula is `HYPERLINK(…)`. */
export function hyperlinkOf(formula: string): string | undefined {
  return /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replace(/""/g, '"');
}

/** Leaves the evaluation with an error value. */
class Broken extends Error {
  constructor(
    readonly error: FormulaError['error'],
    message: string,
  ) {
    super(message);
  }
}

function tokensOf(text: string): string[] | null {
  const tokens = text.match(/"(?:[^"]|"")*"|\d+\.?\d*(?:e[+-]?\d+)?|\.\d+|[A-Za-z_][\w.$!]*|<>|<=|>=|\S/gi) ?? [];
  return tokens.length === 0 ? null : [...tokens];
}

function comparison(tokens: string[]): Effective {
  let left = joined(tokens);
  for (let sign = tokens[0]; sign !== undefined && ['=', '<>', '<', '>', '<=', '>='].includes(sign); sign = tokens[0]) {
    tokens.shift();
    const right = joined(tokens);
    left =
      { '=': left === right, '<>': left !== right, '<': left < right, '>': left > right, '<=': left <= right, '>=': left >= right }[sign] ??
      false;
  }
  return left;
}

function joined(tokens: string[]): Effective {
  let left = sum(tokens);
  while (tokens[0] === '&') {
    tokens.shift();
    left = `${asText(left)}${asText(sum(tokens))}`;
  }
  return left;
}

function sum(tokens: string[]): Effective {
  let left = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '-')
    left = tokens.shift() === '+' ? number(left) + number(product(tokens)) : number(left) - number(product(tokens));
  return left;
}

function product(tokens: string[]): Effective {
  let left = atom(tokens);
  while (tokens[0] === '*' || tokens[0] === '/') {
    const sign = tokens.shift();
    const right = number(atom(tokens));
    if (sign === '/' && right === 0) throw new Broken('DIVIDE_BY_ZERO', 'Function DIVIDE parameter 2 cannot be zero.');
    left = sign === '*' ? number(left) * right : number(left) / right;
  }
  return left;
}

function atom(tokens: string[]): Effective {
  const token = tokens.shift();
  if (token === undefined) throw new Broken('ERROR', 'Formula parse error.');
  if (token === '-') return -number(atom(tokens));
  if (token === '+') return atom(tokens);
  if (token === '(') {
    const value = comparison(tokens);
    if (tokens.shift() !== ')') throw new Broken('ERROR', 'Formula parse error.');
    return value;
  }
  if (token.startsWith('"') && token.length > 1) return token.slice(1, -1).replace(/""/g, '"');
  if (/^[\d.]/.test(token)) return Number(token);
  if (/^(true|false)$/i.test(token)) return token.toLowerCase() === 'true';
  if (/^hyperlink$/i.test(token) && tokens[0] === '(') return hyperlink(tokens);
  if (tokens[0] === '(') throw new Broken('NAME', `Unknown function: '${token}'.`);
  throw new Broken(
    /^[A-Za-z_$]/.test(token) ? 'NAME' : 'ERROR',
    /^[A-Za-z_$]/.test(token) ? `Unknown range name: '${token.toUpperCase()}'.` : 'Formula parse error.',
  );
}

function hyperlink(tokens: string[]): Effective {
  tokens.shift();
  const url = comparison(tokens);
  if (tokens.shift() === ')') return url;
  const label = comparison(tokens);
  if (tokens.shift() !== ')') throw new Broken('ERROR', 'Formula parse error.');
  return label;
}

function number(value: Effective): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value);
  throw new Broken('VALUE', 'An arithmetic operator expects number values.');
}

const asText = (value: Effective): string =>
  typeof value === 'object' ? '' : typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
