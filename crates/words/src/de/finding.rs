//! What each check found: a title, and why it matters.
//!
//! Titles stand in a list and carry no full stop; details are sentences.

use super::duration;
use super::finding_receiver as receiver;
use super::oddity::oddity;
use countersign_core::brands::account::UnlikeWhy;
use countersign_core::checks::FindingKind as F;
use countersign_core::checks::{
    address_in_name, age, ambiguous_author, author, claims_brand, copied_marks, duplicate_fields,
    edited_block, forwarded, paste, recipient, reply_address, sending_server, spam_marks,
    unlike_known,
};
use countersign_core::trust::ClaimPlace;
use countersign_core::trust::EditSign;
use countersign_core::trust::ForwardedHow;

/// Title and detail of a finding.
pub(crate) fn finding(says: &F) -> (String, String) {
    match says {
        F::AmbiguousAuthor(kind) => ambiguous_author(kind),
        F::EditedBlock(kind) => edited_block(kind),
        F::Author(kind) => author(kind),
        F::ClaimsBrand(kind) => claims_brand(kind),
        F::AddressInName(kind) => address_in_name(kind),
        F::DuplicateFields(kind) => duplicate_fields(kind),
        F::Dmarc(kind) => receiver::dmarc(kind),
        F::Dkim(kind) => receiver::dkim(kind),
        F::Message(kind) => receiver::message(kind),
        F::Signature(kind) => receiver::signature(kind),
        F::Seal(kind) => receiver::seal(kind),
        F::Spf(kind) => receiver::spf(kind),
        F::Age(kind) => age(kind),
        F::Recipient(kind) => recipient(kind),
        F::ReplyAddress(kind) => reply_address(kind),
        F::SendingServer(kind) => sending_server(kind),
        F::CopiedMarks(kind) => copied_marks(kind),
        F::UnlikeKnown(kind) => unlike_known(kind),
        F::SpamMarks(kind) => spam_marks(kind),
        F::Forwarded(kind) => forwarded(kind),
        F::IgnoredResults(kind) => receiver::ignored_results(kind),
        F::Compauth(kind) => receiver::compauth(kind),
        F::Paste(kind) => paste(kind),
    }
}

fn ambiguous_author(kind: &ambiguous_author::Kind) -> (String, String) {
    match kind {
        ambiguous_author::Kind::TwoFrom => ("Die Mail nennt zwei Absender".to_owned(), "Eine Mail hat eine Absenderzeile. Bei zwei Zeilen zeigt ein Programm den einen Absender, und ein anderes prüft den anderen.".to_owned()),
        ambiguous_author::Kind::OddFrom(kind) => ("Die Absenderzeile ist seltsam geschrieben".to_owned(), format!("{}. Mailprogramme lesen so eine Zeile verschieden: Das eine zeigt diesen Absender, das andere einen anderen.", capital(oddity(*kind)))),
    }
}

fn edited_block(kind: &edited_block::Kind) -> (String, String) {
    match kind {
        edited_block::Kind::BlockEdited(sign) => (
            "Die Zeilen Ihres Mail-Dienstes passen nicht zusammen".to_owned(),
            edited(*sign).to_owned(),
        ),
    }
}

