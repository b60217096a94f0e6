### Die Wörter von Countersign auf Deutsch.

language-name = Deutsch
language-locale = de
language-direction = ltr

## Was jetzt zu tun ist. Titel ohne Punkt, Texte als Sätze.

question-asked = Waren Sie das: Haben Sie kurz vorher etwas angefordert oder geändert, oder haben Sie sich angemeldet?
question-account = Gehört das Konto, das in der Mail genannt wird, Ihnen?
question-organisation = Geht es um ein Geschäfts-, Schul- oder Unikonto?
question-did = Haben Sie schon etwas davon getan?
advice-step-caution = Benutzen Sie keine Links oder Telefonnummern aus der Mail. Gehen Sie selbst in Ihr Konto
    .text = Um zu sehen, ob mit Ihrem Konto etwas nicht stimmt, tippen Sie diese Adresse in die Adresszeile Ihres Browsers.
advice-step-suspicious = Nicht klicken, anrufen oder antworten. Gehen Sie selbst in Ihr Konto
    .text = Keine Links, keine Schaltflächen, keine Telefonnummern, keine Codes. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers.
advice-step-mentions-brand = Geht es um Ihr Microsoft-Konto? Gehen Sie selbst dorthin
    .text = Ändern Sie an Ihrem Konto nichts über einen Link, eine Schaltfläche oder eine Nummer aus dieser Mail. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers.
advice-step-not-the-brand = Behandeln Sie diese Mail wie jede Mail von Fremden
    .text = Diese Seite kennt nur Mails von Microsoft. Wenn Sie den Absender nicht kennen, öffnen Sie keinen Link und keinen Anhang.
advice-step-cannot-tell = Solange Sie es nicht wissen: nicht klicken, anrufen oder antworten
    .text = Keine Links, keine Schaltflächen, keine Telefonnummern, keine Codes. Tippen Sie diese Adresse in die Adresszeile Ihres Browsers. Das ist in jedem Fall richtig.
advice-change-password = Ändern Sie jetzt Ihr Kennwort
    .text = Tippen Sie diese Adresse auf einem Gerät ein, dem Sie trauen, und wählen Sie „Kennwort ändern“. Tun Sie das jetzt gleich, bevor Sie weiterlesen.
advice-sign-out-everywhere = Melden Sie sich überall ab
    .text = Tippen Sie diese Adresse ein und öffnen Sie die Seite, auf der Sie festlegen, wie Sie sich anmelden („Manage how I sign in“, früher „Erweiterte Sicherheitsoptionen“). Melden Sie sich dort überall ab. Ein neues Kennwort allein tut das nicht. Das Abmelden kann bis zu einem Tag dauern, und eine Xbox bleibt angemeldet.
advice-change-elsewhere = Ändern Sie dieses Kennwort überall, wo Sie es sonst benutzen
    .text = Beginnen Sie mit Ihrem Mail-Konto und Ihrer Bank. Nehmen Sie jedes Mal ein anderes Kennwort.
advice-code-passed-on = Sehen Sie jetzt in Ihrem Konto nach
    .text = Wer den Code hat, ist vielleicht schon in Ihrem Konto. Tippen Sie diese Adresse ein. Wenn dort eine Anmeldung nicht von Ihnen ist, ändern Sie sofort Ihr Kennwort.
advice-link-opened = Sie haben einen Link geöffnet, aber nichts eingetippt
    .text = Einen Link nur zu öffnen, schadet meist nicht. Wenn Sie dort ein Kennwort oder einen Code eingetippt haben, kreuzen Sie das oben an.
advice-number-called = Brechen Sie den Kontakt ab
    .text = Legen Sie auf und gehen Sie nicht ran, wenn zurückgerufen wird. Wenn Sie bezahlt, Daten angegeben oder jemanden an Ihren Computer gelassen haben, kreuzen Sie auch das oben an.
advice-tell-it-now = Sagen Sie es jetzt Ihrer IT
    .text = Die IT kann das Konto sperren und nach Schäden suchen. Es schnell zu sagen, ist genau richtig. { $help-desk }
    .text-none = Die IT kann das Konto sperren und nach Schäden suchen. Es schnell zu sagen, ist genau richtig. Nehmen Sie eine Nummer, die Sie kennen.
advice-you-asked = Geben Sie den Code nur dort ein, wo Sie ihn angefordert haben
    .text = Sie haben das selbst begonnen, also ist ein Code zu erwarten. Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben, und nirgends sonst. Wenn Ihnen jemand gesagt hat, dass Sie ihn anfordern sollen, brechen Sie ab.
advice-ask-anew = Wenn Sie einen Code angefordert haben, fordern Sie einen neuen an
    .text = Benutzen Sie keinen aus dieser Mail. Tippen Sie die Adresse der Seite selbst ein, beginnen Sie dort neu und prüfen Sie die Mail, die dann kommt. Wenn Ihnen jemand gesagt hat, dass Sie ihn anfordern sollen, brechen Sie ab.
advice-you-did-not-ask = Wenn Sie den Code nicht angefordert haben, benutzen Sie ihn nicht
    .text = Jemand hat Ihre Adresse eingetippt, aus Versehen oder um hineinzukommen. Oder ein Code, den Sie früher angefordert haben, kam verspätet an. Ohne den Code kommt so niemand hinein. Geben Sie ihn niemandem: nicht am Telefon, nicht im Chat und niemandem, der sagt, er sei von Microsoft.
advice-look-at-activity = Sehen Sie sich Ihre letzten Aktivitäten an
    .text = Tippen Sie diese Adresse selbst ein. Dort sehen Sie die letzten 30 Tage, aber nicht jede Anmeldung, sondern vor allem, was die Sicherheit betrifft. Ein Gerät, das Sie wieder benutzen, steht dort vielleicht nur einmal. Ortsangaben sind nur geschätzt. Fehlversuche mit falschem Kennwort sind häufig und kein Grund zur Sorge.
advice-unknown-activity = Ändern Sie Ihr Kennwort, wenn jemand anderes hineinkam oder es kannte
    .text = Wenn eine erfolgreiche Anmeldung nicht von Ihnen war, tippen Sie diese Adresse ein und ändern Sie dort Ihr Kennwort. Öffnen Sie auch die Fehlversuche: Wenn einer erst nach dem Code abgelehnt wurde, war das Kennwort richtig. Ändern Sie es auch dann. Nur bei Einträgen unter „Ungewöhnliche Aktivitäten“ gibt es „Das war ich nicht“: Wählen Sie es dort.
advice-two-step = Schalten Sie die Prüfung in zwei Schritten ein
    .text = Das finden Sie dort, wo Sie festlegen, wie Sie sich anmelden („Manage how I sign in“, früher „Erweiterte Sicherheitsoptionen“). Oder schaffen Sie dort das Kennwort ganz ab (kennwortloses Konto).
advice-alias-lock-down = Wenn solche Mails immer wieder kommen: Ändern Sie die Adresse für die Anmeldung
    .text = Fügen Sie eine neue Adresse hinzu, die niemand kennt (einen „Alias“), und machen Sie diese zur primären. Schalten Sie dann in den Anmeldeeinstellungen die Anmeldung mit der alten ab. Ihre Mails kommen weiter an.
advice-take-address-off = Lassen Sie Ihre Adresse aus dem fremden Konto nehmen
    .text = Jemand hat Ihre Adresse für sein Konto angegeben, vielleicht aus Versehen. In einer echten Mail mit Code steht ein Link, der sie wieder herausnimmt; ein anderer Weg ist nicht bekannt. Wenn Sie ihn lieber nicht benutzen: Fragen Sie nach, falls Sie wissen, wer es war, oder warten Sie ab. Ihr eigenes Konto ist nicht in Gefahr.
advice-no-account-nothing-to-do = Kein Konto gefunden? Dann ist nichts zu tun
    .text = Dann hat jemand Ihre Adresse für das eigene Konto angegeben oder sich vertippt. Sie können die Mail löschen. Geben Sie keinen Code daraus weiter.
advice-ask-it = Fragen Sie Ihre IT
    .text = Die IT kümmert sich um Konten von Arbeit, Schule oder Uni und kann mehr sehen als Sie. { $help-desk }
    .text-none = Die IT kümmert sich um Konten von Arbeit, Schule oder Uni und kann mehr sehen als Sie. Nehmen Sie eine Nummer oder Adresse, die Sie kennen, keine aus der Mail.
advice-look-at-work-activity = Sehen Sie sich die Anmeldungen bei Ihrem Geschäftskonto an
    .text = Tippen Sie diese Adresse selbst ein und melden Sie sich an wie bei der Arbeit. Dort sehen Sie, wo Ihr Geschäftskonto benutzt wurde.
advice-report = Melden Sie die Mail als Phishing
    .text = Speichern Sie die Mail als Datei und hängen Sie die Datei an eine neue Mail an { $address }. Löschen Sie dann die gemeldete Mail. Das hilft, andere zu schützen.
    .text-none = Melden Sie die Mail in Outlook als Phishing, dann löscht Outlook sie selbst. In anderen Mailprogrammen gibt es eine ähnliche Schaltfläche; löschen Sie die Mail dort danach selbst. Das hilft, andere zu schützen.
advice-report-once-known = Wenn es sich als Betrug herausstellt: melden
    .text = Behalten Sie die Mail, bis Sie es wissen. Speichern Sie die Mail dann als Datei und hängen Sie die Datei an eine neue Mail an { $address }.
    .text-none = Behalten Sie die Mail, bis Sie es wissen. Melden Sie die Mail dann in Outlook als Phishing. In anderen Mailprogrammen gibt es eine ähnliche Schaltfläche.
advice-nothing-else = Sonst müssen Sie nichts ändern
    .text = Eine gefälschte Mail sagt nichts über Ihr Konto. Für sich allein ist das kein Grund, das Kennwort zu ändern.
advice-old-code = Benutzen Sie keinen Code aus dieser Mail
    .text = Ein Code in einer alten Mail gilt nicht mehr. Wenn eine Seite oder ein Mensch ihn von Ihnen will, brechen Sie ab.
advice-get-original = Besorgen Sie das fehlende Stück
    .text = Oben bei der Antwort lesen Sie, was fehlt und wie Sie es bekommen. Bis dahin sind die Schritte unten in jedem Fall richtig.
advice-organisation = Von Ihrer Organisation
advice-why-this-answer = Wie diese Antwort zustande kam
    .text = Wir haben nachgesehen, welcher Dienst die Mail bekommen hat, und nur den Zeilen geglaubt, die dieser Dienst selbst geschrieben hat. Die Signaturen haben wir hier in Ihrem Browser geprüft. Die Befunde unter „Warum“ zeigen jede Zeile, auf der die Antwort beruht.
advice-what-the-code-is = Wozu ein Sicherheitscode da ist
    .text = Ein Code beweist: Wer ihn eingibt, kann Ihr Postfach lesen. Microsoft schickt ihn, um ein Kennwort zurückzusetzen, als zweiten Schritt beim Anmelden oder um eine Adresse zu bestätigen. Er gilt einige Minuten und nur auf der Seite, die danach gefragt hat.
advice-failed-sign-in = Warum Sie einen Code bekommen können, obwohl Sie nichts getan haben
    .text = Jeder kann Ihre Adresse auf Microsofts Anmeldeseite eintippen. Wenn die Anmeldung misslingt oder ungewöhnlich aussieht, schickt Microsoft Ihnen einen Code oder eine Warnung. Programme probieren so lange Listen von Adressen durch, darum sind solche Mails häufig. Ein Code, den niemand benutzt, öffnet nichts.
advice-no-account = Warum Leute ohne Microsoft-Konto so etwas bekommen
    .text = Vielleicht hat jemand Ihre Adresse aus Versehen eingetippt oder als zweite Adresse für das eigene Konto angegeben. Oder die Adresse gehörte vor Ihnen jemand anderem. Betrüger schreiben allen, mit und ohne Konto.
advice-personal-account = Vielleicht haben Sie ein privates Microsoft-Konto mit dieser Adresse
    .text = Xbox, OneDrive, Windows und Outlook.com benutzen alle so ein Konto. Vielleicht haben Sie es vor Jahren mit dieser Adresse eröffnet, auch wenn es eine Adresse von der Arbeit ist. Private und geschäftliche Konten sind getrennt und haben getrennte Kennwörter.
advice-on-premises = Warum Leute so etwas bekommen, die nur ein Geschäftskonto haben
    .text = Ein Konto, das es nur auf den Servern Ihrer Organisation gibt, bekommt solche Mails nicht von selbst. Wenn die Mail echt ist, geht es um ein privates Konto mit derselben Adresse, oder jemand hat die Adresse eingetippt.
advice-synchronised = Warum Leute so etwas bekommen, deren Geschäftskonto auch in Microsoft 365 ist
    .text = Viele Organisationen kopieren ihre Konten auch nach Microsoft 365. Dann kann Microsoft auch zu Ihrem Geschäftskonto Codes und Warnungen schicken, über denselben Dienst wie für private. Ihre IT kann sehen, um welches Konto es ging.
advice-never-links = Benutzen Sie nie Links oder Schaltflächen in so einer Mail
    .text = Tippen Sie die Adresse stattdessen selbst ein, auch bei einer echten Mail.
advice-never-numbers = Rufen Sie nie eine Nummer aus so einer Mail an
    .text = Microsoft bittet Sie wegen einer Anmeldung nicht um einen Anruf.
advice-never-codes = Geben Sie niemandem einen Code oder ein Kennwort
    .text = Niemand bei Microsoft, bei Ihrer Bank oder bei Ihrer IT braucht das.
advice-never-remote = Lassen Sie niemanden an Ihren Computer
    .text = Installieren und starten Sie nichts wegen dieser Mail oder eines Anrufs danach.

## Was jede Prüfung fand

finding-ambiguous-author-two-from = Die Mail nennt zwei Absender
    .detail = Eine Mail hat eine Absenderzeile. Bei zwei Zeilen zeigt ein Programm den einen Absender, und ein anderes prüft den anderen.
finding-ambiguous-author-odd-from = Die Absenderzeile ist seltsam geschrieben
    .detail = { $what }. Mailprogramme lesen so eine Zeile verschieden: Das eine zeigt diesen Absender, das andere einen anderen.
finding-edited-block-edited = Die Zeilen Ihres Mail-Dienstes passen nicht zusammen
finding-author-account-security = Die Adresse ist die von Microsofts Kontosicherheit
    .detail = Von „{ $address }“ verschickt Microsoft seine Konto-Mails. Jeder kann diese Adresse angeben, für sich allein beweist sie also nichts.
finding-author-documented = Diese Adresse benutzt Microsoft
    .detail = Microsoft nennt „{ $address }“ als eigene Adresse. In Mails von dieser Adresse können Kunden und Gäste eigenen Text schreiben.
finding-author-other-own = Die Adresse gehört zu einem Namen von Microsoft
    .detail = „{ $address }“ endet auf einen Namen von Microsoft, aber Microsoft führt diese Adresse nicht auf. Jeder kann eine Adresse angeben, für sich allein beweist sie also nichts.
finding-author-not-the-brand = Die Adresse des Absenders ist nicht von Microsoft
    .detail = Die Adresse endet auf „{ $domain }“. Wer die Mail geschickt hat, hat diese Adresse gewählt, und dieser Name gehört nicht Microsoft.
finding-author-shared-tenant = Die Adresse gehört einem Kunden, nicht Microsoft
    .detail = „{ $domain }“ ist ein Name, den Microsoft jedem Kunden in wenigen Minuten gibt. Er sieht nach Microsoft aus, ist es aber nicht.
finding-author-consumer-mailbox = Die Adresse ist ein gewöhnliches Postfach, das jeder eröffnen kann
    .detail = Adressen bei „{ $domain }“ gehören Privatleuten. Von dort schreibt Ihnen Microsoft nicht.
finding-author-lookalike-domain = Die Adresse soll nach Microsoft aussehen
    .detail = „{ $domain }“ ähnelt „{ $resembles }“, ist aber ein anderer Name mit einem anderen Inhaber.
finding-author-sender-rewritten = Eine Mailingliste, ein Alias oder ein Archiv hat sich selbst als Absender eingesetzt
    .detail = „{ $domain }“ leitet Mails unter eigenen Adressen weiter. Der ursprüngliche Absender ist von hier aus nicht zu sehen.
finding-claims-brand =
    .detail = Es heißt dort „{ $words }“. So etwas kann jeder hinschreiben; prüfen lässt sich nur die Adresse.
finding-address-in-name = Der gezeigte Name ist selbst eine Adresse
    .detail = Der Name lautet „{ $shown }“, die Mail kommt aber von „{ $domain }“. Viele Handys zeigen nur den Namen.
finding-duplicate-fields-duplicate-field = „{ $name }“ kommt zweimal vor
    .detail = Die eine Zeile kann signiert sein, während Ihnen die andere gezeigt wird. Manche Programme schreiben Zeilen beim Speichern einer Mail auch doppelt.
finding-age = Die Mail kam { $duration } nach dem Schreiben an
    .detail = Konto-Mails von Microsoft kommen meist innerhalb von Sekunden an. Minuten oder Stunden mehr können einfach an einer Warteschlange liegen.
finding-age-too-old = Die Mail war bei der Ankunft { $duration } alt
    .detail = Eine Mail, die direkt vom Absender kommt, ist innerhalb von Sekunden oder Stunden da. Eine alte lag irgendwo, oder jemand hat sie aufgehoben und noch einmal verschickt.
finding-age-date-in-future = Das Datum der Mail liegt { $duration } nach der Ankunft
    .detail = Eine Mail kann nicht nach ihrer Ankunft geschrieben sein. Der Absender hat ein anderes Datum gesetzt, oder eine Uhr ging falsch.
finding-age-inner-age = Die Zeiten in einigen Zeilen weichen um { $duration } von der Zustellung ab
    .detail = Alle Zeilen einer Zustellung werden innerhalb von Sekunden geschrieben. Diese hier stammen vielleicht aus einer anderen Mail, oder eine Uhr ging falsch.
finding-age-clock-skew = Zwei Uhren gehen um { $duration } auseinander
    .detail = Das ist normal und harmlos.
finding-recipient-differs = Die Mail ist an jemand anderen adressiert
    .detail = Ihr Mail-Dienst hat die Mail an eine andere Adresse zugestellt, als darin genannt ist. Das kann auch an Alias-Adressen und automatischen Weiterleitungen liegen.
finding-reply-address-reply-to-elsewhere = Antworten würden an eine andere Adresse gehen
    .detail = Antworten würden an „{ $domain }“ gehen. Konto-Mails von Microsoft haben keine Antwortadresse. Newsletter haben oft eine.
finding-reply-address-sender-differs = Eine zweite Zeile nennt einen anderen Absender
    .detail = Die Zeile „Sender“ nennt „{ $domain }“. Konto-Mails von Microsoft haben keine solche Zeile.
finding-reply-address-return-path-differs = Unzustellbare Mails würden anderswohin gehen
    .detail = Sie würden an „{ $domain }“ gehen. Viele ehrliche Absender machen das so.
finding-sending-server-from-brand-servers = Die Mail kam von Microsofts Mail-Servern
    .detail = Von der Adresse { $ip } verschickt Microsoft Mails. Alle Kunden von Microsoft benutzen diese Server, allein beweist das also wenig.
finding-sending-server-from-relay-pool = Die Mail kam von Microsofts Servern für weitergeleitete oder zweifelhafte Mails
    .detail = { $ip } benutzt Microsoft für Mails, die es weiterleitet oder für die es nicht bürgt.
finding-sending-server-from-brand-network = Die Mail kam aus Microsofts Netz
    .detail = { $ip } gehört Microsoft, aber nicht zu den gewöhnlichen Mail-Servern.
finding-sending-server-from-elsewhere = Die Mail kam von einem Computer, der nicht zu den Microsoft-Servern gehört, die diese Seite kennt
    .detail = Ihr Mail-Dienst hat die Mail von { $ip } bekommen, bekannt als „{ $host }“. Auch weitergeleitete Mails kommen von anderswo.
    .detail-none = Ihr Mail-Dienst hat die Mail von { $ip } bekommen. Auch weitergeleitete Mails kommen von anderswo.
finding-sending-server-pretends = Der sendende Computer nannte sich Microsoft
    .detail = Er sagte, er sei „{ $helo }“, aber seine Adresse { $ip } gehört nicht zu den Microsoft-Servern, die diese Seite kennt.
finding-copied-marks = Die Mail enthält von Microsoft kopierte Zeilen
    .detail = Einige Zeilen sollen so aussehen, als käme die Mail von Microsoft. Aber dort kann der Absender alles schreiben, und der Absender ist jemand anderes.
finding-unlike-known = Die Signatur gleicht keiner bekannten
finding-spam-marks-marked-outgoing-spam = Microsofts eigener Ausgangsfilter hielt die Mail für Spam
    .detail = Die Mail kam von einem Kunden von Microsoft, und der Filter zweifelte schon beim Abschicken daran.
finding-spam-marks-filed-as-spam = Ein Filter hat die Mail als Spam oder Phishing markiert
    .detail = Der Vermerk lautet „{ $mark }“. Filter irren sich in beide Richtungen, das entscheidet also nichts.
finding-forwarded = Die Mail wurde unterwegs weitergeleitet
finding-paste-repaired = Der eingefügte Text wurde repariert
    .detail = Beim Kopieren war er { $kinds ->
        [one] auf eine Art
       *[other] auf { $kinds } Arten
    } beschädigt worden. Jede Reparatur wird beim eingefügten Text gezeigt.
finding-paste-second-block = Zwei Mails wurden eingefügt
    .detail = Die Antwort gilt der ersten. Auch die zweite können Sie prüfen: Beim eingefügten Text gibt es dafür eine Schaltfläche.
finding-paste-found-inside = Diese Mail steckte in einer anderen
    .detail = Die Mail war angehängt, oder die Kopfzeilen standen im Text der anderen Mail. Wer die andere geschickt hat, kann alles davon geschrieben haben.
finding-paste-odd-characters = Die Mail enthält etwas Seltsames
    .detail = In einer Zeile: { $oddity }.
