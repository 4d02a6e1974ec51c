/** For every code of a table of facts: facts as they may be, one or more of them. */
export type Samples<Table> = { readonly [Code in keyof Table]-?: readonly [Table[Code], ...Table[Code][]] };

/** Codes whose sentences ask nothing of the reader, or whose problem says it. */
export type NothingToDo<Table> = readonly (keyof Table)[];
