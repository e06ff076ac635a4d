import { limitField } from '../../translate/request/answer-limit.ts';
import type { Endpoint } from '../../translate/provider/endpoint.ts';
import { countWords } from '../../report/text/number-words.ts';
import type { GracefulStop } from '../../translate/graceful-stop.ts';
import type { TranslationOutcome } from '../../translate/translate.ts';

/** Who stopped: how its sentence begins, which model was asked, and where that is named. */
export interface Stopped {
  readonly opening: string;
  readonly model: string;
  readonly modelSetting: string;
  /** Where in the policy it is set up. */
  readonly section: 'translation' | 'translation.review';
}

/** What stopped whoever asks an endpoint, and what to do about it. */
export function stopAdvice(
  { kind, message }: NonNullable<GracefulStop['reason']>,
  { url, variables }: Endpoint,
  { opening, model, modelSetting, section }: Stopped,
): string {
  const { address, key } = variables;
  switch (kind) {
    case 'interrupted':
      return 'Interrupted. What was done is saved; run the same command again to go on.';
    case 'unreachable':
      return `${opening}: no request got through to ${url}: ${unended(message)}.`;
    case 'key':
      return `${opening}: the key is not taken: set ${key} to one for ${url} (${unended(message)}).`;
    case 'model':
      return `${opening}: there is no model ${model} at ${url}: name another one with ${modelSetting}, or set ${address} to another address (${unended(message)}).`;
    case 'address':
      return `${opening}: no endpoint is at ${url}: set ${address} to where it is, often with https and /v1 (${unended(message)}).`;
    case 'account':
      return `${opening}: ${unended(message)}. See to the account, then run the command again; what is done stays done.`;
    case 'forbidden':
      return `${opening}: ${unended(message)}. Look whether the account may use the model ${model}, whether the endpoint serves this country, and whether a proxy or a firewall stands before ${url}; what is done stays done.`;
    case 'parameters':
      return `${opening}: ${unended(message)}. The endpoint takes no such request: docs/endpoints.md says what to set for some (${section}.body, headers, query, stream, format).`;
    case 'unusable':
      return `${opening}: ${unended(message)}. What is done stays done, and nothing that came counts against a string.`;
    case 'refused':
      return `${opening}: ${unended(message)}. What is done stays done; this endpoint gave good texts before, so that the strings which are refused again and again are given up.`;
    case 'breaker':
      return `${opening}, because the endpoint fails again and again: ${unended(message)}. Run the command again later; what is done stays done.`;
    case 'wait':
      return `${opening}: ${unended(message)}. Run the command again later; what is done stays done.`;
    case 'broken':
      return message;
  }
}

/** What stopped a run, and what to do about it. */
export function translationAdvice(
  { halted, tally, left, atWork }: TranslationOutcome,
  endpoint: Endpoint,
  model: string,
  limited: boolean,
): string | null {
  if (halted?.kind === 'forbidden' && tally.remarks.size > 0)
    return `Stopped: ${unended(halted.message)}. Other strings were translated before that: look whether a firewall before ${endpoint.url} holds these back, or the leave of the account ended meanwhile; what is done stays done.`;
  if (halted !== null)
    return stopAdvice(halted, endpoint, {
      opening: 'Stopped',
      model,
      modelSetting: '--model or translation.model',
      section: 'translation',
    });
  if (tally.unaffordable > 0)
    return `Stopped, because the next request could exceed the budget${reservedBy(endpoint)}. Run the command again with a larger one to go on.`;
  if (atWork > 0)
    return `A batch still works on ${countWords(atWork, 'string')}. Run the command again with --batch to wait for it, or later to collect it, at the endpoint that it was handed in to.`;
  if (left.length > 0) {
    // What is set aside stands above with its reason, which is the string's and not the model's.
    const isSaid = tally.lastFailure === '' || left.every(({ hash }) => tally.setAside.has(hash));
    return `${countWords(left.length, 'string')} ${left.length === 1 ? 'is' : 'are'} left${isSaid ? '' : ` (${tally.lastFailure})`}. Run the command again to go on.`;
  }
  return limited ? 'Stopped at --limit. Run the command again to go on.' : null;
}

/** What makes a request dear before it is sent, where the policy does. */
function reservedBy({ body }: Endpoint): string {
  const field = limitField(body);
  return field === undefined
    ? ''
    : `: as many tokens are set aside for each as translation.body.${field} lets its answer have`;
}

/** Without the full stop, which the sentence around it brings. */
function unended(message: string): string {
  return message.replace(/[.。\s]{1,20}$/u, '');
}
