//! Header fields in German: what each value means. Short and calm; what says nothing is said to say nothing, and no
//! result is praised for more than it proves.

use core::fmt::Write as _;

use super::field_results::{compauth_reason, dmarc_action, property, result};
use countersign_core::data::antispam::{
    AuthAs, Bcl, Category, Direction, Folder, IpVerdict, Pcl, SafetyTip, Scl, Verdict,
};
use countersign_core::message::civil::Civil;
use countersign_core::report::field_phrase::{
    Algorithm, Asked, Canonical, Chain, Checked, FieldPhrase as P, HopPart, Says, SeenField,
};

/// What a value means.
#[expect(
    clippy::too_many_lines,
    reason = "one exhaustive match, so that a missing sentence does not compile"
)]
pub(crate) fn meaning(phrase: &P) -> String {
    let text = match phrase {
        P::CheckedBy(id) => {
            return format!(
                "Diese Ergebnisse tragen den Namen {id}. Der Name allein beweist nichts."
            );
        }
        P::Instance(n) => {
            return format!(
                "Nummer {n} der Dienste, die diese Mail versiegelt haben, vom ersten an gezählt."
            );
        }
        P::Result { checked, says, about, ip, note, claimed } => {
            let text = result(*checked, *says, about.as_deref(), *ip, *note);
            let good = matches!(says, Says::Yes | Says::RatherYes)
                && !matches!(checked, Checked::Extension | Checked::Unknown);
            return if *claimed && good {
                format!("Behauptet, nicht bewiesen: {text}")
            } else {
                text
            };
        }
        P::DomainAsks(asked) => match asked {
            Asked::Nothing => "Die Domain bittet, bei durchgefallenen Mails nichts zu tun.",
            Asked::Junk => "Die Domain bittet, durchgefallene Mails als Spam zu behandeln.",
            Asked::Refuse => "Die Domain bittet, durchgefallene Mails abzulehnen.",
        },
        P::DmarcAction(action) => dmarc_action(*action),
        P::CompauthReason(reason) => compauth_reason(*reason),
        P::Property(name, value) => return property(*name, value),
        P::NoResult => "Das steht zwischen Ergebnissen, ist aber keines. Es sagt nichts.",
        P::Malformed => {
            "Ein Anführungszeichen oder eine Klammer wird nie geschlossen. Nichts in dieser Kopfzeile zählt."
        }
        P::EncodedValue => {
            "Microsoft schreibt Ergebnisse kodiert, wenn der Name des Absenders mehr als die Buchstaben a bis z enthält. Bei Microsofts eigenen Namen ist das nie so."
        }
        P::NoResults => "Sagt nichts: Es wird keine Prüfung berichtet.",
        P::FilterVerdict(verdict) => filter_verdict(*verdict),
        P::Category(category) => category_text(*category),
        P::IpVerdict(IpVerdict::Allowed) => {
            "Die Organisation lässt von dieser Adresse alles durch, die Mail wurde also nicht gefiltert."
        }
        P::IpVerdict(IpVerdict::Unlisted) => {
            "Die Adresse steht auf keiner Liste, weder auf einer guten noch auf einer schlechten. Das ist üblich."
        }
        P::Direction(Direction::In) => "In die Organisation, deren Server das geschrieben hat.",
        P::Direction(Direction::Out) => "Aus der Organisation, deren Server das geschrieben hat.",
        P::Direction(Direction::Internal) => "Innerhalb einer Organisation.",
        P::SafetyTip(SafetyTip::Domain) => {
            "Der Filter meint, der Absender ahme eine geschützte Domain nach."
        }
        P::SafetyTip(SafetyTip::Person) => {
            "Der Filter meint, der Absender ahme jemanden nach, den der Empfänger kennt."
        }
        P::SafetyTip(SafetyTip::FirstContact) => {
            "Der Empfänger hat von diesem Absender selten oder nie Mails bekommen. Allein heißt das wenig."
        }
        P::Scl(scl) => match scl {
            Scl::Skipped => {
                "Der Spam-Filter hat die Mail nicht geprüft. Die Skala reicht von -1 bis 9."
            }
            Scl::NotSpam => {
                "Der Spam-Filter hielt die Mail nicht für Spam. Den Absender prüft das nicht."
            }
            Scl::NeverWritten => {
                "Der Spam-Filter selbst schreibt nie 2, 3 oder 4; das war etwas anderes."
            }
            Scl::Spam => "Spam. Die Skala reicht von -1 (nicht geprüft) bis 9 (ganz gewiss Spam).",
            Scl::SureSpam => "Ganz gewiss Spam. 7 bis 9 ist das obere Ende der Skala.",
        },
        P::Bcl(bcl) => match bcl {
            Bcl::NotBulk => "Nicht von einem Absender von Massenmail.",
            Bcl::Few => "Ein Absender von Massenmail mit wenigen Beschwerden.",
            Bcl::Mixed => "Ein Absender von Massenmail mit einigen Beschwerden. 9 ist das Höchste.",
            Bcl::Many => "Ein Absender von Massenmail mit vielen Beschwerden.",
        },
        P::Pcl(Pcl::Unlikely) => {
            "Der Text sieht für den Filter nicht nach Phishing aus. Den Absender prüft das nicht."
        }
        P::Pcl(Pcl::Likely) => "Der Text sieht für den Filter nach Phishing aus.",
        P::BulkMail => "Der Filter hielt die Mail für Massenmail mit zu vielen Beschwerden.",
        P::Country(code) => {
            return format!(
                "{code}. Nach Listen grob geschätzt. Ehrliche und unehrliche Mails können von überall kommen."
            );
        }
        P::Language(code) => return format!("{code}, wie der Filter vermutete."),
        P::ConnectingIp(ip) => {
            return format!("{ip} hat die Mail an den Server übergeben, der das schrieb.");
        }
        P::PlaceholderIp => "Ein Platzhalter, keine echte Adresse.",
        P::Greeting(name) => {
            return format!("Der Computer nannte sich {name}. Das kann er frei wählen.");
        }
        P::ReverseName(name) => {
            return format!("Der Inhaber der Adresse hat ihr den Namen {name} gegeben.");
        }
        P::ArcParts => "Welche Teile des Siegels eines früheren Dienstes der Filter vermerkt hat.",
        P::CustomSpam(_) => "Ein Filter, den die Organisation eingeschaltet hat, schlug an.",
        P::Folder(Folder::Inbox) => {
            "Die Mail kam in den Posteingang. Das ist kein Beweis, dass sie echt ist."
        }
        P::Folder(Folder::Junk) => "Die Mail kam in den Spam-Ordner. Dort landen auch echte Mails.",
        P::Folder(Folder::Custom) => {
            "Eine Regel des Postfachs hat die Mail in einen anderen Ordner gelegt."
        }
        P::MailboxAuth => {
            "Nicht dokumentiert. Auch gefälschte Mails haben hier eine 1, es ist also kein Beweis."
        }
        P::Empty => "Hier steht nichts.",
        P::UndocumentedValue => {
            "Nicht dokumentiert, Microsoft-intern: Microsoft erklärt diese Kopfzeile, aber nicht diesen Wert."
        }
        P::Undocumented => "Nicht dokumentiert, Microsoft-intern. Zählt nicht.",
        P::Unknown => "Kein Standard erklärt das. Zählt nicht.",
        P::AuthAs(auth) => match auth {
            AuthAs::Anonymous => "Als unbekannt, wie fast alle Mails von außen. Das ist üblich.",
            AuthAs::Internal => {
                "Als einer der eigenen. Hier zählt nur, was die empfangende Organisation sagt."
            }
            AuthAs::External => "Als Partner, der wie die eigenen behandelt wird.",
            AuthAs::Partner => "Als Partnerorganisation.",
        },
        P::AuthSource(host) => return format!("Der Server {host} hat das entschieden."),
        P::OriginatorOrg(domain) => {
            return format!(
                "{domain}, nach eigener Angabe. Jede Organisation und jeder Betrüger kann Microsoft 365 mieten."
            );
        }
        P::SenderIdResult(says) => sender_id(*says),
        P::SenderIdAddress(address) => {
            return format!("Das alte Verfahren hat sich {address} angesehen.");
        }
        P::SendingAddress(ip) => return format!("{ip}, laut dieser Zeile."),
        P::AccountMark => {
            "Wird oft in Fälschungen kopiert. Es ist nicht signiert: Dass es da ist, beweist nichts."
        }
        P::Version => "Immer 1.",
        P::Algorithm(Algorithm::RsaSha256) => "Die übliche Art.",
        P::Algorithm(Algorithm::Ed25519) => "Eine neuere Art mit kurzen Schlüsseln.",
        P::Algorithm(Algorithm::RsaSha1) => "Eine alte Art, die nicht mehr zählt.",
        P::Algorithm(Algorithm::Unknown) => "In keinem Standard. Das lässt sich nicht prüfen.",
        P::SigningDomain(domain) => {
            return format!(
                "{domain} soll signiert haben. Ob das so ist, zeigt nur eine Prüfung der Signatur."
            );
        }
        P::Selector(name) => {
            return format!("Der Schlüssel des Unterzeichners, der {name} heißt.");
        }
        P::Canonical { header, body } => return canonical(*header, *body),
        P::SignedFields { count, missing } => return signed_fields(*count, missing),
        P::BodyHash => {
            "Zeigt, ob der Text unter den Kopfzeilen verändert wurde, wenn der Text vorliegt."
        }
        P::SignatureValue(Some(bits)) => {
            return format!("Gemacht mit einem Schlüssel von {bits} Bit.");
        }
        P::SignatureValue(None) => "Die Zahl, die bei einer Prüfung verglichen wird.",
        P::SigningIdentity(identity) => {
            return format!("Signiert für {identity}, laut Unterzeichner.");
        }
        P::BodyLength(bytes) => {
            return format!(
                "Der Text ist nur bis Byte {bytes} signiert. Danach kann alles hinzugefügt worden sein."
            );
        }
        P::KeyLookup => {
            "Der Unterzeichner veröffentlicht seinen Schlüssel im Namensdienst des Internets (DNS). Das ist üblich."
        }
        P::SignedAt(unix) => return format!("{}, laut Unterzeichner.", utc(*unix)),
        P::ExpiresAt(unix) => {
            return format!("{}. Danach zählt die Signatur nicht mehr.", utc(*unix));
        }
        P::CopiedFields => {
            "Wie die signierten Kopfzeilen für den Unterzeichner aussahen. Nur zur Fehlersuche."
        }
        P::Chain(Chain::First) => "Keine: Das ist das erste Siegel.",
        P::Chain(Chain::Whole) => {
            "Für den Dienst, der dieses Siegel gesetzt hat, waren die früheren unversehrt."
        }
        P::Chain(Chain::Broken) => {
            "Für den Dienst, der dieses Siegel gesetzt hat, waren die früheren zerstört."
        }
        P::Chain(Chain::Unknown) => "Weder none noch pass noch fail. Das Siegel zählt nicht.",
        P::Hop(part, value) => return hop(*part, value),
        P::TakenAt { unix, zone } => return moment(*unix, *zone),
        P::WrittenAt { unix, zone } => {
            return format!("{}, nach der Uhr des Absenders.", moment(*unix, *zone));
        }
        P::Mailbox { name, address } => return mailbox(name.as_deref(), address.as_deref()),
        P::EmptyReturnPath => {
            "Kein Absender auf dem Umschlag, wie bei automatischen Mitteilungen üblich."
        }
        P::Text(text) => return text.to_string(),
        P::MessageId => "Vom System des Absenders vergeben. Jeder kann hier jede Kennung angeben.",
        P::Unsubscribe => {
            "Benutzen Sie das nicht in einer Mail, an der Sie zweifeln: Der Absender erfährt so, dass jemand seine Mails liest."
        }
        P::List => "Vom Absender geschrieben. Wer das ist, sagt die Zeile nicht.",
        P::FeedbackId => {
            "Zu welchem Massenversand die Mail gehört, nach den Kennzeichen des Absenders. Das beweist nichts."
        }
        P::Mailer => "Jeder kann jeden Namen angeben.",
        P::Unreadable => "Das hält sich nicht an den Standard, und wir raten nicht.",
    };
    text.to_owned()
}

