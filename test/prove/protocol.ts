/** The interface of e-Boekhouden that is used. */
export const PROTOCOLS = ['soap', 'rest'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

let chosen: Protocol = 'soap';

export function isProtocol(text: string): text is Protocol {
	return PROTOCOLS.includes(text as Protocol);
}

/** For everything that runs in this process from now on. */
export function speak(protocol: Protocol): void {
	chosen = protocol;
}

export function protocol(): Protocol {
	return chosen;
}
