import { foldText } from './fold-text';
import type { PlaceholderWords } from './placeholder-words';
import { productionFields, productionGuidance, productionLabels } from './production-template';
import type { Line } from './tdd';
import { lookUp, openBook, tokensOf } from './word-book';
import type { Word, WordBook } from './word-book';

/**
 * What a text is worth as an answer.
 *
 * `statement`: says something. `mark`: holds the place of an answer, “TBD”, “{{customer}}”, “???”. `guidance`: tells the author what to
 * write. `elsewhere`: only points at another place. `not-applicable`: says that there is nothing to say. `structure`: a label, a question
 * or a date that is neither good nor bad.
 */
export type Verdict = 'statement' | 'mark' | 'guidance' | 'elsewhere' | 'not-applicable' | 'structure';

export type JudgeText = (text: string, as?: { readonly value?: boolean; readonly looks?: Line['looks'] }) => Verdict;

type Kind = keyof PlaceholderWords;

/** Longer text is somebody's prose; of it only the beginning is looked at. */
const longest = 240;
const beginning = 90;
const mostWordsPutOff = 25;
const longestOwn = Math.max(productionGuidance.length, ...productionFields.map((field) => field.length));

const holes =
  /\{\{[^}]*\}\}|\$\{[^}]*\}|\[(?:insert|tbd|tbc|tba|todo|your|enter|add|describe|fill|customer|company|name|date|xx+|\.\.\.|…|placeholder|choose|select|specify|list)\b[^\]]*\]|<(?:insert|tbd|tbc|todo|your|enter|add|describe|fill|customer|company|placeholder|choose|select|specify|list)\b[^<>]*>/i;
