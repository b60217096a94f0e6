/** Judges one block of mail headers, or a whole message. Nothing is drawn, stored or sent. */
export function analyseHeaders(text: string, options?: AnalyseOptions): Report;

/** The same for the bytes of a file: .eml, .txt or Outlook's .msg. */
export function analyseBytes(bytes: Uint8Array, options?: AnalyseOptions): Report;

/** Takes the words of a language: the text of its file; the page's are two, put together. An error where it is cut off or of another build. */
export function addWords(text: string): void;