fn author(kind: &author::Kind) -> (String, String) {
    match kind {
        author::Kind::AccountSecurity { address } => (
            "Die Adresse ist die von Microsofts Kontosicherheit".to_owned(),
            format!(
                "Von „{address}“ verschickt Microsoft seine Konto-Mails. Jeder kann diese Adresse angeben, für sich allein beweist sie also nichts."
            ),
        ),
        author::Kind::Documented { address } => (
            "Diese Adresse benutzt Microsoft".to_owned(),
            format!(
                "Microsoft nennt „{address}“ als eigene Adresse. In Mails davon können Kunden und Gäste eigenen Text setzen."
            ),
        ),
        author::Kind::OtherOwn { address } => (
            "Die Adresse gehört zu einem Namen von Microsoft".to_owned(),
            format!(
                "„{address}“ endet auf einen Namen von Microsoft, aber Microsoft führt diese Adresse nicht auf. Jeder kann eine Adresse angeben, für sich allein beweist sie also nichts."
            ),
        ),
        author::Kind::NotTheBrand { domain } => (
            "Die Adresse des Absenders ist nicht von Microsoft".to_owned(),
            format!(
                "Die Adresse endet auf „{domain}“. Wer die Mail geschickt hat, hat diese Adresse gewählt, und dieser Name gehört nicht Microsoft."
            ),
        ),
        author::Kind::SharedTenant { domain } => (
            "Die Adresse gehört einem Kunden, nicht Microsoft".to_owned(),
            format!(
                "„{domain}“ ist ein Name, den Microsoft jedem Kunden in wenigen Minuten gibt. Er sieht nach Microsoft aus, ist es aber nicht."
            ),
        ),
        author::Kind::ConsumerMailbox { domain } => (
            "Die Adresse ist ein gewöhnliches Postfach, das jeder eröffnen kann".to_owned(),
            format!(
                "Adressen bei „{domain}“ gehören Privatleuten. Von dort schreibt Ihnen Microsoft nicht."
            ),
        ),
        author::Kind::LookalikeDomain { domain, resembles } => (
            "Die Adresse soll nach Microsoft aussehen".to_owned(),
            format!(
                "„{domain}“ ähnelt „{resembles}“, ist aber ein anderer Name mit einem anderen Inhaber."
            ),
        ),
        author::Kind::SenderRewritten { domain } => (
            "Eine Mailingliste, ein Alias oder ein Archiv hat sich selbst als Absender eingesetzt"
                .to_owned(),
            format!(
                "„{domain}“ leitet Mails unter eigenen Adressen weiter. Der ursprüngliche Absender ist von hier aus nicht zu sehen."
            ),
        ),
    }
}

fn claims_brand(kind: &claims_brand::Kind) -> (String, String) {
    match kind {
        claims_brand::Kind::ClaimsBrand { place, words } => (
            claim_title(*place).to_owned(),
            format!(
                "Es heißt dort „{words}“. So etwas kann jeder hinschreiben; prüfen lässt sich nur die Adresse."
            ),
        ),
    }
}

fn address_in_name(kind: &address_in_name::Kind) -> (String, String) {
    match kind {
        address_in_name::Kind::AddressInName { shown, domain } => (
            "Der gezeigte Name ist selbst eine Adresse".to_owned(),
            format!(
                "Der Name lautet „{shown}“, die Mail kommt aber von „{domain}“. Viele Handys zeigen nur den Namen."
            ),
        ),
    }
}

fn duplicate_fields(kind: &duplicate_fields::Kind) -> (String, String) {
    match kind {
        duplicate_fields::Kind::DuplicateField { name } => (
            format!("„{name}“ kommt zweimal vor"),
            "Die eine Zeile kann signiert sein, während Ihnen die andere gezeigt wird. Manche Programme schreiben Zeilen beim Speichern einer Mail auch doppelt.".to_owned(),
        ),
    }
}

fn age(kind: &age::Kind) -> (String, String) {
    match kind {
        age::Kind::Age { seconds } => (
            format!("Die Mail kam {} nach dem Schreiben an", duration(*seconds)),
            "Konto-Mails von Microsoft kommen meist in Sekunden an. Minuten oder Stunden können an einer Warteschlange liegen.".to_owned(),
        ),
        age::Kind::TooOld { seconds } => (
            format!("Die Mail war bei der Ankunft {} alt", duration(*seconds)),
            "Eine Mail, die direkt vom Absender kommt, ist in Sekunden oder Stunden da. Eine alte lag irgendwo, oder jemand hat sie aufgehoben und noch einmal verschickt.".to_owned(),
        ),
        age::Kind::DateInFuture { seconds } => (format!("Das Datum der Mail liegt {} nach der Ankunft", duration(*seconds)), "Eine Mail kann nicht nach ihrer Ankunft geschrieben sein. Der Absender hat ein anderes Datum gesetzt, oder eine Uhr ging falsch.".to_owned()),
        age::Kind::InnerAge { seconds } => (
            format!("Die Zeiten in einigen Zeilen weichen um {} von der Zustellung ab", duration(*seconds)),
            "Alle Zeilen einer Zustellung werden innerhalb von Sekunden geschrieben. Diese hier stammen vielleicht aus einer anderen Mail, oder eine Uhr ging falsch.".to_owned(),
        ),
        age::Kind::ClockSkew { seconds } => (format!("Zwei Uhren gehen {} auseinander", duration(*seconds)), "Das ist normal und harmlos.".to_owned()),
    }
}

