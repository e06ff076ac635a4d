import { canonicalUnits } from './units/canonical.ts';
import { firstUnitsOfPattern } from './first-units.ts';
import { singlePredecessors } from './single-predecessors.ts';
import { minimumLength } from './minimum-length.ts';
import { type Choices, OPCODE, type Program } from './program.ts';
import type { AST } from './syntax.ts';
import { type UnitSet, unitsOf } from './units/unit-set.ts';

/**
 * Writes a pattern out as instructions. Counted repetitions are unrolled, so that the place in the program and the
 * place in the text are all the state there is (but for groups that are referred back to): that is what lets the
 * machine remember what has failed.
 */
export function buildProgram(pattern: AST.Pattern): Program {
  const writer = new Writer(pattern);
  return writer.finish();
}

class Writer {
  readonly #code: number[] = [];
  readonly #origins: number[] = [];
  readonly #sets: UnitSet[] = [];
  readonly #units = new Set<number>();
  readonly #setIndex = new Map<UnitSet, number>();
  readonly #groups = new Map<AST.CapturingGroup, number>();
  readonly #hasBackreferences: boolean;
  readonly #pattern: AST.Pattern;
  #loopDepth = 0;
  #loopBits = 0;

  constructor(pattern: AST.Pattern) {
    this.#pattern = pattern;
    this.#hasBackreferences = collectGroups(pattern.alternatives, this.#groups);
  }

  finish(): Program {
    this.#alternatives(this.#pattern.alternatives, false);
    this.#emit(OPCODE.match, 0, 0, this.#pattern.end);
    const code = Int32Array.from(this.#code);
    const pattern = this.#pattern;
    let first: { readonly units: UnitSet | null } | undefined;
    let choices: Choices | undefined;
    return {
      code,
      get choices() {
        choices ??= choicesOf(code);
        return choices;
      },
      setWords: this.#sets.map((set) => set.words),
      units: this.#units,
      get first() {
        first ??= { units: firstUnitsOfPattern(pattern) };
        return first.units;
      },
      loopBits: this.#loopBits,
      slots: this.#hasBackreferences ? 2 * (this.#groups.size + 1) : 0,
      hasBackreferences: this.#hasBackreferences,
      origins: Int32Array.from(this.#origins),
    };
  }

  get #here(): number {
    return this.#origins.length;
  }

  #emit(operation: number, a: number, b: number, origin: number): number {
    this.#code.push(operation, a, b);
    this.#origins.push(origin);
    return this.#origins.length - 1;
  }

