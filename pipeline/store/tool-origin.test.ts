import { expect, test } from 'vitest';
import { nameInAddress } from './tool-origin.ts';

test.each([
  ['https://github.com/acme/curation.git', 'acme/curation'],
  ['https://user@git.example.org/acme/curation/', 'acme/curation'],
  ['git@github.com:acme/curation.git', 'acme/curation'],
  ['ssh://git@github.com:22/acme/curation', 'acme/curation'],
  // What lies on this machine no runner can call.
  ['/home/me/curation', null],
  ['../acme/curation', null],
  ['file:///home/acme/curation', null],
  ['C:/acme/curation', null],
  ['https://github.com/curation', null],
  ['', null],
])('%s', (address, name) => {
  expect(nameInAddress(address)).toBe(name);
});
