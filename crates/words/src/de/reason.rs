//! The one reason that decided the verdict, in one or two sentences.

use super::duration;
use countersign_core::trust::ClaimPlace;
use countersign_core::trust::EditSign;
use countersign_core::verdict::NobodyWhy;
use countersign_core::verdict::Reason;
use countersign_core::verdict::Unusual;

pub(crate) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Refused(refusal) => super::paste::refusal(*refusal),
        Reason::NotHeaders => "Dieser Text enthält keine Kopfzeilen. Das sind die technischen Zeilen hinter einer Mail, zum Beispiel „Received:“ und „From:“.".to_owned(),
        Reason::AddressLost => "Die Adresse des Absenders fehlt in diesem Text oder ist beschädigt. Das ist passiert, bevor Sie den Text eingefügt haben.".to_owned(),
        Reason::NoFrom => "Die Zeile, die den Absender nennt, „From:“, fehlt in dem eingefügten Text.".to_owned(),
        Reason::CutOff => "Es fehlen die Zeilen, die Ihr Mail-Dienst bei der Ankunft geschrieben hat. Ohne diese Zeilen bleibt nur, was der Absender geschrieben hat, und das beweist nichts.".to_owned(),
        Reason::AmbiguousFrom(_) => "Die Absenderzeile ist so geschrieben, dass ein Programm den einen Absender zeigt und ein anderes einen anderen prüft. Ehrliche Mails brauchen das nicht.".to_owned(),
        Reason::TwoFrom => "Die Mail nennt zwei Absender: einen zum Vorzeigen und einen, der die Prüfungen besteht. Ehrliche Mails haben einen Absender.".to_owned(),
        Reason::DuplicateField { name } => format!("Die Zeile „{name}“ kommt zweimal vor. Die eine kann signiert sein, während Ihnen die andere gezeigt wird."),
        Reason::PastedTwice => "Dieselben Zeilen kommen zweimal vor. Wahrscheinlich wurde ein Teil davon doppelt eingefügt.".to_owned(),
        Reason::PartlySigned => "Die Signatur deckt einen Teil des Textes nicht ab, sodass jeder etwas hinzufügen kann. So signiert Microsoft seine Konto-Mails nicht.".to_owned(),
        Reason::EditedPaste(sign) => edited(*sign).to_owned(),
        Reason::Impersonation { shown, domain, .. } if domain.is_empty() => format!("Die Mail gibt sich als „{shown}“ aus, nennt aber gar keine Absenderadresse."),
        Reason::Impersonation { shown, domain, .. } => format!("Die Mail gibt sich als „{shown}“ aus, kommt aber von einer Adresse bei „{domain}“. Dieser Name gehört nicht Microsoft."),
        Reason::Lookalike { domain, resembles } => format!("Die Mail kommt von „{domain}“. Das sieht nur aus wie „{resembles}“ und gehört nicht Microsoft."),
        Reason::NoSenderAddress => "Die Absenderzeile enthält gar keine Adresse. Jede ehrliche Mail nennt die Adresse, von der sie kommt.".to_owned(),
        Reason::SenderRewritten { domain } => format!("Eine Mailingliste, ein Alias oder ein Archiv bei „{domain}“ hat die Adresse des Absenders durch eine eigene ersetzt. Wer die Mail geschrieben hat, ist nicht mehr zu erkennen."),
        Reason::NotTheBrand { domain } => format!("Die Mail kommt von einer Adresse bei „{domain}“ und gibt sich nicht als Microsoft aus."),
        Reason::MentionsBrand { place: ClaimPlace::Subject, words, domain } => format!("Die Mail kommt von einer Adresse bei „{domain}“, und die gehört nicht Microsoft. Nur der Betreff „{words}“ liest sich wie einer von Microsoft. Jeder, der über Ihr Konto schreibt, kann solche Wörter benutzen."),
        Reason::MentionsBrand { words, domain, .. } => format!("Die Mail kommt von einer Adresse bei „{domain}“, und die gehört nicht Microsoft. Der Absender nennt sich „{words}“. Auch Partner, Händler und Gruppen benutzen solche Namen."),
        Reason::FalseAddress { domain } => super::sender::false_address(domain),
        Reason::PlaysBrand { brand, place, words, domain } => super::sender::plays_brand(brand, *place, words, domain),
        Reason::AddressAlone { address } => super::sender::address_alone(address),
        Reason::ChecksFailed => "Die Mail zeigt eine Microsoft-Adresse, hat aber die Prüfungen Ihres Mail-Dienstes nicht bestanden. Eine Mail, die direkt von Microsoft kommt, fällt da nicht durch.".to_owned(),
        Reason::BrokenByForwarding => "Die Mail zeigt eine Microsoft-Adresse und hat die Prüfungen nicht bestanden, wurde aber unterwegs weitergeleitet. Das allein kann der Grund sein.".to_owned(),
        Reason::TextChanged { domain } => format!("Einige Kopfzeilen hat „{domain}“ signiert, aber der Text darunter ist nicht der, der signiert wurde. Entweder wurde er unterwegs verändert, oder jemand hat einen anderen Text unter die Kopfzeilen einer echten Mail gesetzt."),
        Reason::LinesOnly { domain, .. } => format!("Diese Kopfzeilen hat „{domain}“ signiert. Ob auch der Text darunter von dort ist, lässt sich daran nicht erkennen: Jeder kann solche Kopfzeilen aufheben und einen anderen Text darunter setzen."),
        Reason::CheckUnfinished => "Ihr Mail-Dienst hat begonnen, diese Mail zu prüfen, wurde aber nicht fertig. Daraus lässt sich nichts schließen.".to_owned(),
        Reason::NobodyVouches(why) => nobody(why),
        Reason::Signed => "Die Mail trägt die Signatur von Microsofts Kontosicherheit und kam direkt von Microsofts Servern zu Ihrem Mail-Dienst.".to_owned(),
        Reason::Unusual(unusual) => format!("Die Mail ist von Microsofts Kontosicherheit signiert. {}", self::unusual(*unusual)),
        Reason::Replayed { seconds } => format!("Microsoft hat diese Kopfzeilen {} vor der Ankunft bei Ihnen signiert. Solche Mails kommen in Sekunden an. Vermutlich hat jemand eine alte aufgehoben und noch einmal verschickt.", duration(*seconds)),
        Reason::LongUnderWay { seconds } => format!("Microsoft hat diese Kopfzeilen {} vor der Ankunft bei Ihnen signiert. Vielleicht lag die Mail auf einem Server oder in Quarantäne, oder sie wurde langsam weitergeleitet. Vielleicht hat sie auch jemand aufgehoben und noch einmal verschickt.", duration(*seconds)),
        Reason::OtherText { domain } => format!("Die Kopfzeilen dieser Mail hat „{domain}“ signiert, aber der Text hier ist nicht der, der damit signiert wurde. Vielleicht hat ihn ein Programm beim Kopieren oder Speichern verändert, oder ein Teil fehlt. Vielleicht hat auch jemand einen anderen Text unter echte Kopfzeilen gesetzt."),
        Reason::UnsignedEra => "Die Mail kam von einem Server, der für Microsofts Adresse senden darf. Eine Signatur fehlt: Bis 2018 hatten solche Mails keine.".to_owned(),
        Reason::ServerOnly { signer, shared } => {
            let server = match shared {
                Some(true) => "Die Mail kam von einem Server, den Microsoft an viele Kunden vermietet",
                Some(false) => "Die Mail kam von einem Server, der in keinem der Adressbereiche von Microsoft liegt, die diese Seite kennt",
                None => "Die Mail kam von einem Server, dessen Adresse sich nicht lesen lässt",
            };
            match signer {
                Some(signer) => format!("{server}. Signiert ist sie von „{signer}“ und nicht vom gezeigten Absender. Microsoft signiert seine Mails selbst."),
                None => format!("{server}, und keine Signatur des gezeigten Absenders ist bestätigt. Microsoft signiert seine Mails."),
            }
        }
        Reason::TenantSigned { tenant } => super::sender::tenant_signed(tenant),
        Reason::FailedBefore { tenant } => super::sender::failed_before(tenant.as_deref()),
        Reason::PassedOn { address, by } => super::sender::passed_on(address, by),
        Reason::StrangersText { address } => format!("Die Mail kam von „{address}“, und diese Adresse gehört Microsoft. In solchen Mails kann aber auch Text von Fremden stehen. Rufen Sie keine Nummer daraus an und bezahlen Sie deswegen nichts."),
        Reason::EditedAfterDelivery => "Das Siegel, das Ihr Mail-Dienst auf diese Mail gesetzt hat, passt nicht zum Text. Nach der Ankunft wurde etwas verändert.".to_owned(),
        Reason::Damaged => "Der Text wurde beim Kopieren beschädigt. Ein Teil davon lässt sich nicht mehr prüfen.".to_owned(),
        Reason::TextAbove => "Über diesen Kopfzeilen steht anderer Text. Kopfzeilen im Text einer Mail beweisen nichts, denn den hat der Absender geschrieben.".to_owned(),
        Reason::InsideAnother => "Diese Mail steckte in einer anderen. Wer die äußere geschickt hat, kann jede Zeile dieser Mail geschrieben haben. Deshalb beweist nichts darin, von wem diese Mail ist.".to_owned(),
        Reason::SplitLine => "Alles stand in einer einzigen Zeile. Wo eine Kopfzeile aufhört und die nächste anfängt, lässt sich nur raten, und ein Absender kann dabei in die Irre führen.".to_owned(),
        Reason::NotEnough => "Der eingefügte Text passt zu keinem klaren Fall. Nichts darin reicht für eine Entscheidung aus.".to_owned(),
    }
}