  #patch(instruction: number, operand: 1 | 2, target: number): void {
    this.#code[instruction * 3 + operand] = target;
  }

  #alternatives(alternatives: readonly AST.Alternative[], back: boolean): void {
    const exits: number[] = [];
    alternatives.forEach((alternative, index) => {
      const last = index === alternatives.length - 1;
      const split = last ? -1 : this.#emit(OPCODE.split, this.#here + 1, 0, alternative.start);
      const elements = back ? [...alternative.elements].reverse() : alternative.elements;
      for (const element of elements) this.#element(element, back);
      if (last) return;
      exits.push(this.#emit(OPCODE.jump, 0, 0, alternative.end));
      this.#patch(split, 2, this.#here);
    });
    for (const exit of exits) this.#patch(exit, 1, this.#here);
  }

  #element(element: AST.Element, back: boolean): void {
    switch (element.type) {
      case 'Group':
        return this.#alternatives(element.alternatives, back);
      case 'CapturingGroup':
        return this.#capture(element, back);
      case 'Quantifier':
        return this.#quantifier(element, back);
      case 'Assertion':
        return this.#assertion(element);
      case 'Backreference':
        return this.#backreference(element, back);
      default:
        return this.#atom(element, back);
    }
  }

  #atom(
    atom: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
    back: boolean,
  ): void {
    if (atom.type === 'Character') {
      const unit = canonicalUnits()[atom.value] ?? atom.value;
      this.#units.add(unit);
      this.#emit(back ? OPCODE.unitBack : OPCODE.unit, unit, 0, atom.start);
      return;
    }
    const set = unitsOf(atom);
    const index = this.#setIndex.get(set) ?? this.#sets.push(set) - 1;
    this.#setIndex.set(set, index);
    this.#emit(back ? OPCODE.setBack : OPCODE.set, index, 0, atom.start);
  }

  #capture(group: AST.CapturingGroup, back: boolean): void {
    const slot = 2 * (this.#groups.get(group) ?? 0);
    if (this.#hasBackreferences) this.#emit(OPCODE.save, back ? slot + 1 : slot, 0, group.start);
    this.#alternatives(group.alternatives, back);
    if (this.#hasBackreferences) this.#emit(OPCODE.save, back ? slot : slot + 1, 0, group.end);
  }

  #quantifier(quantifier: AST.Quantifier, back: boolean): void {
    for (let times = 0; times < quantifier.min; times += 1) this.#iteration(quantifier, back, -1);
    if (quantifier.max === quantifier.min) return;
    const bit = minimumLength(quantifier.element) === 0 ? this.#loopDepth : -1;
    if (bit >= 0) {
      this.#loopDepth += 1;
      this.#loopBits = Math.max(this.#loopBits, this.#loopDepth);
    }
    if (quantifier.max === Number.POSITIVE_INFINITY) this.#loop(quantifier, back, bit);
    else this.#optional(quantifier, back, bit);
    if (bit >= 0) this.#loopDepth -= 1;
  }

  #loop(quantifier: AST.Quantifier, back: boolean, bit: number): void {
    const split = this.#split(quantifier);
    this.#iteration(quantifier, back, bit);
    this.#emit(OPCODE.jump, split, 0, quantifier.start);
    this.#leaveTo(split, quantifier, this.#here);
  }

  #optional(quantifier: AST.Quantifier, back: boolean, bit: number): void {
    const splits: number[] = [];
    for (let times = quantifier.min; times < quantifier.max; times += 1) {
      splits.push(this.#split(quantifier));
      this.#iteration(quantifier, back, bit);
    }
    for (const split of splits) this.#leaveTo(split, quantifier, this.#here);
  }

  #split(quantifier: AST.Quantifier): number {
    const split = this.#emit(OPCODE.split, 0, 0, quantifier.start);
    this.#patch(split, quantifier.greedy ? 1 : 2, split + 1);
    return split;
  }

  #leaveTo(split: number, quantifier: AST.Quantifier, exit: number): void {
    this.#patch(split, quantifier.greedy ? 2 : 1, exit);
  }

  /** One run of the body. `bit` is that of the loop if the run must not match nothing, else -1. */
  #iteration(quantifier: AST.Quantifier, back: boolean, bit: number): void {
    if (bit >= 0) this.#emit(OPCODE.enter, 1 << bit, 0, quantifier.start);
    this.#resetGroups(quantifier);
    this.#element(quantifier.element, back);
    if (bit >= 0) this.#emit(OPCODE.moved, 1 << bit, 0, quantifier.start);
  }

  /** Each iteration begins with the groups inside it empty. */
  #resetGroups(quantifier: AST.Quantifier): void {
    if (!this.#hasBackreferences) return;
    const inside = [...this.#groups].filter(
      ([group]) => group.start >= quantifier.start && group.end <= quantifier.end,
    );
    const first = inside[0]?.[1];
    if (first !== undefined)
      this.#emit(OPCODE.reset, 2 * first, 2 * (first + inside.length), quantifier.start);
  }

  #assertion(assertion: AST.Assertion): void {
    switch (assertion.kind) {
      case 'start':
        this.#emit(OPCODE.start, 0, 0, assertion.start);
        return;
      case 'end':
        this.#emit(OPCODE.end, 0, 0, assertion.start);
        return;
      case 'word':
        this.#emit(OPCODE.word, assertion.negate ? 1 : 0, 0, assertion.start);
        return;
      default: {
        const look = this.#emit(OPCODE.look, 0, assertion.negate ? 1 : 0, assertion.start);
        this.#alternatives(assertion.alternatives, assertion.kind === 'lookbehind');
        this.#emit(OPCODE.lookEnd, 0, 0, assertion.end);
        this.#patch(look, 1, this.#here);
      }
    }
  }

  #backreference(reference: AST.Backreference, back: boolean): void {
    const group = Array.isArray(reference.resolved) ? reference.resolved[0] : reference.resolved;
    const index = group === undefined ? 0 : (this.#groups.get(group) ?? 0);
    this.#emit(back ? OPCODE.backreferenceBack : OPCODE.backreference, index, 0, reference.start);
  }
}

function choicesOf(code: Int32Array): Choices {
  const once = singlePredecessors(code);
  const numbers = new Int32Array(code.length / 3).fill(-1);
  let count = 0;
  for (let at = 0; at < numbers.length; at += 1)
    if (code[at * 3] === OPCODE.split && !once.has(at)) numbers[at] = count++;
  return { numbers, count };
}

/** Numbers the groups from 1, in the order of their opening parentheses; true if any is referred back to. */
function collectGroups(
  alternatives: readonly AST.Alternative[],
  groups: Map<AST.CapturingGroup, number>,
): boolean {
  let found = false;
  const visit = (element: AST.Element): void => {
    if (element.type === 'Backreference') found = true;
    if (element.type === 'CapturingGroup') groups.set(element, groups.size + 1);
    if (element.type === 'Quantifier') visit(element.element);
    if ('alternatives' in element)
      for (const alternative of element.alternatives) alternative.elements.forEach(visit);
  };
  for (const alternative of alternatives) alternative.elements.forEach(visit);
  return found;
}
