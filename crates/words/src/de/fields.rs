//! Header fields in German: what each is about, whose word it is, and what each value is called.

use countersign_core::report::field_phrase::{
    Checked, FieldKind, FieldPhrase as P, HopPart, Property, Whose,
};

const SOME_SERVICE: &str = "der empfangende Dienst";

/// The line beside a field's name.
pub(crate) fn title(kind: FieldKind, whose: Whose, receiver: Option<&str>) -> String {
    let name = receiver.unwrap_or(SOME_SERVICE);
    match (kind, whose) {
        (FieldKind::Results, Whose::Receiver) => {
            return format!("Was {name} bei der Ankunft gefunden hat");
        }
        (FieldKind::ArcResults, Whose::Receiver) => {
            return format!("Was {name} gefunden hat, unter dem eigenen Siegel");
        }
        (FieldKind::FilterReport, Whose::Renamed) => {
            return "Was der Spam-Filter auf der Seite des Absenders vermerkt hat".to_owned();
        }
        _ => {}
    }
    plain_title(kind).to_owned()
}

fn plain_title(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Results => "Ergebnisse von Prüfungen, von wem auch immer diese Zeile stammt",
        FieldKind::ResultsCopy => {
            "Ergebnisse von der Seite des Absenders, nicht von Ihrem Mail-Dienst"
        }
        FieldKind::ReceivedSpf => "Ob der sendende Computer den genannten Namen benutzen darf",
        FieldKind::ArcResults => "Was ein Mail-Dienst gefunden hat, unter seinem Siegel",
        FieldKind::ArcSignature => {
            "Die Signatur eines früheren Dienstes über die Mail, wie sie ihm vorlag"
        }
        FieldKind::ArcSeal => "Ein Siegel über die Ergebnisse der Dienste davor",
        FieldKind::Signature => "Die Signatur einer Domain",
        FieldKind::OtherSignature => {
            "Eine zweite Signatur, für den eigenen Gebrauch eines Dienstes"
        }
        FieldKind::FilterReport => "Was Microsofts Spam-Filter vermerkt hat",
        FieldKind::BulkReport => "Beschwerden über Massenmail dieses Absenders",
        FieldKind::MailboxDelivery => {
            "In welchen Ordner die Mail kam. Kein Beweis über den Absender"
        }
        FieldKind::SpamLevel => "Wie sehr die Mail nach Spam aussieht",
        FieldKind::PhishingLevel => "Wie sehr die Mail nach Phishing aussieht",
        FieldKind::ExchangeAuth => "Als was Exchange den sendenden Computer kannte",
        FieldKind::ExchangeAuthSource => "Welcher Exchange-Server das entschieden hat",
        FieldKind::Directionality => "In welche Richtung die Mail ging",
        FieldKind::OriginatorOrg => "Aus wessen Microsoft 365 die Mail kam",
        FieldKind::CustomSpam => "Ein zusätzlicher Filter, der angeschlagen hat",
        FieldKind::SenderId => "Sender ID, eine Prüfung, auf die sich niemand mehr verlässt",
        FieldKind::SendingAddress => "Die Adresse des Computers, der die Mail übergeben hat",
        FieldKind::AccountMark => "Ein Zeichen, das Microsofts Kontosystem hinterlässt",
        FieldKind::ExchangeInternal => "Microsoft-intern, nicht dokumentiert. Zählt nicht",
        FieldKind::GoogleInternal => "Google-intern, nicht dokumentiert. Zählt nicht",
        FieldKind::YahooInternal => "Yahoo-intern, nicht dokumentiert. Zählt nicht",
        FieldKind::Received => "Eine Station, festgehalten von dem Server, der die Mail annahm",
        FieldKind::GoogleReceived => "Eine Station innerhalb von Google, in Googles eigener Form",
        FieldKind::Date => "Wann die Mail geschrieben wurde, laut Absender",
        FieldKind::From => "Der sichtbare Absender",
        FieldKind::Sender => "Wer die Mail für den sichtbaren Absender verschickt hat",
        FieldKind::ReplyTo => "Wohin eine Antwort gehen würde",
        FieldKind::ReturnPath => "Wohin Fehlermeldungen gehen: der Absender auf dem Umschlag",
        FieldKind::Recipients => "An wen die Mail adressiert ist, laut Absender",
        FieldKind::DeliveredTo => "In welches Postfach die Mail gelegt wurde",
        FieldKind::Forwarded => "Ein Vermerk über Weiterleitung",
        FieldKind::Subject => "Der Betreff",
        FieldKind::MessageId => "Die Kennung der Mail",
        FieldKind::Unsubscribe => "Abmeldung von einer Mailingliste, vom Absender geschrieben",
        FieldKind::List => "Über eine Mailingliste, vom Absender geschrieben",
        FieldKind::FeedbackId => "Kennzeichen des Absenders, um Beschwerden zu zählen",
        FieldKind::Mailer => "Das Programm, das der Absender nach eigener Angabe benutzt hat",
    }
}