finding-paste-too-many-fields = Die Mail hat mehr Zeilen, als wir lesen
    .detail = Ausgelassene Zeilen: { NUMBER($left) }. Echte Mails haben viel weniger.
finding-claim-title-display-name = Der gezeigte Name gibt sich als Microsoft aus
finding-claim-title-address = Die Adresse soll nach Microsoft aussehen
finding-claim-title-sender = Eine zweite Absenderzeile nennt Microsoft
finding-claim-title-reply-to = Die Antwortadresse gibt sich als Microsoft aus
finding-claim-title-subject = Der Betreff liest sich wie einer von Microsoft
finding-claim-title-resent-from = Eine weitere Absenderzeile nennt Microsoft
finding-edited-two-results = Der Dienst schreibt sein Ergebnis einmal; hier steht es zweimal. Ein Ergebnis, das ein Absender unterschiebt, benennt der Dienst um. Das zweite kam also später dazu.
finding-edited-address-disagrees = Zwei Zeilen aus derselben Sekunde nennen verschiedene Adressen. In unveränderten Mails stimmen sie überein.
finding-edited-host-disagrees = Zwei Zeilen aus derselben Sekunde nennen verschiedene Server. In unveränderten Mails stimmen sie überein.
finding-edited-results-disagree = Zwei Ergebnisse derselben Prüfung widersprechen einander.
finding-edited-result-in-address = Eine Adresse in diesen Zeilen ist so gebaut, dass sie wie ein Ergebnis Ihres Mail-Dienstes aussieht.
finding-edited-odd-characters = Darin sind Zeichen, die kein Mail-Dienst schreibt.
finding-forwarded-how-srs = Ein Weiterleitungsdienst hat die Rücksendeadresse umgeschrieben. Dann bestehen auch echte Mails manche Prüfungen nicht.
finding-forwarded-how-gmail-caf = Gmail hat die Mail automatisch aus einem anderen Postfach weitergeleitet.
finding-forwarded-how-resent = Die Mail hat „Resent“-Zeilen, die Programme beim Weiterleiten hinzufügen. Auch ein Fälscher kann solche Zeilen schreiben.
finding-forwarded-how-x-forwarded = Die Mail hat „Forwarded“-Zeilen, die Dienste beim Weiterleiten hinzufügen. Auch ein Fälscher kann solche Zeilen schreiben.
finding-forwarded-how-list = Die Mail lief über eine Mailingliste. Listen verändern Mails und zerstören Signaturen.
finding-forwarded-how-gateway = Die Mail lief durch einen Mail-Filter vor dem Postfach. Solche Filter verändern Mails und zerstören Signaturen.
finding-forwarded-how-relay-pool = Die Mail kam von den Servern, die Microsoft für weitergeleitete Mails benutzt.
finding-forwarded-how-not-applied = Ihr Mail-Dienst sagt, dass er den Absender wegen des Wegs der Mail nicht wie sonst geprüft hat.
finding-forwarded-how-sealed-on-the-way = Ein Dienst unterwegs hat versiegelt, was er gefunden hatte, und Ihr Mail-Dienst hat das Siegel anerkannt.
finding-forwarded-how-reader-says = Das haben Sie angegeben oder Ihre Organisation.
finding-unlike-body-length = Die Signatur deckt nur einen Teil des Textes ab. Bekannte Signaturen von Microsoft decken ihn ganz ab.
finding-unlike-times = Die Signatur enthält Zeitangaben. Bekannte Signaturen von Microsoft tun das nicht. Vielleicht hat Microsoft das geändert.
finding-unlike-identity = Die Signatur nennt eine Kennung. Bekannte Signaturen von Microsoft tun das nicht. Vielleicht hat Microsoft das geändert.
finding-unlike-fields = Die Signatur deckt andere Zeilen ab als bekannte Signaturen von Microsoft. Vielleicht hat Microsoft das geändert.
finding-unlike-key-length = Der Schlüssel ist nicht so lang wie der bekannte von Microsoft. Vielleicht hat Microsoft das geändert.
finding-unlike-stitched = Es gibt zwei Signaturen mit demselben Namen, die einander widersprechen. Solche Texte sind aus mehreren Mails zusammengesetzt.

## Was der empfangende Dienst fand

finding-dmarc-pass = Ihr Mail-Dienst bestätigt den Namen des Absenders
    .detail = Der Dienst sagt, dass die Mail wirklich von „{ $domain }“ kommt (DMARC).
finding-dmarc-fail = Der Name des Absenders hat die Prüfung Ihres Mail-Dienstes nicht bestanden
    .detail = Die Mail gibt sich als „{ $domain }“ aus, hat aber die Prüfung dieses Namens nicht bestanden (DMARC). Auch Weiterleiten kann das auslösen.
    .detail-none = Die Mail hat die Prüfung des Absendernamens nicht bestanden (DMARC). Auch Weiterleiten kann das auslösen.
finding-dmarc-missing = Kein Ergebnis zum Namen des Absenders
    .detail = Das Ergebnis lautet „{ $word }“ (DMARC). Aus fehlenden Belegen lässt sich nichts schließen.
finding-dmarc-author-disagrees = Die Prüfung galt einem anderen Absender
    .detail = Ihr Mail-Dienst hat „{ $reported }“ geprüft, die Mail zeigt aber „{ $shown }“.
finding-dkim-pass = Ihr Mail-Dienst bestätigt die Signatur des Absenders
    .detail = Der Dienst sagt, dass „{ $domain }“ diese Mail signiert hat (DKIM).
finding-dkim-pass-not = Die Mail ist von jemand anderem signiert als dem gezeigten Absender
    .detail = Ihr Mail-Dienst bestätigt eine Signatur von „{ $domain }“ (DKIM). Über den gezeigten Absender sagt das nichts.
finding-dkim-fail = Ihr Mail-Dienst sagt, dass eine Signatur nicht gültig ist
    .detail = Die Signatur von „{ $domain }“ ließ sich bei der Ankunft nicht bestätigen (DKIM). Auch Filter und Mailinglisten können das auslösen.
    .detail-none = Eine Signatur ließ sich bei der Ankunft nicht bestätigen (DKIM). Auch Filter und Mailinglisten können das auslösen.
finding-dkim-missing = Kein Ergebnis zu einer Signatur
    .detail = Das Ergebnis lautet „{ $word }“ (DKIM). Aus fehlenden Belegen lässt sich nichts schließen.
finding-message-text-changed = Ihr Mail-Dienst hat unter signierten Kopfzeilen einen anderen Text gefunden
    .detail = „{ $domain }“ hat diese Kopfzeilen signiert, aber die Mail, die darunter ankam, passt nicht zur Signatur. Sie wurde unterwegs verändert, oder die Kopfzeilen stammen aus einer anderen Mail.
finding-message-signature-unseen = Ihr Mail-Dienst hat keine Signatur gesehen, aber der Text hier hat eine
    .detail = „{ $domain }“ hat diese Kopfzeilen tatsächlich signiert. Laut Ihrem Mail-Dienst hatte die Mail, die ankam, diese Signatur nicht.
finding-message-lines-only = Die Kopfzeilen sind signiert, aber der Text darunter ist nicht bestätigt
    .detail = „{ $domain }“ hat diese Kopfzeilen signiert. Ob der Text darunter der signierte ist, kann nur die ganze Mail oder ein Ergebnis Ihres Mail-Dienstes zeigen.
finding-message-not-signed-by-author = Keine Signatur von „{ $domain }“ ist bestätigt
    .detail = Ihr Mail-Dienst bestätigt eine Signatur von „{ $signer }“, und das ist jemand anderes. Microsoft signiert seine Mails selbst.
    .detail-none = Microsoft signiert seine Mails, aber Ihr Mail-Dienst bestätigt keine Signatur des gezeigten Absenders.
finding-signature-verified = Microsofts eigene digitale Signatur auf diesen Kopfzeilen ist gültig
    .detail = Die Signatur von „{ $domain }“ auf diesen Kopfzeilen wurde hier mit dem öffentlichen Schlüssel geprüft. Schon ein einziger geänderter Buchstabe, den sie abdeckt, würde sie zerstören. Ob auch der Text darunter der signierte ist, zeigt ein eigener Befund.
finding-signature-verified-other = Die digitale Signatur von „{ $domain }“ ist gültig
    .detail = Die Signatur auf diesen Kopfzeilen wurde hier mit dem öffentlichen Schlüssel geprüft. Ob auch der Text darunter der signierte ist, zeigt ein eigener Befund.
finding-signature-not-covered = Die Signatur deckt nicht alles ab
    .detail = Nicht abgedeckt: { $fields }. Wer die Mail weiterleitet, kann das ändern.
finding-signature-does-not-verify = Eine Signatur stimmt nicht, so wie sie eingefügt wurde
    .detail = Die Signatur von „{ $domain }“ passt nicht zum Text hier. Das passiert, wenn ein Programm die Mail umschreibt oder jemand ein Wort schwärzt. Für sich allein ist es kein Zeichen einer Fälschung.
finding-signature-no-key = Eine Signatur lässt sich hier nicht prüfen
    .detail = Die Signatur nennt den Schlüssel „{ $selector }“ von „{ $domain }“. Der Schlüssel, mit dem sie gemacht wurde, ist hier nicht bekannt. Daraus lässt sich nichts schließen. Unter „Wer bürgt dafür“ können Sie den Schlüssel nachschlagen.
finding-signature-unusable = Die Signatur von „{ $domain }“ ist nicht zu gebrauchen
finding-signature-too-many-signatures = Die Mail hat mehr Signaturen, als wir prüfen
    .detail = { $left ->
        [one] Eine wurde nicht geprüft.
       *[other] { $left } wurden nicht geprüft.
    } Echte Mails haben eine Handvoll.
finding-signature-body-differs = Der Text ist nicht so, wie er signiert wurde
    .detail = Er weicht von dem ab, was „{ $domain }“ signiert hat. Ihr Mail-Dienst ist dafür bekannt, dass er Mails umschreibt. Dort ist das also normal.
finding-signature-body-differs-not = Der Text ist nicht der, der signiert wurde
    .detail = Er weicht von dem ab, was „{ $domain }“ signiert hat. Das kann an einem Programm liegen, das ihn kopiert oder gespeichert hat. Es kann aber auch jemand einen anderen Text unter echte Kopfzeilen gesetzt haben.
finding-signature-body-matches = Der Text ist so, wie er signiert wurde
    .detail = Der Text der Mail ist genau der, den „{ $domain }“ signiert hat.
finding-seal-verified = Das Siegel Ihres Mail-Dienstes ist gültig
    .detail = „{ $domain }“ hat seine Ergebnisse bei der Ankunft der Mail versiegelt (ARC, Nummer { NUMBER($instance) }). Das Siegel wurde hier geprüft und ist gültig.
finding-seal-does-not-verify = Das Siegel Ihres Mail-Dienstes passt nicht zum Text
    .detail = Das Siegel von „{ $domain }“ (ARC, Nummer { NUMBER($instance) }) gehört zu einem anderen Text. Nach der Ankunft der Mail wurde etwas verändert, vielleicht nur geschwärzt.
finding-seal-no-key = Eine Signatur lässt sich hier nicht prüfen
    .detail = Die Signatur nennt den Schlüssel „{ $selector }“ von „{ $domain }“. Der Schlüssel, mit dem sie gemacht wurde, ist hier nicht bekannt. Daraus lässt sich nichts schließen. Unter „Wer bürgt dafür“ können Sie den Schlüssel nachschlagen.
finding-seal-unusable = Die Signatur von „{ $domain }“ ist nicht zu gebrauchen
finding-seal-arc-flawed = Die Kette der Siegel ist unterbrochen
finding-seal-disagrees = Siegel und lesbare Zeilen widersprechen einander
    .detail = Die Zeilen stimmen nicht mit dem überein, was Ihr Mail-Dienst versiegelt hat. Entweder wurden Zeilen verändert, oder das Siegel gehört zu einer anderen Mail.
finding-spf-pass = Der sendende Server steht auf der Liste des Absenders
    .detail = Ihr Mail-Dienst sagt, dass der Server für „{ $domain }“ senden darf (SPF). Bei Microsofts gemeinsam benutzten Servern gilt das für jeden Kunden.
finding-spf-pass-not = Der sendende Server steht auf der Liste von jemand anderem
    .detail = Er darf für „{ $domain }“ senden (SPF). Das ist nicht der gezeigte Absender, über den sagt es also nichts.
finding-spf-fail = Der sendende Server steht nicht auf der Liste des Absenders
    .detail = Ihr Mail-Dienst sagt, dass der Server nicht für „{ $domain }“ senden darf (SPF). Daran scheitern weitergeleitete Mails meist.
    .detail-none = Ihr Mail-Dienst sagt, dass der Server nicht für den Absender senden darf (SPF). Daran scheitern weitergeleitete Mails meist.
finding-spf-missing = Kein Ergebnis zum sendenden Server
    .detail = Das Ergebnis lautet „{ $word }“ (SPF). Aus fehlenden Belegen lässt sich nichts schließen.
finding-ignored-results-ignored = Die Ergebnisse von „{ $id }“ zählen nicht
    .unnamed = Einige Ergebnisse zählen nicht
finding-ignored-results-no-trusted-results = Kein Ergebnis Ihres Mail-Dienstes
    .detail = Es fehlen die Zeilen, in denen Ihr Mail-Dienst sagt, was er geprüft hat, oder sie sind von denen des Absenders nicht zu unterscheiden.
finding-ignored-results-malformed = Eine Ergebniszeile lässt sich nicht lesen
    .detail = Eine Klammer oder ein Anführungszeichen darin wird nie geschlossen. Nichts darin zählt als bestanden.
finding-ignored-results-encoded = Der Name des Absenders enthält besondere Zeichen
    .detail = Ihr Mail-Dienst musste sein Ergebnis deswegen kodiert schreiben. Microsofts eigene Namen haben nur einfache Buchstaben.
finding-compauth = Microsofts Gesamturteil
    .detail = Es lautet „{ $result }“, Grund { $reason }. Die Hälfte aller Fälschungen kommt hier durch, es zählt also nicht.
    .detail-none = Es lautet „{ $result }“. Die Hälfte aller Fälschungen kommt hier durch, es zählt also nicht.
finding-compauth-fail = Microsofts Gesamturteil lautet: nicht bestanden
    .detail = Outlooks eigenes Gesamturteil aus allen Prüfungen ist „fail“, Grund { $reason }.
    .detail-none = Outlooks eigenes Gesamturteil aus allen Prüfungen ist „fail“.
finding-ignored-other-service = Sie stammen von einem anderen Dienst als dem, der die Mail bekommen hat, oder dieser Dienst ist nicht bekannt.
finding-ignored-below-boundary = Sie stehen unterhalb der Stelle, an der Ihr Mail-Dienst übernommen hat. Dort konnte der Absender alles schreiben.
finding-ignored-exchange-outbound = Microsofts Ausgangsserver haben sie geschrieben, bevor die Mail losging. Sie sagen nichts darüber, was ankam.
finding-ignored-malformed = Sie lassen sich nicht lesen, ohne zu raten.
finding-ignored-wrong-shape = Sie sind so geschrieben wie bei einem anderen Dienst als dem, der die Mail bekommen hat.
finding-unusable-key-revoked = Der Inhaber hat den Schlüssel zurückgezogen.
finding-unusable-wrong-algorithm = Der Schlüssel gehört zu einer anderen Art von Signatur.
finding-unusable-too-weak = Diese Art lässt sich heute fälschen und zählt darum nicht.
finding-unusable-malformed = Die Signatur verstößt gegen ihren eigenen Standard und zählt darum nicht.
finding-unusable-shortened = Die Signatur wurde beim Kopieren gekürzt und lässt sich darum nicht prüfen. Das spricht nicht gegen die Mail.
finding-unusable-not-tried = Es waren zu viele, darum wurde diese nicht geprüft.
finding-unusable-verified = Daraus lässt sich nichts schließen.
finding-flawed-gap = Ein Siegel dazwischen fehlt, darum zählt keines.
finding-flawed-duplicate = Eine Nummer kommt zweimal vor, darum zählt keines.
finding-flawed-incomplete = Einem Siegel fehlt einer seiner drei Teile, darum zählt keines.
finding-flawed-bad-instance = Ein Siegel hat keine richtige Nummer, darum zählt keines.
finding-flawed-chain-failed = Schon für den letzten Dienst, der die Mail versiegelt hat, war die Kette unterbrochen.
finding-flawed-bad-chain-value = Ein Siegel sagt etwas Unmögliches über die Kette, darum zählt keines.
signed-field-to = der Empfänger
signed-field-reply-to = die Antwortadresse
signed-field-sender = die zweite Absenderzeile
signed-field-cc = die Kopien
finding-uncovered-text = der Text
finding-uncovered-one = { $only }; auch nicht der Text, wenn nur Kopfzeilen eingefügt wurden
finding-uncovered-several = { $first } und { $last }; auch nicht der Text, wenn nur Kopfzeilen eingefügt wurden

## Der eine Grund, der entschied

