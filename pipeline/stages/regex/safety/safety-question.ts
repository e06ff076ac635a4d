/** What is asked about a regex. */
export interface SafetyQuestion {
  readonly source: string;
  /** Steps that a line may take. */
  readonly allowed: number;
}

/** The question as one text, by which its answer is kept. */
export function writeQuestion({ source, allowed }: SafetyQuestion): string {
  return `${allowed} ${source}`;
}

/** The question that a text was made of. */
export function readQuestion(question: string): SafetyQuestion {
  const end = question.indexOf(' ');
  return { source: question.slice(end + 1), allowed: Number(question.slice(0, end)) };
}
