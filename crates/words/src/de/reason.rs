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
        Reason::NotHeaders => "In diesem Text stehen keine Kopfzeilen. Das sind die Zeilen hinter einer Mail, zum Beispiel „Received:“ und „From:“.".to_owned(),
        Reason::AddressLost => "Die Adresse des Absenders fehlt in diesem Text oder ist beschädigt. Das geschah, bevor Sie ihn eingefügt haben.".to_owned(),
        Reason::NoFrom => "Die Zeile, die den Absender nennt, „From:“, fehlt in dem eingefügten Text.".to_owned(),
        Reason::CutOff => "Die Zeilen fehlen, die Ihr Mail-Dienst bei der Ankunft geschrieben hat. Ohne sie bleiben nur die Worte des Absenders, und die beweisen nichts.".to_owned(),
        Reason::AmbiguousFrom(_) => "Die Absenderzeile ist so gebaut, dass ein Programm den einen Absender zeigt und ein anderes einen anderen prüft. Ehrliche Mails brauchen das nicht.".to_owned(),
        Reason::TwoFrom => "Sie nennt zwei Absender. Einer ist zum Vorzeigen da, der andere besteht die Prüfungen. Ehrliche Mails haben einen Absender.".to_owned(),
        Reason::DuplicateField { name } => format!("Die Zeile „{name}“ steht zweimal darin. Die eine Fassung kann signiert sein, während Ihnen die andere gezeigt wird."),
        Reason::PastedTwice => "Dieselben Zeilen stehen zweimal darin. Wahrscheinlich wurden Stücke davon doppelt eingefügt.".to_owned(),
        Reason::PartlySigned => "Die Signatur lässt einen Teil des Textes frei, sodass jeder etwas hinzufügen kann. So signiert Microsoft seine Konto-Mails nicht.".to_owned(),
        Reason::EditedPaste(sign) => edited(*sign).to_owned(),
        Reason::Impersonation { shown, domain, .. } if domain.is_empty() => format!("Sie nennt sich „{shown}“, aber keine einzige Absenderadresse."),
        Reason::Impersonation { shown, domain, .. } => format!("Sie nennt sich „{shown}“, kommt aber von einer Adresse bei „{domain}“. Dieser Name gehört nicht Microsoft."),
        Reason::Lookalike { domain, resembles } => format!("Sie kommt von „{domain}“. Das sieht nur aus wie „{resembles}“ und gehört nicht Microsoft."),
        Reason::NoSenderAddress => "Die Absenderzeile enthält gar keine Adresse. Jede ehrliche Mail nennt die Adresse, von der sie kommt.".to_owned(),
        Reason::SenderRewritten { domain } => format!("Eine Mailingliste, ein Alias oder ein Archiv bei „{domain}“ hat die Adresse des Absenders durch eine eigene ersetzt. Wer die Mail geschrieben hat, ist hier nicht mehr zu sehen."),
        Reason::NotTheBrand { domain } => format!("Sie kommt von einer Adresse bei „{domain}“ und gibt sich nicht als Microsoft aus."),
        Reason::MentionsBrand { place: ClaimPlace::Subject, words, domain } => format!("Sie kommt von einer Adresse bei „{domain}“, und die gehört nicht Microsoft. Nur ihr Betreff „{words}“ liest sich wie einer von Microsoft. Wer über Ihr Konto schreibt, kann solche Wörter benutzen."),
        Reason::MentionsBrand { words, domain, .. } => format!("Sie kommt von einer Adresse bei „{domain}“, und die gehört nicht Microsoft. Der Absender nennt sich „{words}“. Auch Partner, Händler und Gruppen benutzen solche Namen."),
        Reason::ChecksFailed => "Sie zeigt eine Microsoft-Adresse, hat aber die Prüfungen Ihres Mail-Dienstes nicht bestanden. Eine Mail, die direkt von Microsoft kommt, besteht sie.".to_owned(),
        Reason::BrokenByForwarding => "Sie zeigt eine Microsoft-Adresse und hat die Prüfungen nicht bestanden, wurde aber unterwegs weitergeleitet. Das allein kann der Grund sein.".to_owned(),
        Reason::TextChanged { domain } => format!("Einige Zeilen hat „{domain}“ signiert, aber der Text darunter ist nicht der, der signiert wurde. Entweder wurde er unterwegs verändert, oder jemand hat die Zeilen einer echten Mail über einen anderen Text gesetzt."),
        Reason::LinesOnly { domain, .. } => format!("Diese Zeilen hat „{domain}“ signiert. Ob auch der Text darunter von dort ist, lässt sich an den Kopfzeilen nicht erkennen: Solche Zeilen kann man aufheben und über einen anderen Text setzen."),
        Reason::CheckUnfinished => "Ihr Mail-Dienst hat diese Mail zu prüfen begonnen und wurde nicht fertig. Das heißt weder ja noch nein.".to_owned(),
        Reason::NobodyVouches(why) => nobody(why),
        Reason::Signed => "Sie trägt die Signatur von Microsofts Kontosicherheit und kam direkt von Microsofts Servern zu Ihrem Mail-Dienst.".to_owned(),
        Reason::Unusual(unusual) => format!("Sie ist von Microsofts Kontosicherheit signiert. {}", self::unusual(*unusual)),
        Reason::Replayed { seconds } => format!("Microsoft hat diese Zeilen {} vor der Ankunft bei Ihnen signiert. Solche Mails kommen in Sekunden an. Vermutlich hat jemand eine alte aufgehoben und noch einmal geschickt.", duration(*seconds)),
        Reason::LongUnderWay { seconds } => format!("Microsoft hat diese Zeilen {} vor der Ankunft bei Ihnen signiert. Vielleicht hat die Mail auf einem Server oder in einer Quarantäne gewartet oder wurde langsam weitergeleitet. Es kann aber auch jemand eine alte Mail noch einmal geschickt haben.", duration(*seconds)),
        Reason::OtherText { domain } => format!("Die Zeilen dieser Mail hat „{domain}“ signiert, aber der Text hier ist nicht der, der mit ihnen signiert wurde. Ein Programm, das die Mail kopiert oder gespeichert hat, kann ihn verändert haben, oder ein Teil fehlt. Es kann auch jemand einen anderen Text unter echte Zeilen gesetzt haben."),
        Reason::UnsignedEra => "Sie kam von einem Server, der für Microsofts Adresse senden darf. Eine Signatur hat sie nicht: Bis 2018 hatten solche Mails keine.".to_owned(),
        Reason::ServerOnly { signer, shared } => {
            let server = match shared {
                Some(true) => "Sie kam von einem Server, den Microsoft an viele Kunden vermietet",
                Some(false) => "Sie kam von einem Server, der in keinem der Adressbereiche von Microsoft steht, die diese Seite kennt",
                None => "Sie kam von einem Server, dessen Adresse sich nicht lesen lässt",
            };
            match signer {
                Some(signer) => format!("{server}. Signiert hat sie „{signer}“ und nicht der gezeigte Absender. Microsoft signiert seine Mails selbst."),
                None => format!("{server}, und keine Signatur des gezeigten Absenders ist bestätigt. Microsoft signiert seine Mails."),
            }
        }
        Reason::StrangersText { address } => format!("Abgeschickt hat sie „{address}“, und das gehört Microsoft. In solche Mails können aber Fremde eigene Worte setzen. Rufen Sie keine Nummer daraus an und bezahlen Sie deswegen nichts."),
        Reason::EditedAfterDelivery => "Das Siegel, das Ihr Mail-Dienst auf diese Mail gesetzt hat, passt nicht zum Text. Nach der Ankunft wurde etwas verändert.".to_owned(),
        Reason::Damaged => "Der Text wurde beim Kopieren beschädigt. Ein Teil davon lässt sich nicht mehr prüfen.".to_owned(),
        Reason::TextAbove => "Über diesen Kopfzeilen steht anderer Text. Kopfzeilen in den Worten einer Mail beweisen nichts, denn die hat ihr Absender geschrieben.".to_owned(),
        Reason::InsideAnother => "Diese Mail steckte in einer anderen. Wer die äußere geschickt hat, kann jede Zeile dieser Mail geschrieben haben. Deshalb beweist nichts darin, von wem sie ist.".to_owned(),
        Reason::SplitLine => "Alles stand in einer Zeile. Wo eine Kopfzeile aufhört und die nächste anfängt, lässt sich nur raten, und ein Absender kann dabei in die Irre führen.".to_owned(),
        Reason::NotEnough => "Der eingefügte Text passt zu keinem klaren Fall. Nichts darin reicht aus, um zu entscheiden.".to_owned(),
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
            "Die Adresse, von der sie verschickt wurde, ist so gebaut, dass sie wie ein Ergebnis Ihres Mail-Dienstes aussieht. Kein ehrlicher Absender tut das."
        }
        EditSign::OddCharacters => "Sie enthält versteckte Zeichen, die kein Mail-Dienst schreibt.",
    }
}