reason-not-headers = Dieser Text enthält keine Kopfzeilen. Das sind die technischen Zeilen hinter einer Mail, zum Beispiel „Received:“ und „From:“.
reason-address-lost = Die Adresse des Absenders fehlt in diesem Text oder ist beschädigt. Vielleicht ging sie beim Kopieren verloren.
reason-no-from = Die Zeile, die den Absender nennt, „From:“, fehlt in dem eingefügten Text.
reason-one-field = Das ist eine einzelne Zeile der Kopfzeilen, „{ $name }“. Alle anderen fehlen, und eine Zeile allein beweist nichts.
reason-lower-half = Der eingefügte Text hört zu früh auf. Die Zeilen mit Absender, Betreff und Datum stehen weiter unten.
reason-from-inside = „From:“ steht in diesem Text, aber nicht am Anfang einer Zeile. Darum können wir es nicht als Absenderzeile lesen.
reason-cut-off = Es fehlen die Zeilen, die Ihr Mail-Dienst bei der Ankunft geschrieben hat. Ohne diese Zeilen bleibt nur, was der Absender geschrieben hat, und das beweist nichts.
reason-ambiguous-from = Die Absenderzeile ist so geschrieben, dass ein Programm den einen Absender zeigt und ein anderes einen anderen prüft. Ehrliche Mails brauchen das nicht.
reason-two-from = Die Mail nennt zwei Absender: einen zum Vorzeigen und einen, der die Prüfungen besteht. Ehrliche Mails haben einen Absender.
reason-duplicate-field = Die Zeile „{ $name }“ kommt zweimal vor. Die eine kann signiert sein, während Ihnen die andere gezeigt wird.
reason-pasted-twice = Dieselben Zeilen kommen zweimal vor. Wahrscheinlich wurde ein Teil davon doppelt eingefügt.
reason-partly-signed = Die Signatur deckt einen Teil des Textes nicht ab, sodass jeder etwas hinzufügen kann. So signiert Microsoft seine Konto-Mails nicht.
reason-impersonation-no-address = Die Mail gibt sich als „{ $shown }“ aus, nennt aber gar keine Absenderadresse.
reason-impersonation = Die Mail gibt sich als „{ $shown }“ aus, kommt aber von einer Adresse bei „{ $domain }“. Dieser Name gehört nicht Microsoft.
reason-lookalike = Die Mail kommt von „{ $domain }“. Das sieht nur aus wie „{ $resembles }“ und gehört nicht Microsoft.
reason-no-sender-address = Die Absenderzeile enthält gar keine Adresse. Jede ehrliche Mail nennt die Adresse, von der sie kommt.
reason-forwarded-copy = Das ist die Abschrift, die ein Mailprogramm beim Weiterleiten anlegt. Solche Zeilen kann jeder tippen. Über das Original sagen sie nichts.
reason-forward = Jemand mit einer Adresse bei „{ $domain }“ hat das weitergeleitet. Die Weiterleitung kommt nicht von Microsoft. Ob die Mail darin von Microsoft stammt, zeigt nur das Original.
reason-sender-rewritten = Eine Mailingliste, ein Alias oder ein Archiv bei „{ $domain }“ hat die Adresse des Absenders durch eine eigene ersetzt. Wer die Mail geschrieben hat, ist nicht mehr zu erkennen.
reason-not-the-brand = Die Mail kommt von einer Adresse bei „{ $domain }“ und gibt sich nicht als Microsoft aus.
reason-mentions-brand-subject = Die Mail kommt von einer Adresse bei „{ $domain }“, und die gehört nicht Microsoft. Nur der Betreff „{ $words }“ liest sich wie einer von Microsoft. Jeder, der über Ihr Konto schreibt, kann solche Wörter benutzen.
reason-mentions-brand = Die Mail kommt von einer Adresse bei „{ $domain }“, und die gehört nicht Microsoft. Der Absender nennt sich „{ $words }“. Auch Partner, Händler und Gruppen benutzen solche Namen.
reason-checks-failed = Die Mail zeigt eine Microsoft-Adresse, hat aber die Prüfungen Ihres Mail-Dienstes nicht bestanden. Eine Mail, die direkt von Microsoft kommt, fällt da nicht durch.
reason-broken-by-forwarding = Die Mail zeigt eine Microsoft-Adresse und hat die Prüfungen nicht bestanden, wurde aber unterwegs weitergeleitet. Das allein kann der Grund sein.
reason-text-changed = Einige Kopfzeilen hat „{ $domain }“ signiert, aber der Text darunter ist nicht der, der signiert wurde. Entweder wurde er unterwegs verändert, oder jemand hat einen anderen Text unter die Kopfzeilen einer echten Mail gesetzt.
reason-lines-only = Diese Kopfzeilen hat „{ $domain }“ signiert. Ob auch der Text darunter von dort ist, lässt sich daran nicht erkennen: Jeder kann solche Kopfzeilen aufheben und einen anderen Text darunter setzen.
reason-check-unfinished = Ihr Mail-Dienst hat begonnen, diese Mail zu prüfen, wurde aber nicht fertig. Daraus lässt sich nichts schließen.
reason-signed = Die Mail trägt die Signatur von Microsofts Kontosicherheit und kam direkt von Microsofts Servern zu Ihrem Mail-Dienst.
reason-unusual = Die Mail ist von Microsofts Kontosicherheit signiert. { $why }
reason-replayed = Microsoft hat diese Kopfzeilen { $duration } vor der Ankunft bei Ihnen signiert. Solche Mails kommen in Sekunden an. Vermutlich hat jemand eine alte aufgehoben und noch einmal verschickt.
reason-long-under-way = Microsoft hat diese Kopfzeilen { $duration } vor der Ankunft bei Ihnen signiert. Vielleicht lag die Mail auf einem Server oder in Quarantäne, oder sie wurde langsam weitergeleitet. Vielleicht hat sie auch jemand aufgehoben und noch einmal verschickt.
reason-other-text = Die Kopfzeilen dieser Mail hat „{ $domain }“ signiert, aber der Text hier ist nicht der, der damit signiert wurde. Vielleicht hat ihn ein Programm beim Kopieren oder Speichern verändert, oder ein Teil fehlt. Vielleicht hat auch jemand einen anderen Text unter echte Kopfzeilen gesetzt.
reason-unsigned-era = Die Mail kam von einem Server, der für Microsofts Adresse senden darf. Eine Signatur fehlt: Bis 2018 hatten solche Mails keine.
reason-server-only = Die Mail kam von einem Server, den Microsoft an viele Kunden vermietet
reason-server-only-ip-unlisted = Die Mail kam von einem Server, der in keinem der Adressbereiche von Microsoft liegt, die diese Seite kennt
reason-server-only-ip-unread = Die Mail kam von einem Server, dessen Adresse sich nicht lesen lässt
reason-server-only-signed-by = { $server }. Signiert ist sie von „{ $signer }“ und nicht vom gezeigten Absender. Microsoft signiert seine Mails selbst.
reason-server-only-unsigned = { $server }, und keine Signatur des gezeigten Absenders ist bestätigt. Microsoft signiert seine Mails.
reason-strangers-text = Die Mail kam von „{ $address }“, und diese Adresse gehört Microsoft. In solchen Mails kann aber auch Text von Fremden stehen. Rufen Sie keine Nummer daraus an und bezahlen Sie deswegen nichts.
reason-edited-after-delivery = Das Siegel, das Ihr Mail-Dienst auf diese Mail gesetzt hat, passt nicht zum Text. Nach der Ankunft wurde etwas verändert.
reason-damaged = Der Text wurde beim Kopieren beschädigt. Ein Teil davon lässt sich nicht mehr prüfen.
reason-text-above = Über diesen Kopfzeilen steht anderer Text. Kopfzeilen im Text einer Mail beweisen nichts, denn den hat der Absender geschrieben.
reason-inside-another = Diese Mail steckte in einer anderen. Wer die äußere geschickt hat, kann jede Zeile dieser Mail geschrieben haben. Deshalb beweist nichts darin, von wem diese Mail ist.
reason-split-line = Alles stand in einer einzigen Zeile. Wo eine Kopfzeile aufhört und die nächste anfängt, lässt sich nur raten, und ein Absender kann dabei in die Irre führen.
reason-not-enough = Der eingefügte Text passt zu keinem klaren Fall. Nichts darin reicht für eine Entscheidung aus.
reason-edited-two-results = Ihr Mail-Dienst schreibt sein Ergebnis einmal. Hier steht es zweimal, der Text wurde also von Hand zusammengesetzt.
reason-edited-address-disagrees = Zwei Zeilen, die Ihr Mail-Dienst in derselben Sekunde schreibt, nennen verschiedene Computer. In einer unveränderten Mail stimmen sie überein.
reason-edited-host-disagrees = Zwei Zeilen, die Ihr Mail-Dienst in derselben Sekunde schreibt, nennen verschiedene Server. In einer unveränderten Mail stimmen sie überein.
reason-edited-results-disagree = Die Ergebnisse Ihres Mail-Dienstes widersprechen einander. In einer unveränderten Mail stimmen sie überein.
reason-edited-result-in-address = Die Adresse, von der die Mail verschickt wurde, ist so gebaut, dass sie wie ein Ergebnis Ihres Mail-Dienstes aussieht. Kein ehrlicher Absender tut das.
reason-edited-odd-characters = Darin sind versteckte Zeichen, die kein Mail-Dienst schreibt.
reason-nobody-no-results = Im eingefügten Text ist keine Prüfung eines vertrauenswürdigen Mail-Dienstes.
reason-nobody-unknown-service = Es gibt Ergebnisse von „{ $id }“. Sie zählen nur, wenn das Ihr eigener Mail-Dienst ist.
reason-nobody-unknown-service-none = Es gibt Ergebnisse, aber es ist nicht zu erkennen, welcher Mail-Dienst sie geschrieben hat.
reason-nobody-service-silent = Im eingefügten Text ist kein Ergebnis Ihres Mail-Dienstes, das wir lesen können.
reason-nobody-no-signer = Ihr Mail-Dienst sagt, dass es eine gültige Signatur gab, aber nicht, von wem. Das reicht nicht.
reason-nobody-not-looked = Ihr Mail-Dienst hat nicht festgehalten, ob die Mail signiert ist. Daraus lässt sich nichts schließen.
reason-nobody-below-boundary = Die einzigen Ergebnisse stehen dort, wo der Absender sie geschrieben haben kann.
reason-nobody-malformed = Das Ergebnis Ihres Mail-Dienstes lässt sich nicht lesen, ohne zu raten.
reason-nobody-loose = In diesem Text stehen Ergebnisse eines Mail-Dienstes, aber nicht als eigene Zeile. Darum können wir sie nicht zählen.
reason-nobody-no-delivery = Es gibt Ergebnisse, aber die Zeilen „Received:“ fehlen. Nur sie zeigen, welcher Mail-Dienst die Ergebnisse geschrieben hat.
reason-unusual-seal-missing = Aber das Siegel, das Ihr Mail-Dienst sonst hinzufügt, fehlt im Text.
reason-unusual-receiver-guessed = Aber wir vermuten nur, welcher Mail-Dienst die Mail bekommen hat. Bitte bestätigen Sie es unten.
reason-unusual-slow = Aber die Mail war { $duration } unterwegs. Solche Mails kommen meist in Sekunden an.
reason-unusual-recipient-differs = Aber die Mail ist an jemand anderen adressiert.
reason-unusual-forwarded = Aber die Mail wurde weitergeleitet, bevor sie bei Ihnen ankam.
reason-unusual-other-server = Aber die Mail kam von einem Server, den Microsoft für solche Mails nicht benutzt.
reason-unusual-unlike-known = Aber die Signatur ließ sich keiner zuordnen, die man von Microsoft kennt.
reason-unusual-signature-left-out = Aber die Signatur selbst steht nicht in dem eingefügten Text. Darum konnten wir sie nicht ansehen.
reason-unusual-signature-shortened = Aber die Signatur wurde beim Kopieren gekürzt. Darum konnten wir sie hier nicht prüfen.
reason-unusual-extra-fields = Aber die Mail hat eine Zeile, die es in Microsofts Konto-Mails nicht gibt und die von der Signatur nicht abgedeckt ist. Vielleicht hat jemand diese Zeile unterwegs hinzugefügt.
reason-unusual-time-unknown = Aber es lässt sich nicht lesen, wann die Mail zugestellt wurde.
reason-unusual-server-unknown = Aber es lässt sich nicht lesen, welcher Server die Mail zugestellt hat.
reason-unusual-author-unchecked = Aber Ihr Mail-Dienst hat nichts über den Namen des Absenders geschrieben.
reason-unusual-results-loose = Aber einige Ergebnisse wurden beim Kopieren von ihrer Zeile abgerissen. Diese konnten wir nicht zählen.
reason-unusual-results-below = Aber das Ergebnis zur Signatur steht dort, wo es auch der Absender hätte schreiben können.
reason-unusual-other-envelope = Aber die Rücksendeadresse, mit der die Mail verschickt wurde, gehört nicht Microsoft. Vielleicht wurde die Mail unterwegs weitergeleitet.
reason-unusual-named-recipient = Aber neben Ihrer Adresse steht weiterer Text. Die Signatur deckt ihn nicht ab, also kann ihn jeder hinzugefügt haben.
reason-unusual-clock-wrong = Aber das Datum der Mail liegt { $duration } nach der Ankunft. Vermutlich ging eine Uhr falsch.
reason-unusual-inner-age = Aber die Zeiten in einigen Zeilen weichen um { $duration } von der Zustellung ab. Vielleicht lag die Mail unterwegs irgendwo, oder sie wurde weitergeleitet.
reason-unusual-signature-only = Aber die Zeilen, die zeigen, wann und an wen die Mail zugestellt wurde, fehlen oder sind uns nicht bekannt.

## Die Antwort

verdict-word-genuine = Echt
verdict-word-genuine-caution = Echt, mit Vorsicht
verdict-word-suspicious = Verdächtig
verdict-word-spoofed = Gefälscht
verdict-word-not-the-brand = Nicht von Microsoft
verdict-word-cannot-tell = Noch nicht zu klären
verdict-headline-genuine = Diese Mail ist wirklich von Microsoft.
verdict-headline-genuine-caution-strangers-text = Microsofts Server haben das geschickt, aber der Text kann von Fremden stammen.
verdict-headline-genuine-caution = Microsoft hat das geschickt, aber es kam auf ungewöhnlichem Weg an.
verdict-headline-suspicious-replayed = Trauen Sie dieser Mail nicht. Vielleicht ist es eine alte, noch einmal verschickt.
verdict-headline-suspicious-edited-paste-result-in-address = Trauen Sie dieser Mail nicht.
verdict-headline-suspicious-edited-after-delivery = Trauen Sie diesem Text nicht. Er wurde verändert.
verdict-headline-suspicious = Trauen Sie dieser Mail nicht.
verdict-headline-spoofed = Microsoft hat diese Mail nicht geschickt.
verdict-headline-not-the-brand = Diese Mail ist nicht von Microsoft.
verdict-headline-cannot-tell-refused = Hier gibt es noch nichts zu prüfen.
verdict-headline-cannot-tell-lines-only = Die Kopfzeilen sind signiert. Von wem der Text stammt, lässt sich noch nicht sagen.
verdict-headline-cannot-tell-text-changed = Der Text hier ist nicht der, der signiert wurde.
verdict-headline-cannot-tell-forward = Das ist eine Weiterleitung. Wir brauchen die ursprüngliche Mail.
verdict-headline-cannot-tell = Aus dem eingefügten Text lässt sich das nicht klären.
your-mail-service = Ihr Mail-Dienst
verdict-basis-proven-suspicious = Nachgerechnet. Eine digitale Signatur wurde hier in Ihrem Browser geprüft und widerspricht dem Text.
verdict-basis-proven-genuine = Nachgerechnet. Eine digitale Signatur wurde hier in Ihrem Browser geprüft und stimmt.
verdict-basis-reported = Berichtet. Die Antwort stützt sich auf Zeilen, die { $service } geschrieben haben soll, so wie sie eingefügt wurden.
verdict-basis-reported-genuine = Berichtet. Bei der Ankunft hat { $service } diese Mail geprüft, und die Angaben dazu passen zusammen.
verdict-basis-reported-suspicious = Berichtet. Bei der Ankunft hat { $service } diese Mail geprüft. Darauf stützt sich die Antwort.
verdict-basis-address = Das entscheidet allein die Adresse des Absenders. Nichts anderes wiegt schwerer.
verdict-basis-none = Nichts in dem Text reicht für eine Entscheidung aus.
verdict-could-change-genuine = Warum die Mail kam. Echt heißt nicht harmlos: Vielleicht hat jemand Ihre Adresse eingetippt oder versucht, in ein Konto zu kommen.
verdict-could-change-genuine-caution = Die ursprüngliche Mail, ganz und unverändert aus dem Postfach eingefügt, in dem sie ankam.
verdict-could-change-suspicious = Wenn Sie selbst etwas geschwärzt oder geändert haben: Fügen Sie den unveränderten Text ein und prüfen Sie noch einmal.
verdict-could-change-spoofed = Nichts in diesen Kopfzeilen. Wenn auch Microsoft Ihnen geschrieben hat, ist das eine andere Mail: Prüfen Sie diese gesondert.
verdict-could-change-not-the-brand = Diese Seite kennt nur Mails von Microsoft. Ob dieser Absender ehrlich ist, lässt sich hier nicht sagen.
verdict-could-change-cannot-tell = Das fehlende Stück, das hier genannt wird. Damit ist die Antwort meist klar.
verdict-missing-whole = Fügen Sie alle Kopfzeilen ein, von der ersten bis zur letzten. Unter dem Feld zum Einfügen lesen Sie, wie das in Ihrem Mailprogramm geht.
verdict-missing-original = Wenn Ihnen die Mail weitergeleitet wurde: Bitten Sie um das Original, als Datei angehängt. Beim einfachen Weiterleiten geht verloren, was wir brauchen.
verdict-missing-forward-outlook = In Outlook: Beginnen Sie eine neue Nachricht in einem eigenen Fenster und ziehen Sie die ursprüngliche Mail hinein. Im klassischen Outlook: Markieren Sie die Mail und drücken Sie Strg+Alt+F. Senden Sie das ab, speichern Sie die angehängte Datei und öffnen Sie diese hier.
verdict-missing-forward-gmail = In Gmail im Browser: Öffnen Sie die ursprüngliche Mail, klicken Sie auf die drei Punkte neben „Antworten“, wählen Sie „Nachricht herunterladen“ und öffnen Sie diese Datei hier. In der App geht das nicht.
verdict-missing-forward-apple-mail = In Mail auf dem Mac: Markieren Sie die ursprüngliche Mail und wählen Sie in der Menüleiste das Weiterleiten als Anhang. Speichern Sie die angehängte Datei und öffnen Sie diese hier. Auf iPhone und iPad kennen wir keinen Weg.
verdict-missing-forward-thunderbird = In Thunderbird: Markieren Sie die ursprüngliche Mail und wählen Sie im Menü „Nachricht“ den Eintrag „Weiterleiten als“, dann „Anhang“. Speichern Sie die angehängte Datei und öffnen Sie diese hier.
verdict-missing-forward-roundcube = Im Webmailer (Roundcube): Öffnen Sie die ursprüngliche Mail, wählen Sie „Mehr“, dann „Lokal speichern (.eml)“, und öffnen Sie diese Datei hier. Auch „Als Anhang weiterleiten“ gibt es dort.
verdict-missing-forward-any = Besorgen Sie die ursprüngliche Mail als Datei: Lassen Sie sie als Anhang weiterleiten, oder speichern Sie sie dort, wo sie zuerst ankam. Öffnen Sie dann diese Datei hier, nicht die Weiterleitung.
verdict-missing-forward-headers = Oder öffnen Sie die ursprüngliche Mail dort, wo sie zuerst ankam, und kopieren Sie ihre Kopfzeilen. Wenn Sie nicht wissen, wer Ihnen das weitergeleitet hat, behandeln Sie es als Fälschung.
verdict-missing-forward-attached = Das Original ist an diese Weiterleitung angehängt. Speichern Sie die angehängte Datei und öffnen Sie diese hier.
verdict-missing-address-lost = Kopieren Sie die Kopfzeilen noch einmal, direkt aus Ihrem Mailprogramm. Hinter „From:“ muss die ganze Adresse des Absenders stehen.
verdict-missing-loose = Kopieren Sie die Kopfzeilen noch einmal, sodass jede Zeile mit ihrem Namen beginnt. Oder speichern Sie die Mail als Datei und öffnen Sie diese hier.
verdict-missing-broken-by-forwarding = Wenn bei der Arbeit ein Mail-Filter Ihre Mails zuerst prüft, kann Ihre IT sehen, was dort ankam.
verdict-missing-lines-only-file = Prüfen Sie die ganze Mail, nicht nur die Kopfzeilen: Speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.
verdict-missing-lines-only-mailbox = Sagen Sie uns, wo Ihr Postfach ist: Wählen Sie es unter „Mein Postfach ist bei“. Dann zählen die Ergebnisse dieses Dienstes.
verdict-missing-lines-only-none = Prüfen Sie die ganze Mail, nicht nur die Kopfzeilen: Speichern Sie die Mail als Datei und öffnen Sie diese Datei hier. Wenn der Text der signierte ist, wird die Antwort klar.
verdict-missing-text-changed-cause = Es kann einen ehrlichen Grund geben: einen Mail-Filter bei der Arbeit oder eine Mailingliste, die Mails verändert. Ihre IT kann sehen, was dort ankam.
verdict-missing-text-changed-fake = Wenn es keinen solchen Grund gibt, behandeln Sie die Mail wie eine Fälschung.
verdict-missing-other-text = Fügen Sie nur die Kopfzeilen ein. Oder speichern Sie die Mail noch einmal, direkt aus dem Postfach, in dem sie ankam, und öffnen Sie diese Datei hier.
verdict-missing-check-unfinished = Ihr Mail-Dienst konnte seine Prüfung nicht beenden. Sehen Sie lieber selbst in Ihrem Konto nach: Tippen Sie die Adresse unten ein.
verdict-missing-check-unfinished-again = Wenn Microsoft noch einmal schreibt, prüfen Sie die neue Mail: Die nächste Prüfung kann gelingen.
verdict-missing-edited-after-delivery = Wenn Sie selbst etwas geschwärzt oder geändert haben, fügen Sie den unveränderten Text ein. Nichts davon verlässt diese Seite.
verdict-missing-text-above = Wenn Sie den Text über den Kopfzeilen selbst geschrieben haben, lassen Sie ihn weg. Wenn er zu einer Mail gehört, prüfen Sie stattdessen deren Kopfzeilen.
verdict-missing-inside-another = Öffnen Sie diese Mail in dem Postfach, in dem sie zuerst ankam, und kopieren Sie die Kopfzeilen dort.
verdict-missing-inside-another-forwarder = Wer Ihnen die Mail weitergeleitet hat, kann sie dort als Datei speichern.
verdict-missing-split-line = Kopieren Sie die Kopfzeilen noch einmal so, dass jede in ihrer eigenen Zeile bleibt. Oder speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.
verdict-missing-damaged = Der Text wurde beim Kopieren beschädigt. Speichern Sie die Mail als Datei und öffnen Sie stattdessen diese Datei hier.
verdict-missing-nobody-vouches-unknown-service = Sagen Sie uns, wo Ihr Postfach ist: Wählen Sie es unter „Mein Postfach ist bei“.
verdict-missing-nobody-vouches-unknown-service-else = Wenn das nicht Ihr Mail-Dienst ist, fügen Sie alle Kopfzeilen ein, von der ersten bis zur letzten: Ihrer schreibt seine Ergebnisse darüber.
verdict-missing-nobody-vouches-service-silent = Ihr Mail-Dienst hat nicht festgehalten, wer diese Mail signiert hat. Sehen Sie lieber selbst in Ihrem Konto nach: Tippen Sie die Adresse unten ein.
verdict-missing-nobody-vouches-service-silent-whole = Wenn nichts ausgelassen wurde, hat Ihr Mail-Dienst nicht festgehalten, wer diese Mail signiert hat. Sehen Sie dann lieber selbst in Ihrem Konto nach: Tippen Sie die Adresse unten ein.
verdict-missing-nobody-vouches-service-silent-key = Wenn die Mail eine Signatur hat, können Sie den Schlüssel dazu nachschlagen: siehe „Wer bürgt dafür“.
verdict-limits-body-whole = Was die Mail von Ihnen will. Links, Telefonnummern und Anhänge darin werden nicht beurteilt, auch wenn die ganze Mail vorliegt.
verdict-limits-body = Den Text der Mail, die Links, Telefonnummern und Anhänge darin. Eingefügt wurden nur die Kopfzeilen.
verdict-limits-paste = Ob der Text erfunden oder vor dem Einfügen verändert wurde. Nur eine Signatur, die hier geprüft wurde, macht das schwer.
verdict-limits-lists = Alles, was neuer ist als die Listen der Seite. Wie neu die Schlüssel und Adressbereiche sind, lesen Sie ganz unten auf der Seite.
verdict-limits-intentions = Absichten. Auch eine echte Mail kann heißen, dass jemand in ein Konto kommen will.

## Was am Text, an der Datei oder der policy.json falsch war und was repariert wurde

