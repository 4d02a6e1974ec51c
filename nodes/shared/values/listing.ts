/** Records of a list, and whether these are all of them. */
export interface Listing<T> {
	found: readonly T[];
	/** False when there may be more than the service gives at once. */
	whole: boolean;
}