fn recipient(kind: &recipient::Kind) -> (String, String) {
    match kind {
        recipient::Kind::Differs => (
            "Die Mail ist an jemand anderen adressiert".to_owned(),
            "Ihr Mail-Dienst hat die Mail an eine andere Adresse zugestellt, als darin genannt ist. Das kann auch an Alias-Adressen und automatischen Weiterleitungen liegen.".to_owned(),
        ),
    }
}

fn reply_address(kind: &reply_address::Kind) -> (String, String) {
    match kind {
        reply_address::Kind::ReplyToElsewhere { domain } => (
            "Antworten würden an eine andere Adresse gehen".to_owned(),
            format!(
                "Antworten würden an „{domain}“ gehen. Konto-Mails von Microsoft haben keine Antwortadresse. Newsletter oft."
            ),
        ),
        reply_address::Kind::SenderDiffers { domain } => (
            "Eine zweite Zeile nennt einen anderen Absender".to_owned(),
            format!(
                "Die Zeile „Sender“ nennt „{domain}“. Konto-Mails von Microsoft haben keine solche Zeile."
            ),
        ),
        reply_address::Kind::ReturnPathDiffers { domain } => (
            "Unzustellbare Mails würden anderswohin gehen".to_owned(),
            format!("Sie würden an „{domain}“ gehen. Viele ehrliche Absender machen das so."),
        ),
    }
}

fn sending_server(kind: &sending_server::Kind) -> (String, String) {
    match kind {
        sending_server::Kind::FromBrandServers { ip } => (
            "Die Mail kam von Microsofts Mail-Servern".to_owned(),
            format!(
                "Von der Adresse {ip} verschickt Microsoft Mails. Alle Kunden von Microsoft benutzen diese Server, allein beweist das also wenig."
            ),
        ),
        sending_server::Kind::FromRelayPool { ip } => (
            "Die Mail kam von Microsofts Servern für weitergeleitete oder zweifelhafte Mails"
                .to_owned(),
            format!(
                "{ip} benutzt Microsoft für Mails, die es weiterleitet oder für die es nicht bürgt."
            ),
        ),
        sending_server::Kind::FromBrandNetwork { ip } => (
            "Die Mail kam aus Microsofts Netz".to_owned(),
            format!("{ip} gehört Microsoft, aber nicht zu den gewöhnlichen Mail-Servern."),
        ),
        sending_server::Kind::FromElsewhere { ip, host } => (
            "Die Mail kam von einem Computer, der nicht zu Microsofts Mail-Servern gehört"
                .to_owned(),
            match host {
                Some(host) => format!(
                    "Ihr Mail-Dienst hat die Mail von {ip} bekommen, bekannt als „{host}“. Auch weitergeleitete Mails kommen von anderswo."
                ),
                None => format!(
                    "Ihr Mail-Dienst hat die Mail von {ip} bekommen. Auch weitergeleitete Mails kommen von anderswo."
                ),
            },
        ),
        sending_server::Kind::ServerPretends { helo, ip } => (
            "Der sendende Computer nannte sich Microsoft".to_owned(),
            format!(
                "Er sagte, er sei „{helo}“, aber seine Adresse {ip} gehört nicht zu Microsofts Mail-Servern."
            ),
        ),
    }
}