refusal-empty = Das Feld ist leer. Fügen Sie die Kopfzeilen der Mail ein oder öffnen Sie die Datei der Mail.
refusal-file-too-large = Diese Datei ist { NUMBER($size) } MB groß. Wir lesen Dateien bis 25 MB. Fügen Sie lieber nur die Kopfzeilen ein: Die sind kurz.
refusal-block-too-large = Allein die Kopfzeilen sind { NUMBER($size) } kB groß. Wir lesen bis zu 1.024 kB, und bei echten Mails sind es viel weniger. Fügen Sie die Kopfzeilen einer einzigen Mail ein.
refusal-not-text-image = Das ist ein Bild. Ein Bild von einer Mail lässt sich nicht prüfen. Öffnen Sie die Mail selbst, kopieren Sie die Kopfzeilen als Text und fügen Sie diesen Text hier ein.
refusal-not-text-pdf = Das ist ein PDF. Eine gedruckte Mail hat keine Kopfzeilen mehr. Öffnen Sie die Mail selbst und kopieren Sie die Kopfzeilen, oder speichern Sie die Mail als Datei.
refusal-not-text-zip = Das ist eine ZIP- oder Office-Datei. Wenn die Mail darin ist, entpacken Sie die Datei zuerst und öffnen Sie dann die Datei der Mail.
refusal-not-text-other-ole = Das ist eine alte Office-Datei, keine Outlook-Mail. Öffnen Sie die Mail in Outlook und speichern Sie sie als Nachrichtendatei.
refusal-not-text-unknown = Diese Datei enthält keinen lesbaren Text. Wählen Sie die Datei der Mail, mit der Endung .eml, .msg oder .txt.
refusal-no-transport-headers = Diese Outlook-Datei enthält keine Kopfzeilen. Das ist bei gesendeten Mails, Entwürfen und manchen Kopien normal. Öffnen Sie die empfangene Mail, wählen Sie „Datei“, dann „Eigenschaften“, und kopieren Sie den Text unter „Internetkopfzeilen“.
refusal-broken-msg = Diese Outlook-Datei ist abgeschnitten oder beschädigt. Speichern Sie die Mail noch einmal und öffnen Sie die neue Datei.
refusal-no-header-fields-sender-line = Das ist nur die Absenderzeile. Die kann jeder fälschen. Wir brauchen alle Kopfzeilen der Mail.
refusal-no-header-fields-value-without-name = Das ist ein Teil der Kopfzeilen, aber der Name der Zeile fehlt, zum Beispiel „Received:“. Fügen Sie die Zeilen mit ihren Namen ein, und zwar alle.
refusal-no-header-fields-visible-summary = Das zeigt Ihr Mailprogramm oben in einer Mail an. Die Kopfzeilen dahinter sind länger. Am Anfang stehen Zeilen wie „Received:“.
refusal-no-header-fields-mail-text = Das sieht aus wie der Text der Mail selbst. Wir brauchen die Kopfzeilen dahinter: Zeilen wie „Received:“ und „From:“.
refusal-no-header-fields-one-line = Diese Kopfzeilen haben ihre Zeilenumbrüche verloren: Alles steht in einer Zeile. Kopieren Sie die Kopfzeilen noch einmal, oder speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.
refusal-no-header-fields-link = Das ist ein Link. Bitte öffnen Sie ihn nicht, um ihn zu prüfen. Fügen Sie die Kopfzeilen der Mail ein, in der er stand.
refusal-no-header-fields-unknown = Dieser Text enthält keine Kopfzeilen. Das sind die technischen Zeilen hinter einer Mail, zum Beispiel „Received:“ und „From:“.
repair-byte-order-mark = Ein verstecktes Zeichen am Anfang wurde entfernt
repair-bare-carriage-return = Zeilenenden alter Art wurden umgewandelt
repair-leading-text = Text über den Kopfzeilen wurde entfernt
repair-quote-prefix = Zitatzeichen („>“) wurden aus den Zeilen entfernt
repair-indented = Die Einrückung aller Zeilen wurde entfernt
repair-lost-folding = Umgebrochene Zeilen wurden wieder verbunden
repair-double-spacing = Leerzeilen dazwischen wurden entfernt
repair-name-value-lines = Namen und Werte wurden wieder in eine Zeile gesetzt
repair-list-bullets = Aufzählungszeichen wurden aus den Zeilen entfernt
repair-line-numbers = Zeilennummern wurden entfernt
repair-smart-quotes = Typografische Anführungszeichen wurden gerade gemacht
repair-no-break-space = Besondere Leerzeichen wurden durch gewöhnliche ersetzt
repair-zero-width = Unsichtbare Zeichen wurden entfernt
repair-json-escapes = Programmzeichen wie \n wurden dekodiert
repair-html-entities = Web-Zeichen wie &lt; wurden dekodiert
repair-base64-message = Die kodierte Mail wurde dekodiert
repair-gmail-original-page = Gmails Übersicht über den Kopfzeilen wurde entfernt
repair-markdown = Tabellen- oder Code-Zeichen um die Kopfzeilen wurden entfernt
repair-json-fields = Aus einer Liste von Namen und Werten wurden Kopfzeilen gemacht
repair-address-links = Links um Adressen wurden entfernt
repair-defanged = Als „[.]“ geschriebene Punkte wurden wiederhergestellt
repair-lost-brackets = Verlorene Klammern um Adressen wurden ergänzt
repair-dashes = Aus langen Strichen wurden wieder Bindestriche
repair-quoted-printable = Codes wie =3D wurden dekodiert
repair-spaced-colons = Leerzeichen vor Doppelpunkten wurden entfernt
repair-text-once = { $title }, in Zeile { NUMBER($line) }.
repair-text-often = { $title }, { NUMBER($count) } Mal ab Zeile { NUMBER($line) }.
policy-not-json = es ist kein gültiges JSON
policy-unknown-near = dieses Feld gibt es nicht. Ist { $name } gemeint?
policy-unknown = dieses Feld gibt es nicht
policy-wrong-type-text = nötig ist ein Text in Anführungszeichen
policy-wrong-type-texts = nötig ist eine Liste von Texten in eckigen Klammern
policy-wrong-type-keys = nötig ist eine Liste von Schlüsseln, jeder mit domain, selector und record
policy-wrong-type-object = die Felder müssen in geschweiften Klammern stehen
policy-too-long = ein Text darin ist länger als 400 Zeichen
policy-too-many = es hat mehr als 200 Einträge
policy-not-a-name = darin ist etwas, das kein Hostname ist
policy-not-a-host = darin ist etwas, das kein Hostname, keine Adresse und kein Bereich ist
policy-gateway-by-name = darin ist ein Gateway mit seinem Hostnamen angegeben, den jeder benutzen kann; nötig ist die Adresse oder der Bereich
policy-not-an-address = es ist keine Mail-Adresse
policy-not-a-sender = darin ist etwas, das weder eine Mail-Adresse noch eine Domain mit Inhaber ist
policy-look-alike = darin ist eine Domain, die nur aussieht wie eine von Microsoft
policy-unknown-language = diese Sprache spricht die Seite nicht
policy-not-a-key = darin ist ein Eintrag, der kein öffentlicher Schlüssel für Mail ist

## Seltsame Absenderzeilen und Zeichen, jeweils als zweite Hälfte eines Satzes

oddity-space-before-colon = zwischen Name und Doppelpunkt steht ein Leerzeichen
oddity-folded-name = die Zeile ist zwischen Name und Doppelpunkt umgebrochen
oddity-leading-space = die Zeile beginnt mit einem Leerzeichen
oddity-lookalike-name = der Name ist mit täuschend ähnlichen Buchstaben geschrieben
oddity-not-a-field = eine Zeile gehört zu keiner Kopfzeile
oddity-control-character = darin ist ein verstecktes Steuerzeichen
oddity-odd-line-end = darin ist ein versteckter Zeilenumbruch
oddity-invisible-character = darin ist ein unsichtbares Zeichen
oddity-bidi-control = darin ist ein verstecktes Zeichen, das die Leserichtung umdreht
oddity-too-long = die Zeile ist länger, als wir lesen
oddity-unclosed-comment = eine Klammer wird nie geschlossen
oddity-unclosed-quote = ein Anführungszeichen wird nie geschlossen
oddity-no-authserv-id = es ist nicht angegeben, wer die Zeile geschrieben hat
oddity-trailing-semicolon = die Zeile endet mit einem Strichpunkt
oddity-bare-token = darin ist ein verirrtes Wort
oddity-glued-comment = ein Kommentar klebt an einem Ergebnis
oddity-untyped-property = ein Wert hat keinen Typ
oddity-encoded-value = der ganze Wert ist kodiert
oddity-unregistered-result = darin ist ein unbekanntes Ergebnis
oddity-unregistered-method = darin ist eine unbekannte Prüfung
oddity-no-results = darin sind keine Ergebnisse
oddity-bad-value = ein Wert enthält Zeichen, die nicht hineingehören
oddity-no-address = darin ist keine Adresse
oddity-address-without-at = was an der Stelle der Adresse steht, ist keine Adresse
oddity-several-addresses = darin ist mehr als eine Adresse
oddity-encoded-address = eine Adresse ist in kodiertem Text versteckt
oddity-source-route = die Adresse nennt einen Weg über andere Server
oddity-text-after-address = hinter der Adresse steht Text
oddity-stray-backslash = ein umgekehrter Schrägstrich steht, wo keiner hingehört
oddity-several-ats = eine Adresse hat zwei @-Zeichen
oddity-group-syntax = die Zeile ist als Gruppe von Absendern geschrieben
oddity-comment-in-address = in der Adresse ist ein Kommentar versteckt
oddity-quoted-local-part = ein Teil der Adresse steht in Anführungszeichen
oddity-non-ascii-address = die Adresse enthält Buchstaben, die nur gewöhnlich aussehen
oddity-raw-byte-in-address = die Adresse enthält ein kaputtes Zeichen
oddity-unclosed-angle = eine Klammer um die Adresse wird nie geschlossen
oddity-space-in-address = in der Adresse steht ein Leerzeichen
oddity-percent-escape = die Adresse enthält kodierte Zeichen
oddity-control-in-encoded-word = kodierter Text versteckt Steuerzeichen
oddity-duplicate-tag = ein Teil kommt zweimal vor
oddity-broken-tag = ein Teil ist kaputt
oddity-unreadable-date = das Datum lässt sich nicht lesen
oddity-no-zone = das Datum hat keine Zeitzone

## Ergebnisse von Prüfungen

result-this-computer = dieser Computer
result-the-computer = der Computer { $ip }
result-the-domain = die Domain
result-extension = Kein Standard führt diese Prüfung auf. Sie zählt nicht.
result-spf-yes = { $name } erlaubt, dass { $computer } dafür sendet. Über den sichtbaren Absender sagt das nichts.
result-spf-no = { $name } sagt, dass { $computer } dafür nicht senden darf.
result-spf-rather-no = { $name } sagt, dass { $computer } dafür wohl nicht senden darf.
result-spf-nothing = Sagt nichts: { $name } veröffentlicht keine Liste der Computer.
result-dkim-yes = Eine Signatur von { $name } wurde bestätigt.
result-dkim-yes-none = Eine Signatur wurde bestätigt, aber nicht, von wem. Das beweist wenig.
result-dkim-no = Eine Signatur wurde nicht bestätigt.
    .named = Eine Signatur von { $name } wurde nicht bestätigt.
result-dkim-nothing = Sagt nichts: Die Mail hatte keine Signatur.
result-dmarc-yes = Der sichtbare Absender, { $name }, ist bestätigt: Die Signatur oder der Computer passt dazu.
result-dmarc-no = Der sichtbare Absender, { $name }, ist nicht bestätigt: Weder die Signatur noch der Computer passt dazu.
result-dmarc-nothing = Sagt nichts: { $name } veröffentlicht keine Regel gegen Fälschungen.
result-temporary-error = Sagt nichts: Eine vorübergehende Störung hat die Prüfung angehalten.
result-permanent-error = Sagt nichts: Was die Domain veröffentlicht, ließ sich nicht lesen.
result-own-policy = Sagt nichts: Der Prüfer hat das Ergebnis wegen einer eigenen Regel beiseitegelegt.
result-timeout = Sagt nichts: Die Antwort kam zu spät.
result-not-checked = Sagt nichts: Es wurde nicht geprüft.
result-neutral = Sagt nichts: weder ja noch nein.
result-guess = Sagt nichts: Die Domain veröffentlicht keine Regel. Microsoft vermutet, dass die Mail bestanden hätte.
result-undocumented = Sagt nichts: nicht dokumentiert, dieses Wort steht auf keiner Liste.
result-arc-yes = Die Siegel früherer Dienste sind unversehrt. Ein Siegel ist so viel wert wie der, der es setzt.
result-arc-no = Die Siegel früherer Dienste sind zerstört.
result-arc-nothing = Sagt nichts: Kein früherer Dienst hat die Mail versiegelt.
result-compauth-yes = Microsoft hat die Mail insgesamt durchgelassen. Kein Beweis: Das schaffen auch viele Fälschungen.
result-compauth-rather-yes = Microsoft hat die Mail mit Zweifeln durchgelassen. Kein Beweis.
result-compauth-no = Microsoft zweifelt insgesamt am Absender.
result-compauth-nothing = Sagt nichts: Microsoft hat kein Gesamturteil abgegeben.
result-iprev-yes = Name und Adresse des sendenden Computers gehören zusammen, wie bei jedem ordentlichen Server.
result-iprev-no = Name und Adresse des sendenden Computers gehören nicht zusammen.
result-auth-yes = Der Absender war bei diesem Server angemeldet. Das kann jeder, der dort ein Konto hat.
result-auth-no = Eine Anmeldung bei diesem Server ist fehlgeschlagen.
result-bimi-yes = Die Domain darf ihr Logo zeigen. Mehr als DMARC beweist das nicht.
result-bimi-no = Das Logo der Domain wurde nicht bestätigt.
result-yes = Diese Prüfung wurde bestanden. Über den sichtbaren Absender sagt sie nichts.
result-no = Diese Prüfung wurde nicht bestanden. Über den sichtbaren Absender sagt sie nichts.
result-rather-yes = Sagt nichts.
result-because-not-signed = Es gibt keine.
result-because-no-key = Der Schlüssel dazu wurde nicht gefunden.
result-because-does-not-fit = Sie passt nicht zur Mail. Der Grund kann eine Fälschung sein, aber auch eine Änderung unterwegs.
result-because-body-changed = Der Text ist nicht der signierte. Der Grund kann eine Fälschung sein, aber auch eine Änderung unterwegs.
result-because-unreadable = Sie ist falsch geschrieben.
result-because-expired = Sie war abgelaufen.
result-action-none = Wegen DMARC wurde nichts unternommen. Das ist kein Zeichen dafür, dass die Mail echt ist.
result-action-reject-overridden = Die Domain bittet, solche Mails abzulehnen. Microsoft hat diese stattdessen als Spam markiert.
result-action-reject = Die Mail sollte abgelehnt werden.
result-action-quarantine = Die Mail sollte als Spam behandelt werden.
result-action-spared-quarantine = Durchgefallen. Die Mail kam trotzdem an, weil die Domain nur einen Teil solcher Mails als Spam behandeln lässt.
result-action-spared-reject = Durchgefallen. Die Mail kam trotzdem an, weil die Domain nur einen Teil solcher Mails ablehnen lässt.
result-action-permanent-error = Sagt nichts: Die Regel der Domain ließ sich nicht lesen.
result-action-temporary-error = Sagt nichts: Eine vorübergehende Störung hat die Prüfung angehalten.
result-action-undocumented = Nicht dokumentiert: Microsoft erklärt dieses Wort nicht.
result-reason-explicit = Durchgefallen, und die Domain selbst bittet, solche Mails aufzuhalten.
result-reason-implicit = Die Domain hat keine oder eine schwache Regel, und sonst sprach nichts für die Mail.
result-reason-forbidden = Die Organisation des Empfängers verbietet diesem Absender diesen Namen.
result-reason-own-domain-dmarc = Durchgefallen, und die Mail benutzt den Namen der eigenen Organisation des Empfängers.
result-reason-arc-override = DMARC wurde nicht bestanden. Stattdessen wurde dem Siegel eines früheren Dienstes vertraut. Kein Beweis.
result-reason-passed = Bestanden; warum genau, sagt Microsoft nicht. Kein Beweis: Das schaffen auch viele Fälschungen.
result-reason-soft-passed = Bestanden mit Zweifeln; warum, sagt Microsoft nicht. Kein Beweis.
result-reason-not-checked = Sagt nichts: Es wurde nicht geprüft.
result-reason-bypassed = Sagt nichts: Die Prüfung wurde übersprungen; warum, sagt Microsoft nicht.
result-reason-undocumented = Nicht dokumentiert: Microsoft erklärt diese Nummer nicht.
result-property-signer = Die Signatur nennt { $value }.
result-property-signer-identity = Signiert für { $value }.
result-property-selector = Der Schlüssel des Unterzeichners, der { $value } heißt.
result-property-signature-start = Die ersten Buchstaben der Signatur, um Signaturen auseinanderzuhalten.
result-property-algorithm = { $value }.
result-property-visible-sender = Die Prüfung hat sich { $value } angesehen.
result-property-envelope = { $value }. Das ist für Sie nicht zu sehen und kann vom sichtbaren Absender abweichen.
result-property-greeting = Der Computer nannte sich { $value }. Das kann er frei wählen.
result-property-peer = { $value } hat die Mail übergeben.
result-property-recipient-domain = Die Mail war für ein Postfach bei { $value } bestimmt.
result-property-login = Angemeldet war { $value }.
result-property-checker = { $value } hat geprüft.
result-property-mechanism = Der Eintrag { $value } auf der Liste der Domain passte.
result-property-other = Eine Einzelheit für Fachleute. Zählt nicht.

## Kopfzeilen

the-receiving-service = der empfangende Dienst
field-title-results-receiver = Was { $name } bei der Ankunft gefunden hat
field-title-arc-results-receiver = Was { $name } gefunden hat, unter dem eigenen Siegel
field-title-filter-report-renamed = Was der Spam-Filter auf der Seite des Absenders vermerkt hat
field-title-results = Ergebnisse von Prüfungen, von wem auch immer diese Zeile stammt
field-title-results-copy = Ergebnisse von der Seite des Absenders, nicht von Ihrem Mail-Dienst
field-title-received-spf = Ob der sendende Computer den genannten Namen benutzen darf
field-title-arc-results = Was ein Mail-Dienst gefunden hat, unter seinem Siegel
field-title-arc-signature = Die Signatur eines früheren Dienstes über die Mail, wie sie ihm vorlag
field-title-arc-seal = Ein Siegel über die Ergebnisse der Dienste davor
field-title-signature = Die Signatur einer Domain
field-title-other-signature = Eine zweite Signatur, für den eigenen Gebrauch eines Dienstes
field-title-filter-report = Was Microsofts Spam-Filter vermerkt hat
field-title-bulk-report = Beschwerden über Massenmail dieses Absenders
field-title-mailbox-delivery = In welchen Ordner die Mail kam. Kein Beleg für den Absender
field-title-spam-level = Wie sehr die Mail nach Spam aussieht
field-title-phishing-level = Wie sehr die Mail nach Phishing aussieht
field-title-exchange-auth = Als was Exchange den sendenden Computer kannte
field-title-exchange-auth-source = Welcher Exchange-Server das entschieden hat
field-title-directionality = In welche Richtung die Mail ging
field-title-originator-org = Aus wessen Microsoft 365 die Mail kam
field-title-custom-spam = Ein zusätzlicher Filter, der angeschlagen hat
field-title-sender-id = Sender ID, eine Prüfung, auf die sich niemand mehr verlässt
field-title-sending-address = Die Adresse des Computers, der die Mail übergeben hat
field-title-account-mark = Ein Zeichen, das Microsofts Kontosystem hinterlässt
field-title-exchange-internal = Microsoft-intern, nicht dokumentiert. Zählt nicht
field-title-google-internal = Google-intern, nicht dokumentiert. Zählt nicht
field-title-yahoo-internal = Yahoo-intern, nicht dokumentiert. Zählt nicht
field-title-received = Eine Station, festgehalten von dem Server, der die Mail annahm
field-title-google-received = Eine Station innerhalb von Google, in Googles eigener Form
field-title-date = Wann die Mail geschrieben wurde, laut Absender
field-title-from = Der sichtbare Absender
field-title-sender = Wer die Mail für den sichtbaren Absender verschickt hat
field-title-reply-to = Wohin eine Antwort gehen würde
field-title-return-path = Wohin Fehlermeldungen gehen: der Absender auf dem Umschlag
field-title-recipients = An wen die Mail adressiert ist, laut Absender
field-title-delivered-to = In welches Postfach die Mail gelegt wurde
field-title-forwarded = Ein Vermerk über Weiterleitung
field-title-subject = Der Betreff
field-title-message-id = Die Kennung der Mail
field-title-unsubscribe = Abmeldung von einer Mailingliste, vom Absender geschrieben
field-title-list = Über eine Mailingliste, vom Absender geschrieben
field-title-feedback-id = Kennzeichen des Absenders, um Beschwerden zu zählen
field-title-mailer = Das Programm, das der Absender nach eigener Angabe benutzt hat
field-whose-verified = Von einer Signatur abgedeckt, die hier geprüft wurde.
field-whose-receiver-named = Geschrieben von { $name }.
field-whose-receiver = Vom empfangenden Dienst geschrieben.
field-whose-anybody = Zählt nur als Angabe des Absenders: Diese Zeile kann jeder geschrieben haben.
field-whose-unclear = Solche Zeilen fügt { $name } am Ende hinzu, zwischen denen des Absenders. Von wem diese ist, lässt sich nicht sagen.
field-whose-renamed = Von der Absenderseite: Die Zeile kam mit der Mail, und { $name } hat sie bei der Ankunft umbenannt.
field-whose-other-service = Von der Absenderseite: { $name } schreibt solche Zeilen nicht. Vielleicht war es ein Server davor, vielleicht irgendjemand.
field-label-checked-by = Wer geprüft hat
field-label-instance = Welches Siegel
field-label-domain-asks = Was die Domain verlangt
field-label-dmarc-action = Was der Filter deshalb getan hat
field-label-compauth-reason = Warum Microsoft das meint
field-label-no-result = Ein Wort, das kein Ergebnis ist
field-label-malformed = Kaputt
field-label-encoded-value = Kodiert
field-label-no-results = Keine Ergebnisse
field-label-filter-verdict = Die Entscheidung des Spam-Filters
field-label-category = Unter welche Regel die Mail fiel
field-label-ip-verdict = Adresslisten
field-label-direction = Richtung
field-label-safety-tip = Warum eine Warnung gezeigt wird
field-label-scl = Spam-Stufe
field-label-bcl = Massenmail-Stufe
field-label-pcl = Phishing-Stufe
field-label-bulk-mail = Massenmail
field-label-country = Land dieser Adresse
field-label-language = Sprache des Textes
field-label-connecting-ip = Sendender Computer
field-label-greeting = Der Name, den sich der Computer gab
field-label-reverse-name = Der Name, der zu seiner Adresse gefunden wurde
field-label-arc-parts = Siegel
field-label-custom-spam = Zusatzfilter
field-label-folder = Ordner
field-label-mailbox-auth = Ein Zeichen des Postfachs
field-label-empty = Leer
field-label-undocumented-value = Nicht dokumentiert
field-label-unknown = Unbekannt
field-label-auth-as = Bekannt als
field-label-auth-source = Entschieden von
field-label-originator-org = Organisation
field-label-sender-id-result = Sender ID
field-label-sender-id-address = Angesehene Adresse
field-label-account-mark = Zählt nicht
field-label-version = Version
field-label-algorithm = Art der Signatur
field-label-signing-domain = Wer signiert hat
field-label-selector = Welcher Schlüssel
field-label-canonical = Wie es zum Signieren aufbereitet wurde
field-label-signed-fields = Was signiert ist
field-label-body-hash = Fingerabdruck des Textes
field-label-signature-value = Die Signatur selbst
field-label-signing-identity = In wessen Namen
field-label-body-length = Wie viel signiert ist
field-label-key-lookup = Wo der Schlüssel steht
field-label-signed-at = Signiert am
field-label-expires-at = Gültig bis
field-label-copied-fields = Kopie der Kopfzeilen
field-label-chain = Die Siegel davor
field-label-taken-at = Wann
field-label-written-at = Geschrieben
field-label-mailbox = Adresse
field-label-text = Dekodiert
field-label-message-id = Kennung
field-label-unsubscribe = Abmeldung
field-label-list = Mailingliste
field-label-feedback-id = Beschwerdekennzeichen
field-label-mailer = Programm
field-label-unreadable = Nicht lesbar
field-check-spf = SPF: der sendende Computer
field-check-dkim = DKIM: die Signatur
field-check-dmarc = DMARC: der sichtbare Absender
field-check-arc = ARC: frühere Siegel
field-check-compauth = Microsofts Gesamturteil
field-check-iprev = Name des Computers
field-check-auth = Anmeldung
field-check-bimi = BIMI: das Logo
field-check-sender-id = Sender ID, eine alte Prüfung
field-check-domain-keys = DomainKeys, eine alte Signatur
field-check-adsp = ADSP, zurückgezogen
field-check-atps = ATPS, ein Versuch
field-check-dnswl = Eine Liste bekannter Server
field-check-smime = S/MIME: die Signatur des Verfassers
field-check-rrvs = Ob das Postfach den Besitzer wechselte
field-check-vbr = Ob ein Dritter dafür bürgt
field-check-extension = Eine eigene Prüfung des Dienstes
field-check-unknown = Unbekannte Prüfung
field-property-signer = Wer signiert hat
field-property-signer-identity = In wessen Namen
field-property-selector = Welcher Schlüssel
field-property-signature-start = Welche Signatur
field-property-algorithm = Art der Signatur
field-property-visible-sender = Der sichtbare Absender
field-property-envelope = Der Absender auf dem Umschlag
field-property-greeting = Der Name, den sich der Computer gab
field-property-peer = Sendender Computer
field-property-recipient-domain = Empfänger
field-property-login = Anmeldung
field-property-checker = Wer geprüft hat
field-property-reason = Grund
field-property-checked-identity = Welcher Name geprüft wurde
field-property-mechanism = Welcher Eintrag passte
field-property-other = Einzelheit
field-hop-greeting = Nannte sich
field-hop-reverse-name = Dazu gefundener Name
field-hop-address = Gesehene Adresse
field-hop-taker = Angenommen von
field-hop-protocol = Wie
field-hop-id = Kennung dort
field-hop-recipient = Für

