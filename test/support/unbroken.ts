/** A page without the tags that keep a Boekstuk or a date on one line. */
export const unbroken = (html: string): string => html.replace(/<\/?i(?: [^>]*)?>/g, '');
