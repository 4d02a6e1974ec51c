declare const SHOWN: unique symbol;

/**
 * A text that was made to be read: cut, or put on one line. It goes into a sentence; the compiler lets nobody compare, search or cut it,
 * because what was left out of it might have told two things apart.
 */
export interface Shown {
	readonly [SHOWN]: never;
}

/** What goes into a sentence. */
export type Told = string | Shown;