## Was ein Wert in einer Kopfzeile bedeutet

meaning-checked-by = Diese Ergebnisse tragen den Namen { $id }. Der Name allein beweist nichts.
meaning-instance = Nummer { NUMBER($n) } der Dienste, die diese Mail versiegelt haben, vom ersten an gezählt.
meaning-claimed = Behauptet, nicht bewiesen: { $text }
meaning-domain-asks-nothing = Die Domain bittet, bei durchgefallenen Mails nichts zu tun.
meaning-domain-asks-junk = Die Domain bittet, durchgefallene Mails als Spam zu behandeln.
meaning-domain-asks-refuse = Die Domain bittet, durchgefallene Mails abzulehnen.
meaning-no-result = Das steht zwischen Ergebnissen, ist aber keines. Es sagt nichts.
meaning-malformed = Ein Anführungszeichen oder eine Klammer wird nie geschlossen. Nichts in dieser Kopfzeile zählt.
meaning-encoded-value = Microsoft schreibt Ergebnisse kodiert, wenn der Name des Absenders mehr als die Buchstaben a bis z enthält. Bei Microsofts eigenen Namen ist das nie so.
meaning-no-results = Sagt nichts: Es wird keine Prüfung berichtet.
meaning-ip-verdict-allowed = Die Organisation lässt von dieser Adresse alles durch, die Mail wurde also nicht gefiltert.
meaning-ip-verdict-unlisted = Die Adresse steht auf keiner Liste, weder auf einer guten noch auf einer schlechten. Das ist üblich.
meaning-direction-in = In die Organisation, deren Server das geschrieben hat.
meaning-direction-out = Aus der Organisation, deren Server das geschrieben hat.
meaning-direction-internal = Innerhalb einer Organisation.
meaning-safety-tip-domain = Der Filter meint, dass der Absender eine geschützte Domain nachahmt.
meaning-safety-tip-person = Der Filter meint, dass der Absender jemanden nachahmt, den der Empfänger kennt.
meaning-safety-tip-first-contact = Der Empfänger hat von diesem Absender selten oder nie Mails bekommen. Allein heißt das wenig.
meaning-scl-skipped = Der Spam-Filter hat die Mail nicht geprüft. Die Skala reicht von -1 bis 9.
meaning-scl-not-spam = Der Spam-Filter hielt die Mail nicht für Spam. Den Absender prüft das nicht.
meaning-scl-never-written = Der Spam-Filter selbst schreibt nie 2, 3 oder 4; das war etwas anderes.
meaning-scl-spam = Spam. Die Skala reicht von -1 (nicht geprüft) bis 9 (eindeutig Spam).
meaning-scl-sure-spam = Eindeutig Spam. 7 bis 9 ist das obere Ende der Skala.
meaning-bcl-not-bulk = Nicht von einem Absender von Massenmail.
meaning-bcl-few = Ein Absender von Massenmail mit wenigen Beschwerden.
meaning-bcl-mixed = Ein Absender von Massenmail mit einigen Beschwerden. 9 ist das Höchste.
meaning-bcl-many = Ein Absender von Massenmail mit vielen Beschwerden.
meaning-pcl-unlikely = Der Text sieht für den Filter nicht nach Phishing aus. Den Absender prüft das nicht.
meaning-pcl-likely = Der Text sieht für den Filter nach Phishing aus.
meaning-bulk-mail = Der Filter hielt die Mail für Massenmail mit zu vielen Beschwerden.
meaning-country = { $code }. Nach Listen grob geschätzt. Ehrliche und unehrliche Mails können von überall kommen.
meaning-language = { $code }, wie der Filter vermutete.
meaning-connecting-ip = { $ip } hat die Mail an den Server übergeben, der das schrieb.
meaning-placeholder-ip = Ein Platzhalter, keine echte Adresse.
meaning-greeting = Der Computer nannte sich { $name }. Das kann er frei wählen.
meaning-reverse-name = Der Inhaber der Adresse hat ihr den Namen { $name } gegeben.
meaning-arc-parts = Welche Teile des Siegels eines früheren Dienstes der Filter vermerkt hat.
meaning-custom-spam = Ein Filter, den die Organisation eingeschaltet hat, schlug an.
meaning-folder-inbox = Die Mail kam in den Posteingang. Das ist kein Beweis, dass sie echt ist.
meaning-folder-junk = Die Mail kam in den Spam-Ordner. Dort landen auch echte Mails.
meaning-folder-custom = Eine Regel des Postfachs hat die Mail in einen anderen Ordner gelegt.
meaning-mailbox-auth = Nicht dokumentiert. Auch gefälschte Mails haben hier eine 1, es ist also kein Beweis.
meaning-empty = Hier steht nichts.
meaning-undocumented-value = Nicht dokumentiert, Microsoft-intern: Microsoft erklärt diese Kopfzeile, aber nicht diesen Wert.
meaning-undocumented = Nicht dokumentiert, Microsoft-intern. Zählt nicht.
meaning-unknown = Kein Standard erklärt das. Zählt nicht.
meaning-auth-as-anonymous = Unbekannt, wie fast alle Mails von außen. Das ist üblich.
meaning-auth-as-internal = Einer der eigenen Computer. Hier zählt nur, was die empfangende Organisation sagt.
meaning-auth-as-external = Ein Partner, der wie die eigenen behandelt wird.
meaning-auth-as-partner = Eine Partnerorganisation.
meaning-auth-source = Der Server { $host } hat das entschieden.
meaning-originator-org = { $domain }, nach eigener Angabe. Jede Organisation und jeder Betrüger kann Microsoft 365 mieten.
meaning-sender-id-address = Das alte Verfahren hat sich { $address } angesehen.
meaning-sending-address = { $ip }, laut dieser Zeile.
meaning-account-mark = Wird oft in Fälschungen kopiert. Es ist nicht signiert: Dass es da ist, beweist nichts.
meaning-version = Immer 1.
meaning-algorithm-rsa-sha256 = Die übliche Art.
meaning-algorithm-ed25519 = Eine neuere Art mit kurzen Schlüsseln.
meaning-algorithm-rsa-sha1 = Eine alte Art, die nicht mehr zählt.
meaning-algorithm-unknown = In keinem Standard. Das lässt sich nicht prüfen.
meaning-signing-domain = { $domain } soll signiert haben. Ob das so ist, zeigt nur eine Prüfung der Signatur.
meaning-selector = Der Schlüssel des Unterzeichners, der { $name } heißt.
meaning-body-hash = Zeigt, ob der Text unter den Kopfzeilen verändert wurde, wenn der Text vorliegt.
meaning-signature-value = Gemacht mit einem Schlüssel von { NUMBER($bits) } Bit.
meaning-signature-value-none = Die Zahl, die bei einer Prüfung verglichen wird.
meaning-signing-identity = Signiert für { $identity }, laut Unterzeichner.
meaning-body-length = Der Text ist nur bis Byte { NUMBER($bytes) } signiert. Danach kann alles hinzugefügt worden sein.
meaning-key-lookup = Der Unterzeichner veröffentlicht seinen Schlüssel im Namensdienst des Internets (DNS). Das ist üblich.
meaning-signed-at = { $time }, laut Unterzeichner.
meaning-expires-at = { $time }. Danach zählt die Signatur nicht mehr.
meaning-copied-fields = Wie die signierten Kopfzeilen für den Unterzeichner aussahen. Nur zur Fehlersuche.
meaning-chain-first = Keine: Das ist das erste Siegel.
meaning-chain-whole = Für den Dienst, der dieses Siegel gesetzt hat, waren die früheren unversehrt.
meaning-chain-broken = Für den Dienst, der dieses Siegel gesetzt hat, waren die früheren zerstört.
meaning-chain-unknown = Weder none noch pass noch fail. Das Siegel zählt nicht.
meaning-written-at = { $moment }, nach der Uhr des Absenders.
meaning-empty-return-path = Kein Absender auf dem Umschlag, wie bei automatischen Mitteilungen üblich.
meaning-message-id = Vom System des Absenders vergeben. Jeder kann hier jede Kennung angeben.
meaning-unsubscribe = Benutzen Sie das nicht in einer Mail, an der Sie zweifeln: Der Absender erfährt so, dass jemand seine Mails liest.
meaning-list = Vom Absender geschrieben. Wer das ist, sagt die Zeile nicht.
meaning-feedback-id = Zu welchem Massenversand die Mail gehört, nach den Kennzeichen des Absenders. Das beweist nichts.
meaning-mailer = Jeder kann jeden Namen angeben.
meaning-unreadable = Das hält sich nicht an den Standard, und wir raten nicht.
meaning-filter-verdict-blocked-by-reader = Gesperrt: auf der Liste gesperrter Absender des Empfängers.
meaning-filter-verdict-not-spam = Nicht für Spam gehalten. Den Absender prüft das nicht.
meaning-filter-verdict-allowed-by-reader = Nicht gefiltert: auf der Liste erlaubter Absender des Empfängers.
meaning-filter-verdict-allowed-by-policy = Nicht gefiltert: auf der Liste erlaubter Absender der Organisation.
meaning-filter-verdict-blocked-by-policy = Spam: auf der Liste gesperrter Absender der Organisation.
meaning-filter-verdict-skipped-internal = Nicht gefiltert, weil es eine Mail innerhalb einer Organisation ist.
meaning-filter-verdict-skipped-by-rule = Nicht gefiltert: Eine Regel der Organisation hat es vorher so bestimmt.
meaning-filter-verdict-released = Die Mail war in Quarantäne, und jemand hat sie freigegeben.
meaning-filter-verdict-spam-by-rule = Spam: Eine Regel der Organisation hat es vorher so bestimmt.
meaning-filter-verdict-spam = Für Spam gehalten.
meaning-category-malware = Schadsoftware.
meaning-category-brand-impersonation = Die Mail ahmt eine bekannte Marke nach.
meaning-category-bulk = Massenmail.
meaning-category-domain-impersonation = Die Mail ahmt eine geschützte Domain nach.
meaning-category-attachment = Eine Art von Anhang, die gesperrt ist.
meaning-category-mailbox-impersonation = Die Mail ahmt jemanden nach, mit dem der Empfänger Mails austauscht.
meaning-category-sure-phishing = Eindeutig Phishing, sagt der Filter.
meaning-category-sure-spam = Eindeutig Spam, sagt der Filter.
meaning-category-internal-phishing = Phishing aus der eigenen Organisation.
meaning-category-outbound-spam = Der Microsoft-Filter der sendenden Organisation hielt die Mail schon beim Abschicken für Spam.
meaning-category-phishing = Phishing, sagt der Filter.
meaning-category-safe-attachments = Die Anhänge wurden in einer Testumgebung geöffnet und waren schädlich.
meaning-category-spam = Spam.
meaning-category-spoof = Der Filter meint, dass der Absender gefälscht ist.
meaning-category-user-impersonation = Die Mail ahmt jemanden nach, den der Empfänger kennt.
meaning-category-none = Keine, wenn man das Wort genau nimmt. Microsoft führt es nicht auf.
meaning-sender-id-yes = Die alte Prüfung wurde bestanden. Das schaffen auch gefälschte Mails: kein Beweis.
meaning-sender-id-no = Die alte Prüfung wurde nicht bestanden. Das passiert auch bei echten Mails: kein Beweis.
meaning-sender-id-undocumented = Nicht dokumentiert. Es sagt nichts.
meaning-sender-id-nothing = Sagt nichts.
meaning-canonical-relaxed = Abstände und Zeilenumbrüche dürfen sich ändern
meaning-canonical-simple = nichts darf sich ändern
meaning-canonical-unknown = auf eine Weise, die kein Standard festlegt
meaning-canonical = In den Kopfzeilen: { $header }; im Text: { $body }.
meaning-signed-fields = Signierte Kopfzeilen: { NUMBER($count) }.
    .lacking = Signierte Kopfzeilen: { NUMBER($count) }. Nicht signiert: { $fields }.
meaning-signed-fields-from = der sichtbare Absender
meaning-signed-fields-to = der Empfänger
meaning-signed-fields-subject = der Betreff
meaning-signed-fields-date = das Datum
meaning-signed-fields-reply-to = die Antwortadresse
meaning-signed-fields-message-id = die Kennung der Mail
meaning-hop-greeting = Der sendende Computer nannte sich { $value }. Das kann er frei wählen.
meaning-hop-reverse-name = Der empfangende Server fand dazu den Namen { $value }.
meaning-hop-address = Der empfangende Server sah die Adresse { $value }.
meaning-hop-taker = { $value } hat die Mail nach eigener Angabe angenommen.
meaning-hop-protocol = Per { $value }.
meaning-hop-id = Die Kennung der Mail in den Aufzeichnungen dieses Servers.
meaning-hop-recipient = Die Mail wurde für { $value } übergeben.
meaning-mailbox = Der Name „{ $name }“ ist freier Text. Die Adresse ist { $address }.
meaning-mailbox-address = { $address }.
meaning-mailbox-name = „{ $name }“ und keine Adresse.
meaning-mailbox-empty = Keine Adresse.
meaning-utc = { $date }, { $time } UTC
    .zone = { $date }, { $time } UTC (geschrieben als { $zone })

## Beschriftungen der Seite

list-separator = ,{" "}
how-to-rule = Beim gewöhnlichen Weiterleiten entsteht eine neue Mail, und die Belege bleiben zurück. Speichern Sie die Mail als Datei, oder kopieren Sie ihre Kopfzeilen. Manche Programme können sie auch als Anhang weiterleiten; wo das geht, steht es bei den Schritten.
brand = Countersign
version = Version
language = Sprache
skip-link = Zur Antwort springen
nothing-leaves = Nichts verlässt diese Seite
question = Ist das wirklich von Microsoft?
lead = Fügen Sie die verborgenen Zeilen einer Mail mit „Sicherheitscode“ oder „ungewöhnlicher Anmeldung“ ein. Sie bekommen eine klare Antwort und den richtigen nächsten Schritt.
promise-text = Die Prüfung läuft in Ihrem Browser. Kein Teil Ihrer Mail wird irgendwohin geschickt oder gespeichert.
see-for-yourself = Sehen Sie selbst
prove-offline = Schalten Sie Ihre Internetverbindung ab.
prove-paste = Fügen Sie ein und prüfen Sie. Die Antwort kommt trotzdem.
prove-close = Schließen Sie den Tab, dann verbinden Sie sich wieder.
foot-privacy = Die Prüfung läuft in Ihrem Browser. Die Seite darf andere Computer nicht einmal etwas fragen: Das verbieten ihre eigenen Regeln.
foot-prove = Sehen Sie selbst: Schalten Sie die Internetverbindung ab und prüfen Sie noch einmal. Es funktioniert trotzdem.
foot-knows-title = Was die Seite kennt
foot-knows = Die öffentlichen Schlüssel, mit denen Microsoft, Google, Yahoo, Apple und Weiterleitungsdienste signieren, die Adressbereiche, aus denen Microsoft sendet, und die Absender, die Microsoft nennt. Diese Listen haben ein Datum. Eine Signatur mit einem neueren Schlüssel ist „nicht nachgerechnet“; das allein macht eine Mail nie zur Fälschung.
foot-about = Offener Quelltext. Keine Verbindung zu Microsoft.
paste-label = Kopfzeilen hier einfügen
paste-hint = Die technischen Zeilen, die Ihr Mailprogramm Ihnen zeigen kann.
where-find = Wo finde ich das?
paste-placeholder =
    Received: from …
    Authentication-Results: …
    From: Microsoft-Konto-Team <…>
    Subject: Ungewöhnliche Anmeldeaktivität
open-file = Datei öffnen
or-drop = oder hier ablegen: .eml, .msg oder .txt, eine oder mehrere
check = Diese Mail prüfen
forwarded-hint = Weitergeleitete Kopien helfen nicht: Beim Weiterleiten gehen die Zeilen verloren, auf die es ankommt.
keys = Eingefügtes wird sofort geprüft. Auch Strg+Eingabe prüft, Esc leert das Feld.
so-far = Bisher:
show-why = Antwort zeigen
cleared-text = Das Feld ist wieder leer.
bring-back = Zurückholen
reloaded = Die Seite wurde neu geladen und hat alles vergessen, was darin war. Nirgends wurde etwas gespeichert.
until-you-know = Solange Sie es nicht wissen:
until-you-know-text = Klicken Sie nichts in der Mail an, rufen Sie keine Nummer daraus an und geben Sie niemandem einen Code.
contact-organisation = Diese Seite hat { $organisation } eingerichtet.
contact-help-desk = Unsicher, oder schon etwas angeklickt? Fragen Sie Ihre IT.
how-title = Wo die Kopfzeilen zu finden sind
on-phone = auf dem Handy oder Tablet
on-computer = am Computer
how-text = Das dauert am Computer etwa eine Minute. Kopieren Sie alles, von der ersten Zeile an.
no-headers-text = Dieser Text enthält keine Kopfzeilen. Er sieht aus wie der sichtbare Teil der Mail. Wir brauchen die technischen Zeilen darüber. Ihr Text ist noch im Feld.
not-read-title = Das ließ sich nicht lesen.
unreadable-file = Ihr Browser konnte diese Datei nicht öffnen. Speichern Sie die Mail noch einmal, oder fügen Sie stattdessen die Kopfzeilen ein.
later-awaited = Der Rest der Seite ist noch unterwegs.
later-missing = Der Rest der Seite ist nicht angekommen. Das meiste, was Sie hier sehen, geht auch ohne ihn.
answer-awaited = Für diese Mail wird noch ein Teil der Seite geladen. Die Antwort kommt von selbst.
answer-missing = Diese Mail lässt sich noch nicht prüfen: Ein Teil der Seite ist nicht angekommen. Fordern Sie ihn noch einmal an. Kommt er wieder nicht, laden Sie die Seite neu und geben Sie die Mail noch einmal ein. Bis dahin: Klicken Sie in der Mail nichts an.
change-awaited = Für diese Änderung wird noch ein Teil der Seite geladen. Bis dahin steht hier die bisherige Antwort.
change-missing = Für diese Änderung fehlt ein Teil der Seite. Hier steht noch die bisherige Antwort. Fordern Sie den Teil noch einmal an.
file-awaited = Wartet auf einen Teil der Seite.
later-again = Noch einmal anfordern
policy-refused = Die Einstellungen Ihrer Organisation ließen sich nicht lesen. Die Seite benutzt die eigenen.
file-list-title = Mehrere Mails
back-to-files = Alle Dateien
start-again = Neu beginnen
checked-label = Geprüft:
check-another = Andere Mail prüfen
no-subject = eine Mail ohne Betreff
name-shown = Angezeigter Name
anybody-can-name = Hier kann jeder jeden Namen eintragen.
sent-from = Gesendet von
reply-to = Antwort an (Reply-To)
looks-like = Es sieht aus wie
the-trick = Der Trick
microsoft-uses = Microsoft benutzt
not-microsofts = Das ist nicht die Adresse von Microsofts Konto-Team. Der unterstrichene Teil entscheidet.
not-microsofts-plain = Das ist keine Adresse von Microsoft. Der unterstrichene Teil entscheidet.
microsofts-proven = Die Adresse ist von Microsoft, und eine Signatur, die sie abdeckt, wurde hier nachgerechnet.
microsofts-reported = Die Adresse ist von Microsoft, und der Dienst, der die Mail bekam, bestätigt es.
microsofts-unproven = Es sieht nach Microsoft aus. Das allein beweist nichts: Jeder kann das schreiben.
how-we-know = Woher wir es wissen
could-change = Was das ändern könnte
would-change = Was das ändern würde
does-not-tell = Was es Ihnen nicht sagt
copy = Kopieren
copied-short = Kopiert
missing = Nötig:
back-to-paste = Zurück zum Feld
has-sender = Die Absenderzeile ist da. Die kann jeder schreiben.
has-route = Zeilen über den Weg sind da.
has-results = Zeilen mit Prüfergebnissen sind da.
has-signature = Eine Signatur ist da.
my-mail-is-at = Mein Postfach ist bei
that-is-right = Das stimmt
receiver-unknown = Wählen Sie Ihren Mail-Dienst
receiver-find-out = Die Seite herausfinden lassen
receiver-identified = Erkannt an Zeilen, die nur dieser Dienst schreibt.
receiver-guessed = Das ist eine Vermutung. Stimmt sie? Die Antwort passt sich sofort an.
receiver-confirmed = Das haben Sie angegeben.
receiver-not-found = Im eingefügten Text nicht gefunden. Wenn Sie Ihren Dienst wählen, passt sich die Antwort sofort an.
was-forwarded = Die Mail wurde in dieses Postfach weitergeleitet
was-forwarded-text = von einer älteren Adresse von mir oder durch den Mail-Filter meiner Firma
what-to-do = Was jetzt zu tun ist
questions-text = Sie können die Fragen überspringen. Ihre Antworten bleiben auf dieser Seite.
yes = Ja
no = Nein
not-sure = Weiß nicht
yes-that-was-me = Ja, das war ich
account-mine = Ja, es ist meins
account-other = Nein, es gehört jemand anderem
account-none = Ich habe kein Microsoft-Konto
never = Was auch geschieht
explanations = Gut zu wissen
stop-here = Hier können Sie aufhören
stop-here-text = Was jetzt folgt, sind die Belege, zum Nachsehen oder für Ihre IT.
evidence = Belege
why = Warum
decides-it = Entscheidet
strong = Spricht dagegen
speaks-for = Spricht dafür
worth-knowing = Wissenswert
no-weight = Zählt nicht
senders-word = Angabe des Absenders
receivers-word = Angabe des empfangenden Dienstes
proven-here = Hier nachgerechnet
travel = Welchen Weg die Mail nahm
utc = UTC
received-by = Empfangen von
total-time = Gesamtdauer
slowest-step = Langsamste Station
# $duration is a short one: "1 h 4 min".
slowest-is = Nummer { NUMBER($step) }, { $duration }
vouch = Wer bürgt dafür
receiver-says = Der empfangende Dienst sagt
mail-says = Die Mail sagt
checked-here = Hier geprüft
pasted-text = Der eingefügte Text
fields = Kopfzeilen in Worten
by-receiver = Empfangender Dienst
by-sender = Absender
by-unclear = Unklar
by-senders-side = Absenderseite
group-antispam = Was der Spam-Filter meinte
take = Zum Mitnehmen
gone-recipient = Empfänger
gone-name = Name
gone-code = Code
gone-subject = Betreff
subject = Betreff
right-step = Der richtige Schritt

