/** The headers that identify the sender. */
export interface Caller {
	host: string | undefined;
	origin: string | undefined;
	contentType: string | undefined;
}

export interface Refusal {
	status: 403 | 415;
	message: string;
}

const THIS_MACHINE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Why a request of a browser on this machine is refused when a foreign page may have sent it: its host is another name
 * for this address, its origin is another page, or its content type is one that any page may send.
 */
export function refusal({ host = '', origin, contentType = '' }: Caller): Refusal | undefined {
	if (!THIS_MACHINE.test(host))
		return { status: 403, message: `Call the sandbox 127.0.0.1, localhost or [::1], not "${host}".` };
	if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`)
		return { status: 403, message: `The sandbox does not obey another page: "${origin}".` };
	if (mediaType(contentType) !== 'application/json')
		return { status: 415, message: 'Send it with Content-Type: application/json.' };
	return undefined;
}

function mediaType(contentType: string): string | undefined {
	return contentType.split(';')[0]?.trim().toLowerCase();
}