fn copied_marks(kind: &copied_marks::Kind) -> (String, String) {
    match kind {
        copied_marks::Kind::CopiedMarks => (
            "Die Mail enthält von Microsoft kopierte Zeilen".to_owned(),
            "Einige Zeilen sollen so aussehen, als käme die Mail von Microsoft. Aber dort kann der Absender alles schreiben, und der Absender ist jemand anderes.".to_owned(),
        ),
    }
}

fn unlike_known(kind: &unlike_known::Kind) -> (String, String) {
    match kind {
        unlike_known::Kind::UnlikeKnown(why) => {
            ("Die Signatur gleicht keiner bekannten".to_owned(), unlike(*why).to_owned())
        }
    }
}

fn spam_marks(kind: &spam_marks::Kind) -> (String, String) {
    match kind {
        spam_marks::Kind::MarkedOutgoingSpam => (
            "Microsofts eigener Ausgangsfilter hielt die Mail für Spam".to_owned(),
            "Die Mail kam von einem Kunden von Microsoft, und der Filter zweifelte schon beim Abschicken daran.".to_owned(),
        ),
        spam_marks::Kind::FiledAsSpam { mark } => ("Ein Filter hat die Mail als Spam oder Phishing einsortiert".to_owned(), format!("Der Vermerk lautet „{mark}“. Filter irren sich in beide Richtungen, das entscheidet also nichts.")),
    }
}

fn forwarded(kind: &forwarded::Kind) -> (String, String) {
    match kind {
        forwarded::Kind::Forwarded(how) => {
            ("Die Mail wurde unterwegs weitergeleitet".to_owned(), forwarded_how(*how).to_owned())
        }
    }
}

fn paste(kind: &paste::Kind) -> (String, String) {
    match kind {
        paste::Kind::Repaired { kinds } => (
            "Der eingefügte Text wurde repariert".to_owned(),
            format!("Beim Kopieren war er auf {kinds} {} beschädigt worden. Jede Reparatur wird beim eingefügten Text gezeigt.", if *kinds == 1 { "Weise" } else { "Weisen" }),
        ),
        paste::Kind::SecondBlock => ("Zwei Mails wurden eingefügt".to_owned(), "Die Antwort gilt der ersten. Auch die zweite können Sie prüfen: Beim eingefügten Text gibt es dafür einen Knopf.".to_owned()),
        paste::Kind::FoundInside => ("Diese Mail steckte in einer anderen".to_owned(), "Die Mail war angehängt, oder die Kopfzeilen standen im Text der anderen Mail. Wer die andere geschickt hat, kann alles davon geschrieben haben.".to_owned()),
        paste::Kind::OddCharacters(kind) => ("Die Mail enthält etwas Seltsames".to_owned(), format!("In einer Zeile: {}.", oddity(*kind))),
        paste::Kind::TooManyFields { left } => ("Die Mail hat mehr Zeilen, als wir lesen".to_owned(), format!("Ausgelassene Zeilen: {left}. Echte Mails haben viel weniger.")),
    }
}

fn claim_title(place: ClaimPlace) -> &'static str {
    match place {
        ClaimPlace::DisplayName => "Der gezeigte Name gibt sich als Microsoft aus",
        ClaimPlace::Address => "Die Adresse soll nach Microsoft aussehen",
        ClaimPlace::Sender => "Eine zweite Absenderzeile nennt Microsoft",
        ClaimPlace::ReplyTo => "Die Antwortadresse gibt sich als Microsoft aus",
        ClaimPlace::Subject => "Der Betreff liest sich wie einer von Microsoft",
        ClaimPlace::ResentFrom => "Eine weitere Absenderzeile nennt Microsoft",
    }
}

