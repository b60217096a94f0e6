//! What mail programs write when somebody forwards a mail: the word before the subject, the line above the copied mail,
//! and the names of the four or five lines copied from it, in many languages.
//!
//! All of it is text that anybody can write. It says what a mail is, and nothing for or against it. Marks of answers stand in
//! `brands::claims::words`.
//!
//! Not supported: programs that write none of it (Outlook 2019's "On ... wrote"), and copies in HTML alone.

use super::confusables::plain;

/// A program that forwards, as far as the way to forward a mail as an attachment differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ForwardProgram {
    /// Outlook, in all its kinds.
    Outlook,
    /// Gmail.
    Gmail,
    /// Mail on a Mac, an iPhone or an iPad.
    AppleMail,
    /// Thunderbird.
    Thunderbird,
    /// Roundcube, the webmail of many hosters.
    Roundcube,
}

/// What stands before a subject.
#[derive(Debug, Clone, Copy)]
pub struct PrefixRow {
    /// As `confusables::plain` leaves it, without the colon.
    pub prefix: &'static str,
    /// The program that writes it, where only one does.
    pub program: Option<ForwardProgram>,
    /// Its language, or `*`.
    pub language: &'static str,
    /// Where this was learnt, and when.
    pub source: &'static str,
}

/// The line above a copied mail.
#[derive(Debug, Clone, Copy)]
pub struct OpeningRow {
    /// Its words, without dashes and colon, in small letters.
    pub words: &'static str,
    /// The fewest dashes before them; 0 where none stand there.
    pub dashes: usize,
    /// Whether programs write it above what an answer quotes as well.
    pub of_answers: bool,
    /// The program that writes it, where only one does.
    pub program: Option<ForwardProgram>,
    /// Its language, or `*`.
    pub language: &'static str,
    /// Where this was learnt, and when.
    pub source: &'static str,
}

/// The names of the lines that are copied from a mail, in small letters.
#[derive(Debug, Clone, Copy)]
pub struct LabelRow {
    /// `From`
    pub from: &'static [&'static str],
    /// `Sent`, as Outlook says.
    pub sent: &'static [&'static str],
    /// `Date`, as everybody else says.
    pub date: &'static [&'static str],
    /// `To`
    pub to: &'static [&'static str],
    /// `Subject`
    pub subject: &'static [&'static str],
    /// Its language.
    pub language: &'static str,
    /// Where this was learnt, and when.
    pub source: &'static str,
}

const PARSER: &str =
    "email-forward-parser (Crisp), lib/parser.js: forwards of each program by language, 2026-11-26";
const COLLECTED: &str =
    "marks of answers and forwards before subjects, collected for brands::claims, 2026-11-23";
const SEEN: &str = "forwards in tests of public code, 2026-11-26";

use ForwardProgram as P;

const fn prefix(prefix: &'static str, program: Option<P>, language: &'static str) -> PrefixRow {
    PrefixRow { prefix, program, language, source: PARSER }
}

const fn collected(prefix: &'static str, language: &'static str) -> PrefixRow {
    PrefixRow { prefix, program: None, language, source: COLLECTED }
}

/// What stands before the subject of a forward.
pub const PREFIXES: &[PrefixRow] = &[
    prefix("fwd", None, "*"),
    prefix("fw", None, "*"),
    prefix("wg", Some(P::Outlook), "de"),
    prefix("tr", Some(P::Outlook), "fr"),
    prefix("rv", Some(P::Outlook), "es"),
    prefix("i", Some(P::Outlook), "it"),
    prefix("enc", Some(P::Outlook), "pt-BR"),
    prefix("pd", Some(P::Outlook), "pl"),
    prefix("vs", Some(P::Outlook), "da, no"),
    prefix("vb", Some(P::Outlook), "sv"),
    prefix("vl", Some(P::Outlook), "fi"),
    prefix("videresend", Some(P::Outlook), "no"),
    prefix("redir.", Some(P::Outlook), "ro"),
    prefix("ilt", Some(P::Outlook), "tr"),
    collected("doorst", "nl"),
    collected("trans", "*"),
    collected("转发", "zh-Hans"),
    collected("轉寄", "zh-Hant"),
    collected("転送", "ja"),
    collected("전달", "ko"),
    collected("πρθ", "el"),
    collected("пересл", "ru"),
    collected("הועבר", "he"),
    collected("إعادة توجيه", "ar"),
];

/// What stands before a subject, and the subject: `Re[2]:`, `Fwd (2):`, `[list] Re:`.
pub fn mark(subject: &str) -> Option<(&str, &str)> {
    let (mark, rest) = subject.split_once([':', '\u{ff1a}'])?;
    let mark =
        mark.trim_start().trim_end_matches(|c: char| "[]() ".contains(c) || c.is_ascii_digit());
    Some((mark.rsplit_once("] ").map_or(mark, |(_, mark)| mark), rest))
}

