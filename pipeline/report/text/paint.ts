import { styleText } from 'node:util';

/** Gives a text a look, where the terminal has colours. */
export type Colours = (style: 'red' | 'yellow' | 'green' | 'bold' | 'dim', text: string) => string;

export function colours(colour: boolean): Colours {
  return colour ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}