fn filter_verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::BlockedByReader => "Gesperrt: auf der Liste gesperrter Absender des Empfängers.",
        Verdict::NotSpam => "Nicht für Spam gehalten. Den Absender prüft das nicht.",
        Verdict::AllowedByReader => {
            "Nicht gefiltert: auf der Liste erlaubter Absender des Empfängers."
        }
        Verdict::AllowedByPolicy => {
            "Nicht gefiltert: auf der Liste erlaubter Absender der Organisation."
        }
        Verdict::BlockedByPolicy => "Spam: auf der Liste gesperrter Absender der Organisation.",
        Verdict::SkippedInternal => {
            "Nicht gefiltert, weil es eine Mail innerhalb einer Organisation ist."
        }
        Verdict::SkippedByRule => {
            "Nicht gefiltert: Eine Regel der Organisation hat es vorher so bestimmt."
        }
        Verdict::Released => "Die Mail war in Quarantäne, und jemand hat sie freigegeben.",
        Verdict::SpamByRule => "Spam: Eine Regel der Organisation hat es vorher so bestimmt.",
        Verdict::Spam => "Für Spam gehalten.",
    }
}

fn category_text(category: Category) -> &'static str {
    match category {
        Category::Malware => "Schadsoftware.",
        Category::BrandImpersonation => "Die Mail ahmt eine bekannte Marke nach.",
        Category::Bulk => "Massenmail.",
        Category::DomainImpersonation => "Die Mail ahmt eine geschützte Domain nach.",
        Category::Attachment => "Eine Art von Anhang, die gesperrt ist.",
        Category::MailboxImpersonation => {
            "Die Mail ahmt jemanden nach, mit dem der Empfänger Mails austauscht."
        }
        Category::SurePhishing => "Ganz gewiss Phishing, sagt der Filter.",
        Category::SureSpam => "Ganz gewiss Spam, sagt der Filter.",
        Category::InternalPhishing => "Phishing aus der eigenen Organisation.",
        Category::OutboundSpam => {
            "Der Microsoft-Filter der sendenden Organisation hielt die Mail schon beim Abschicken für Spam."
        }
        Category::Phishing => "Phishing, sagt der Filter.",
        Category::SafeAttachments => {
            "Die Anhänge wurden in einer Testumgebung geöffnet und waren schädlich."
        }
        Category::Spam => "Spam.",
        Category::Spoof => "Der Filter meint, der Absender sei gefälscht.",
        Category::UserImpersonation => "Die Mail ahmt jemanden nach, den der Empfänger kennt.",
        Category::None => "Keine, wenn man das Wort genau nimmt. Microsoft führt es nicht auf.",
    }
}