fn nobody(why: &NobodyWhy) -> String {
    match why {
        NobodyWhy::NoResults => {
            "Niemand, dessen Wort zählt, hat diese Mail geprüft, soweit die eingefügten Zeilen es zeigen."
                .to_owned()
        }
        NobodyWhy::UnknownService { id: Some(id) } => format!(
            "Es gibt Ergebnisse von „{id}“. Sie zählen nur, wenn das Ihr eigener Mail-Dienst ist."
        ),
        NobodyWhy::UnknownService { id: None } => {
            "Es gibt Ergebnisse, aber sie sagen nicht, welcher Mail-Dienst sie geschrieben hat.".to_owned()
        }
        NobodyWhy::ServiceSilent => {
            "Ihr Mail-Dienst hat zu dieser Mail kein Ergebnis geschrieben, das sich hier lesen lässt.".to_owned()
        }
        NobodyWhy::NoSigner => {
            "Ihr Mail-Dienst sagt, dass es eine gute Signatur gab, aber nicht, wessen. Das reicht nicht."
                .to_owned()
        }
        NobodyWhy::NotLooked => {
            "Ihr Mail-Dienst hat nicht aufgeschrieben, ob sie signiert ist. Das sagt weder ja noch nein.".to_owned()
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
        Unusual::SealMissing => "Aber das Siegel, das Ihr Mail-Dienst sonst hinzufügt, fehlt in dem Text.".to_owned(),
        Unusual::ReceiverGuessed => "Aber welcher Mail-Dienst sie bekommen hat, ist nur unsere Vermutung. Bitte bestätigen Sie sie unten.".to_owned(),
        Unusual::Slow { seconds } => format!("Aber sie war {} unterwegs. Diese Mails kommen meist in Sekunden an.", duration(seconds)),
        Unusual::RecipientDiffers => "Aber sie ist an jemand anderen adressiert.".to_owned(),
        Unusual::Forwarded => "Aber jemand hat sie unterwegs weitergeschickt.".to_owned(),
        Unusual::OtherServer => "Aber sie kam von einem Server, den Microsoft für diese Mails nicht benutzt.".to_owned(),
        Unusual::UnlikeKnown => "Aber ihre Signatur gleicht keiner, die von Microsoft bekannt ist.".to_owned(),
        Unusual::ExtraFields => "Aber sie hat eine Zeile, die es in Microsofts Konto-Mails nicht gibt und die ihre Signatur nicht deckt. Vielleicht hat jemand sie unterwegs hinzugefügt.".to_owned(),
        Unusual::TimeUnknown => "Aber wann sie zugestellt wurde, lässt sich nicht lesen.".to_owned(),
        Unusual::ServerUnknown => "Aber welcher Server sie übergeben hat, lässt sich nicht lesen.".to_owned(),
        Unusual::AuthorUnchecked => "Aber Ihr Mail-Dienst hat nichts über den Namen des Absenders geschrieben.".to_owned(),
        Unusual::ResultsBelow => "Aber das Ergebnis über ihre Signatur steht dort, wo es auch der Absender hätte schreiben können.".to_owned(),
        Unusual::OtherEnvelope => "Aber die Rücksendeadresse, mit der sie verschickt wurde, gehört nicht Microsoft. Vielleicht hat jemand sie unterwegs weitergeschickt.".to_owned(),
        Unusual::NamedRecipient => "Aber neben Ihrer Adresse stehen weitere Worte. Die Signatur deckt sie nicht, also kann jeder sie hinzugefügt haben.".to_owned(),
        Unusual::ClockWrong { seconds } => format!("Aber das Datum der Mail liegt {} nach der Ankunft. Vermutlich ging eine Uhr falsch.", duration(seconds)),
        Unusual::InnerAge { seconds } => format!("Aber die Zeiten in einigen Zeilen weichen um {} von der Zustellung ab. Vielleicht hat die Mail unterwegs gewartet, oder jemand hat sie weitergeschickt.", duration(seconds)),
        Unusual::SignatureOnly => "Aber die Zeilen, die zeigen, wann und an wen sie zugestellt wurde, fehlen oder sind uns nicht bekannt.".to_owned(),
    }
}
