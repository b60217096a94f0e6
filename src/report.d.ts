// What is given besides the text, and what comes back: for the page's own functions (js.d.ts) and for the package.

export interface AnalyseOptions {
  /** The receiving service: an id such as "microsoft" or "google", or the host name of a server. Any other word is an error that lists the ids. */
  receiver?: string;
  /** The mail came through a forwarder or a company gateway. */
  forwarded?: boolean;
  /** Seconds since 1970, for ages against today. */
  now?: number;
  /** What the mail is about, where the caller knows better than its subject tells. Only the advice follows it. */
  kind?: Kind;
  /** The organisation's policy, as in policy.json. */
  policy?: object;
  /** The language of the sentences: "en" (the default) or "de". Its words are handed to `addWords` first. */
  lang?: string;
}

export type Origin = "genuine" | "genuine_caution" | "suspicious" | "spoofed" | "not_microsoft" | "cannot_tell";
export type Basis = "proven" | "reported" | "address" | "none";
export type Trust = "claimed" | "attested" | "proven";

/** What a mail is about, by its subject and the address it gives. */
export type Kind =
  | "security_code" | "unusual_sign_in" | "new_sign_in"
  | "security_info_added" | "security_info_removed" | "security_info_pending"
  | "password_changed" | "app_connected" | "address_verification"
  | "account_notice" | "billing" | "invitation" | "service_notice" | "unknown";

export interface Evidence { field: string; line: number; last_line: number; trust: Trust }

export interface Finding {
  check: string;
  bearing: "against" | "neutral" | "for";
  severity: "high" | "medium" | "low" | "none";
  confidence: "certain" | "likely" | "possible";
  decides: boolean;
  title: string;
  text: string;
  evidence: Evidence[];
}

export interface ProofOutcome {
  kind: string;
  instance: number | null;
  domain: string;
  selector: string;
  outcome: string;
  body: string;
  covers: string[];
  key: string | null;
  key_bits: number | null;
  reconstruction: string | null;
  line: number;
}

export interface Result { method: string; result: string; about: string | null; evidence: Evidence }

/** A mail found inside this one. */
export interface FoundPart { part: string; line: number }

export interface Hop {
  helo: string | null;
  reverse_name: string | null;
  address: string | null;
  by: string | null;
  unix: number | null;
  delay: number | null;
  trust: Trust;
  boundary: boolean;
  line: number;
}

/** The whole answer, as in tests/report.schema.json. */
export interface Report {
  schema: 1;
  /** Where this mail was found, if it was inside another. Null for a whole text, which is what analyseHeaders judges. */
  part: string | null;
  verdict: Origin;
  basis: Basis;
  row: number;
  headline: string;
  reason: string;
  receiver: { id: string | null; name: string | null; how: "identified" | "guessed" | "confirmed" | "unknown" };
  author: { address: string; domain: string; display_name: string | null } | null;
  /** Whether the address is true (which says nothing of its owner's honesty), and which brands the mail plays. */
  sender: {
    status: "confirmed" | "false" | "unconfirmed";
    domain: string | null;
    claims: { brand: string; place: "display_name" | "address" | "subject"; words: string }[];
  };
  subject: string | null;
  /** What it is about: as recognised, or as the reader says. It changes the advice, never the verdict. */
  kind: Kind;
  findings: Finding[];
  proofs: ProofOutcome[];
  attested: Result[];
  claimed: Result[];
  route: Hop[];
  repairs: { kind: string; count: number; first_line: number; text: string }[];
  /** The mails found inside this one. They are not judged: the sender of this one may have written them. */
  parts: FoundPart[];
  advice: { title: string; text: string; address: string | null }[];
}
