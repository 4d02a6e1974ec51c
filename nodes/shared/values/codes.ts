/** What codes are compared by: the services take `CREL1` and `crel1 ` for one. Leading zeros count. */
export function codeKey(code: string): string {
	return code.trim().toLowerCase();
}

export function isSameCode(one: string, other: string): boolean {
	return codeKey(one) === codeKey(other);
}