## Beschriftungen der Belege und des Berichts

help = Häufige Fragen
help-text = Kurze Antworten. Jede hat ihren eigenen Link.
drawn-way = Bild der Schritte
drawn-copy = Alles kopieren
try-example = Beispiel ausprobieren
try-example-text = Eine erfundene Mail für jede mögliche Antwort.
example-genuine = Der empfangende Dienst bestätigt Microsofts Signatur
example-caution = Von Microsofts Servern, aber ein Teil ist von einem Fremden
example-suspicious = Eine alte echte Mail, noch einmal verschickt
example-spoofed = Gibt sich als Microsoft aus, kommt aber von anderswo
example-not-microsoft = Nicht von Microsoft, und gibt sich auch nicht als Microsoft aus
example-cannot-tell = Aus einer weitergeleiteten Mail kopiert
why-text = Der entscheidende Befund kommt zuerst, danach die schwerwiegendsten. Jeder Befund zeigt die Zeilen, auf denen er beruht.
no-findings = In diesem Text gibt es nichts, worauf man hinweisen müsste.
cannot-see = Was diese Prüfung nicht sehen kann
finding = Befund
show-in-paste = Im eingefügten Text zeigen
travel-text = Wer die Mail an wen weitergab, und ab wo das mehr ist als eine Behauptung des Absenders.
no-route = Der eingefügte Text hat keine „Received:“-Zeile, über den Weg ist also nichts bekannt.
no-boundary = Es wurde keine Zeile eines empfangenden Dienstes gefunden, das alles sagt also nur der Absender.
trust-begins = Ab hier bestätigt
trust-begins-at = Ab hier bestätigt:
legend-claimed = vom Absender behauptet, nicht prüfbar
legend-attested = von dem Dienst geschrieben, der die Mail bekam
legend-gate = wo dessen Zeilen beginnen
same-as-table = Dasselbe als Tabelle
table-caption = Alle Stationen, der Reihe nach.
step = Station
handed-over-by = Weitergegeben von
taken-by = Angenommen von
your-time = Ihre Zeit
duration = Dauer
delay-scale = Die Balken haben einen gestauchten Maßstab: Die Striche darauf zeigen eine Sekunde, eine Minute, eine Stunde und einen Tag. Ein schraffierter Balken heißt, dass die Uhren verschieden gehen, nicht, dass die Mail so lange brauchte.
so-it-says = nach eigener Angabe
clocks-differ = die Uhren gehen verschieden
the-receiver = der empfangende Dienst
day = Tag
took-inside = Innerhalb des empfangenden Dienstes
your-zone = Ihre Zeitzone
handed-over = übergeben
station-said = Laut Absender
station-front-door = Eingangsserver
station-mailbox = Ihr Postfach
peer-microsoft-sender = Microsofts Server
peer-microsoft-network = In Microsofts Netz
peer-receiver = Der empfangende Dienst
peer-local = Ein lokaler Computer
peer-other = Ein anderer Computer
peer-unknown = Keine Adresse angegeben
vouch-text = Was der empfangende Dienst gefunden hat, was die Mail über sich selbst sagt und was hier geprüft wurde.
attested-note = bei der Ankunft geschrieben
claimed-note = das kann jeder schreiben
proven-note = in Ihrem Browser nachgerechnet
nothing-there = nichts
ask-spf = Darf dieser Computer für die Domain senden?
ask-dkim = Ist die Mail signiert?
ask-dmarc = Stimmt der sichtbare Absender überein?
ask-arc = Hat ein früherer Dienst dafür gebürgt?
ask-compauth = Microsofts Gesamturteil
signatures = Signaturen und Siegel
signatures-text = Eine Signatur lässt sich ohne jedes Netz prüfen, wenn der öffentliche Schlüssel dazu bekannt ist. Ein unbekannter Schlüssel beweist nichts, weder dafür noch dagegen.
no-signatures = Im eingefügten Text ist keine Signatur.
outcome = Ergebnis
selector = Name des Schlüssels
covers = Abgedeckt
key = Schlüssel
body = Der Text der Mail
outcome-verified = Hier nachgerechnet
outcome-does-not-verify = Stimmt nicht, so wie eingefügt
outcome-no-key = Schlüssel hier nicht bekannt
outcome-other-key = Mit einem Schlüssel signiert, der hier nicht bekannt ist
outcome-revoked = Schlüssel vom Inhaber zurückgezogen
outcome-wrong-algorithm = Schlüssel anderer Art
outcome-too-weak = Zu schwach, um zu zählen
outcome-malformed = Hält sich nicht an den Standard
outcome-shortened = Beim Kopieren gekürzt
outcome-not-tried = Nicht geprüft
body-matches = Es ist der Text, der signiert wurde.
body-differs = Es ist nicht der Text, der signiert wurde. Mail-Dienste ändern ihn oft.
body-not-pasted = Eingefügt wurden nur Kopfzeilen.
body-not-covered = Diese Art deckt den Text nicht ab.
key-built-in = aus der Liste dieser Seite
key-policy = von Ihrer Organisation
key-pasted = aus dem Eintrag, den Sie eingefügt haben
key-none = hier nicht bekannt
key-other = nicht der, der unter diesem Namen bekannt ist
key-other-text = Unter diesem Namen ist ein Schlüssel bekannt, aber diese Signatur wurde nicht damit gemacht. Inhaber wechseln ihre Schlüssel, und beim Kopieren einer Signatur kann ein Buchstabe verloren gehen. Daraus lässt sich nichts schließen.
key-unknown-text = Sie können den Schlüssel selbst nachschlagen. Fügen Sie eine dieser Zeilen in ein Befehlsfenster ein und dann das, was zurückkommt, in das Feld. Bedenken Sie: Gefragt wird der öffentliche Namensdienst (DNS), und wer ihn betreibt, kann die Frage sehen.
on-windows = Windows
in-powershell = PowerShell
on-mac-linux = Mac, Linux
paste-record = Der Eintrag, der zurückkam
use-record = Mit diesem Schlüssel prüfen
no-lookup = Der Name dieses Schlüssels enthält Zeichen, die in keinem Schlüsselnamen vorkommen. Darum gibt es hier keine Zeile zum Nachschlagen.
key-not-a-key = Das ist kein Schlüsseleintrag. Er sollte „p=“ und viele Buchstaben enthalten.
key-revoked = Der Inhaber hat diesen Schlüssel zurückgezogen: Was damit signiert ist, zählt nicht.
key-other-use = Dieser Schlüssel ist für etwas anderes als Mail.
key-bad-length = Dieser Schlüssel ist zu kurz oder zu lang und zählt darum nicht.
key-cut-off = Dieser Eintrag ist abgeschnitten oder beschädigt. Kopieren Sie ihn ganz.
key-several = Dieser Text enthält mehrere verschiedene Schlüssel. Fügen Sie nur einen ein.
pasted-text-note = Jede Markierung hat die Nummer ihres Befunds.
no-lines = Dieser Text enthält keine Kopfzeilen.
show-lines = Zeigen
only-all = Alles
only-receivers = Was der empfangende Dienst geschrieben hat
only-proven = Was hier nachgerechnet wurde
only-senders = Was der Absender geschrieben hat
only-findings = Zeilen mit Befund
legend-label = Was die Ränder bedeuten
edge-attested = Bestätigt: geschrieben von dem Dienst, der die Mail bekam
edge-proven = Nachgerechnet: von einer Signatur abgedeckt, die hier geprüft wurde
edge-claimed = Behauptet: Das kann jeder geschrieben haben
search-label = In den Zeilen suchen
trust-ends = Ab hier nicht mehr bestätigt
written-by-receiver = Geschrieben von dem Dienst, der die Mail bekam
written-by-sender = Geschrieben vom Absender oder nicht von ihm zu unterscheiden
proven-lines = Von einer Signatur abgedeckt, die hier nachgerechnet wurde
not-a-field = Gehört zu keiner Kopfzeile
repaired = Vor dem Lesen repariert
repaired-text = Das Kopieren hatte den Text verändert. Hier sehen Sie, was rückgängig gemacht wurde. Eine Reparatur macht eine Antwort nie besser.
before = Wie eingefügt
after = Wie gelesen
second-block = Zwei Mails auf einmal eingefügt. Die Antwort gilt der ersten.
check-second = Stattdessen die zweite prüfen
inner-mail = An dieser Mail hängt eine weitere Mail.
check-inner = Stattdessen die angehängte prüfen
fields-text = Der Wert jeder Zeile und von wem er stammt. Klappen Sie eine Zeile auf, um zu lesen, was sie bedeutet.
expand-all = Alle aufklappen
collapse-all = Alle zuklappen
column-field = Kopfzeile
column-value = Wert
column-by = Von wem
no-fields = In diesem Text braucht keine Kopfzeile eine Erklärung.
copy-field = Diese Kopfzeile kopieren
group-identity = Von wem die Mail ist, und an wen
group-transport = Welchen Weg die Mail nahm
group-authentication = Ergebnisse von Prüfungen
group-signatures = Wer signiert hat
group-rest = Alles Übrige
take-text = Für Ihre IT oder zum Aufheben.
blacked-out = Geschwärzt, bevor etwas hinausgeht
hide-recipients = Wer die Mail bekam
hide-recipients-note = To, Delivered-To, for <…>
hide-names = Der Teil einer Adresse vor dem @
hide-names-note = bei allen anderen; der Teil danach bleibt, denn er ist ein Beleg
hide-senders = Wer die Mail geschickt hat
hide-senders-note = die Adressen des Absenders: ein Beleg, außer es ist jemand, den Sie kennen
hide-codes = Codes und Kennungen der Mail
hide-codes-note = Zahlen im Betreff, Message-ID
hide-subject = Der Betreff
hide-subject-note = für die IT oft nützlich
preview = Vorschau: Genau dieser Text wird kopiert
written-as = In welcher Form
as-text = Einfacher Text
as-markdown = Markdown, für ein Ticket
as-json = JSON, für ein Programm
save-report = Als Datei speichern
copy-report = Bericht kopieren
the-report = Der Bericht
print = Drucken

## Sätze der Seite, in die etwas eingesetzt wird

answered = Die Antwort lautet: { $word }. { $findings ->
        [0] Keine Befunde
        [one] Ein Befund
       *[other] { $findings } Befunde
    }.
steps-follow = { $count ->
        [0] Keine Schritte unten.
        [one] Ein Schritt unten.
       *[other] { $count } Schritte unten.
    }
files-read = { $count ->
        [one] Eine Mail gelesen.
       *[other] { $count } Mails gelesen.
    }
language-not-loaded = { $name } ließ sich nicht laden. Prüfen Sie Ihre Internetverbindung, und wählen Sie die Sprache dann noch einmal. Ihr eingefügter Text ist noch da.
cleared = Das Feld ist leer. Sie können den Text zurückholen.
blacked-out-count = { $count ->
        [0] Nichts ist geschwärzt.
        [one] Eine Stelle ist geschwärzt.
       *[other] { $count } Stellen sind geschwärzt.
    }
gate-words = Darüber: geschrieben von { $name }. Darunter: geschrieben vom Absender.
    .unnamed = Darüber: geschrieben von dem Dienst, der die Mail bekam. Darunter: geschrieben vom Absender.
fields-found = { $count ->
        [0] Keine Kopfzeile passt.
        [one] Eine Kopfzeile passt.
       *[other] { $count } Kopfzeilen passen.
    }
copied = Kopiert: { $what }
not-copied = Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text und drücken Sie Strg+C.
saved = Die Datei liegt in Ihren Downloads.
not-saved = Ihr Browser hat das Speichern einer Datei nicht erlaubt.
copy-this = { $what } kopieren
checked-lines = { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    }
    .received = { $count ->
        [one] eine Zeile
       *[other] { $count } Zeilen
    }, empfangen von { $name }
file-list-progress = { NUMBER($read) } von { NUMBER($expected) } bisher gelesen.
    .done = Wählen Sie eine aus, um den Grund zu sehen.
receiver-guess = { $name } (vermutet)
receiver-found = { $name } (erkannt)
own-server = mein eigener Server, { $host }
step-count = { $count ->
        [one] Ein kurzer Schritt.
       *[other] { $count } kurze Schritte, in dieser Reihenfolge.
    }
question-count = { $count ->
        [one] Eine Frage, damit die Schritte zu Ihrem Fall passen
       *[other] { $count } Fragen, damit die Schritte zu Ihrem Fall passen
    }
because-asked-yes = Weil Sie es selbst waren.
because-asked-no = Weil Sie es nicht waren.
because-kind = Wegen des Themas der Mail.
because-account-mine = Weil das Konto Ihnen gehört.
because-account-other = Weil das Konto jemand anderem gehört.
because-account-none = Weil Sie kein Microsoft-Konto haben.
because-organisation-yes = Weil es um ein Geschäfts-, Schul- oder Unikonto geht.
because-organisation-no = Weil es nicht um ein Geschäfts-, Schul- oder Unikonto geht.
because-organisation-unsure = Weil es um ein Geschäfts-, Schul- oder Unikonto gehen kann.
because-did = Weil Sie schon etwas getan haben.
because-finding = Wegen Befund { NUMBER($number) }.
finding-number = Befund { NUMBER($number) }
line-number = Zeile { NUMBER($number) }
line-range = Zeilen { NUMBER($first) } bis { NUMBER($last) }
place-line = { $field }, Zeile { NUMBER($line) }
place-range = { $field }, Zeilen { NUMBER($first) } bis { NUMBER($last) }
folded = { $count ->
        [one] Eine Zeile ohne Befund, { NUMBER($first) }{"⁠"}
       *[other] { $count } Zeilen ohne Befund, { NUMBER($first) } bis { NUMBER($last) }
    }
lines-below = { $count ->
        [one] Eine weitere Zeile gehört nicht zu den Kopfzeilen und wird hier nicht gezeigt.
       *[other] { $count } weitere Zeilen gehören nicht zu den Kopfzeilen und werden hier nicht gezeigt.
    }
word-of = Angabe von { $name }
written-by = Geschrieben von { $name }
name-says = { $name } sagt
gate-row = Ab hier bestätigt: Von nun an hat { $name } die Zeilen geschrieben
station-more = { $count ->
        [one] Noch eine Station
       *[other] Noch { $count } Stationen
    }
says-took = laut Angabe { $duration }
cell-not-checked = Sagt nichts: Es ließ sich hier nicht prüfen, oder es zählt nicht.
cell-spf-yes = Dieser Computer darf laut veröffentlichter Liste für { $who } senden.
cell-spf-no = Dieser Computer darf laut veröffentlichter Liste nicht für { $who } senden.
cell-spf-nothing = Sagt nichts: keine brauchbare Liste von Computern für { $who }.
cell-dkim-yes = Signiert hat { $who }, und die Signatur ist gültig.
cell-dkim-no = Signiert haben soll { $who }, aber die Signatur ist nicht gültig.
cell-dkim-nothing = Sagt nichts: Es gibt keine Signatur oder keine, die sich prüfen ließ.
cell-dmarc-yes = Der sichtbare Absender, { $who }, stimmt mit dem Geprüften überein.
cell-dmarc-no = Der sichtbare Absender, { $who }, stimmt nicht mit dem Geprüften überein.
cell-dmarc-nothing = Sagt nichts: { $who } veröffentlicht keine brauchbare Regel.
cell-arc-yes = Versiegelt hat { $who }, und das Siegel ist gültig.
cell-arc-no = Versiegelt haben soll { $who }, aber das Siegel ist nicht gültig.
cell-arc-nothing = Sagt nichts. Das ist üblich bei Mails, die direkt kamen.
cell-compauth-nothing = Sagt nichts: Das schaffen auch viele Fälschungen.
cell-compauth-no = Microsoft traut dem gezeigten Absender nicht.
the-senders-domain = die Domain des Absenders
trick-foreign-letter = „{ $deceives }“ ist nicht der einfache Buchstabe „{ $instead }“. Das Zeichen stammt aus einem anderen Alphabet oder hat einen Akzent oder Strich.
trick-similar-letters = „{ $deceives }“ steht dort, wo Microsoft „{ $instead }“ hat. In kleiner Schrift sieht das gleich aus.
trick-letter-missing = Ein Buchstabe fehlt: Microsoft hat dort „{ $instead }“.
trick-letter-extra = Hier ist „{ $deceives }“ zu viel. Microsoft wird ohne geschrieben.
trick-letter-other = „{ $deceives }“ steht dort, wo Microsoft „{ $instead }“ hat.
trick-in-front = „{ $deceives }“ ist nur der Anfang. Ein Name gehört dem, dem das Ende gehört: „{ $deciding }“.
trick-within-name = „{ $deceives }“ ist nur ein Teil des Namens. Einen Namen wie „{ $deciding }“ kann jeder anmelden.
trick-invisible = Ein unsichtbares Zeichen, { $deceives }, ist darin versteckt. Damit ist es ein anderer Name.
trick-before-the-at = Was vor dem @ steht, kann alles sein. Die Mail kommt von „{ $deciding }“.
table-dates = { $keys ->
        [one] Ein Schlüssel
       *[other] { $keys } Schlüssel
    }, zuletzt in Gebrauch gesehen am { $newest }. Adressbereiche vom { $ranges }. Absender vom { $senders }.
key-bits = { $bits ->
        [one] Ein Bit
       *[other] { $bits } Bit
    }, { $from }
times = { $count ->
        [one] einmal, Zeile { NUMBER($line) }
       *[other] { $count } Mal, zuerst in Zeile { NUMBER($line) }
    }
undocumented-fields = { $count ->
        [one] Eine weitere, nicht dokumentierte Kopfzeile
       *[other] { $count } weitere, nicht dokumentierte Kopfzeilen
    }
more-fields = { $count ->
        [one] Eine weitere zeigen
       *[other] { $count } weitere zeigen
    }
starts-at = Beginnt in Zeile { NUMBER($line) }.

## Zeitspannen

# Im Satz: „zwei Stunden nach dem Schreiben“, immer im Nominativ oder Akkusativ.
duration-seconds = { $count ->
        [one] eine Sekunde
       *[other] { $count } Sekunden
    }
