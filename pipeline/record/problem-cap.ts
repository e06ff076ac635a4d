/** How many mistakes of a kind are named in one file: nobody fixes more before checking again. */
const MAX_OF_A_KIND = 100;

/** The first hundred of several mistakes of one kind; the last of them says how many there are besides, of those that were looked for. */
export function capProblems<Mistake extends { readonly message: string }>(
  mistakes: Iterable<Mistake>,
): Mistake[] {
  const all = [...mistakes];
  const rest = all.length - MAX_OF_A_KIND;
  if (rest <= 0) return all;
  return all.slice(0, MAX_OF_A_KIND).map((mistake, index) =>
    index < MAX_OF_A_KIND - 1
      ? mistake
      : {
          ...mistake,
          message: `${mistake.message} The file has at least ${rest} more mistakes of this kind.`,
        },
  );
}