fn edited(sign: EditSign) -> &'static str {
    match sign {
        EditSign::TwoResults => {
            "Ihr Mail-Dienst schreibt sein Ergebnis einmal. Hier steht es zweimal, der Text wurde also von Hand zusammengesetzt."
        }
        EditSign::AddressDisagrees => {
            "Zwei Zeilen, die Ihr Mail-Dienst in derselben Sekunde schreibt, nennen verschiedene Computer. In einer unveränderten Mail stimmen sie überein."
        }
        EditSign::HostDisagrees => {
            "Zwei Zeilen, die Ihr Mail-Dienst in derselben Sekunde schreibt, nennen verschiedene Server. In einer unveränderten Mail stimmen sie überein."
        }
        EditSign::ResultsDisagree => {
            "Die Ergebnisse Ihres Mail-Dienstes widersprechen einander. In einer unveränderten Mail stimmen sie überein."
        }
        EditSign::ResultInAddress => {
            "Die Adresse, von der die Mail verschickt wurde, ist so gebaut, dass sie wie ein Ergebnis Ihres Mail-Dienstes aussieht. Kein ehrlicher Absender tut das."
        }
        EditSign::OddCharacters => "Darin sind versteckte Zeichen, die kein Mail-Dienst schreibt.",
    }
}

