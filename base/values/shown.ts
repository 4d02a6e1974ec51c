declare const SHOWN: unique symbol;

/**
 * A text for people to read: cut, or put on one line. The compiler lets nobody compare, search or cut it,
 * because the part that was left out may be the only difference between two texts.
 */
export interface Shown {
	readonly [SHOWN]: never;
}

/** A text that goes into a sentence. */
export type Told = string | Shown;