/// Whose words a field holds, and what they are worth.
pub(crate) fn whose(whose: Whose, receiver: Option<&str>) -> String {
    let name = receiver.unwrap_or(SOME_SERVICE);
    match whose {
        Whose::Verified => "Von einer Signatur abgedeckt, die hier geprüft wurde.".to_owned(),
        Whose::Receiver if receiver.is_some() => format!("Geschrieben von {name}."),
        Whose::Receiver => "Vom empfangenden Dienst geschrieben.".to_owned(),
        Whose::Anybody => {
            "Zählt nur als Angabe des Absenders: Diese Zeile kann jeder geschrieben haben."
                .to_owned()
        }
        Whose::Unclear => format!(
            "{name} fügt solche Zeilen am Ende hinzu, zwischen denen des Absenders. Von wem diese ist, lässt sich nicht sagen."
        ),
        Whose::Renamed => format!(
            "Von der Absenderseite: Die Zeile kam mit der Mail, und {name} hat sie bei der Ankunft umbenannt."
        ),
        Whose::OtherService => format!(
            "Von der Absenderseite: {name} schreibt solche Zeilen nicht. Vielleicht war es ein Server davor, vielleicht irgendjemand."
        ),
    }
}

/// What a value is called.
pub(crate) fn label(phrase: &P) -> &'static str {
    match phrase {
        P::CheckedBy(_) => "Wer geprüft hat",
        P::Instance(_) => "Welches Siegel",
        P::Result { checked, .. } => check(*checked),
        P::DomainAsks(_) => "Was die Domain verlangt",
        P::DmarcAction(_) => "Was der Filter deshalb getan hat",
        P::CompauthReason(_) => "Warum Microsoft das meint",
        P::Property(name, _) => property(*name),
        P::NoResult => "Ein Wort, das kein Ergebnis ist",
        P::Malformed => "Kaputt",
        P::EncodedValue => "Kodiert",
        P::NoResults => "Keine Ergebnisse",
        P::FilterVerdict(_) => "Die Entscheidung des Spam-Filters",
        P::Category(_) => "Unter welche Regel die Mail fiel",
        P::IpVerdict(_) => "Adresslisten",
        P::Direction(_) => "Richtung",
        P::SafetyTip(_) => "Warum eine Warnung gezeigt wird",
        P::Scl(_) => "Spam-Stufe",
        P::Bcl(_) => "Massenmail-Stufe",
        P::Pcl(_) => "Phishing-Stufe",
        P::BulkMail => "Massenmail",
        P::Country(_) => "Land dieser Adresse",
        P::Language(_) => "Sprache des Textes",
        P::ConnectingIp(_) | P::PlaceholderIp | P::SendingAddress(_) => "Sendender Computer",
        P::Greeting(_) => "Der Name, den sich der Computer gab",
        P::ReverseName(_) => "Der Name, der zu seiner Adresse gefunden wurde",
        P::ArcParts => "Siegel",
        P::CustomSpam(_) => "Zusatzfilter",
        P::Folder(_) => "Ordner",
        P::MailboxAuth => "Ein Zeichen des Postfachs",
        P::Empty | P::EmptyReturnPath => "Leer",
        P::UndocumentedValue | P::Undocumented => "Nicht dokumentiert",
        P::Unknown => "Unbekannt",
        P::AuthAs(_) => "Bekannt als",
        P::AuthSource(_) => "Entschieden von",
        P::OriginatorOrg(_) => "Organisation",
        P::SenderIdResult(_) => "Sender ID",
        P::SenderIdAddress(_) => "Angesehene Adresse",
        P::AccountMark => "Zählt nicht",
        P::Version => "Version",
        P::Algorithm(_) => "Art der Signatur",
        P::SigningDomain(_) => "Wer signiert hat",
        P::Selector(_) => "Welcher Schlüssel",
        P::Canonical { .. } => "Wie es zum Signieren aufbereitet wurde",
        P::SignedFields { .. } => "Was signiert ist",
        P::BodyHash => "Fingerabdruck des Textes",
        P::SignatureValue(_) => "Die Signatur selbst",
        P::SigningIdentity(_) => "In wessen Namen",
        P::BodyLength(_) => "Wie viel signiert ist",
        P::KeyLookup => "Wo der Schlüssel steht",
        P::SignedAt(_) => "Signiert am",
        P::ExpiresAt(_) => "Gültig bis",
        P::CopiedFields => "Kopie der Kopfzeilen",
        P::Chain(_) => "Die Siegel davor",
        P::Hop(part, _) => hop(*part),
        P::TakenAt { .. } => "Wann",
        P::WrittenAt { .. } => "Geschrieben",
        P::Mailbox { .. } => "Adresse",
        P::Text(_) => "Dekodiert",
        P::MessageId => "Kennung",
        P::Unsubscribe => "Abmeldung",
        P::List => "Mailingliste",
        P::FeedbackId => "Beschwerdekennzeichen",
        P::Mailer => "Programm",
        P::Unreadable => "Nicht lesbar",
    }
}

