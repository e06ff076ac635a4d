import { BacktrackStack, FRAME_KIND } from './backtrack-stack.ts';
import { FailureMemo } from './memo.ts';
import { OPCODE, type Program } from './program.ts';
import { isWord } from './units/unit-set.ts';

/** What a run may cost, and whether it is to be counted. */
export interface RunBounds {
  /** Instructions really carried out, at most. */
  readonly work: number;
  /**
   * "answer": starts that cannot match are skipped, and failures are remembered once the run turns out long.
   * "count": also give in `steps` what a plain backtracking engine needs, which may be far more than is carried out.
   * "plain": be that engine, and remember nothing.
   */
  readonly mode: 'answer' | 'count' | 'plain';
}

export interface MatchRun {
  readonly outcome: 'matched' | 'not matched' | 'gave up';
  /** Where the match begins and ends, in UTF-16 units; -1 without a match. */
  readonly start: number;
  readonly end: number;
  /**
   * Steps of a plain backtracking engine: characters and assertions tried, choices taken, positions begun at. Exact up
   * to 2^53, then a double; Infinity beyond 1e308. A lower bound if it gave up; without meaning in the mode "answer".
   */
  readonly steps: number;
  /** Instructions carried out. */
  readonly work: number;
}

const FRAMES_AT_MOST = 4_000_000;
const REMEMBER_AFTER = 20_000;

/**
 * Runs a program over a text as ECMAScript prescribes, with a stack of its own. Where the pattern has no
 * back-references it remembers which choice has failed at which position, so that the work grows with the length of
 * the text times that of the program, whatever a plain engine would take. Deterministic: no clock.
 *
 * @param units the text's UTF-16 units in canonical form (canonical.ts)
 */
export function runProgram(program: Program, units: Uint16Array, bounds: RunBounds): MatchRun {
  return new Machine(program, units, bounds).search();
}

class Machine {
  readonly #program: Program;
  readonly #units: Uint16Array;
  readonly #bounds: RunBounds;
  /** All loops have moved: the state outside of loops, and after any character. */
  readonly #moved: number;
  readonly #slots: Int32Array;
  #memo: FailureMemo | null = null;
  readonly #stack = new BacktrackStack();
  /** The frame of the lookaround that is being tried; -1 if none is. */
  #look = -1;
  #at = 0;
  #position = 0;
  #mask = 0;
  #steps = 0;
  #work = 0;

  constructor(program: Program, units: Uint16Array, bounds: RunBounds) {
    this.#program = program;
    this.#units = units;
    this.#bounds = bounds;
    this.#moved = 2 ** program.loopBits - 1;
    this.#slots = new Int32Array(program.slots);
    if (bounds.mode === 'count') this.#remember();
  }