fn nobody(why: &NobodyWhy) -> String {
    match why {
        NobodyWhy::NoResults => {
            "Im eingefügten Text ist keine Prüfung eines vertrauenswürdigen Mail-Dienstes."
                .to_owned()
        }
        NobodyWhy::UnknownService { id: Some(id) } => format!(
            "Es gibt Ergebnisse von „{id}“. Sie zählen nur, wenn das Ihr eigener Mail-Dienst ist."
        ),
        NobodyWhy::UnknownService { id: None } => {
            "Es gibt Ergebnisse, aber es ist nicht zu erkennen, welcher Mail-Dienst sie geschrieben hat.".to_owned()
        }
        NobodyWhy::ServiceSilent => {
            "Ihr Mail-Dienst hat zu dieser Mail kein Ergebnis geschrieben, das wir lesen können.".to_owned()
        }
        NobodyWhy::NoSigner => {
            "Ihr Mail-Dienst sagt, dass es eine gültige Signatur gab, aber nicht, von wem. Das reicht nicht."
                .to_owned()
        }
        NobodyWhy::NotLooked => {
            "Ihr Mail-Dienst hat nicht festgehalten, ob die Mail signiert ist. Daraus lässt sich nichts schließen.".to_owned()
        }
        NobodyWhy::BelowBoundary => {
            "Die einzigen Ergebnisse stehen dort, wo der Absender sie geschrieben haben kann.".to_owned()
        }
        NobodyWhy::Malformed => {
            "Das Ergebnis Ihres Mail-Dienstes lässt sich nicht lesen, ohne zu raten.".to_owned()
        }
    }
}

