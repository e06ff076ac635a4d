import { isCancel, log, text } from '@clack/prompts';
import type { ReadStream, WriteStream } from 'node:tty';
import { wrapped } from '../report/text/wrapped.ts';
import { Interruption, type Person } from './person.ts';
import { PastedText } from './pasted-text.ts';

/** Terminals mark a paste that they are told to mark: its line breaks are then no Enter. */
const MARK_PASTES = '\u001B[?2004h';
const NO_MARKS = '\u001B[?2004l';

/** Columns of a window: of one that does not say, the fewest that are filled, and those that the frame takes. */
const ORDINARY = 80;
const NARROWEST = 30;
const FRAME = 4;

const indentOf = (line: string): string => /^ */.exec(line)?.[0] ?? '';

/** The person at a terminal. */
export function terminalPerson(input: ReadStream, output: WriteStream): Person {
  return {
    tell(shown) {
      const columns = Math.max(NARROWEST, output.columns || ORDINARY) - FRAME;
      const lines = shown.split('\n').map((line) => wrapped(line.trimStart(), columns, indentOf(line)));
      log.message(lines.join('\n'), { output });
    },
    async ask(title, proposal) {
      // In words, not as a placeholder: a screen reader reads the question.
      const message = proposal === null ? title : `${title} (Enter: ${proposal})`;
      const answer = await text({ message, input, output });
      if (isCancel(answer)) throw new Interruption();
      return answer ?? '';
    },
    async paste(title) {
      log.step(title, { output });
      output.write(MARK_PASTES);
      input.setRawMode(true);
      input.setEncoding('utf8');
      try {
        return await new Promise<string>((resolve, reject) => {
          const pasted = new PastedText();
          const onData = (data: string): void => {
            output.write(pasted.add(data));
            if (pasted.state === 'open') return;
            input.off('data', onData);
            input.pause();
            if (pasted.state === 'ended') resolve(pasted.text);
            else reject(new Interruption());
          };
          input.on('data', onData);
          input.resume();
        });
      } finally {
        input.setRawMode(false);
        output.write(`${NO_MARKS}\n`);
      }
    },
  };
}