  search(): MatchRun {
    const skip = this.#bounds.mode === 'answer' ? this.#program.first : null;
    const length = this.#units.length;
    for (let start = 0; start <= length; start += 1) {
      if (skip && (start === length || !skip.has(this.#units[start] ?? 0))) continue;
      const outcome = this.#attempt(start);
      if (outcome !== 'not matched') return this.#report(outcome, start);
    }
    return this.#report('not matched', -1);
  }

  #report(outcome: MatchRun['outcome'], start: number): MatchRun {
    const matched = outcome === 'matched';
    return {
      outcome,
      start: matched ? start : -1,
      end: matched ? this.#position : -1,
      steps: this.#steps,
      work: this.#work,
    };
  }

  #remember(): void {
    if (!this.#program.hasBackreferences) this.#memo = new FailureMemo(this.#program, this.#units.length);
  }

  /**
   * Tries to match at one position. The instructions that nearly all steps are made of are carried out here, on local
   * copies of the state, since this loop is what the whole analysis waits for; the others in `#step`.
   */
  #attempt(start: number): MatchRun['outcome'] {
    const { code, setWords } = this.#program;
    const units = this.#units;
    const { work: workAtMost } = this.#bounds;
    this.#steps += 1;
    this.#slots.fill(-1);
    let at = 0;
    let position = start;
    this.#mask = this.#moved;
    for (;;) {
      this.#work += 1;
      if (this.#work > workAtMost || this.#stack.height >= FRAMES_AT_MOST) return 'gave up';
      const operand = code[at * 3 + 1] ?? 0;
      let holds: boolean;
      switch (code[at * 3]) {
        case OPCODE.unit:
          this.#steps += 1;
          holds = units[position] === operand;
          position += 1;
          at += 1;
          this.#mask = this.#moved;
          break;
        case OPCODE.set: {
          this.#steps += 1;
          const unit = units[position];
          holds = unit !== undefined && (((setWords[operand]?.[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
          position += 1;
          at += 1;
          this.#mask = this.#moved;
          break;
        }
        case OPCODE.split:
          holds = this.#choose(at, position, code[at * 3 + 2] ?? 0);
          at = operand;
          break;
        case OPCODE.jump:
          at = operand;
          continue;
        case OPCODE.match:
          this.#position = position;
          this.#stack.cut(0);
          return 'matched';
        default:
          this.#at = at;
          this.#position = position;
          holds = this.#step(code[at * 3] ?? 0, operand);
          at = this.#at;
          position = this.#position;
      }
      if (holds) continue;
      if (!this.#backtrack()) return 'not matched';
      at = this.#at;
      position = this.#position;
    }
  }

  /** Carries out one of the rarer instructions; false if it fails. */
  #step(operation: number, operand: number): boolean {
    switch (operation) {
      case OPCODE.unitBack:
        this.#steps += 1;
        return this.#units[this.#position - 1] === operand && this.#moveBack();
      case OPCODE.setBack:
        this.#steps += 1;
        return this.#position > 0 && this.#isMember(operand, this.#position - 1) && this.#moveBack();
      case OPCODE.start:
        return this.#assert(this.#position === 0);
      case OPCODE.end:
        return this.#assert(this.#position === this.#units.length);
      case OPCODE.word:
        return this.#assert(
          (this.#isWordAt(this.#position - 1) !== this.#isWordAt(this.#position)) === (operand === 0),
        );
      default:
        return this.#rareStep(operation, operand);
    }
  }

  #rareStep(operation: number, operand: number): boolean {
    switch (operation) {
      case OPCODE.enter:
        this.#mask &= ~operand;
        break;
      case OPCODE.moved:
        if ((this.#mask & operand) === 0) return false;
        break;
      case OPCODE.look:
        this.#stack.push(FRAME_KIND.look, this.#at, this.#position, this.#mask, this.#look);
        this.#look = this.#stack.height - 1;
        this.#mask = this.#moved;
        break;
      case OPCODE.lookEnd:
        return this.#endLook();
      case OPCODE.save:
        this.#save(operand, this.#position);
        break;
      case OPCODE.reset:
        for (let slot = operand; slot < (this.#program.code[this.#at * 3 + 2] ?? 0); slot += 1)
          this.#save(slot, -1);
        break;
      case OPCODE.backreference:
        return this.#repeatGroup(operand, 1);
      case OPCODE.backreferenceBack:
        return this.#repeatGroup(operand, -1);
      default:
        throw new Error(`no such instruction: ${operation}`);
    }
    this.#at += 1;
    return true;
  }

  #isMember(set: number, position: number): boolean {
    const unit = this.#units[position] ?? 0;
    return (((this.#program.setWords[set]?.[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  }

  #isWordAt(position: number): boolean {
    const unit = this.#units[position];
    return unit !== undefined && isWord(unit);
  }

  #moveBack(): true {
    this.#position -= 1;
    this.#mask = this.#moved;
    this.#at += 1;
    return true;
  }

  #assert(holds: boolean): boolean {
    this.#steps += 1;
    this.#at += 1;
    return holds;
  }

  /** Opens an alternative; false if the choice is known to fail here. */
  #choose(at: number, position: number, second: number): boolean {
    if (this.#memo?.keeps(at)) {
      const cost = this.#memo.cost(at, position, this.#mask);
      if (cost > 0) {
        this.#steps += cost;
        return false;
      }
      this.#stack.push(FRAME_KIND.remembered, at, position, this.#mask, this.#steps);
    } else {
      this.#stack.push(FRAME_KIND.branch, second, position, this.#mask, 0);
      if (this.#work > REMEMBER_AFTER && this.#bounds.mode === 'answer' && !this.#memo) this.#remember();
    }
    this.#steps += 1;
    return true;
  }

  /** The body of the lookaround has matched: its own alternatives are given up, groups it set stay. */
  #endLook(): boolean {
    const frame = this.#look;
    this.#leaveLook(frame);
    const next = this.#program.code[this.#at * 3 + 1] ?? 0;
    const negated = this.#program.code[this.#at * 3 + 2] === 1;
    this.#at = next;
    if (!negated) {
      this.#stack.keepOnly(FRAME_KIND.undo, frame + 1, frame);
      return true;
    }
    for (let above = this.#stack.height - 1; above > frame; above -= 1)
      if (this.#stack.kind(above) === FRAME_KIND.undo) this.#undo(above);
    this.#stack.cut(frame);
    return false;
  }

  #repeatGroup(group: number, direction: 1 | -1): boolean {
    const from = this.#slots[2 * group] ?? -1;
    const to = this.#slots[2 * group + 1] ?? -1;
    const length = from < 0 || to < 0 ? 0 : to - from;
    const begin = direction === 1 ? this.#position : this.#position - length;
    this.#steps += 1 + length;
    this.#work += length;
    if (begin < 0 || begin + length > this.#units.length) return false;
    for (let index = 0; index < length; index += 1)
      if (this.#units[from + index] !== this.#units[begin + index]) return false;
    this.#position += direction * length;
    if (length > 0) this.#mask = this.#moved;
    this.#at += 1;
    return true;
  }

  #save(slot: number, value: number): void {
    this.#stack.push(FRAME_KIND.undo, slot, this.#slots[slot] ?? -1, 0, 0);
    this.#slots[slot] = value;
  }

  /** Goes back to the last alternative still open; false if there is none. */
  #backtrack(): boolean {
    while (this.#stack.height > 0) {
      const frame = this.#stack.height - 1;
      const kind = this.#stack.kind(frame);
      if (kind === FRAME_KIND.remembered) {
        this.#restore(frame);
        this.#at = this.#program.code[this.#at * 3 + 2] ?? 0;
        this.#stack.setKind(frame, FRAME_KIND.lastWay);
        return true;
      }
      this.#stack.cut(frame);
      if (kind === FRAME_KIND.undo) this.#undo(frame);
      else if (kind === FRAME_KIND.lastWay) this.#learn(frame);
      else if (kind === FRAME_KIND.branch) {
        this.#restore(frame);
        return true;
      } else if (this.#failLook(frame)) return true;
    }
    return false;
  }

  #restore(frame: number): void {
    this.#at = this.#stack.a(frame);
    this.#position = this.#stack.b(frame);
    this.#mask = this.#stack.c(frame);
  }

  #undo(frame: number): void {
    this.#slots[this.#stack.a(frame)] = this.#stack.b(frame);
  }

  #learn(frame: number): void {
    // Beyond 2^53 steps the cost of a small failure is lost in rounding; that it failed must not be.
    const cost = this.#steps - this.#stack.number(frame);
    this.#memo?.failed(this.#stack.a(frame), this.#stack.b(frame), this.#stack.c(frame), cost > 0 ? cost : 1);
  }

  /** Back to where the lookaround began, and to the one around it. */
  #leaveLook(frame: number): void {
    this.#restore(frame);
    this.#look = this.#stack.number(frame);
  }

  /** The body of the lookaround has failed: a negated one goes on, the other fails in turn. */
  #failLook(frame: number): boolean {
    this.#leaveLook(frame);
    if (this.#program.code[this.#at * 3 + 2] !== 1) return false;
    this.#at = this.#program.code[this.#at * 3 + 1] ?? 0;
    return true;
  }
}