/// Whether a mark is a forward's.
pub fn is_prefix(mark: &str) -> bool {
    PREFIXES.iter().any(|row| row.prefix == mark)
}

/// The row of what stands before a subject, if that is a forward's.
pub fn prefix_of(subject: &str) -> Option<&'static PrefixRow> {
    let subject = plain(subject);
    let (mark, rest) = mark(&subject)?;
    // `I:` and the like are words of one letter; what follows them is a subject all the same.
    let row = PREFIXES.iter().find(|row| row.prefix == mark)?;
    (!rest.trim().is_empty()).then_some(row)
}

const fn apple(words: &'static str, language: &'static str) -> OpeningRow {
    OpeningRow {
        words,
        dashes: 0,
        of_answers: false,
        program: Some(P::AppleMail),
        language,
        source: PARSER,
    }
}

const fn dashed(
    words: &'static str,
    dashes: usize,
    program: Option<P>,
    language: &'static str,
) -> OpeningRow {
    OpeningRow { words, dashes, of_answers: false, program, language, source: PARSER }
}

const fn original(
    words: &'static str,
    dashes: usize,
    program: P,
    language: &'static str,
) -> OpeningRow {
    let program = Some(program);
    OpeningRow { words, dashes, of_answers: true, program, language, source: SEEN }
}

/// The lines above copied mails. Of rows with the same words the one that asks for more dashes stands first: Yahoo writes
/// five where Thunderbird writes eight, and Gmail ten.
pub const OPENINGS: &[OpeningRow] = &[
    apple("begin forwarded message", "en"),
    apple("anfang der weitergeleiteten nachricht", "de"),
    apple("anfang der weitergeleiteten e-mail", "de"),
    apple("d\u{e9}but du message r\u{e9}exp\u{e9}di\u{e9}", "fr"),
    apple("d\u{e9}but du message transf\u{e9}r\u{e9}", "fr"),
    apple("inicio del mensaje reenviado", "es"),
    apple("inizio messaggio inoltrato", "it"),
    apple("begin doorgestuurd bericht", "nl"),
    apple("in\u{ed}cio da mensagem reencaminhada", "pt"),
    apple("in\u{ed}cio da mensagem encaminhada", "pt-BR"),
    apple("pocz\u{105}tek przekazywanej wiadomo\u{15b}ci", "pl"),
    apple("za\u{10d}\u{e1}tek p\u{159}epos\u{ed}lan\u{e9} zpr\u{e1}vy", "cs"),
    apple("start p\u{e5} videresendt besked", "da"),
    apple("videresendt melding", "no"),
    apple("vidarebefordrat mejl", "sv"),
    apple("v\u{e4}litetty viesti alkaa", "fi"),
    dashed("forwarded message", 9, Some(P::Gmail), "*"),
    dashed("forwarded message", 8, Some(P::Thunderbird), "en"),
    dashed("forwarded message", 5, None, "en"),
    dashed("weitergeleitete nachricht", 8, Some(P::Thunderbird), "de"),
    dashed("weitergeleitete nachricht", 5, None, "de"),
    dashed("message transf\u{e9}r\u{e9}", 8, Some(P::Thunderbird), "fr"),
    dashed("message transmis", 5, None, "fr"),
    dashed("mensaje reenviado", 8, Some(P::Thunderbird), "es"),
    dashed("mensaje reenviado", 5, None, "es"),
    dashed("messaggio inoltrato", 8, Some(P::Thunderbird), "it"),
    dashed("messaggio inoltrato", 5, None, "it"),
    dashed("doorgestuurd bericht", 8, Some(P::Thunderbird), "nl"),
    dashed("doorgestuurd bericht", 5, None, "nl"),
    dashed("mensagem reencaminhada", 8, Some(P::Thunderbird), "pt"),
    dashed("mensagem encaminhada", 8, Some(P::Thunderbird), "pt-BR"),
    dashed("mensagem encaminhada", 5, None, "pt-BR"),
    dashed("tre\u{15b}\u{107} przekazanej wiadomo\u{15b}ci", 3, Some(P::Thunderbird), "pl"),
    dashed("przekazana wiadomo\u{15b}\u{107}", 5, None, "pl"),
    original("original message", 8, P::Roundcube, "en"),
    original("original message", 4, P::Outlook, "en"),
    original("urspr\u{fc}ngliche nachricht", 4, P::Outlook, "de"),
    original("message d'origine", 4, P::Outlook, "fr"),
    original("mensaje original", 4, P::Outlook, "es"),
    original("mensagem original", 4, P::Outlook, "pt"),
];

