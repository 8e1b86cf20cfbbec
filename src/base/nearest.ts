/**
 * The candidate a misspelt name most likely stands for, or `undefined` when none is near. Case does not count, and
 * the group of an id (`unresolved` for `placeholder/unresolved`) may be missing or wrong.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = Math.min(Math.ceil(wanted.length / 3), 4, Math.max(wanted.length - 2, 0)) + 1;
  for (const candidate of candidates) {
    const known = candidate.toLowerCase();
    const distance = ownName(known) === ownName(wanted) ? 0 : editDistance(wanted, known);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** The part of an id after its group. */
function ownName(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let distance = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, beforeLast[j - 2]! + 1);
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
