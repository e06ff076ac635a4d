import type { Endpoint } from '../../translate/provider/endpoint.ts';
import type { TranslationOutcome } from '../../translate/translate.ts';

/** What stopped a run, and what to do about it. */
export function translationAdvice(
  { halted, tally, left, atWork }: TranslationOutcome,
  { url, variables }: Endpoint,
  model: string,
  limited: boolean,
): string | null {
  const { address, key } = variables;
  if (halted !== null) {
    switch (halted.kind) {
      case 'interrupted':
        return 'Interrupted. What was done is saved; run the same command again to go on.';
      case 'unreachable':
        return `Stopped: nothing answers at ${url} (${unended(halted.message)}): see to the network, or set ${address} to another endpoint.`;
      case 'key':
        return `Stopped: the key is not taken: set ${key} to one for ${url} (${unended(halted.message)}).`;
      case 'model':
        return `Stopped: there is no model ${model} at ${url}: name another one with --model or translation.model, or set ${address} to another address (${unended(halted.message)}).`;
      case 'address':
        return `Stopped: no endpoint is at ${url}: set ${address} to where it is, often with https and /v1 (${unended(halted.message)}).`;
      case 'account':
        return `Stopped: ${unended(halted.message)}. See to the account, then run the command again; what is done stays done.`;
      case 'forbidden':
        return `Stopped: ${unended(halted.message)}. See to the leave of the account, and whether a proxy or a firewall stands before ${url}; what is done stays done.`;
      case 'parameters':
        return `Stopped: ${unended(halted.message)}. The endpoint takes no such request: docs/endpoints.md says what to set for some (translation.body, headers, query, stream, format).`;
      case 'unusable':
        return `Stopped: ${unended(halted.message)}. What is done stays done, and nothing that came counts against a string.`;
      case 'refused':
        return `Stopped: ${unended(halted.message)}. What is done stays done; this endpoint gave good texts before, so that the strings which are refused again and again are given up.`;
      case 'breaker':
        return `Stopped, because the endpoint fails again and again: ${unended(halted.message)}. Run the command again later; what is done stays done.`;
      case 'wait':
        return `Stopped: ${unended(halted.message)}. Run the command again after that; what is done stays done.`;
      case 'broken':
        return halted.message;
    }
  }
  if (tally.unaffordable > 0)
    return 'Stopped, because the next request could exceed the budget. Run the command again with a larger one to go on.';
  if (atWork > 0)
    return `A batch still works on ${atWork} strings. Run the command again with --batch to wait for it, or later to collect it, at the endpoint that it was handed in to.`;
  if (left.length > 0)
    return `${left.length} ${left.length === 1 ? 'string is' : 'strings are'} left${tally.lastFailure === '' ? '' : ` (${tally.lastFailure})`}. Run the command again to go on.`;
  return limited ? 'Stopped at --limit. Run the command again to go on.' : null;
}

/** Without the full stop, which the sentence around it brings. */
function unended(message: string): string {
  return message.replace(/[.。\s]{1,20}$/u, '');
}
