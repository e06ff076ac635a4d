import type { ChatBody } from '../completion.ts';

/** A request as an endpoint sees it. */
export interface PlayedRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: ChatBody & Readonly<Record<string, unknown>>;
  /** From 1, over the requests for completions. */
  readonly ordinal: number;
}

/** What an endpoint says. */
export interface PlayedReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Milliseconds before its first byte. */
  readonly delay?: number;
  /** The share of the body after which the connection breaks. */
  readonly breaksAt?: number;
}

/** Answers a request for a completion. */
export type Play = (request: PlayedRequest) => PlayedReply;

/** An endpoint that is otherwise than OpenAI's in its own way, played on this machine. */
export interface PlayedEndpoint {
  readonly name: string;
  /** In what it differs. */
  readonly about: string;
  /** Whether a run comes to its end with it, perhaps with the settings below; else it is to be left soon. */
  readonly readable: boolean;
  /** What a user of it writes in the policy's section `translation`, as YAML lines. */
  readonly policy?: string;
  /** What a user of it sets; OPENAI_BASE_URL and OPENAI_API_KEY unless set. */
  readonly environment?: (origin: string) => Readonly<Record<string, string>>;
  readonly play: Play;
}

/** A refusal in the words of OpenAI's error object. */
export function refusal(
  status: number,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): PlayedReply {
  return {
    status,
    body: JSON.stringify({
      error: { message, type: 'invalid_request_error', param: null, code: null, ...more },
    }),
  };
}

/** A reply in JSON. */
export const json = (status: number, value: object, headers?: Record<string, string>): PlayedReply => ({
  status,
  body: JSON.stringify(value),
  ...(headers === undefined ? {} : { headers }),
});

/** The form of the answer that is asked for. */
export function formOf({ body }: PlayedRequest): string {
  return body.response_format?.type ?? 'text';
}
