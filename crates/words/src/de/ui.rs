//! The page's labels, in German.

use crate::Ui;

/// A label.
#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "a table: one line a label; two labels may be one word in this language"
)]
pub(crate) fn label(label: Ui) -> &'static str {
    match label {
        // The frame
        Ui::Brand => "Countersign",
        Ui::Version => "Version",
        Ui::Language => "Sprache",
        Ui::SkipLink => "Zur Antwort springen",
        Ui::NothingLeaves => "Nichts verlässt diese Seite",
        Ui::Question => "Ist das wirklich von Microsoft?",
        Ui::Lead => {
            "Fügen Sie die verborgenen Zeilen einer Mail mit „Sicherheitscode“ oder „ungewöhnlicher Anmeldung“ ein. Sie bekommen eine klare Antwort und den richtigen nächsten Schritt."
        }
        Ui::PromiseText => {
            "Die Prüfung läuft in Ihrem Browser. Kein Teil Ihrer Mail wird irgendwohin geschickt oder gespeichert."
        }
        Ui::SeeForYourself => "Sehen Sie selbst",
        Ui::ProveOffline => "Schalten Sie Ihre Internetverbindung ab.",
        Ui::ProvePaste => "Fügen Sie ein und prüfen Sie. Die Antwort kommt trotzdem.",
        Ui::ProveClose => "Schließen Sie den Tab, dann verbinden Sie sich wieder.",
        Ui::Help => "Häufige Fragen",
        Ui::HelpText => "Kurze Antworten. Jede hat ihren eigenen Link.",
        Ui::FootPrivacy => {
            "Die Prüfung läuft in Ihrem Browser. Die Seite darf einen anderen Computer nicht einmal nach etwas fragen: Das verbieten die Regeln der Seite selbst."
        }
        Ui::FootProve => {
            "Sehen Sie selbst: Schalten Sie die Internetverbindung ab und prüfen Sie noch einmal. Es funktioniert trotzdem."
        }
        Ui::FootKnowsTitle => "Was die Seite kennt",
        Ui::FootKnows => {
            "Die öffentlichen Schlüssel, mit denen Microsoft, Google, Yahoo, Apple und Weiterleitungsdienste signieren, die Adressbereiche, aus denen Microsoft sendet, und die Absender, die Microsoft nennt. Diese Listen haben ein Datum. Eine Signatur mit einem neueren Schlüssel ist „nicht nachgerechnet“; das allein macht eine Mail nie zur Fälschung."
        }
        Ui::FootAbout => "Offener Quelltext. Keine Verbindung zu Microsoft.",

        // Pasting
        Ui::PasteLabel => "Kopfzeilen hier einfügen",
        Ui::PasteHint => "Die technischen Zeilen, die Ihr Mailprogramm Ihnen zeigen kann.",
        Ui::WhereFind => "Wo finde ich das?",
        Ui::PastePlaceholder => {
            "Received: from …\nAuthentication-Results: …\nFrom: Microsoft-Konto-Team <…>\nSubject: Ungewöhnliche Anmeldeaktivität"
        }
        Ui::OpenFile => "Datei öffnen",
        Ui::OrDrop => "oder hier ablegen: .eml, .msg oder .txt, eine oder mehrere",
        Ui::Check => "Diese Mail prüfen",
        Ui::ForwardedHint => {
            "Weitergeleitete Kopien helfen nicht: Beim Weiterleiten gehen die Zeilen verloren, auf die es ankommt."
        }
        Ui::Keys => "Eingefügtes wird sofort geprüft. Auch Strg+Eingabe prüft, Esc leert das Feld.",
        Ui::SoFar => "Bisher:",
        Ui::ShowWhy => "Antwort zeigen",
        Ui::ClearedText => "Das Feld ist wieder leer.",
        Ui::BringBack => "Zurückholen",
        Ui::Reloaded => {
            "Die Seite wurde neu geladen und hat alles vergessen, was darin war. Nirgends wurde etwas gespeichert."
        }
        Ui::UntilYouKnow => "Solange Sie es nicht wissen:",
        Ui::UntilYouKnowText => {
            "Klicken Sie nichts in der Mail an, rufen Sie keine Nummer daraus an und geben Sie niemandem einen Code."
        }
        Ui::HowTitle => "Wo die Kopfzeilen zu finden sind",
        Ui::OnPhone => "auf dem Handy oder Tablet",
        Ui::OnComputer => "am Computer",
        Ui::HowText => {
            "Das dauert am Computer etwa eine Minute. Kopieren Sie alles, von der ersten Zeile an."
        }
        Ui::DrawnWay => "Bild der Schritte",
        Ui::DrawnCopy => "Alles kopieren",
        Ui::TryExample => "Beispiel ausprobieren",
        Ui::TryExampleText => "Eine erfundene Mail für jede mögliche Antwort.",
        Ui::ExampleGenuine => "Der empfangende Dienst bestätigt Microsofts Signatur",
        Ui::ExampleCaution => "Von Microsofts Servern, aber ein Teil ist von einem Fremden",
        Ui::ExampleSuspicious => "Eine alte echte Mail, noch einmal verschickt",
        Ui::ExampleSpoofed => "Gibt sich als Microsoft aus, kommt aber von anderswo",
        Ui::ExampleNotMicrosoft => "Nicht von Microsoft, und gibt sich auch nicht so aus",
        Ui::ExampleCannotTell => "Aus einer weitergeleiteten Mail kopiert",

        // Trouble
        Ui::NoHeadersText => {
            "Dieser Text enthält keine Kopfzeilen. Er sieht aus wie der sichtbare Teil der Mail. Wir brauchen die technischen Zeilen darüber. Ihr Text ist noch im Feld."
        }
        Ui::NotReadTitle => "Das ließ sich nicht lesen.",
        Ui::UnreadableFile => {
            "Ihr Browser konnte diese Datei nicht öffnen. Speichern Sie die Mail noch einmal, oder fügen Sie stattdessen die Kopfzeilen ein."
        }
        Ui::PolicyRefused => {
            "Die Einstellungen Ihrer Organisation ließen sich nicht lesen. Die Seite benutzt die eigenen."
        }

        // Several files
        Ui::FileListTitle => "Mehrere Mails",
        Ui::BackToFiles => "Alle Dateien",
        Ui::StartAgain => "Neu beginnen",

        // The strip
        Ui::CheckedLabel => "Geprüft:",
        Ui::CheckAnother => "Andere Mail prüfen",
        Ui::NoSubject => "eine Mail ohne Betreff",

        // The answer
        Ui::NameShown => "Angezeigter Name",
        Ui::AnybodyCanName => "Hier kann jeder jeden Namen eintragen.",
        Ui::SentFrom => "Gesendet von",
        Ui::LooksLike => "Es sieht aus wie",
        Ui::TheTrick => "Der Trick",
        Ui::MicrosoftUses => "Microsoft benutzt",
        Ui::NotMicrosofts => {
            "Das ist nicht die Adresse von Microsofts Konto-Team. Der unterstrichene Teil entscheidet."
        }
        Ui::NotMicrosoftsPlain => {
            "Das ist keine Adresse von Microsoft. Der unterstrichene Teil entscheidet."
        }
        Ui::MicrosoftsProven => {
            "Die Adresse ist von Microsoft, und eine Signatur, die sie abdeckt, wurde hier nachgerechnet."
        }
        Ui::MicrosoftsReported => {
            "Die Adresse ist von Microsoft, und der Dienst, der die Mail bekam, bestätigt es."
        }
        Ui::MicrosoftsUnproven => {
            "Es sieht nach Microsoft aus. Das allein beweist nichts: Jeder kann das schreiben."
        }
        Ui::HowWeKnow => "Woher wir es wissen",
        Ui::CouldChange => "Was das ändern könnte",
        Ui::WouldChange => "Was das ändern würde",
        Ui::DoesNotTell => "Was es Ihnen nicht sagt",
        Ui::Copy => "Kopieren",
        Ui::CopiedShort => "Kopiert",
        Ui::Missing => "Nötig:",
        Ui::BackToPaste => "Zurück zum Feld",
        Ui::HasSender => "Die Absenderzeile ist da. Die kann jeder schreiben.",
        Ui::HasRoute => "Zeilen über den Weg sind da.",
        Ui::HasResults => "Zeilen mit Prüfergebnissen sind da.",
        Ui::HasSignature => "Eine Signatur ist da.",

        // Who received it
        Ui::MyMailIsAt => "Mein Postfach ist bei",
        Ui::ThatIsRight => "Das stimmt",
        Ui::ReceiverUnknown => "Wählen Sie Ihren Mail-Dienst",
        Ui::ReceiverFindOut => "Die Seite herausfinden lassen",
        Ui::ReceiverIdentified => "Erkannt an Zeilen, die nur dieser Dienst schreibt.",
        Ui::ReceiverGuessed => {
            "Das ist eine Vermutung. Stimmt sie? Die Antwort ändert sich sofort."
        }
        Ui::ReceiverConfirmed => "Das haben Sie angegeben.",
        Ui::ReceiverNotFound => {
            "Im eingefügten Text nicht gefunden. Wenn Sie Ihren Dienst wählen, ändert sich die Antwort sofort."
        }
        Ui::WasForwarded => "Die Mail wurde in dieses Postfach weitergeleitet",
        Ui::WasForwardedText => {
            "von einer älteren Adresse von mir oder durch den Mail-Filter meiner Firma"
        }

        // What to do
        Ui::WhatToDo => "Was jetzt zu tun ist",
        Ui::QuestionsText => {
            "Sie können die Fragen überspringen. Ihre Antworten bleiben auf dieser Seite."
        }
        Ui::Yes => "Ja",
        Ui::No => "Nein",
        Ui::NotSure => "Weiß nicht",
        Ui::YesThatWasMe => "Ja, das war ich",
        Ui::AccountMine => "Ja, es ist meins",
        Ui::AccountOther => "Nein, es gehört jemand anderem",
        Ui::AccountNone => "Ich habe kein Microsoft-Konto",
        Ui::Never => "Was auch geschieht",
        Ui::Explanations => "Gut zu wissen",
        Ui::StopHere => "Hier können Sie aufhören",
        Ui::StopHereText => "Was jetzt folgt, sind die Belege, zum Nachsehen oder für Ihre IT.",
        Ui::Evidence => "Belege",

        // Why
        Ui::Why => "Warum",
        Ui::WhyText => {
            "Der entscheidende Befund kommt zuerst, dann das Schlimmste. Jeder Befund zeigt die Zeilen, auf denen er beruht."
        }
        Ui::NoFindings => "In diesem Text gibt es nichts, worauf man hinweisen müsste.",
        Ui::CannotSee => "Was diese Prüfung nicht sehen kann",
        Ui::Finding => "Befund",
        Ui::DecidesIt => "Entscheidet",
        Ui::Strong => "Spricht dagegen",
        Ui::SpeaksFor => "Spricht dafür",
        Ui::WorthKnowing => "Wissenswert",
        Ui::NoWeight => "Zählt nicht",
        Ui::SendersWord => "Angabe des Absenders",
        Ui::ReceiversWord => "Angabe des empfangenden Dienstes",
        Ui::ProvenHere => "Hier nachgerechnet",
        Ui::ShowInPaste => "Im eingefügten Text zeigen",

        // The way
        Ui::Travel => "Welchen Weg die Mail nahm",
        Ui::TravelText => {
            "Wer die Mail an wen weitergab, und ab wo das mehr ist als eine Behauptung des Absenders."
        }
        Ui::NoRoute => {
            "Der eingefügte Text hat keine „Received:“-Zeile, über den Weg ist also nichts bekannt."
        }
        Ui::NoBoundary => {
            "Es wurde keine Zeile eines empfangenden Dienstes gefunden, das alles sagt also nur der Absender."
        }
        Ui::TrustBegins => "Ab hier bestätigt",
        Ui::TrustBeginsAt => "Ab hier bestätigt:",
        Ui::LegendClaimed => "vom Absender behauptet, nicht prüfbar",
        Ui::LegendAttested => "von dem Dienst geschrieben, der die Mail bekam",
        Ui::LegendGate => "wo dessen Zeilen beginnen",
        Ui::SameAsTable => "Dasselbe als Tabelle",
        Ui::TableCaption => "Alle Stationen, der Reihe nach.",
        Ui::Step => "Schritt",
        Ui::HandedOverBy => "Weitergegeben von",
        Ui::TakenBy => "Angenommen von",
        Ui::YourTime => "Ihre Zeit",
        Ui::Utc => "UTC",
        Ui::Duration => "Dauer",
        Ui::DelayScale => {
            "Die Balken haben einen gestauchten Maßstab: Die Striche darauf zeigen eine Sekunde, eine Minute, eine Stunde und einen Tag. Ein schraffierter Balken heißt, dass die Uhren verschieden gehen, nicht, dass die Mail so lange brauchte."
        }
        Ui::SoItSays => "nach eigener Angabe",
        Ui::ClocksDiffer => "die Uhren gehen verschieden",
        Ui::ReceivedBy => "Empfangen von",
        Ui::TheReceiver => "der empfangende Dienst",
        Ui::Day => "Tag",
        Ui::TookInside => "Innerhalb des empfangenden Dienstes",
        Ui::YourZone => "Ihre Zeitzone",
        Ui::HandedOver => "übergeben",
        Ui::StationSaid => "Laut Absender",
        Ui::StationFrontDoor => "Eingangsserver",
        Ui::StationMailbox => "Ihr Postfach",
        Ui::PeerMicrosoftSender => "Microsofts Server",
        Ui::PeerMicrosoftNetwork => "In Microsofts Netz",
        Ui::PeerReceiver => "Der empfangende Dienst",
        Ui::PeerLocal => "Ein lokaler Computer",
        Ui::PeerOther => "Ein anderer Computer",
        Ui::PeerUnknown => "Keine Adresse angegeben",

        // Who vouches
        Ui::Vouch => "Wer bürgt dafür",
        Ui::VouchText => {
            "Was der empfangende Dienst gefunden hat, was die Mail über sich selbst sagt und was hier geprüft wurde."
        }
        Ui::ReceiverSays => "Der empfangende Dienst sagt",
        Ui::AttestedNote => "bei der Ankunft geschrieben",
        Ui::MailSays => "Die Mail sagt",
        Ui::ClaimedNote => "das kann jeder schreiben",
        Ui::CheckedHere => "Hier geprüft",
        Ui::ProvenNote => "in Ihrem Browser nachgerechnet",
        Ui::NothingThere => "nichts",
        Ui::AskSpf => "Darf dieser Computer für die Domain senden?",
        Ui::AskDkim => "Ist die Mail signiert?",
        Ui::AskDmarc => "Stimmt der sichtbare Absender überein?",
        Ui::AskArc => "Hat ein früherer Dienst dafür gebürgt?",
        Ui::AskCompauth => "Microsofts Gesamturteil",

        // Signatures
        Ui::Signatures => "Signaturen und Siegel",
        Ui::SignaturesText => {
            "Eine Signatur lässt sich ohne jedes Netz prüfen, wenn der öffentliche Schlüssel dazu bekannt ist. Ein unbekannter Schlüssel beweist nichts, weder dafür noch dagegen."
        }
        Ui::NoSignatures => "Im eingefügten Text ist keine Signatur.",
        Ui::Outcome => "Ergebnis",
        Ui::Selector => "Name des Schlüssels",
        Ui::Covers => "Abgedeckt",
        Ui::Key => "Schlüssel",
        Ui::Body => "Der Text der Mail",
        Ui::OutcomeVerified => "Hier nachgerechnet",
        Ui::OutcomeDoesNotVerify => "Stimmt nicht, so wie eingefügt",
        Ui::OutcomeNoKey => "Schlüssel hier nicht bekannt",
        Ui::OutcomeOtherKey => "Mit einem Schlüssel signiert, der hier nicht bekannt ist",
        Ui::OutcomeRevoked => "Schlüssel vom Inhaber zurückgezogen",
        Ui::OutcomeWrongAlgorithm => "Schlüssel anderer Art",
        Ui::OutcomeTooWeak => "Zu schwach, um zu zählen",
        Ui::OutcomeMalformed => "Hält sich nicht an den Standard",
        Ui::OutcomeNotTried => "Nicht geprüft",
        Ui::BodyMatches => "Es ist der Text, der signiert wurde.",
        Ui::BodyDiffers => {
            "Es ist nicht der Text, der signiert wurde. Mail-Dienste ändern ihn oft."
        }
        Ui::BodyNotPasted => "Eingefügt wurden nur Kopfzeilen.",
        Ui::BodyNotCovered => "Diese Art deckt den Text nicht ab.",
        Ui::KeyBuiltIn => "aus der Liste dieser Seite",
        Ui::KeyPolicy => "von Ihrer Organisation",
        Ui::KeyPasted => "aus dem Eintrag, den Sie eingefügt haben",
        Ui::KeyNone => "hier nicht bekannt",
        Ui::KeyOther => "nicht der, der unter diesem Namen bekannt ist",
        Ui::KeyOtherText => {
            "Unter diesem Namen ist ein Schlüssel bekannt, aber diese Signatur wurde nicht damit gemacht. Inhaber wechseln ihre Schlüssel, und beim Kopieren einer Signatur kann ein Buchstabe verloren gehen. Daraus lässt sich nichts schließen."
        }
        Ui::KeyUnknownText => {
            "Sie können den Schlüssel selbst nachschlagen. Fügen Sie eine dieser Zeilen in ein Befehlsfenster ein und dann das, was zurückkommt, in das Feld. Bedenken Sie: Gefragt wird der öffentliche Namensdienst (DNS), und wer ihn betreibt, kann die Frage sehen."
        }
        Ui::OnWindows => "Windows",
        Ui::InPowershell => "PowerShell",
        Ui::OnMacLinux => "Mac, Linux",
        Ui::PasteRecord => "Der Eintrag, der zurückkam",
        Ui::UseRecord => "Mit diesem Schlüssel prüfen",
        Ui::NoLookup => {
            "Der Name dieses Schlüssels enthält Zeichen, die in keinem Schlüsselnamen vorkommen. Darum gibt es hier keine Zeile zum Nachschlagen."
        }
        Ui::KeyNotAKey => {
            "Das ist kein Schlüsseleintrag. Er sollte „p=“ und viele Buchstaben enthalten."
        }
        Ui::KeyRevoked => {
            "Der Inhaber hat diesen Schlüssel zurückgezogen: Was damit signiert ist, zählt nicht."
        }
        Ui::KeyOtherUse => "Dieser Schlüssel ist für etwas anderes als Mail.",
        Ui::KeyBadLength => "Dieser Schlüssel ist zu kurz oder zu lang und zählt darum nicht.",
        Ui::KeyCutOff => "Dieser Eintrag ist abgeschnitten oder beschädigt. Kopieren Sie ihn ganz.",
        Ui::KeySeveral => {
            "Dieser Text enthält mehrere verschiedene Schlüssel. Fügen Sie nur einen ein."
        }

        // The pasted text
        Ui::PastedText => "Der eingefügte Text",
        Ui::PastedTextNote => "Jede Markierung hat die Nummer ihres Befunds.",
        Ui::NoLines => "Dieser Text enthält keine Kopfzeilen.",
        Ui::ShowLines => "Zeigen",
        Ui::OnlyAll => "Alles",
        Ui::OnlyReceivers => "Was der empfangende Dienst geschrieben hat",
        Ui::OnlyProven => "Was hier nachgerechnet wurde",
        Ui::OnlySenders => "Was der Absender geschrieben hat",
        Ui::OnlyFindings => "Zeilen mit Befund",
        Ui::LegendLabel => "Was die Ränder bedeuten",
        Ui::EdgeAttested => "Bestätigt: geschrieben von dem Dienst, der die Mail bekam",
        Ui::EdgeProven => "Nachgerechnet: von einer Signatur abgedeckt, die hier geprüft wurde",
        Ui::EdgeClaimed => "Behauptet: Das kann jeder geschrieben haben",
        Ui::SearchLabel => "In den Zeilen suchen",
        Ui::TrustEnds => "Hier endet das Vertrauen",
        Ui::WrittenByReceiver => "Geschrieben von dem Dienst, der die Mail bekam",
        Ui::WrittenBySender => "Geschrieben vom Absender oder nicht von ihm zu unterscheiden",
        Ui::ProvenLines => "Von einer Signatur abgedeckt, die hier nachgerechnet wurde",
        Ui::NotAField => "Gehört zu keiner Kopfzeile",
        Ui::Repaired => "Vor dem Lesen repariert",
        Ui::RepairedText => {
            "Das Kopieren hatte den Text verändert. Hier sehen Sie, was rückgängig gemacht wurde. Eine Reparatur macht eine Antwort nie besser."
        }
        Ui::Before => "Wie eingefügt",
        Ui::After => "Wie gelesen",
        Ui::SecondBlock => "Zwei Mails auf einmal eingefügt. Die Antwort gilt der ersten.",
        Ui::CheckSecond => "Stattdessen die zweite prüfen",
        Ui::InnerMail => "An dieser Mail hängt eine weitere Mail.",
        Ui::CheckInner => "Stattdessen die angehängte prüfen",

        // Fields
        Ui::Fields => "Kopfzeilen in Worten",
        Ui::FieldsText => "Der ursprüngliche Wert und was er bedeutet.",
        Ui::NoFields => "In diesem Text braucht keine Kopfzeile eine Erklärung.",

        Ui::CopyField => "Diese Kopfzeile kopieren",
        Ui::GroupIdentity => "Von wem die Mail ist, und an wen",
        Ui::GroupTransport => "Welchen Weg die Mail nahm",
        Ui::GroupAuthentication => "Ergebnisse von Prüfungen",
        Ui::GroupAntispam => "Was der Spam-Filter meinte",
        Ui::GroupSignatures => "Wer signiert hat",
        Ui::GroupRest => "Alles Übrige",

        // Taking it along
        Ui::Take => "Zum Mitnehmen",
        Ui::TakeText => "Für Ihre IT oder zum Aufheben.",
        Ui::BlackedOut => "Geschwärzt, bevor etwas hinausgeht",
        Ui::HideRecipients => "Wer die Mail bekam",
        Ui::HideRecipientsNote => "To, Delivered-To, for <…>",
        Ui::HideNames => "Der Teil einer Adresse vor dem @",
        Ui::HideNamesNote => "der Teil danach bleibt: Er ist ein Beleg",
        Ui::HideCodes => "Codes und Nachrichtennummern",
        Ui::HideCodesNote => "Zahlen im Betreff, Message-ID",
        Ui::HideSubject => "Der Betreff",
        Ui::HideSubjectNote => "für die IT oft nützlich",
        Ui::GoneRecipient => "Empfänger",
        Ui::GoneName => "Name",
        Ui::GoneCode => "Code",
        Ui::GoneSubject => "Betreff",
        Ui::Preview => "Vorschau: Genau dieser Text wird kopiert",
        Ui::WrittenAs => "In welcher Form",
        Ui::AsText => "Einfacher Text",
        Ui::AsMarkdown => "Markdown, für ein Ticket",
        Ui::AsJson => "JSON, für ein Programm",
        Ui::SaveReport => "Als Datei speichern",
        Ui::CopyReport => "Bericht kopieren",
        Ui::TheReport => "Der Bericht",
        Ui::Print => "Drucken",
        Ui::Subject => "Betreff",
        Ui::RightStep => "Der richtige Schritt",
    }
}
