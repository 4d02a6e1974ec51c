/** What goes back over HTTP. */
export interface HttpAnswer {
	status: number;
	contentType: string;
	body: string;
}

export const JSON_TYPE = 'application/json; charset=utf-8';
