/** Nmbrs wants `examplepayroll`; people copy the whole address (docs/services/nmbrs.md 1.3). */
export function subdomainOf(domain: string): string {
	const [, bare] =
		/^(?:https?:\/\/)?([^./\s]+)\.nmbrs(?:-sandbox)?\.\w+(?:\/.*)?$/i.exec(domain.trim()) ?? [];
	return bare ?? domain.trim();
}