fn unusual(unusual: Unusual) -> String {
    match unusual {
        Unusual::SealMissing => "Aber das Siegel, das Ihr Mail-Dienst sonst hinzufügt, fehlt im Text.".to_owned(),
        Unusual::ReceiverGuessed => "Aber welcher Mail-Dienst die Mail bekommen hat, vermuten wir nur. Bitte bestätigen Sie es unten.".to_owned(),
        Unusual::Slow { seconds } => format!("Aber die Mail war {} unterwegs. Solche Mails kommen meist in Sekunden an.", duration(seconds)),
        Unusual::RecipientDiffers => "Aber die Mail ist an jemand anderen adressiert.".to_owned(),
        Unusual::Forwarded => "Aber die Mail wurde weitergeleitet, bevor sie bei Ihnen ankam.".to_owned(),
        Unusual::OtherServer => "Aber die Mail kam von einem Server, den Microsoft für solche Mails nicht benutzt.".to_owned(),
        Unusual::UnlikeKnown => "Aber die Signatur ließ sich keiner zuordnen, die man von Microsoft kennt.".to_owned(),
        Unusual::ExtraFields => "Aber die Mail hat eine Zeile, die es in Microsofts Konto-Mails nicht gibt und die von der Signatur nicht abgedeckt ist. Vielleicht hat jemand diese Zeile unterwegs hinzugefügt.".to_owned(),
        Unusual::TimeUnknown => "Aber wann die Mail zugestellt wurde, lässt sich nicht lesen.".to_owned(),
        Unusual::ServerUnknown => "Aber welcher Server die Mail zugestellt hat, lässt sich nicht lesen.".to_owned(),
        Unusual::AuthorUnchecked => "Aber Ihr Mail-Dienst hat nichts über den Namen des Absenders geschrieben.".to_owned(),
        Unusual::ResultsBelow => "Aber das Ergebnis zur Signatur steht dort, wo es auch der Absender hätte schreiben können.".to_owned(),
        Unusual::OtherEnvelope => "Aber die Rücksendeadresse, mit der die Mail verschickt wurde, gehört nicht Microsoft. Vielleicht wurde die Mail unterwegs weitergeleitet.".to_owned(),
        Unusual::NamedRecipient => "Aber neben Ihrer Adresse steht weiterer Text. Die Signatur deckt ihn nicht ab, also kann ihn jeder hinzugefügt haben.".to_owned(),
        Unusual::ClockWrong { seconds } => format!("Aber das Datum der Mail liegt {} nach der Ankunft. Vermutlich ging eine Uhr falsch.", duration(seconds)),
        Unusual::InnerAge { seconds } => format!("Aber die Zeiten in einigen Zeilen weichen um {} von der Zustellung ab. Vielleicht lag die Mail unterwegs irgendwo, oder sie wurde weitergeleitet.", duration(seconds)),
        Unusual::SignatureOnly => "Aber die Zeilen, die zeigen, wann und an wen die Mail zugestellt wurde, fehlen oder sind uns nicht bekannt.".to_owned(),
    }
}