fn check(checked: Checked) -> &'static str {
    match checked {
        Checked::Spf => "SPF: der sendende Computer",
        Checked::Dkim => "DKIM: die Signatur",
        Checked::Dmarc => "DMARC: der sichtbare Absender",
        Checked::Arc => "ARC: frühere Siegel",
        Checked::Compauth => "Microsofts Gesamturteil",
        Checked::Iprev => "Name des Computers",
        Checked::Auth => "Anmeldung",
        Checked::Bimi => "BIMI: das Logo",
        Checked::SenderId => "Sender ID, eine alte Prüfung",
        Checked::DomainKeys => "DomainKeys, eine alte Signatur",
        Checked::Adsp => "ADSP, zurückgezogen",
        Checked::Atps => "ATPS, ein Versuch",
        Checked::Dnswl => "Eine Liste bekannter Server",
        Checked::Smime => "S/MIME: die Signatur des Verfassers",
        Checked::Rrvs => "Ob das Postfach den Besitzer wechselte",
        Checked::Vbr => "Ob ein Dritter dafür bürgt",
        Checked::Extension => "Eine eigene Prüfung des Dienstes",
        Checked::Unknown => "Unbekannte Prüfung",
    }
}

fn property(name: Property) -> &'static str {
    match name {
        Property::Signer => "Wer signiert hat",
        Property::SignerIdentity => "In wessen Namen",
        Property::Selector => "Welcher Schlüssel",
        Property::SignatureStart => "Welche Signatur",
        Property::Algorithm => "Art der Signatur",
        Property::VisibleSender => "Der sichtbare Absender",
        Property::Envelope => "Der Absender auf dem Umschlag",
        Property::Greeting => "Der Name, den sich der Computer gab",
        Property::Peer => "Sendender Computer",
        Property::RecipientDomain => "Empfänger",
        Property::Login => "Anmeldung",
        Property::Checker => "Wer geprüft hat",
        Property::Reason => "Grund",
        Property::CheckedIdentity => "Welcher Name geprüft wurde",
        Property::Mechanism => "Welcher Eintrag passte",
        Property::Other => "Einzelheit",
    }
}

fn hop(part: HopPart) -> &'static str {
    match part {
        HopPart::Greeting => "Nannte sich",
        HopPart::ReverseName => "Dazu gefundener Name",
        HopPart::Address => "Gesehene Adresse",
        HopPart::Taker => "Angenommen von",
        HopPart::Protocol => "Wie",
        HopPart::Id => "Kennung dort",
        HopPart::Recipient => "Für",
    }
}
