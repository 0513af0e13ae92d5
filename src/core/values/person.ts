/**
 * A person's name folded for telling two people apart: width, case, punctuation, invisible characters and the order of
 * first and last name do not make another person of one. A Chinese name has one order, and may have a space in it.
 */
function personKey(name: string): string {
  const parts = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
  return (parts.every((part) => /^\p{Script=Han}+$/u.test(part)) ? parts : parts.sort()).join('');
}

/** True where two names can be those of one person: two signatures by that name are one. */
export const isSamePerson = (a: string, b: string): boolean => personKey(a) === personKey(b);
