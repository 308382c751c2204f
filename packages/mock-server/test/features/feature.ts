/** How much of a feature a server has. */
export type Verdict = 'yes' | 'part' | 'no';

/** How a verdict is known: tried here, written in the tool's documentation or source, or found in neither of them nor in its help. */
export type Evidence = 'measured' | 'absent' | { readonly url: string };

/** What is known of a feature in another server. */
export interface Cell {
  readonly verdict: Verdict;
  /** A few words. */
  readonly note: string;
  readonly evidence: Evidence;
}

/** The other servers, as {@link FeatureRow.others} names them. */
export type OtherServer = 'prism' | 'steady' | 'mockoon' | 'scalar' | 'msw' | 'wiremock' | 'microcks';

/** A feature, and who has it. */
export interface FeatureRow {
  /** Names the row, and the proof of it. */
  readonly id: string;
  readonly group: string;
  readonly feature: string;
  /** One sentence: what a server must do to be a yes. */
  readonly counts: string;
  readonly ours: { readonly verdict: Verdict; readonly note: string };
  readonly others: Readonly<Record<OtherServer, Cell>>;
}

/** The server has it. With an address it is documented there; without one it was tried. */
export function yes(note: string, url?: string): Cell {
  return cell('yes', note, url);
}

/** The server has some of it, or has it by a program or a rule of one's own. As with {@link yes}. */
export function part(note: string, url?: string): Cell {
  return cell('part', note, url);
}

/** It was tried, or with an address it is documented, that the server does not have it. */
export function no(note: string, url?: string): Cell {
  return cell('no', note, url);
}

/** Nothing in the server's help, documentation or source is about it. */
export const absent: Cell = { verdict: 'no', note: 'nothing of the kind', evidence: 'absent' };

function cell(verdict: Verdict, note: string, url: string | undefined): Cell {
  return { verdict, note, evidence: url === undefined ? 'measured' : { url } };
}