fn sender_id(says: Says) -> &'static str {
    match says {
        Says::Yes => {
            "Die alte Prüfung wurde bestanden. Das schaffen auch gefälschte Mails: kein Beweis."
        }
        Says::No | Says::RatherNo => {
            "Die alte Prüfung wurde nicht bestanden. Das passiert auch bei echten Mails: kein Beweis."
        }
        Says::Undocumented => "Nicht dokumentiert. Es sagt nichts.",
        Says::Nothing
        | Says::Neutral
        | Says::RatherYes
        | Says::TemporaryError
        | Says::PermanentError
        | Says::OwnPolicy
        | Says::Guess
        | Says::Timeout
        | Says::NotChecked => "Sagt nichts.",
    }
}

fn canonical(header: Canonical, body: Canonical) -> String {
    let one = |kind| match kind {
        Canonical::Relaxed => "Abstände und Zeilenumbrüche dürfen sich ändern",
        Canonical::Simple => "nichts darf sich ändern",
        Canonical::Unknown => "auf eine Weise, die kein Standard festlegt",
    };
    format!("In den Kopfzeilen: {}; im Text: {}.", one(header), one(body))
}

fn signed_fields(count: usize, missing: &[SeenField]) -> String {
    let mut text = format!("Signierte Kopfzeilen: {count}.");
    for (index, field) in missing.iter().enumerate() {
        let name = match field {
            SeenField::From => "der sichtbare Absender",
            SeenField::To => "der Empfänger",
            SeenField::Subject => "der Betreff",
            SeenField::Date => "das Datum",
            SeenField::ReplyTo => "die Antwortadresse",
            SeenField::MessageId => "die Kennung der Mail",
        };
        let before = if index == 0 { " Nicht signiert: " } else { ", " };
        // Writing into a String cannot fail.
        let _ = write!(text, "{before}{name}");
    }
    if !missing.is_empty() {
        text.push('.');
    }
    text
}

