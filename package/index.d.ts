import type { AnalyseOptions, Report } from "./report.js";
export type * from "./report.js";

/**
 * Judges one block of mail headers, or a whole message. Nothing is stored or sent; the program and the words of the
 * language are loaded at the first call. An option that there is not, or that is of another type, rejects with its name.
 */
export declare function analyseHeaders(text: string, options?: AnalyseOptions): Promise<Report>;

/** The same for the bytes of a file: .eml, .txt or Outlook's .msg. */
export declare function analyseBytes(bytes: Uint8Array, options?: AnalyseOptions): Promise<Report>;

/** The version of the package. */
export declare const version: string;