const opener = /[{[<]/;
const holesAll = new RegExp(holes.source, 'gi');
const wrapped = /^(?:%[^%\s]+%|\$[A-Z_]{3,}|\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|«[^«»]*»|【[^【】]*】|［[^［］]*］|＜[^＜＞]*＞)$/;
const angled = /<\p{L}[^<>\n]*>/gu;
/** A digit or a letter by itself, or a row of x. */
const nothing = /^(?:\w|[xX]{2,})$/;
/** “Details of production …”, “Customer to confirm.”, “Ask Carla”. */
const trailing =
  /(?:…|\.\.\.)$|\bto (?:provide|confirm|complete|advise|decide|clarify|define|specify|supply|fill(?: in)?|follow up|add|update)\W*$|^ask (?:\w+\s?){1,2}\W*$/i;
const shortText = 60;
/** “XX nodes with XX GB”, “[N] users”. */
const variable =
  /(?:^|[\s,[(])(?:X{1,3}|N{1,2}|Y)[\])]?\s+(?:[GTM]i?B|v?CPU|cores?|nodes?|users?|replicas?|servers?|instances?|VMs?|repos)/;
const shouted = /^(?:TODO|FIXME|TBD|TBC|TBA|XXX)\b/;
const comment = /<!--[^]*?-->/g;
const address = /\b(?:https?:\/\/|www\.)\S+|\bgo\/[\w/-]+/i;
const mayAddress = /\/|www/;
const addresses = new RegExp(address.source, 'gi');
const listMark = /^\s*(?:[-*•+▪◦–]\s+|\[[ xX]?\]\s*|[☐☑☒✓✔]\s*|\d+[.)]\s+)+/;
const unticked = /^\s*(?:[-*•]\s+)?(?:\[ ?\]|☐)/;
const sentenceEnd = /(?<=[.!])\s+|(?<=[。！])/;
const emphasisBefore = /^[\s*_`~"'“”„«»]+/;
const emphasisAfter = /(?<![\s*_`~"'“”„«»])[\s*_`~"'“”„«»]+$/;
const labelled = /^([^:：\n]{1,80})[:：](?!\/\/)\s*([^]*)$/;
const exampleLabel = /^(?:例|예|e\.?\s?g\.?)$/i;
/** A number of something: “3 nodes”, “64 GB”. */
export const quantity =
  /\d\s*(?:x\b|×|gi?b|ti?b|mi?b|v?cpus?|cores?|nodes?|users?|instances?|replicas?|servers?|vms?|ms\b|req|rps|qps|%|台|ノード|コア|名|节点|台|核|노드|대|명)/i;
const clauses = /[,;()（）、，；。]|\.\s|\s[-–—]\s|:\s/;
/** “Once the trial is over, …” only says when. */
const meanwhile =
  /^\s*(?:after|once|when|as soon as|until|during|following|nach|sobald|wenn|après|dès|une fois|cuando|una vez|tras|após|quando|dopo|na|zodra|po|gdy|när|efter|после|когда|как только)\s/i;
const anyQuestion = /[?？؟]/;
const question = /[?？؟]\s*$/;
const asked = /[?？؟]\s+/;
const letters = /[\p{L}\p{N}]/u;
/** “Same as the trial, except for …” says something. */
const excepts =
  /(?:^|[\s,(])(?:except|apart from|other than|but|plus|only|außer|bis auf|aber|sauf|hormis|mais|excepto|salvo|pero|exceto|mas|tranne|behalve|maar|oprócz|poza|кроме|но)\s\S/i;
/** “Kubernetes on AWS”, „Helm auf AKS“. */
const runsOn = /\s(?:on|auf|sur|su|op|på)\s+\p{Lu}/u;
/** A number, or a name: “AWS”, “3 × m6i”. */
const names = /\d|\p{Lu}/u;
const parts = /[,;()（）、，；]/;
const asksWhat = /^(?:where|what|which|who|why|when|how|any|if|wo|was|welche|où|quel|dónde|qué|onde|dove|waar|gdzie)\b/;

/** Judges pieces of text against the words of the policy; cells and what follows a label are judged as a `value`. */
export function judgeWith(words: PlaceholderWords): JudgeText {
  const book = openBook<Kind>(words);
  const { within, instruction, elsewhere, metadata } = words;
  const labels = openBook({ within, instruction, elsewhere, metadata });
  const template = new Set([...productionLabels, productionGuidance].map(foldText));
  const judgeOne: JudgeText = (text, { value = false, looks } = {}) => {
    if (text.length > longest && !text.includes('{{') && !text.includes('<!--')) {
      const begun = text.slice(0, beginning);
      return judgeOpening(text, lookUp(book, foldText(begun)), looks) ?? 'statement';
    }
    if (isUnticked(text)) return 'structure';
    const bare = (text.includes('<!--') ? text.replace(comment, ' ') : text)
      .replace(listMark, '')
      .replace(emphasisBefore, '')
      .replace(emphasisAfter, '');
    if (!letters.test(bare)) return text.trim() === '' || text.includes('<!--') ? 'structure' : 'mark';
    const plain = bare.startsWith('(') ? bare.replace(/^\((.*)\)$/, '$1') : bare;
    if (plain.length <= longestOwn && template.has(foldText(plain))) return plain.length > 60 ? 'guidance' : 'structure';
    if (/^\{\{[<%].*\}\}$/.test(plain)) return 'structure';
    if (shouted.test(plain)) return quantity.test(plain) ? 'statement' : 'mark';
    if (wrapped.test(plain) || (!value && nothing.test(plain))) return 'mark';
    if (trailing.test(plain) && plain.length <= shortText && !/\d/.test(plain)) return 'mark';
    if (variable.test(plain) && !/\d/.test(plain)) return 'mark';
    if (looks === 'link' && !value) return 'elsewhere';
    if (/^(?:name|value|date|wert|valeur|valor)$/i.test(plain)) return 'mark';
    return judgeWords(plain, { value, looks, judge: judgeOne, book, labels, fields: template });
  };
  const judge: JudgeText = (text, as) => {
    const verdict = judgeOne(text, as);
    if (!isWeak(verdict) || text.length > longest) return verdict;
    const sentences = text.split(sentenceEnd);
    const says =
      sentences.length > 1 && sentences.some((sentence) => tokensOf(sentence).length >= 3 && judgeOne(sentence, as) === 'statement');
    return says ? 'statement' : verdict;
  };
  return judge;
}

/** “See the diagram.” may be followed by a sentence that says something. */
function isWeak(verdict: Verdict): boolean {
  return verdict === 'elsewhere' || verdict === 'structure' || verdict === 'not-applicable';
}

/** An empty box before a word or two is an option that nobody chose. */
function isUnticked(text: string): boolean {
  return unticked.test(text) && !/\d/.test(text) && tokensOf(text).length <= 2;
}

interface Case {
  readonly value: boolean;
  readonly looks: Line['looks'];
  readonly judge: JudgeText;
  readonly book: WordBook<Kind>;
  readonly labels: WordBook<Kind>;
  readonly fields: ReadonlySet<string>;
}

function judgeWords(plain: string, known: Case): Verdict {
  const { value, looks, judge, book } = known;
  if (plain.includes('{{') || (opener.test(plain) && holes.test(plain)))
    return tokensOf(foldText(plain.replace(holesAll, ' '))).length > 12 ? 'statement' : 'mark';
  const withoutAddress = mayAddress.test(plain) ? plain.replace(addresses, ' ') : plain;
  if (withoutAddress !== plain && !value && tokensOf(withoutAddress).length <= 2 && !labelled.test(plain)) return 'elsewhere';

  const label = plain.includes(':') || plain.includes('：') ? labelled.exec(plain) : null;
  if (label !== null && tokensOf(foldText(label[1] ?? '')).length <= 10) {
    const verdict = judgeLabelled(label[1] ?? '', label[2] ?? '', known);
    if (verdict !== null) return verdict === 'mark' && saysBefore(label[1] ?? '', known) ? 'statement' : verdict;
  }
  const asks = anyQuestion.test(plain);
  if (asks && question.test(plain)) return 'structure';
  const answer = asks ? asked.exec(plain) : null;
  if (answer !== null && answer.index < 160) return judge(plain.slice(answer.index + 1), { value: true, looks });

  const folded = foldText(plain);
  const said = lookUp(book, folded);
  const opened = judgeOpening(plain, said, looks);
  if (opened !== null) return opened;
  if (plain.length > longest) return 'statement';
  if (isWhole(said, 'alone')) return 'mark';
  if (isWhole(said, 'notApplicable')) return value && said.length === 1 && !isNa(folded) ? 'statement' : 'not-applicable';
  if (!/\d/.test(plain) && said.length <= mostWordsPutOff && said.some(({ kind }) => kind === 'elsewhereWithin') && !excepts.test(plain))
    return 'elsewhere';
  if (said[0]?.kind === 'notApplicable' && said[0].text.includes(' ') && said.length <= 8 && !quantity.test(plain)) return 'not-applicable';
  if (said.some(({ kind }) => kind === 'within')) return judgePutOff(plain, value, book);
  const left = plain.includes('<') ? plain.split(angled) : [];
  if (left.length > 1 && tokensOf(left.join(' ')).length <= Math.max(4, 3 * (left.length - 1))) return 'mark';
  return 'statement';
}

/** “Field: value” is worth its value; “Field:” asks for one. `null`: the colon is part of a sentence. */
function judgeLabelled(label: string, rest: string, { looks, judge, labels }: Case): Verdict | null {
  const said = lookUp(labels, foldText(label));
  if (exampleLabel.test(label.trim())) return 'guidance';
  if (isWhole(said, 'within')) return 'mark';
  const [first] = said;
  if (first?.kind === 'instruction' && rest.trim() !== '' && !question.test(label)) return 'guidance';
  if (rest.trim() === '') return first?.kind === 'instruction' || first?.kind === 'elsewhere' ? 'guidance' : 'structure';
  const verdict = judge(rest, { value: true, looks });
  if (verdict !== 'statement') return verdict;
  if (address.test(rest) && (first?.kind === 'elsewhere' || first?.kind === 'metadata')) return 'elsewhere';
  const points = first?.kind === 'elsewhere' && !excepts.test(label);
  if (points && tokensOf(rest.replace(addresses, ' ')).length <= 12 && !quantity.test(rest)) return 'elsewhere';
  return isWhole(said, 'metadata') ? 'structure' : verdict;
}

/** Something is said before a label that stays open: “Users: 1200, hosting: TBC”, “AWS (region: TBD)”; soft breaks of Markdown are spaces. */
function saysBefore(label: string, { value, judge, fields }: Case): boolean {
  const [first = '', next] = label.split(parts);
  const words = label.split(' ');
  const field = words.findIndex((_, at) => at > 0 && fields.has(foldText(words.slice(at).join(' '))));
  const before = next !== undefined ? first : !value ? '' : field > 0 ? words.slice(0, field).join(' ') : /^\d/.test(label) ? label : '';
  return (saysByName(before, value) || quantity.test(before)) && judge(before, { value: true }) === 'statement';
}

const saysByName = (text: string, value: boolean): boolean => (value ? names : runsOn).test(text) && !trailing.test(text);

function judgeOpening(plain: string, said: readonly Word<Kind>[], looks: Line['looks']): Verdict | null {
  const [first, second] = said;
  const opening = first?.kind === null && first.text.length <= 3 ? second : first;
  if (first?.kind === 'instruction' && !/^example\.\w/i.test(plain)) return 'guidance';
  const begun = said.slice(1, 4);
  // “In this section, describe …”; “The following outline …” is none.
  const leads = first?.kind === 'intro' && !first.text.startsWith('the following');
  if (leads && begun.some(({ kind }) => kind === 'instruction') && !quantity.test(plain)) return 'guidance';
  if (said.some(({ kind }) => kind === 'guidance') && !quantity.test(plain)) return 'guidance';
  if (first?.kind === 'weakInstruction' && !quantity.test(plain)) {
    // “Provide details of …”, „Hier … beschreiben“.
    const more = begun.some(({ kind, text }) => kind === 'weakInstruction' && text.includes(' '));
    if (more || said[said.length - 1]?.kind === 'instruction' || said.some(({ kind }) => kind === 'slot')) return 'guidance';
  }
  if (
    looks === 'italic' &&
    !/\d/.test(plain) &&
    (opening?.kind === 'weakInstruction' || opening?.kind === 'instruction' || asksWhat.test(foldText(plain)))
  )
    return 'guidance';
  if (first?.kind === 'intro' && said.length <= 30 && !quantity.test(plain)) return 'structure';
  if (first?.kind === 'opening' && said.length <= 14 && !quantity.test(plain)) return 'mark';
  if (first?.kind === 'elsewhere' && said.length <= mostWordsPutOff && !quantity.test(plain) && !excepts.test(plain)) return 'elsewhere';
  return null;
}

/** A text that puts the answer off: worth something only if another clause of it says something. */
function judgePutOff(plain: string, value: boolean, book: WordBook<Kind>): Verdict {
  let verdict: Verdict = 'mark';
  let putOff = false;
  for (const [index, clause] of plain.split(clauses).entries()) {
    const said = lookUp(book, foldText(clause));
    const off = said.find(({ kind }) => kind === 'within') ?? said.find(({ kind }) => kind === 'alone' || kind === 'notApplicable');
    if (off === undefined && meanwhile.test(clause) && !quantity.test(clause)) continue;
    const counts = off === undefined || (off.kind !== 'within' && !isWhole(said, off.kind ?? 'alone'));
    if (counts) {
      if (/\d/.test(clause) && !putOff) return 'statement';
      if (quantity.test(clause) || (!(putOff && index > 0) && said.length >= 4)) return 'statement';
      if (index === 0 && saysByName(clause, value)) return 'statement';
    } else {
      putOff = true;
      if (said.length > mostWordsPutOff || quantity.test(clause)) return 'statement';
      if (/not applicable|n a|does not apply/.test(off?.text ?? '')) verdict = 'not-applicable';
    }
  }
  return putOff ? verdict : 'statement';
}

/** Nothing else is said: “TBD”, “Still TBD!”. */
function isWhole(said: readonly Word<Kind>[], kind: Kind): boolean {
  return (
    said.some((word) => word.kind === kind) &&
    said.every((word) => word.kind === kind || (said.length > 1 && word.kind === null && word.text.length <= 2))
  );
}

function isNa(folded: string): boolean {
  return /^\s*n\s*[./]?\s*[ad]\.?\s*$|^\s*na\s*$/.test(folded) || folded.includes('applica');
}