macro_rules! labels {
    ($($language:literal $from:tt $sent:tt $date:tt $to:tt $subject:tt;)*) => {
        &[$(LabelRow {
            from: &$from,
            sent: &$sent,
            date: &$date,
            to: &$to,
            subject: &$subject,
            language: $language,
            source: PARSER,
        }),*]
    };
}

/// The names of the copied lines: from, sent, date, to, subject.
pub const LABELS: &[LabelRow] = labels! {
    "en" ["from"] ["sent"] ["date"] ["to"] ["subject"];
    "de" ["von"] ["gesendet"] ["datum"] ["an"] ["betreff"];
    "fr" ["de"] ["envoy\u{e9}"] ["date"] ["\u{e0}", "pour"] ["objet", "sujet"];
    "es" ["de"] ["enviado", "enviado el"] ["fecha"] ["para"] ["asunto"];
    "it" ["da", "mittente"] ["inviato"] ["data"] ["a"] ["oggetto"];
    "nl" ["van"] ["verzonden"] ["datum"] ["aan"] ["onderwerp"];
    "pt" ["de"] ["enviado", "enviada em"] ["data"] ["para"] ["assunto"];
    "pl" ["od", "nadawca"] ["wys\u{142}ano"] ["data"] ["do", "adresat"] ["temat"];
    "cs" ["od"] ["odesl\u{e1}no"] ["datum"] ["komu"] ["p\u{159}edm\u{11b}t"];
    "da, no" ["fra"] ["sendt"] ["dato"] ["til"] ["emne"];
    "sv" ["fr\u{e5}n"] ["skickat"] ["datum"] ["till"] ["\u{e4}mne"];
    "fi" ["l\u{e4}hett\u{e4}j\u{e4}"] ["l\u{e4}hetetty"] ["p\u{e4}iv\u{e4}ys"] ["vastaanottaja"] ["aihe"];
};

/// The program whose copies say `Sent` where others say `Date`.
pub const WRITES_SENT: ForwardProgram = P::Outlook;

/// How a program shows itself in the headers of what it writes.
#[derive(Debug, Clone, Copy)]
pub struct MailerRow {
    /// The words, in small letters.
    pub words: &'static str,
    /// The program.
    pub program: ForwardProgram,
    /// Where this was learnt, and when.
    pub source: &'static str,
}

const LIST_MAIL: &str = "mails in public list archives, read 2026-11-26";

const fn mailer(words: &'static str, program: P) -> MailerRow {
    MailerRow { words, program, source: LIST_MAIL }
}

/// Fields in which a program calls itself by its name.
pub const MAILER_FIELDS: [&str; 2] = ["x-mailer", "user-agent"];

/// What a program calls itself there.
pub const MAILERS: &[MailerRow] = &[
    mailer("microsoft outlook", P::Outlook),
    mailer("apple mail", P::AppleMail),
    mailer("iphone mail", P::AppleMail),
    mailer("ipad mail", P::AppleMail),
    mailer("thunderbird", P::Thunderbird),
    mailer("roundcube", P::Roundcube),
];

/// What stands in the `Message-ID` of a program that calls itself nothing.
pub const MESSAGE_IDS: &[MailerRow] = &[mailer("@mail.gmail.com", P::Gmail)];

/// Fields that show a block of headers, however short: no program copies them from a mail that it forwards ([`LABELS`]).
pub const NEVER_COPIED: [&str; 6] = [
    "received",
    "authentication-results",
    "return-path",
    "dkim-signature",
    "message-id",
    "mime-version",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_prefix_stands_once_as_subjects_are_compared() {
        for (at, row) in PREFIXES.iter().enumerate() {
            assert_eq!(plain(row.prefix), row.prefix);
            let mut after = PREFIXES.iter().skip(at + 1);
            assert!(after.all(|other| other.prefix != row.prefix), "{}", row.prefix);
            let found = prefix_of(&format!("{}: Code", row.prefix.to_uppercase()));
            assert_eq!(found.map(|row| row.prefix), Some(row.prefix));
        }
    }

    #[test]
    fn programs_count_and_lists_write_before() {
        for subject in [
            "Fwd (2): Code",
            "FW[3]: Code",
            "[list] Fwd: Code",
            "[EXT] WG: Code",
            "转发：验证码",
            "\u{130}LT: Kod",
        ] {
            assert!(prefix_of(subject).is_some(), "{subject}");
        }
        for subject in ["Re: Fwd: Code", "[list] Re: Fwd: Code", "Fwd (2):", "A tr: b", "Code", ""]
        {
            assert!(prefix_of(subject).is_none(), "{subject}");
        }
    }
}