fn hop(part: HopPart, value: &str) -> String {
    match part {
        HopPart::Greeting => {
            format!("Der sendende Computer nannte sich {value}. Das kann er frei wählen.")
        }
        HopPart::ReverseName => format!("Der empfangende Server fand dazu den Namen {value}."),
        HopPart::Address => format!("Der empfangende Server sah die Adresse {value}."),
        HopPart::Taker => format!("{value} hat die Mail nach eigener Angabe angenommen."),
        HopPart::Protocol => format!("Per {value}."),
        HopPart::Id => "Die Kennung der Mail in den Aufzeichnungen dieses Servers.".to_owned(),
        HopPart::Recipient => format!("Die Mail wurde für {value} übergeben."),
    }
}

fn mailbox(name: Option<&str>, address: Option<&str>) -> String {
    match (name, address) {
        (Some(name), Some(address)) => {
            format!("Der Name „{name}“ ist freier Text. Die Adresse ist {address}.")
        }
        (None, Some(address)) => format!("{address}."),
        (Some(name), None) => format!("„{name}“ und keine Adresse."),
        (None, None) => "Keine Adresse.".to_owned(),
    }
}

/// `2026-11-18 10:25:44 UTC`, and the zone it was written in when that is another.
fn moment(unix: i64, zone: i16) -> String {
    let mut text = utc(unix);
    if zone != 0 {
        let sign = if zone < 0 { '\u{2212}' } else { '+' };
        let minutes = zone.unsigned_abs();
        let _ = write!(text, " (geschrieben als UTC{sign}{:02}:{:02})", minutes / 60, minutes % 60);
    }
    text
}

/// A moment, in UTC.
fn utc(unix: i64) -> String {
    let Civil { year, month, day, hour, minute, second } = Civil::of(unix);
    format!("{day:02}.{month:02}.{year:04} {hour:02}:{minute:02}:{second:02} UTC")
}