duration-minutes = { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
duration-hours = { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
duration-days = { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
short-seconds = { NUMBER($count) } s
short-minutes = { NUMBER($count) } min
short-hours = { NUMBER($hours) } h { NUMBER($minutes) } min
short-day = 1 Tag { NUMBER($hours) } h
short-days = { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Wie man an die Kopfzeilen kommt, je Programm

# Menünamen so, wie die Programme sie schreiben; woher sie stammen, steht über jedem Programm. Wo ein deutscher Name nicht
# belegt ist, wird der Eintrag beschrieben und nichts gezeichnet. „OVHcloud“ ist deren Hilfe „Phishing erkennen“, 3. März 2026.

how-to-attached = Wer sie bekommt, speichert die angehängte Mail als Datei und öffnet diese Datei hier. Die Mail darum herum hat eigene Kopfzeilen, und die sagen nichts über diese.
how-to-exit = Hier kommen Sie nicht an sie heran? Dann benutzen Sie die Mail nicht: Tippen Sie account.microsoft.com ein.
# Speichern unter, Als EML speichern: OVHcloud. Nachrichtenquelle anzeigen: OVHcloud; Nachrichtendetails anzeigen: Ionos-Hilfe, ohne Datum.
# Das Menü darüber heißt bei OVHcloud „Ansicht“, bei Ionos „Anzeigen“.
how-to-outlook-new = Neues Outlook für Windows
    .steps =
        Klicken Sie in der Liste mit der rechten Maustaste auf die Mail.
        Wählen Sie „Speichern unter“, dann „Als EML speichern“.
        Öffnen Sie diese Datei hier.
    .note =
        Oder öffnen Sie die Mail, wählen Sie „Weitere Aktionen“ (die drei Punkte oben rechts in der Mail), „Ansicht“ oder „Anzeigen“, dann „Nachrichtendetails anzeigen“ oder „Nachrichtenquelle anzeigen“. Beides geht: Markieren Sie alles, kopieren Sie es, und fügen Sie es hier ein.
        Sie wissen nicht, welches Outlook Sie haben? Geben Sie in der Windows-Suche „Outlook“ ein: Das alte trägt den Zusatz „(classic)“.
    .attach = {""}
    .path = Speichern unter › Als EML speichern
# Datei, Eigenschaften, Internetkopfzeilen: Ionos-Hilfe, ohne Datum. Speichern unter, Nachrichtenformat, „(classic)“: OVHcloud.
how-to-outlook-classic = Klassisches Outlook für Windows
    .steps =
        Öffnen Sie die Mail mit einem Doppelklick in einem eigenen Fenster.
        Wählen Sie „Datei“, dann „Eigenschaften“.
        Klicken Sie in das Feld „Internetkopfzeilen“, drücken Sie Strg+A, dann Strg+C.
        Fügen Sie den Text hier ein.
    .note =
        Oder wählen Sie die Mail aus, ohne sie zu öffnen, dann „Datei“, „Speichern unter“ und als Dateityp „Outlook-Nachrichtenformat“ (.msg). Auf den Desktop ziehen geht auch. Öffnen Sie diese Datei hier.
        Bei einer Mail, die Ihre Organisation nie verlassen hat, kann das Feld leer sein. Das allein ist kein Zeichen für Betrug.
        Sie wissen nicht, welches Outlook Sie haben? Geben Sie in der Windows-Suche „Outlook“ ein: Dieses hier trägt den Zusatz „(classic)“.
    .attach = Um sie als Anhang weiterzuleiten, wählen Sie sie in der Liste aus und drücken Strg+Alt+F.
    .path = Datei › Eigenschaften › Internetkopfzeilen
# „Ansicht“: OVHcloud; „Anzeigen“: Ionos-Hilfe, ohne Datum. Auf einem der beiden Bildschirme wäre jede Zeichnung falsch.
how-to-outlook-web = Outlook.com, Outlook im Web
    .steps =
        Öffnen Sie die Mail.
        Wählen Sie „Weitere Aktionen“ (die drei Punkte oben rechts in der Mail).
        Wählen Sie „Ansicht“ (bei manchen heißt es „Anzeigen“), dann „Nachrichtenquelle anzeigen“.
        Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = Heißt der Eintrag „Nachrichtendetails anzeigen“? Dann nehmen Sie den. Beides geht.
    .attach = Um sie als Anhang weiterzuleiten, öffnen Sie eine neue Mail in einem eigenen Fenster und ziehen diese aus der Liste hinein.
    .path = {""}
# Kein deutscher Name belegt.
how-to-outlook-mac = Outlook für den Mac
    .steps =
        Klicken Sie in der Liste bei gedrückter Control-Taste auf die Mail.
        Suchen Sie einen Eintrag, der die Quelle der Mail anzeigt.
        Markieren Sie alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = Es gibt keinen solchen Eintrag? Öffnen Sie dasselbe Postfach im Browser, und folgen Sie den Schritten für Outlook im Web.
    .attach = {""}
    .path = {""}
# Wie im Englischen.
how-to-outlook-mobile = Outlook-App (iPhone, iPad, Android)
    .steps =
        Die App selbst zeigt die Kopfzeilen nicht an.
        Öffnen Sie an einem Computer outlook.com oder das Outlook im Web Ihrer Organisation.
        Folgen Sie den Schritten für Outlook im Web auf dieser Seite.
    .note =
        Bei einem Geschäftskonto kann Ihre IT den „Message Header Analyzer“ von Microsoft in die App holen. Er zeigt die Kopfzeilen auf dem Handy an.
        Sie können im Browser Ihres Handys die Seite für Computer verlangen. Es kann sein, dass der Eintrag dort fehlt.
    .attach = {""}
    .path = {""}
# Nachricht herunterladen: OVHcloud. Original anzeigen: antwort.net, ohne Datum. Der Knopf zum Kopieren: kein deutscher Name belegt.
how-to-gmail-web = Gmail im Browser
    .steps =
        Öffnen Sie die Mail an einem Computer.
        Wählen Sie die drei Punkte neben „Antworten“. Die Punkte weiter oben gehören zur ganzen Unterhaltung.
        Wählen Sie „Nachricht herunterladen“.
        Öffnen Sie diese Datei hier.
    .note = Oder wählen Sie im selben Menü „Original anzeigen“, kopieren Sie dort mit dem Knopf für die Zwischenablage alles, und fügen Sie es hier ein.
    .attach = {""}
    .path = Nachricht herunterladen
# Wie im Englischen.
how-to-gmail-app = Gmail-App
    .steps =
        Die App zeigt die Kopfzeilen nicht an. Der Browser eines Handys auch nicht.
        Öffnen Sie an einem Computer mail.google.com und dann die Mail.
        Folgen Sie den Schritten für Gmail im Browser auf dieser Seite.
    .note = {""}
    .attach = {""}
    .path = {""}
# Ablage, Sichern unter, E-Mail-Quelltext: OVHcloud. Für das Menü der Quelle ist kein deutscher Name belegt, die Tasten sind es.
how-to-apple-mail = Apple Mail auf dem Mac
    .steps =
        Wählen Sie die Mail aus.
        Drücken Sie Wahltaste+Befehlstaste+U (⌥ ⌘ U). Ein Fenster mit dem Quelltext öffnet sich.
        Drücken Sie Befehlstaste+A, dann Befehlstaste+C.
        Fügen Sie den Text hier ein.
    .note = Oder wählen Sie „Ablage“, „Sichern unter“ und als Format „E-Mail-Quelltext“. Öffnen Sie diese Datei hier.
    .attach = Um sie als Anhang weiterzuleiten, wählen Sie sie aus und nehmen in der Menüleiste den Eintrag, der genau das sagt.
    .path = {""}
# Wie im Englischen.
how-to-ios-mail = Mail auf iPhone und iPad
    .steps =
        Die App zeigt die Kopfzeilen nicht an.
        Öffnen Sie Ihr Postfach an einem Computer: icloud.com/mail für iCloud, mail.google.com für Gmail, outlook.com für Outlook.
        Folgen Sie dann den Schritten für dieses Programm auf dieser Seite.
    .note = {""}
    .attach = {""}
    .path = {""}
# Kein deutscher Name belegt.
how-to-icloud-web = iCloud Mail im Browser
    .steps =
        Öffnen Sie an einem Computer icloud.com/mail und dort die Mail mit einem Doppelklick.
        Suchen Sie einen Eintrag, der alle Kopfzeilen („Header“) anzeigt. In älteren Versionen lag er unter dem Zahnrad.
        Markieren Sie alles bis zur ersten Zeile der Nachricht, kopieren Sie es, und fügen Sie es hier ein.
    .note = Es gibt keinen solchen Eintrag? Öffnen Sie dasselbe Postfach in Apple Mail auf einem Mac oder in Thunderbird, und folgen Sie den Schritten dafür.
    .attach = {""}
    .path = {""}
# Veröffentlichte Texte beider Programme, thunderbird/thunderbird-android, 20. August 2026.
how-to-thunderbird-android = Thunderbird oder K-9 Mail für Android
    .steps =
        Öffnen Sie die Mail und dort das Menü (die drei Punkte).
        Wählen Sie „Kopfzeilen anzeigen“.
        Halten Sie den Finger auf den Text, markieren Sie alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = {""}
    .attach = Um sie als Anhang weiterzuleiten, wählen Sie im selben Menü „Als Anhang weiterleiten“.
    .path = Kopfzeilen anzeigen
# FairEmail: Hilfe von goneo, ohne Datum. Sonst wie im Englischen.
how-to-android-mail = Samsung E-Mail und andere Android-Apps
    .steps =
        Suchen Sie im Menü der Mail nach „Kopfzeilen anzeigen“ oder etwas Ähnlichem. FairEmail, Tuta und die App GMX Mail haben das.
        Wenn Sie es finden, markieren Sie alles, was dort steht, kopieren Sie es, und fügen Sie es hier ein.
        Wenn es das nicht gibt, öffnen Sie Ihr Postfach an einem Computer im Browser und folgen Sie den Schritten dafür.
    .note = Für Thunderbird und K-9 Mail stehen eigene Schritte auf dieser Seite.
    .attach = {""}
    .path = {""}
# Veröffentlichte Texte, thunderbird/thunderbird-l10n, 22. August 2026.
how-to-thunderbird = Thunderbird
    .steps =
        Öffnen Sie die Mail.
        Wählen Sie „Mehr“, dann „Quelltext anzeigen“ (oder drücken Sie Strg+U, auf dem Mac Befehlstaste+U).
        Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = Oder klicken Sie in der Liste mit der rechten Maustaste auf die Mail, wählen Sie „Speichern unter“, und öffnen Sie diese .eml-Datei hier.
    .attach = Um sie als Anhang weiterzuleiten, wählen Sie „Weiterleiten als“, dann „Anhang“.
    .path = Mehr › Quelltext anzeigen
# Veröffentlichte Texte, roundcube/roundcubemail, 16. August 2026. OVHcloud schreibt „Download (.eml)“.
how-to-roundcube = Roundcube (Webmail vieler Anbieter)
    .steps =
        Wählen Sie die Mail in der Liste aus.
        Wählen Sie in der Leiste darüber „Mehr“ (oder die drei Punkte).
        Wählen Sie „Lokal speichern (.eml)“.
        Öffnen Sie diese Datei hier.
    .note = Oder wählen Sie im selben Menü „Quelltext anzeigen“, markieren Sie alles, kopieren Sie es, und fügen Sie es hier ein.
    .attach = Um sie als Anhang weiterzuleiten, wählen Sie „Als Anhang weiterleiten“.
    .path = Mehr › Lokal speichern (.eml)
# OVHcloud.
how-to-zimbra = Zimbra (Webmail vieler Anbieter)
    .steps =
        Wählen Sie die Mail in der Liste aus.
        Wählen Sie in der Leiste darüber „Mehr“.
        Wählen Sie „Original anzeigen“. Ein neuer Tab öffnet sich.
        Markieren Sie in diesem Tab alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = Oder speichern Sie diesen Tab mit Strg+S unter einem Namen, der auf .eml endet, und öffnen Sie diese Datei hier.
    .attach = {""}
    .path = Mehr › Original anzeigen
# Kein deutscher Name belegt.
how-to-yahoo-web = Yahoo Mail im Browser
    .steps =
        Öffnen Sie die Mail.
        Wählen Sie die drei Punkte über der Mail.
        Wählen Sie den Eintrag, der die Mail im Rohformat anzeigt.
        Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = {""}
    .attach = {""}
    .path = {""}
# Kein deutscher Name belegt.
how-to-aol-web = AOL Mail im Browser
    .steps =
        Öffnen Sie die Mail, und sehen Sie in ihr Menü (die drei Punkte). Oder klicken Sie in der Liste mit der rechten Maustaste auf die Mail.
        Wählen Sie den Eintrag, der die Quelle der Mail oder die Mail im Rohformat anzeigt.
        Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = {""}
    .attach = {""}
    .path = {""}
# Header anzeigen, Als HTML anzeigen, Exportieren: veröffentlichte Texte, ProtonMail/WebClients, gelesen im November 2026.
how-to-proton-web = Proton Mail im Browser
    .steps =
        Öffnen Sie die Mail.
        Wählen Sie die drei Punkte rechts.
        Wählen Sie „Header anzeigen“.
        Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.
    .note =
        Wählen Sie nicht „Als HTML anzeigen“: Das ist nur der sichtbare Teil der Mail.
        Mit „Exportieren“ im selben Menü bekommen Sie eine .eml-Datei, die Sie hier öffnen können. Proton schreibt ihre Kopfzeilen neu, deshalb ist „Header anzeigen“ der bessere Weg.
    .attach = {""}
    .path = Header anzeigen
# GMX, „Erweiterten Header einer E-Mail auslesen und weiterleiten“ (hilfe.gmx.net), gelesen 2026. mail.com: kein Name belegt.
how-to-gmx-web = GMX, WEB.DE oder mail.com im Browser
    .steps =
        Öffnen Sie die Mail an einem Computer.
        Wählen Sie „Mehr“ oder die drei Punkte.
        Wählen Sie „Mehr Informationen“.
        Markieren Sie in diesem Fenster alles, kopieren Sie es, und fügen Sie es hier ein.
    .note = Bei mail.com suchen Sie einen Eintrag, der dasselbe bedeutet. Die App GMX Mail für Android kann die Kopfzeilen auch anzeigen.
    .attach = {""}
    .path = Mehr › Mehr Informationen
# Die Namen, die die Programme oben dafür haben.
how-to-other = Ein anderes Programm
    .steps =
        Öffnen Sie die Mail, und suchen Sie im Menü: „Original anzeigen“, „Quelltext anzeigen“, „Internetkopfzeilen“, „Kopfzeilen anzeigen“ oder „Header anzeigen“.
        Oder suchen Sie „Herunterladen“ oder „Speichern unter“, und öffnen Sie die .eml- oder .msg-Datei hier.
    .note = {""}
    .attach = {""}
    .path = {""}

## Häufige Fragen

help-why-me = Warum bekomme ich solche Mails?
    .intro = Dafür gibt es vier Gründe. In den ersten drei Fällen ist die Mail von Microsoft, im vierten nicht.
help-why-me-signed-in = Sie haben sich selbst angemeldet
    .text = Ein neues Handy, ein anderer Browser, ein Hotel oder ein Urlaub genügt. Microsoft schreibt dann an jede Adresse und Nummer im Konto.
help-why-me-typed = Jemand hat Ihre Adresse eingetippt
    .text = Ein Code wird verschickt, sobald jemand Ihre Adresse auf einer Anmeldeseite eingibt, aus Versehen oder mit Absicht. Ohne den Code kommt so niemand hinein.
help-why-me-others-account = Ihre Adresse steht in einem fremden Konto
    .text = Dann bekommen Sie die Warnungen zu diesem Konto. Das passiert auch Leuten, die gar kein Microsoft-Konto haben.
help-why-me-imitation = Jemand gibt sich als Microsoft aus
    .text = Solche Mails machen Angst, und wer Angst hat, klickt. Die Fälschung wirkt nur, wenn Sie einen Link öffnen, eine Nummer anrufen oder einen Code weitergeben.
help-terms = Was SPF, DKIM, DMARC, ARC und compauth bedeuten
    .intro = Fünf Prüfungen, die ein Mail-Dienst bei der Ankunft macht. Die Ergebnisse schreibt er über die Mail.
help-terms-spf = SPF
    .text = Der Inhaber einer Domain veröffentlicht, welche Computer für sie senden dürfen. Geprüft wird, ob der sendende Computer auf der Liste steht. Über die sichtbare Absenderzeile sagt das nichts.
help-terms-dkim = DKIM
    .text = Der sendende Dienst signiert die Mail mit einem Schlüssel, den seine Domain veröffentlicht. Wenn die Signatur gültig ist, hat diese Domain den Text signiert, und niemand hat ihn seither verändert.
help-terms-dmarc = DMARC
    .text = Geprüft wird, ob SPF oder DKIM genau für die Domain in der sichtbaren Absenderzeile bestanden wurde. Darum ist DMARC hier am wichtigsten.
help-terms-arc = ARC
    .text = Ein Dienst, der eine Mail weiterleitet, versiegelt, was er selbst gefunden hat. Das Siegel ist so viel wert wie der Dienst, der es gesetzt hat.
help-terms-compauth = compauth
    .text = Microsofts eigenes Gesamturteil aus den anderen, mit einer Nummer für den Grund. Nur Microsofts Mail-Dienste schreiben das.
help-privacy = Nichts verlässt diese Seite: So prüfen Sie es
    .intro = Sie müssen es uns nicht glauben. Hier sind vier Wege, es zu prüfen.
help-privacy-offline = Ohne Netz
    .text = Öffnen Sie diese Seite und schalten Sie dann den Flugmodus ein. Fügen Sie ein und prüfen Sie: Die Antwort kommt trotzdem. Schließen Sie den Tab, bevor Sie sich wieder verbinden.
help-privacy-tools = Mit den Entwicklerwerkzeugen
    .text = Drücken Sie am Computer F12 und wählen Sie „Netzwerk“. Fügen Sie ein und prüfen Sie: In der Liste erscheint nichts Neues. Nur wenn Sie eine andere Sprache wählen, werden deren Wörter geladen.
help-privacy-source = Im Quelltext der Seite
    .text = Drücken Sie Strg+U. Weit oben sehen Sie „Content-Security-Policy“: die Regeln, mit denen Ihr eigener Browser verhindert, dass diese Seite einen anderen Computer nach irgendetwas fragt.
help-privacy-reload = Indem Sie die Seite neu laden
    .text = Alles Eingefügte ist weg. Es ist nicht in der Adresse, nicht in Cookies und in keinem Speicher: Es war nur in diesem Tab.

## Worum es in der Mail geht, und was damit getan wurde

kind-security-code = Sicherheitscode oder neues Kennwort per Code
kind-unusual-sign-in = Ungewöhnliche Anmeldung
kind-new-sign-in = Neue Anmeldung oder neues Gerät
kind-security-info-added = Sicherheitsinformation hinzugefügt
kind-security-info-removed = Sicherheitsinformation entfernt
kind-security-info-pending = Änderung der Sicherheitsinformationen steht aus (30 Tage)
kind-password-changed = Kennwort geändert
kind-app-connected = Neue App verbunden
kind-address-verification = Adresse oder Nummer bestätigt
kind-account-notice = Kontoschließung, Nutzungsbedingungen, Willkommen
kind-billing = Abo oder Zahlung
kind-invitation = Einladung
kind-service-notice = Meldung von Azure, Teams, SharePoint oder Power Platform
kind-unknown = Etwas anderes
kind-seems-unknown = Der Betreff verrät es nicht. Wählen Sie, was passt.
kind-seems = Es scheint um „{ $name }“ zu gehen. Wenn nicht, wählen Sie, was passt.
question-kind = Worum geht es in der Mail?
deed-opened-link = Link geöffnet
deed-opened-attachment = Anhang geöffnet
deed-typed-password = Kennwort eingetippt
deed-passed-code = Code weitergegeben
deed-approved-sign-in = Anmeldung am Handy bestätigt
deed-gave-card = Karten- oder Bankdaten angegeben
deed-sent-money = Geld oder Gutscheinkarten geschickt
deed-called-number = Nummer angerufen
deed-granted-remote = Jemanden an den Computer gelassen

## Der erste Schritt für jede Art von Mail, und weitere

first-step-asked-code = Geben Sie den Code nur dort ein, wo Sie ihn angefordert haben
    .text = Geben Sie ihn auf der Seite ein, die Sie selbst geöffnet haben, und nirgends sonst. Wenn Ihnen jemand gesagt hat, dass Sie ihn anfordern sollen, brechen Sie ab.
first-step-asked-change = Wenn Sie das waren, müssen Sie nichts ändern
    .text = Tippen Sie diese Adresse ein und prüfen Sie, ob Zeit und Gerät stimmen. Wenn nicht, waren Sie es doch nicht: Antworten Sie oben mit Nein.
first-step-asked-pending = Sie haben diese Änderung begonnen: Sie dauert 30 Tage
    .text = Niemand kann das abkürzen. Mail, OneDrive und Xbox gehen bis dahin weiter. Haben Sie Ihre alte Adresse oder Nummer wieder? Dann tippen Sie diese Adresse ein und brechen Sie die Änderung dort ab.
first-step-asked-expected = Erwartet? Gehen Sie trotzdem auf Ihrem gewohnten Weg dorthin
    .text = Echt heißt: Microsoft hat die Mail geschickt. Öffnen Sie das Konto oder den Dienst trotzdem selbst und benutzen Sie keinen Link daraus.
first-step-code = Nicht angefordert? Geben Sie keinen Code weiter
    .text = Echt heißt: Microsoft hat die Mail geschickt. Vielleicht hat jemand Ihre Adresse eingetippt. Benutzen Sie keine Links daraus. Um Ihre letzten Aktivitäten zu sehen, tippen Sie diese Adresse selbst ein.
first-step-sign-in = Das waren nicht Sie? Sehen Sie sich jetzt Ihre letzten Aktivitäten an
    .text = Echt heißt: Microsoft hat diese Warnung wirklich geschickt. Tippen Sie diese Adresse selbst ein. Wenn dort ein Eintrag unter „Ungewöhnliche Aktivitäten“ steht, geben Sie an, ob Sie das waren. Wenn jemand hineingekommen ist, gehen Sie die Schritte unten durch.
first-step-new-device = Nicht Ihr Gerät? Vielleicht ist jemand in Ihrem Konto
    .text = Echt heißt: Jemand hat sich wirklich angemeldet. Tippen Sie diese Adresse selbst ein und suchen Sie diese Anmeldung. Ortsangaben sind nur geschätzt. Wenn Zeit und Gerät nicht zu Ihnen passen, gehen Sie die Schritte unten durch.
first-step-info-added = Nicht von Ihnen hinzugefügt? Vielleicht ist jemand in Ihrem Konto
    .text = Echt heißt: Ihrem Konto wurde wirklich etwas hinzugefügt. Tippen Sie diese Adresse ein, melden Sie sich an und entfernen Sie die fremde Adresse oder Nummer. Gehen Sie dann die Schritte unten durch, bis zum neuen Kennwort.
first-step-info-removed = Nicht von Ihnen entfernt? Halten Sie die Änderung jetzt auf
    .text = Echt heißt: Das ist wirklich geschehen. Tippen Sie diese Adresse ein und melden Sie sich an. Wenn dort steht, dass eine Änderung Ihrer Sicherheitsinformationen aussteht, brechen Sie diese ab oder geben Sie an, dass Sie das nicht waren.
first-step-info-pending = Nicht von Ihnen? Halten Sie die Änderung auf, bevor die 30 Tage um sind
    .text = Tippen Sie diese Adresse ein und melden Sie sich an. Dort meldet ein Fenster die ausstehende Änderung: Brechen Sie die Änderung darin ab. Dazu brauchen Sie eine Ihrer alten Adressen oder Nummern. Wenn Sie keine davon mehr haben, geben Sie dort an, dass Sie das nicht waren.
first-step-password = Nicht von Ihnen geändert? Holen Sie sich Ihr Konto jetzt zurück
    .text = Echt heißt: Das Kennwort wurde wirklich geändert. Tippen Sie diese Adresse ein und versuchen Sie, sich anzumelden. Wenn das nicht geht, helfen Ihnen die Schritte unten weiter.
first-step-app = Nicht von Ihnen verbunden? Nehmen Sie der App den Zugriff
    .text = Echt heißt: Eine App hat wirklich Zugriff bekommen. Tippen Sie diese Adresse ein, suchen Sie die App und entfernen Sie ihre Berechtigungen. Ein neues Kennwort allein sperrt sie nicht aus.
first-step-verification = Sie haben nichts bestätigt? Prüfen Sie Ihre Sicherheitsinformationen
    .text = Tippen Sie diese Adresse ein, melden Sie sich an und sehen Sie Ihre Sicherheitsinformationen durch. Entfernen Sie jede Adresse oder Nummer, die nicht Ihnen gehört.
first-step-account = Sie müssen darin nichts anklicken. Gehen Sie selbst in Ihr Konto
    .text = Nutzungsbedingungen und Begrüßungen verlangen nichts von Ihnen. Wenn Ihr Konto geschlossen werden soll und Sie es behalten wollen, tippen Sie diese Adresse ein und melden Sie sich an.
first-step-billing = Sehen Sie selbst nach dem Abo oder der Zahlung
    .text = Tippen Sie diese Adresse ein und melden Sie sich an. Dort sehen Sie Ihre Abos, wann die nächste Zahlung fällig ist und ob etwas überfällig ist. Zahlen Sie nur dort.
first-step-invitation = Nehmen Sie nur eine Einladung an, die Sie erwarten
    .text = Microsoft hat die Einladung geschickt, aber Name, Organisation und Nachricht hat jemand anderes geschrieben. Wenn Sie nicht wissen, wer Sie da einlädt, fragen Sie auf anderem Weg nach oder gehen Sie nicht darauf ein.
first-step-service = Tun Sie nichts wegen der Mail. Sehen Sie im Dienst selbst nach
    .text = Microsoft hat die Mail geschickt, aber Kunden schreiben Teile solcher Mails selbst. Öffnen Sie den Dienst auf Ihrem gewohnten Weg. Rufen Sie keine Nummer daraus an und bezahlen Sie deswegen nichts.
first-step-unknown = Benutzen Sie keine Links aus der Mail. Sehen Sie sich selbst Ihre letzten Aktivitäten an
    .text = Echt heißt: Microsoft hat die Mail geschickt. Geben Sie oben an, worum es geht, dann passen die Schritte unten. Um Ihre letzten Aktivitäten zu sehen, tippen Sie diese Adresse selbst ein.
first-step-others-code = Der Code ist für ein fremdes Konto. Geben Sie ihn nicht weiter
    .text = Jemand hat Ihre Adresse für das eigene Konto angegeben oder sich vertippt. Ihr eigenes Konto ist dadurch nicht in Gefahr. Wenn jemand den Code von Ihnen will, geben Sie ihn nicht heraus.
first-step-others-account = Es geht um ein fremdes Konto, nicht um Ihres
    .text = Ihre Adresse steht dort als Kontakt. Wenn Sie wissen, wem das Konto gehört, geben Sie der Person auf anderem Weg Bescheid. Nachsehen kann dort nur diese Person selbst.
first-step-find-out = Finden Sie heraus, ob Sie ein Konto haben
    .text = Viele haben ein Microsoft-Konto, ohne es zu wissen: von der Xbox, von Windows oder von früher. Tippen Sie diese Adresse ein und geben Sie dort Ihre Mail-Adresse an. Wenn kein Konto gefunden wird, haben Sie keines mit dieser Adresse. Wenn die Seite nach einem Kennwort fragt, haben Sie eines.
first-step-work-code = Nicht angefordert? Geben Sie keinen Code weiter und prüfen Sie Ihre Anmeldungen
    .text = Tippen Sie diese Adresse ein und melden Sie sich an wie bei der Arbeit. Wenn dort eine Anmeldung nicht von Ihnen ist, sagen Sie es Ihrer IT.
first-step-work-sign-in = Das waren nicht Sie? Prüfen Sie jetzt die Anmeldungen am Geschäftskonto
    .text = Tippen Sie diese Adresse ein und melden Sie sich an wie bei der Arbeit. Wenn eine erfolgreiche Anmeldung nicht von Ihnen war, ändern Sie sofort Ihr Kennwort und sagen Sie es Ihrer IT.
first-step-work-change = Das waren nicht Sie? Sagen Sie es Ihrer IT und prüfen Sie Ihre Sicherheitsinformationen
    .text = Tippen Sie diese Adresse ein und melden Sie sich an wie bei der Arbeit. Entfernen Sie, was Sie nicht kennen. Wenn Sie nicht hineinkommen, kann die IT helfen.
first-step-work-notice = Fragen Sie Ihre IT, bevor Sie etwas tun
    .text = Die IT kümmert sich um Apps, Abos und das Schließen von Geschäfts-, Schul- und Unikonten. Nehmen Sie eine Nummer, die Sie kennen, keine aus der Mail.
further-step-scan-first = Prüfen Sie Ihre Geräte auf Viren, bevor Sie ein neues Kennwort vergeben
    .text = Ein Virus auf Ihrem Gerät könnte auch das neue Kennwort mitlesen. Machen Sie eine vollständige Prüfung. Wenn das lange dauert, vergeben Sie das neue Kennwort an einem anderen Gerät, dem Sie trauen.
further-step-new-password = Wenn Sie das nicht waren: Vergeben Sie ein neues Kennwort
    .text = Tippen Sie diese Adresse ein und wählen Sie „Kennwort ändern“. Nehmen Sie eines, das Sie noch nie benutzt haben.
further-step-locked-out = Sie kommen nicht hinein? Benutzen Sie das Formular zur Wiederherstellung
    .text = Versuchen Sie zuerst „Kennwort vergessen“ bei der Anmeldung oder die Anmeldehilfe auf Microsofts Seite über gehackte Konten. Tippen Sie dann diese Adresse ein. Die Antwort kommt innerhalb von 24 Stunden. Sie haben zwei Versuche am Tag, und der Support kann es Ihnen nicht abnehmen.
further-step-mail-rules = Prüfen Sie Regeln, Weiterleitung und automatische Antworten
    .text = Öffnen Sie in Outlook.com die Einstellungen, dann „E-Mail“, und sehen Sie Regeln, Weiterleitung und automatische Antworten durch. Diebe lassen dort manchmal etwas zurück, um weiter mitzulesen. Sehen Sie auch die gesendeten und gelöschten Mails durch, und warnen Sie Ihre Kontakte.
further-step-security-info = Prüfen Sie Ihre Sicherheitsinformationen und erzeugen Sie einen neuen Wiederherstellungscode
    .text = Tippen Sie diese Adresse ein und öffnen Sie die Seite, auf der Sie festlegen, wie Sie sich anmelden („Manage how I sign in“, früher „Erweiterte Sicherheitsoptionen“). Entfernen Sie fremde Adressen, Nummern, Geräte, Passkeys und App-Kennwörter. Erzeugen Sie dann einen neuen Wiederherstellungscode: Der alte gilt danach nicht mehr.
further-step-apps = Entfernen Sie Apps, die Sie nicht kennen
    .text = Tippen Sie diese Adresse ein und entfernen Sie die Berechtigungen jeder App, die Sie nicht kennen. Eine App behält ihren Zugriff auch nach einem neuen Kennwort.
further-step-app-name = Verlassen Sie sich nicht auf den Namen der App
    .text = Den Namen einer App wählt, wer sie macht. Ein bekannter Name beweist nichts.
further-step-stop-pending = Halten Sie die Änderung Ihrer Sicherheitsinformationen auf
    .text = Wenn alle Sicherheitsinformationen ersetzt werden, beginnt eine Wartezeit von 30 Tagen. Tippen Sie diese Adresse ein und melden Sie sich an. Dort meldet ein Fenster die ausstehende Änderung: Brechen Sie die Änderung darin ab, oder geben Sie an, dass Sie das nicht waren. Abwarten hilft nicht.
further-step-reopen = Wird das Konto geschlossen? Melden Sie sich an, um es zu behalten
    .text = Ein geschlossenes Konto lässt sich 30 oder 60 Tage lang wieder öffnen. Tippen Sie diese Adresse ein und melden Sie sich an, dann ist es wieder offen. Nach zwei Jahren ohne Anmeldung kann Microsoft ein Konto endgültig schließen.
further-step-nothing-to-click = Nutzungsbedingungen, Neuigkeiten, Begrüßung: nichts zu tun
    .text = Solche Mails teilen nur etwas mit. Wenn Sie mögen, lesen Sie die Bedingungen auf Microsofts eigener Website.
further-step-which-account = Das Abo ist nicht dabei? Sehen Sie in Ihren anderen Konten nach
    .text = Viele haben mehr als ein Konto. Tippen Sie diese Adresse ein und melden Sie sich mit jedem an. Wenn das Abo in keinem steht, zahlen Sie nicht.
further-step-block-invitations = Sperren Sie weitere Einladungen
    .text = Tippen Sie diese Adresse ein. Sie bekommen einen Code und danach keine Einladungen dieser Organisation mehr. Ein Konto brauchen Sie dafür nicht.
further-step-leave-organisation = Aus Versehen angenommen? Verlassen Sie die Organisation
    .text = Tippen Sie diese Adresse ein und öffnen Sie „Organisationen“, dann „Organisation verlassen“. Selbst rückgängig machen können Sie das nicht.
further-step-others-write = Trauen Sie Namen, Nummern und Nachrichten darin nicht
    .text = Fremde lassen Microsoft über diese Dienste ihre eigenen Worte verschicken, oft eine erschreckende Zahlung und eine Nummer zum Anrufen. Ein echter Absender sagt darüber nichts.
further-step-account-found = Wenn es ein Konto gibt, kümmern Sie sich darum
    .text = Antworten Sie dann oben mit „Ja, es ist meins“ und folgen Sie diesen Schritten. Kennwort vergessen? Wählen Sie bei der Anmeldung „Kennwort vergessen“.
further-step-work-activity = Eine Anmeldung war nicht von Ihnen? Ändern Sie Ihr Kennwort
    .text = Wenn eine erfolgreiche Anmeldung nicht von Ihnen war, ändern Sie sofort Ihr Kennwort und prüfen Sie dann unter dieser Adresse Ihre Sicherheitsinformationen. Wenn eine an der zusätzlichen Prüfung gescheitert ist (falscher Code), war das Kennwort richtig: Ändern Sie es auch dann. Nach anderen Fehlversuchen ist das nicht nötig.
further-step-work-password = Vergeben Sie ein neues Kennwort für Ihr Geschäftskonto
    .text = Tippen Sie diese Adresse ein. Wenn das bei Ihrer Organisation nicht geht, macht es die IT für Sie.
further-step-work-sign-out = Lassen Sie sich von der IT überall abmelden
    .text = Ein neues Kennwort allein beendet offene Sitzungen nicht. Die IT kann sie beenden.
further-step-remote-access = Trennen Sie diesen Computer vom Internet
    .text = Schalten Sie ihn aus oder ziehen Sie den Stecker. Ändern Sie von einem anderen Gerät die Kennwörter, die Sie daran benutzt haben, zuerst das Ihrer Bank. Lassen Sie jemanden, den Sie kennen, das Programm entfernen, bevor Sie ihn wieder benutzen.
further-step-money-sent = Rufen Sie jetzt Ihre Bank an, um die Zahlung aufzuhalten
    .text = Nehmen Sie die Nummer auf Ihrer Karte oder aus Ihrer Banking-App. Bei Gutscheinkarten rufen Sie die Firma an, die sie ausgibt, und heben Sie Karte und Beleg auf. Erstatten Sie dann Anzeige bei der Polizei.
further-step-card-given = Rufen Sie jetzt Ihre Bank an und lassen Sie die Karte sperren
    .text = Nehmen Sie die Nummer auf Ihrer Karte oder aus Ihrer Banking-App, keine aus der Mail. Achten Sie auf Abbuchungen, die Sie nicht kennen.
further-step-sign-in-approved = Sehen Sie jetzt in Ihrem Konto nach: Vielleicht ist jemand darin
    .text = Wer die Bestätigung wollte, ist vielleicht in Ihrem Konto und kennt vielleicht Ihr Kennwort. Tippen Sie diese Adresse ein. Wenn dort eine Anmeldung nicht von Ihnen ist, ändern Sie sofort Ihr Kennwort.
further-step-attachment-opened = Prüfen Sie dieses Gerät jetzt auf Viren
    .text = Trennen Sie es vom Internet und machen Sie eine vollständige Prüfung. Tippen Sie bis dahin keine Kennwörter daran ein.
further-step-firm-password = Ändern Sie das eingetippte Kennwort bei der Firma, zu der es gehört
    .text = War es das Kennwort Ihrer Bank, eines Ladens oder Ihres Mail-Kontos? Tippen Sie die Adresse dieser Firma selbst ein oder öffnen Sie die App der Firma. Ändern Sie das Kennwort dort und achten Sie auf alles, was Sie nicht selbst getan haben. Bei einer Bank rufen Sie auch die Nummer auf Ihrer Karte an.
further-step-firm-code = Sagen Sie es der Firma, für die der Code oder die Bestätigung war
    .text = Rufen Sie die Nummer auf Ihrer Karte oder in Ihrem Vertrag an. Oder tippen Sie die Adresse der Firma selbst ein und nehmen Sie die Nummer von dort. Sagen Sie, dass jemand Ihren Code hat. Bei der Arbeit sagen Sie es Ihrem Arbeitgeber.
advice-report-if-scam = Wenn die Mail einen Anruf, Geld oder einen Klick von Ihnen will: melden
    .text = Microsoft hat die Mail geschickt, aber geschrieben hat sie vielleicht ein Fremder. Speichern Sie die Mail dann als Datei und hängen Sie die Datei an eine neue Mail an { $address }.
    .text-none = Microsoft hat die Mail geschickt, aber geschrieben hat sie vielleicht ein Fremder. Melden Sie die Mail dann in Ihrem Mailprogramm als Phishing. Wenn Sie die Mail erwartet haben, gibt es nichts zu melden.

## Bevor das Programm da ist

start-waiting = Die Prüfung wird noch geladen. Was Sie einfügen, bleibt hier, und die Antwort kommt von selbst.
start-slow = Das dauert lange. Vielleicht ist Ihre Verbindung langsam. Bis es geht: Klicken Sie in der Mail auf nichts, rufen Sie keine Nummer daraus an, und geben Sie niemandem einen Code. Um nach Ihrem Konto zu sehen, tippen Sie account.microsoft.com selbst ein.
start-fault = Diese Seite konnte nicht starten. Sie braucht einen Browser ab 2022, der WebAssembly erlaubt, und alle ihre eigenen Dateien. Laden Sie die Seite neu, oder öffnen Sie die Seite in einem anderen Browser. Bis dahin: Klicken Sie in der Mail auf nichts. Um nach Ihrem Konto zu sehen, tippen Sie account.microsoft.com selbst ein.
start-no-script = Diese Seite prüft die Mail in Ihrem eigenen Browser und braucht dafür JavaScript und WebAssembly. Ohne sie: Klicken Sie in der Mail auf nichts. Um nach Ihrem Konto zu sehen, tippen Sie account.microsoft.com selbst ein.
start-file = Sie haben diese Seite als Datei geöffnet, und so lassen Browser eine Seite nicht starten. Öffnen Sie die Seite von einem Webserver, oder nehmen Sie die einzelne Datei countersign.html.

## Ob die Absenderadresse stimmt, und welche Marke nachgemacht wird

reason-tenant-signed = Signiert hat die Mail „{ $tenant }“ und nicht der gezeigte Absender. So einen Namen kann jeder bekommen, der Platz in Microsofts Cloud mietet. Microsoft signiert seine Mails selbst.
reason-failed-before = Ein Server unterwegs hatte schon festgestellt, dass die Absenderadresse falsch ist. Danach wurde die Mail unter einem anderen Namen weitergeschickt: „{ $tenant }“. So einen Namen kann jeder bekommen, der Platz in Microsofts Cloud mietet. Was Ihr Mail-Dienst geschrieben hat, gilt diesem Schritt und nicht dem Absender.
    .unnamed = Ein Server unterwegs hatte schon festgestellt, dass die Absenderadresse falsch ist. Danach wurde die Mail weitergeschickt, und Ihr Mail-Dienst hat nur diesen letzten Schritt geprüft.
reason-passed-on = Zuerst kam die Mail von „{ $address }“, und diese Adresse gehört Microsoft. Aber die Mail ging nicht an Sie: „{ $by }“ hat sie weitergeschickt. Wenn Sie „{ $by }“ nicht kennen, hat ein Fremder diese Mail bestellt und an Sie weiterleiten lassen. Der Text kann von diesem Fremden sein: Rufen Sie keine Nummer daraus an und bezahlen Sie deswegen nichts.
seal-word-false-address = Falscher Absender
seal-word-plays-brand = Vorsicht
verdict-headline-false-address = Die Absenderadresse ist falsch: Diese Mail kam nicht von „{ $domain }“.
verdict-headline-plays-brand = Diese Mail trägt den Namen { $brand }, aber ihre Adresse ist keine, die wir von { $brand } kennen.
verdict-headline-address-alone = Die Adresse gehört Microsoft, aber jeder kann sie auf eine Mail schreiben.
reason-address-alone = „{ $address }“ ist eine Adresse von Microsoft. Das allein beweist nichts: Jeder kann sie in die Absenderzeile schreiben. Ob Microsoft die Mail geschickt hat, die Sie bekommen haben, zeigen nur ihre Kopfzeilen.
verdict-missing-address-alone = Öffnen Sie die Mail, auf der diese Adresse steht, und kopieren Sie alle ihre Kopfzeilen. Die Schritte für Ihr Mailprogramm stehen unter dem Feld zum Einfügen.
verdict-missing-address-alone-file = Oder speichern Sie die Mail als Datei und öffnen Sie diese Datei hier.
repair-sender-line = Eine einzelne Adresse wurde als Absenderzeile gelesen
reason-false-address = Die Mail zeigt eine Adresse bei „{ $domain }“. Ihr Mail-Dienst hat das geprüft und sagt Nein. Der Inhaber von „{ $domain }“ bittet darum, solche Mails abzuweisen, und nichts in diesen Kopfzeilen deutet auf eine harmlose Ursache.
reason-plays-brand-display-name = Der Absender nennt sich „{ $words }“, aber die Adresse gehört zu „{ $domain }“. Als Adresse von { $brand } kennen wir das nicht. Jeder kann dort jeden Namen hinschreiben.
reason-plays-brand-subject = Der Betreff „{ $words }“ nennt { $brand }, aber die Adresse gehört zu „{ $domain }“. Als Adresse von { $brand } kennen wir das nicht.
reason-plays-brand-address = Die Adresse gehört zu „{ $domain }“. Das liest sich wie { $brand }, aber als Adresse von { $brand } kennen wir es nicht.
verdict-could-change-false-address = Wurde Ihnen die Mail weitergeleitet? Dann prüfen Sie das Original: Beim Weiterleiten können diese Prüfungen scheitern.
verdict-could-change-plays-brand = Marken verschicken manchmal Mails über andere Firmen. Wenn Sie diese Mail erwartet haben, fragen Sie bei der Marke nach, auf einem Weg, den Sie schon kennen.
advice-step-false-address = Nicht klicken, anrufen oder antworten
    .text = Keine Links, keine Schaltflächen, keine Telefonnummern, keine Anhänge. Wenn es um etwas Echtes gehen könnte, rufen Sie die Nummer auf Ihrer Karte oder in Ihrem Vertrag an, oder tippen Sie die Adresse ein, die Sie schon kennen.
advice-step-plays-brand = Nicht klicken, anrufen oder antworten. Gehen Sie selbst dorthin
    .text = Keine Links, keine Schaltflächen, keine Telefonnummern, keine Anhänge. Wenn Sie mit { $brand } zu tun haben, tippen Sie die Adresse ein, die Sie schon kennen, oder rufen Sie die Nummer auf Ihrer Karte oder in Ihrem Vertrag an.
sender-confirmed = Die Adresse stimmt: Diese Mail kam wirklich von „{ $domain }“. Ob man dort ehrlich ist, sagt das nicht.
sender-false = Die Adresse ist falsch: { $service } hat sie geprüft, und sie hat die Prüfung nicht bestanden.
sender-unconfirmed-failed = Verlassen Sie sich nicht auf diese Adresse: { $service } hat sie geprüft, und sie hat die Prüfung nicht bestanden. Das kommt auch bei ehrlichen Mails vor.
sender-unconfirmed = Nichts hier bestätigt, dass die Mail wirklich von dieser Adresse kam.
brands-own-known = Adressen, die wir von dort kennen, enden zum Beispiel auf „{ $domain }“. Auch das allein beweist nichts.