fn edited(sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => {
            "Der Dienst schreibt sein Ergebnis einmal; hier steht es zweimal. Ein Ergebnis, das ein Absender unterschiebt, benennt der Dienst um. Das zweite kam also später dazu."
        }
        EditSign::AddressDisagrees => {
            "Zwei Zeilen aus derselben Sekunde nennen verschiedene Adressen. In unveränderten Mails stimmen sie überein."
        }
        EditSign::HostDisagrees => {
            "Zwei Zeilen aus derselben Sekunde nennen verschiedene Server. In unveränderten Mails stimmen sie überein."
        }
        EditSign::ResultsDisagree => "Zwei Ergebnisse derselben Prüfung widersprechen einander.",
        EditSign::ResultInAddress => {
            "Eine Adresse in diesen Zeilen ist so gebaut, dass sie wie ein Ergebnis Ihres Mail-Dienstes aussieht."
        }
        EditSign::OddCharacters => "Darin sind Zeichen, die kein Mail-Dienst schreibt.",
    }
}

fn forwarded_how(how: ForwardedHow) -> &'static str {
    match how {
        ForwardedHow::Srs => {
            "Ein Weiterleitungsdienst hat die Rücksendeadresse umgeschrieben. Daran scheitern manche Prüfungen echter Mails."
        }
        ForwardedHow::GmailCaf => {
            "Gmail hat die Mail automatisch aus einem anderen Postfach weitergeleitet."
        }
        ForwardedHow::Resent => {
            "Die Mail hat „Resent“-Zeilen, die Programme beim Weiterleiten hinzufügen. Auch ein Fälscher kann solche Zeilen schreiben."
        }
        ForwardedHow::XForwarded => {
            "Die Mail hat „Forwarded“-Zeilen, die Dienste beim Weiterleiten hinzufügen. Auch ein Fälscher kann solche Zeilen schreiben."
        }
        ForwardedHow::List => {
            "Die Mail lief über eine Mailingliste. Listen verändern Mails und zerstören Signaturen."
        }
        ForwardedHow::Gateway => {
            "Die Mail lief durch einen Mail-Filter vor dem Postfach. Solche Filter verändern Mails und zerstören Signaturen."
        }
        ForwardedHow::RelayPool => {
            "Die Mail kam von den Servern, die Microsoft für weitergeleitete Mails benutzt."
        }
        ForwardedHow::NotApplied => {
            "Ihr Mail-Dienst sagt, dass er den Absender wegen des Wegs der Mail nicht wie sonst geprüft hat."
        }
        ForwardedHow::SealedOnTheWay => {
            "Ein Dienst unterwegs hat versiegelt, was er gefunden hatte, und Ihr Mail-Dienst hat das Siegel anerkannt."
        }
        ForwardedHow::ReaderSays => "Das haben Sie angegeben oder Ihre Organisation.",
    }
}

fn unlike(why: UnlikeWhy) -> &'static str {
    match why {
        UnlikeWhy::BodyLength => {
            "Die Signatur deckt nur einen Teil des Textes ab. Bekannte Signaturen von Microsoft decken ihn ganz ab."
        }
        UnlikeWhy::Times => {
            "Die Signatur enthält Zeitangaben. Bekannte Signaturen von Microsoft tun das nicht. Vielleicht hat Microsoft das geändert."
        }
        UnlikeWhy::Identity => {
            "Die Signatur nennt eine Kennung. Bekannte Signaturen von Microsoft tun das nicht. Vielleicht hat Microsoft das geändert."
        }
        UnlikeWhy::Fields => {
            "Die Signatur deckt andere Zeilen ab als bekannte Signaturen von Microsoft. Vielleicht hat Microsoft das geändert."
        }
        UnlikeWhy::KeyLength => {
            "Der Schlüssel ist nicht so lang wie der bekannte von Microsoft. Vielleicht hat Microsoft das geändert."
        }
        UnlikeWhy::Stitched => {
            "Es gibt zwei Signaturen mit demselben Namen, die einander widersprechen. Solche Texte sind aus mehreren Mails zusammengesetzt."
        }
    }
}

/// A half sentence as a whole one.
fn capital(half: &str) -> String {
    let mut letters = half.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
