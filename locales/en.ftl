### The words of Countersign in English: the reference for every other language.
###
### docs/translating.md tells translators what the terms mean and what must not be promised.

language-name = English
# Whose rules numbers and dates follow (BCP 47).
language-locale = en-GB
language-direction = ltr

## What to do now. Titles carry no full stop; texts are sentences.

question-asked = Was that you: did you ask for it, sign in or change something just before it came?
question-account = Is the account named in the email yours?
question-organisation = Is it about a work or school account?
question-did = Have you already done any of these?
advice-step-caution = Don’t use its links or phone numbers. Go to your account yourself
    .text = To see whether anything is wrong with your account, type this address into your browser’s address bar.
advice-step-suspicious = Don’t click, call or reply. Go to your account yourself
    .text = No links, no buttons, no phone numbers, no codes. Type this address into your browser’s address bar.
advice-step-mentions-brand = Is it about your Microsoft account? Go there yourself
    .text = Don’t change anything in your account through a link, button or number in this email. Type this address into your browser’s address bar.
advice-step-not-the-brand = Treat it like any email from a stranger
    .text = This page only knows Microsoft’s emails. If you don’t know the sender, don’t open any link or attachment.
advice-step-cannot-tell = Until you know, don’t click, call or reply
    .text = No links, no buttons, no phone numbers, no codes. Type this address into your browser’s address bar. That’s right either way.
advice-change-password = Change your password now
    .text = On a device you trust, type this address and choose Change password. Do it now, before you read on.
advice-sign-out-everywhere = Sign out everywhere
    .text = Type this address, open Manage how I sign in (older name: Advanced security options) and choose Sign out everywhere. A new password alone doesn’t do that. Signing out can take up to a day, and an Xbox console stays signed in.
advice-change-elsewhere = Change that password everywhere else you use it
    .text = Start with your email account and your bank. Use a different password for each.
advice-code-passed-on = Check your account now
    .text = Whoever has the code may already be in your account. Type this address. If you see a sign-in that wasn’t you, change your password at once.
advice-link-opened = You opened a link but typed nothing
    .text = Just opening a link usually does no harm. If you typed a password or a code there, tick that above.
advice-number-called = Cut off all contact
    .text = Hang up, and don’t answer if they call back. If you paid, gave details or let them onto your computer, tick that above too.
advice-tell-it-now = Tell your IT help desk now
    .text = They can lock the account and look for damage. Telling them quickly is the right thing to do. { $help-desk }
    .text-none = They can lock the account and look for damage. Telling them quickly is the right thing to do. Use a number you know.
advice-you-asked = Enter the code only where you asked for it
    .text = You started this yourself, so you can expect a code. Enter it on the page where you asked for it, and nowhere else. If someone told you to ask for it, stop.
advice-ask-anew = If you asked for a code, ask for a new one
    .text = Don’t use one from this email. Type the address of the page yourself, start again there, and check the email that arrives then. If someone told you to ask for it, stop.
advice-you-did-not-ask = If you didn’t ask for the code, don’t use it
    .text = Someone typed your address, by mistake or to get in. Or a code you asked for earlier arrived late. Without the code they don’t get in that way. Don’t give it to anyone: not on the phone, not in a chat, not to anyone who says they’re from Microsoft.
advice-look-at-activity = Check your recent activity
    .text = Type this address yourself. It shows the last 30 days, but not every sign-in: mainly what affects security. A device you use again may appear only once. Places are only estimates. Failed attempts with a wrong password are common and no reason to worry.
advice-unknown-activity = Change your password if someone else got in or knew it
    .text = If a successful sign-in wasn’t you, type this address and change your password there. Open the failed ones too: “request denied” after a code means that the password was right, so change it. Only entries under Unusual activity have the button This wasn’t me: choose it there.
advice-two-step = Turn on two-step verification
    .text = You’ll find it under Manage how I sign in (older name: Advanced security options). Or remove your password altogether there (Passwordless account).
advice-alias-lock-down = If these emails keep coming, change the address you sign in with
    .text = Add a new address that nobody knows (an “alias”) and make it your primary one. Then, under Change sign-in preferences, turn off signing in with the old one. Your email still arrives.
advice-take-address-off = Get your address off the other account
    .text = Someone entered your address for their account, perhaps by mistake. A genuine code email has a link that takes it off again; no other way is known. If you’d rather not use it, ask the person if you know them, or wait: your own account is in no danger.
advice-no-account-nothing-to-do = No account found? Then there’s nothing to do
    .text = Then someone entered your address for their own account, or mistyped theirs. You can delete the email. Don’t give any code in it to anyone.
advice-ask-it = Ask your IT help desk
    .text = They look after work and school accounts and can see more than you can. { $help-desk }
    .text-none = They look after work and school accounts and can see more than you can. Use a number or address you know, not one from the email.
advice-look-at-work-activity = Check the sign-ins to your work account
    .text = Type this address yourself and sign in as you do at work. It shows where your work account was used.
advice-report = Report it as phishing
    .text = Save it as a file and attach that to a new email to { $address }. Then delete the email you reported. That helps to protect others.
    .text-none = In Outlook, select the email, choose Report, then Report phishing. Outlook then deletes it itself. Other mail programs have a similar button; delete it there afterwards. That helps to protect others.
advice-report-once-known = If it turns out to be a scam, report it
    .text = Keep it until you know. Then save it as a file and attach that to a new email to { $address }.
    .text-none = Keep it until you know. Then, in Outlook, select the email, choose Report, then Report phishing. Other mail programs have a similar button.
advice-nothing-else = You don’t need to change anything else
    .text = A fake email says nothing about your account. On its own, it’s no reason to change your password.
advice-old-code = Don’t use any code from this email
    .text = A code in an old email no longer works. If a page or a person asks you for it, stop.
advice-get-original = Get the missing piece
    .text = The answer above says what’s missing and how to get it. Until then, the steps below are right either way.
advice-organisation = From your organisation
advice-why-this-answer = How this answer was found
    .text = We looked at which service received the email, and trusted only the lines it wrote itself. We checked the signatures here in your browser. The findings under “Why” show every line this answer is based on.
advice-what-the-code-is = What a security code is for
    .text = A code proves that whoever enters it can read your mailbox. Microsoft sends one to reset a password, as a second step when you sign in, or to confirm an address. It works for a few minutes, and only on the page that asked for it.
advice-failed-sign-in = Why you can get a code when you did nothing
    .text = Anyone can type your address on Microsoft’s sign-in page. If the sign-in fails or looks unusual, Microsoft sends you a code or a warning. Programs try long lists of addresses this way, so such emails are common. A code that nobody uses opens nothing.
advice-no-account = Why people without a Microsoft account get it
    .text = Someone may have typed your address by mistake, or entered it as a second address for their own account. Or the address belonged to someone else before you. Scammers write to everyone, with or without an account.
advice-personal-account = You may have a personal Microsoft account with this address
    .text = Xbox, OneDrive, Windows and Outlook.com all use one. You may have opened it years ago with this address, even if it’s a work address. Personal and work accounts are separate and have separate passwords.
advice-on-premises = Why people with only a work account get it
    .text = An account that exists only on your organisation’s own servers doesn’t get such emails by itself. If the email is genuine, it’s about a personal account with the same address, or someone typed the address.
advice-synchronised = Why people whose work account is also in Microsoft 365 get it
    .text = Many organisations copy their accounts to Microsoft 365. Then Microsoft can send codes and warnings about your work account too, through the same service as for personal ones. Your IT help desk can see which account it was.
advice-never-links = Never use links or buttons in an email like this
    .text = Type the address yourself instead, even when the email is genuine.
advice-never-numbers = Never call a number in an email like this
    .text = Microsoft doesn’t ask you to call because of a sign-in.
advice-never-codes = Never give anyone a code or a password
    .text = Nobody at Microsoft, your bank or your IT help desk needs it.
advice-never-remote = Never let anyone control your computer
    .text = Don’t install or start anything because of this email or a call that follows it.

## What each check found: a title without a full stop, and why it matters (behind the answer)

finding-ambiguous-author-two-from = It names two senders
    .detail = An email has one sender line. With two, one program shows one sender while another checks the other.
finding-ambiguous-author-odd-from = The sender line is written oddly
    .detail = { $what }. Mail programs read such a line differently: one shows this sender, another shows that one.
finding-edited-block-edited = The lines from your mail service don’t fit together
finding-author-account-security = The address is Microsoft’s account security address
    .detail = Microsoft sends its account emails from “{ $address }”. Anyone can write that address, so it proves nothing on its own.
finding-author-documented = The address is one Microsoft uses
    .detail = Microsoft lists “{ $address }” as its own. Customers and guests can put their own words into emails from it.
finding-author-other-own = The address is under a Microsoft name
    .detail = “{ $address }” ends in one of Microsoft’s names, but Microsoft doesn’t list it. Anyone can write an address, so it proves nothing on its own.
finding-author-not-the-brand = The sender’s address isn’t Microsoft’s
    .detail = It ends in “{ $domain }”. Whoever sent the email chose this address, and that name doesn’t belong to Microsoft.
finding-author-shared-tenant = The address is a customer’s, not Microsoft’s
    .detail = “{ $domain }” is a name that Microsoft gives to any customer within minutes. It looks like Microsoft but isn’t.
finding-author-consumer-mailbox = The address is an ordinary mailbox that anyone can open
    .detail = Addresses at “{ $domain }” belong to private people. Microsoft doesn’t write to you from there.
finding-author-lookalike-domain = The address is made to look like Microsoft’s
    .detail = “{ $domain }” resembles “{ $resembles }”, but it’s a different name with a different owner.
finding-author-sender-rewritten = A mailing list, an alias or an archive put its own address in the sender line
    .detail = “{ $domain }” forwards emails under its own addresses. We can’t see the original sender from here.
finding-claims-brand =
    .detail = It says “{ $words }”. Anyone can type such words; only the address can be checked.
finding-address-in-name = The name shown is itself an address
    .detail = The name is “{ $shown }”, but the email comes from “{ $domain }”. Many phones show only the name.
finding-duplicate-fields-duplicate-field = “{ $name }” appears twice
    .detail = One copy can be covered by a signature while you’re shown the other. Some programs also list lines twice when they export an email.
finding-age = It arrived { $duration } after it was written
    .detail = Microsoft’s account emails usually arrive within seconds. A delay of minutes or hours may just be a queue.
finding-age-too-old = It was { $duration } old when it arrived
    .detail = An email that comes straight from its sender arrives within seconds or hours. An old one waited somewhere, or someone kept it and sent it again.
finding-age-date-in-future = It’s dated { $duration } after it arrived
    .detail = An email can’t be written after it arrives. The sender set a different date, or a clock was wrong.
finding-age-inner-age = The times in some lines differ from the delivery by { $duration }
    .detail = The lines of one delivery are written within seconds of each other. These may come from another email, or a clock was wrong.
finding-age-clock-skew = Two clocks differ by { $duration }
    .detail = That’s normal and harmless.
finding-recipient-differs = It’s addressed to someone else
    .detail = Your mail service delivered it to a different address from the one it names. Aliases and automatic forwarding can cause that too.
finding-reply-address-reply-to-elsewhere = Replies would go to another address
    .detail = They would go to “{ $domain }”. Microsoft’s account emails have no reply address. Newsletters often have one.
finding-reply-address-sender-differs = A second line names another sender
    .detail = The line “Sender” names “{ $domain }”. Microsoft’s account emails have no such line.
finding-reply-address-return-path-differs = Undeliverable copies would go elsewhere
    .detail = They would go to “{ $domain }”. Many honest senders do this.
finding-sending-server-from-brand-servers = It came from Microsoft’s mail servers
    .detail = The address { $ip } is one of those Microsoft sends email from. All its customers share them, so this alone proves little.
finding-sending-server-from-relay-pool = It came from Microsoft’s servers for forwarded or doubtful email
    .detail = Microsoft uses { $ip } for email it forwards or doesn’t vouch for.
finding-sending-server-from-brand-network = It came from inside Microsoft’s network
    .detail = { $ip } belongs to Microsoft, but not to its ordinary mail servers.
finding-sending-server-from-elsewhere = It came from a computer that isn’t among the Microsoft mail servers this page knows
    .detail = Your mail service received it from { $ip }, known as “{ $host }”. Forwarded emails come from elsewhere too.
    .detail-none = Your mail service received it from { $ip }. Forwarded emails come from elsewhere too.
finding-sending-server-pretends = The sending computer called itself Microsoft
    .detail = It said it was “{ $helo }”, but its address { $ip } isn’t among the Microsoft mail servers this page knows.
finding-copied-marks = It has lines copied from Microsoft
    .detail = Some lines make it look as if it came from Microsoft. They’re in a place where the sender can write anything, and the sender is someone else.
finding-unlike-known = The signature doesn’t look like the known ones
finding-spam-marks-marked-outgoing-spam = Microsoft’s own outgoing filter took it for spam
    .detail = It came from one of Microsoft’s customers, and the filter doubted it as it left.
finding-spam-marks-filed-as-spam = A filter marked it as spam or phishing
    .detail = The mark is “{ $mark }”. Filters can be wrong both ways, so this decides nothing.
finding-forwarded = It was forwarded on the way
finding-paste-repaired = The pasted text was repaired
    .detail = Copying had damaged it in { $kinds ->
        [one] one way
       *[other] { $kinds } ways
    }. Each repair is shown next to the pasted text.
finding-paste-second-block = Two emails were pasted
    .detail = The answer is about the first. You can check the second too: there’s a button next to the pasted text.
finding-paste-found-inside = This email was found inside another
    .detail = It was attached, or its headers were in the text of the other email. Whoever sent that one could have written all of it.
finding-paste-odd-characters = It contains something odd
    .detail = In one line, { $oddity }.
finding-paste-too-many-fields = It has more lines than we read
    .detail = Lines left out: { NUMBER($left) }. Real emails have far fewer.
finding-claim-title-display-name = The name shown says it is Microsoft
finding-claim-title-address = The address is made to look like Microsoft’s
finding-claim-title-sender = A second sender line names Microsoft
finding-claim-title-reply-to = The reply address says it is Microsoft
finding-claim-title-subject = The subject reads like one of Microsoft’s
finding-claim-title-resent-from = A further sender line names Microsoft
finding-edited-two-results = The service writes its result once; here it appears twice. It renames any result a sender planted, so the second one was added later.
finding-edited-address-disagrees = Two lines written in the same second name different addresses. In unchanged emails they agree.
finding-edited-host-disagrees = Two lines written in the same second name different servers. In unchanged emails they agree.
finding-edited-results-disagree = Two results of the same check contradict each other.
finding-edited-result-in-address = An address in them is made to look like a result from your mail service.
finding-edited-odd-characters = They contain characters that no mail service writes.
finding-forwarded-how-srs = A forwarding service rewrote its return address. That makes genuine emails fail some checks.
finding-forwarded-how-gmail-caf = Gmail forwarded it automatically from another mailbox.
finding-forwarded-how-resent = It has “Resent” lines, which programs add when someone forwards an email. A forger can write them too.
finding-forwarded-how-x-forwarded = It has “Forwarded” lines, which forwarding services add. A forger can write them too.
finding-forwarded-how-list = It went through a mailing list. Lists change emails and break signatures.
finding-forwarded-how-gateway = It came through a mail filter in front of the mailbox. Such filters change emails and break signatures.
finding-forwarded-how-relay-pool = It came from the servers Microsoft uses for forwarded email.
finding-forwarded-how-not-applied = Your mail service says it didn’t apply its check of the sender because of the route the email took.
finding-forwarded-how-sealed-on-the-way = A service on the way sealed what it had found, and your mail service accepted that seal.
finding-forwarded-how-reader-says = You told us so, or your organisation did.
finding-unlike-body-length = It covers only part of the text. Microsoft’s known signatures cover all of it.
finding-unlike-times = It contains times. Microsoft’s known signatures don’t. Microsoft may have changed that.
finding-unlike-identity = It names an identity. Microsoft’s known signatures don’t. Microsoft may have changed that.
finding-unlike-fields = It doesn’t cover the same lines as Microsoft’s known signatures. Microsoft may have changed that.
finding-unlike-key-length = Its key isn’t the same length as Microsoft’s known one. Microsoft may have changed that.
finding-unlike-stitched = There are two signatures with the same name that contradict each other. Text like this is put together from several emails.

## What the receiving service found (behind the answer)

finding-dmarc-pass = Your mail service confirms the sender’s name
    .detail = It says the email really comes from “{ $domain }” (DMARC).
finding-dmarc-fail = The sender’s name failed your mail service’s check
    .detail = The email claims to be from “{ $domain }” but failed the check of that name (DMARC). Forwarding can cause that too.
    .detail-none = The email failed the check of the sender’s name (DMARC). Forwarding can cause that too.
finding-dmarc-missing = No result about the sender’s name
    .detail = The result is “{ $word }” (DMARC). Missing evidence tells us nothing either way.
finding-dmarc-author-disagrees = The check was about another sender
    .detail = Your mail service checked “{ $reported }”, but the email shows “{ $shown }”.
finding-dkim-pass = Your mail service confirms the sender’s signature
    .detail = It says that “{ $domain }” signed this email (DKIM).
finding-dkim-pass-not = It’s signed by someone other than the sender shown
    .detail = Your mail service confirms a signature by “{ $domain }” (DKIM). That says nothing about the sender shown.
finding-dkim-fail = Your mail service says a signature isn’t valid
    .detail = The signature by “{ $domain }” couldn’t be confirmed on arrival (DKIM). Filters and mailing lists can cause that too.
    .detail-none = A signature couldn’t be confirmed on arrival (DKIM). Filters and mailing lists can cause that too.
finding-dkim-missing = No result about a signature
    .detail = The result is “{ $word }” (DKIM). Missing evidence tells us nothing either way.
finding-message-text-changed = Your mail service found a different text under signed headers
    .detail = “{ $domain }” signed these headers, but the email that arrived under them doesn’t match the signature. It was changed on the way, or the headers were taken from another email.
finding-message-signature-unseen = Your mail service saw no signature, but the text here has one
    .detail = “{ $domain }” did sign these headers. According to your mail service, the email that arrived didn’t have that signature.
finding-message-lines-only = The headers are signed, but the text under them isn’t confirmed
    .detail = “{ $domain }” signed these headers. Only the whole email, or a result from your mail service, can show whether the text under them is the one that was signed.
finding-message-not-signed-by-author = No signature by “{ $domain }” is confirmed
    .detail = Your mail service confirms a signature by “{ $signer }”, which is someone else. Microsoft signs its own emails.
    .detail-none = Microsoft signs its emails, but your mail service confirms no signature by the sender shown.
finding-signature-verified = Microsoft’s own digital signature on these headers is valid
    .detail = The signature by “{ $domain }” on these headers was checked here with its public key. Changing a single letter it covers would break it. Whether the text below is the one that was signed is a separate finding.
finding-signature-verified-other = The digital signature by “{ $domain }” is valid
    .detail = The signature on these headers was checked here with its public key. Whether the text below is the one that was signed is a separate finding.
finding-signature-not-covered = The signature doesn’t cover everything
    .detail = Not covered: { $fields }. Whoever forwards the email can change that.
finding-signature-does-not-verify = A signature does not verify as pasted
    .detail = The signature by “{ $domain }” doesn’t match the text here. That happens when a program rewrites the email or someone blanks out a word. On its own, it isn’t a sign of forgery.
finding-signature-no-key = A signature can’t be checked here
    .detail = It names the key “{ $selector }” of “{ $domain }”. This page doesn’t know the key it was made with. That tells us nothing either way. You can look up the key under “Who vouches for it”.
finding-signature-unusable = The signature by “{ $domain }” can’t be used
finding-signature-too-many-signatures = It has more signatures than we check
    .detail = { $left ->
        [one] One wasn’t checked.
       *[other] { $left } weren’t checked.
    } Real emails have a handful.
finding-signature-body-differs = The text isn’t as it was signed
    .detail = It differs from the text that “{ $domain }” signed. Your mail service is known to rewrite emails, so this is normal there.
finding-signature-body-differs-not = The text isn’t the text that was signed
    .detail = It differs from the text that “{ $domain }” signed. A program that copied or saved it can cause that. So can someone who put a different text under real headers.
finding-signature-body-matches = The text is as it was signed
    .detail = The text of the email is exactly what “{ $domain }” signed.
finding-seal-verified = The seal of your mail service is valid
    .detail = “{ $domain }” sealed its results when the email arrived (ARC, number { NUMBER($instance) }). The seal was checked here and is valid.
finding-seal-does-not-verify = The seal of your mail service doesn’t match the text
    .detail = The seal by “{ $domain }” (ARC, number { NUMBER($instance) }) was made for different text. Something was changed after the email arrived, perhaps only blanked out.
finding-seal-no-key = A signature can’t be checked here
    .detail = It names the key “{ $selector }” of “{ $domain }”. This page doesn’t know the key it was made with. That tells us nothing either way. You can look up the key under “Who vouches for it”.
finding-seal-unusable = The signature by “{ $domain }” can’t be used
finding-seal-arc-flawed = The chain of seals is broken
finding-seal-disagrees = The seal and the readable lines contradict each other
    .detail = What your mail service sealed isn’t what the lines say. Either lines were changed, or the seal belongs to another email.
finding-spf-pass = The sending server is on the sender’s list
    .detail = Your mail service says the server may send for “{ $domain }” (SPF). For Microsoft’s shared servers that is true of every customer.
finding-spf-pass-not = The sending server is on someone else’s list
    .detail = It may send for “{ $domain }” (SPF). That isn’t the sender shown, so it says nothing about them.
finding-spf-fail = The sending server isn’t on the sender’s list
    .detail = Your mail service says the server may not send for “{ $domain }” (SPF). Forwarded emails usually fail this.
    .detail-none = Your mail service says the server may not send for the sender (SPF). Forwarded emails usually fail this.
finding-spf-missing = No result about the sending server
    .detail = The result is “{ $word }” (SPF). Missing evidence tells us nothing either way.
finding-ignored-results-ignored = The results from “{ $id }” don’t count
    .unnamed = Some results don’t count
finding-ignored-results-no-trusted-results = No result from your mail service
    .detail = The lines in which your mail service says what it checked are missing, or can’t be told apart from the sender’s own.
finding-ignored-results-malformed = A result line can’t be read
    .detail = A bracket or a quotation mark in it is never closed. Nothing in it counts as a pass.
finding-ignored-results-encoded = The sender’s name contains special characters
    .detail = Your mail service had to encode its result because of them. Microsoft’s own names contain only plain letters.
finding-compauth = Microsoft’s overall result
    .detail = It’s “{ $result }”, reason { $reason }. Half of all fake emails pass here, so it carries no weight.
    .detail-none = It’s “{ $result }”. Half of all fake emails pass here, so it carries no weight.
finding-compauth-fail = Microsoft’s overall result is a failure
    .detail = Outlook’s own overall result from all checks is “fail”, reason { $reason }.
    .detail-none = Outlook’s own overall result from all checks is “fail”.
finding-ignored-other-service = They were written by a different service from the one that received the email, or we don’t know which service that is.
finding-ignored-below-boundary = They’re below the point where your mail service took over. The sender could write anything there.
finding-ignored-exchange-outbound = Microsoft’s outgoing servers wrote them before the email left. They say nothing about what arrived.
finding-ignored-malformed = They can’t be read without guessing.
finding-ignored-wrong-shape = They’re written in the style of a different service from the one that received the email.
finding-unusable-key-revoked = Its owner has withdrawn the key.
finding-unusable-wrong-algorithm = The key belongs to another kind of signature.
finding-unusable-too-weak = It’s of a kind that can be forged today, so it doesn’t count.
finding-unusable-malformed = It breaks the rules of its own standard, so it doesn’t count.
finding-unusable-shortened = It was shortened when the text was copied, so it can’t be checked. That doesn’t count against the email.
finding-unusable-not-tried = It wasn’t checked because there were too many.
finding-unusable-verified = It tells us nothing either way.
finding-flawed-gap = A seal in between is missing, so none of them counts.
finding-flawed-duplicate = A number appears twice, so none of them counts.
finding-flawed-incomplete = A seal lacks one of its three parts, so none of them counts.
finding-flawed-bad-instance = A seal has no proper number, so none of them counts.
finding-flawed-chain-failed = The last service to seal it already found the chain broken.
finding-flawed-bad-chain-value = A seal says something impossible about the chain, so none of them counts.
signed-field-to = the recipient
signed-field-reply-to = the reply address
signed-field-sender = the second sender line
signed-field-cc = the copies
finding-uncovered-text = the text
finding-uncovered-one = { $only }; nor the text, if only headers were pasted
finding-uncovered-several = { $first } and { $last }; nor the text, if only headers were pasted

## The one reason that decided the verdict

reason-not-headers = There are no email headers in this text. Headers are the lines behind an email, such as “Received:” and “From:”.
reason-address-lost = The sender’s address is missing from this text, or damaged. It may have been lost in copying.
reason-no-from = The line that names the sender, “From:”, is missing from what you pasted.
reason-one-field = This is a single line of the headers, “{ $name }”. All the others are missing, and one line alone proves nothing.
reason-lower-half = What you pasted ends too early. The lines that name the sender, the subject and the date come further down.
reason-from-inside = “From:” is in this text, but not at the beginning of a line. So we can’t take it for the sender line.
reason-cut-off = The lines your mail service wrote when the email arrived are missing. Without them, only what the sender wrote is left, and that proves nothing.
reason-ambiguous-from = The sender line is written so that one program shows one sender while another checks a different one. Honest emails don’t need that.
reason-two-from = It names two senders: one for show, and one that passes the checks. Honest emails have one sender.
reason-duplicate-field = The line “{ $name }” appears twice. One copy can be signed while you’re shown the other.
reason-pasted-twice = The same lines appear twice. Parts of it were probably pasted twice.
reason-partly-signed = Its signature leaves part of the text unsigned, so anyone can add words to it. Microsoft doesn’t sign its account emails like that.
reason-impersonation-no-address = It calls itself “{ $shown }”, but it gives no sender’s address at all.
reason-impersonation = It calls itself “{ $shown }”, but it comes from an address at “{ $domain }”. That name doesn’t belong to Microsoft.
reason-lookalike = It comes from “{ $domain }”. That only looks like “{ $resembles }” and doesn’t belong to Microsoft.
reason-no-sender-address = Its sender line has no address at all. Every honest email gives the address it comes from.
reason-forwarded-copy = This is the copy a mail program makes when someone forwards an email. Anyone can type such lines, so they show nothing about the original.
reason-forward = Someone with an address at “{ $domain }” forwarded this. Microsoft didn’t send the forward. Only the original shows whether it sent the email inside.
reason-sender-rewritten = A mailing list, an alias or an archive at “{ $domain }” replaced the sender’s address with its own. We can no longer see who wrote it.
reason-not-the-brand = It comes from an address at “{ $domain }”, and it doesn’t claim to be from Microsoft.
reason-mentions-brand-subject = It comes from an address at “{ $domain }”, which isn’t Microsoft’s. Only its subject, “{ $words }”, reads like one of Microsoft’s. Anyone who writes about your account can use such words.
reason-mentions-brand = It comes from an address at “{ $domain }”, which isn’t Microsoft’s. The sender’s name is “{ $words }”. Partners, shops and groups use such names too.
reason-checks-failed = It shows a Microsoft address, but it failed your mail service’s checks. An email that comes straight from Microsoft doesn’t fail them.
reason-broken-by-forwarding = It shows a Microsoft address and failed the checks, but it was forwarded on the way. Forwarding alone can cause that.
reason-text-changed = Some of its headers were signed by “{ $domain }”, but the text below them isn’t the text that was signed. It was changed on the way, or someone put a different text under the headers of a real email.
reason-lines-only = These headers were signed by “{ $domain }”. They can’t show whether the text below is from there too: anyone can keep such headers and put a different text under them.
reason-check-unfinished = Your mail service started to check this email but couldn’t finish. That tells us nothing either way.
reason-signed = It has the signature of Microsoft’s account security system, and it came straight from Microsoft’s servers to your mail service.
reason-unusual = It’s signed by Microsoft’s account security system. { $why }
reason-replayed = Microsoft signed its headers { $duration } before it reached you. These emails arrive within seconds, so someone probably kept an old one and sent it again.
reason-long-under-way = Microsoft signed its headers { $duration } before it reached you. It may have waited on a server or in quarantine, or been forwarded slowly. Or someone may have kept it and sent it again.
reason-other-text = Its headers were signed by “{ $domain }”, but the text here isn’t the text that was signed with them. A program that copied or saved the email may have changed it, or part of it is missing. Or someone may have put a different text under real headers.
reason-unsigned-era = It came from a server that’s allowed to send for Microsoft’s address. It has no signature: until 2018, these emails had none.
reason-server-only = It came from a server that Microsoft rents out to many customers
reason-server-only-ip-unlisted = It came from a server that isn’t in any of Microsoft’s address ranges this page knows
reason-server-only-ip-unread = It came from a server whose address we can’t read
reason-server-only-signed-by = { $server }, and it was signed by “{ $signer }”, not by the sender shown. Microsoft signs its emails itself.
reason-server-only-unsigned = { $server }, and no signature by the sender shown is confirmed. Microsoft signs its emails.
reason-strangers-text = It was sent from “{ $address }”, which is Microsoft’s. But people outside Microsoft can put their own words into these emails. Don’t call any number in it, and don’t pay anything because of it.
reason-edited-after-delivery = The seal your mail service put on this email doesn’t match the text. Something was changed after it arrived.
reason-damaged = The text was damaged when it was copied. Part of it can no longer be checked.
reason-text-above = There’s other text above these headers. Headers inside the text of an email prove nothing, because its sender wrote them.
reason-inside-another = This email was found inside another one. Whoever sent the outer email could have written every line of this one, so nothing in it proves who sent it.
reason-split-line = All of this was on one line. We can only guess where one header ends and the next begins, and a sender can mislead that guess.
reason-not-enough = What you pasted doesn’t fit any clear case. Nothing in it is strong enough to decide.
reason-edited-two-results = Your mail service writes its result once. Here it appears twice, so this text was put together by hand.
reason-edited-address-disagrees = Two lines your mail service writes in the same second name different computers. In an unchanged email they agree.
reason-edited-host-disagrees = Two lines your mail service writes in the same second name different servers. In an unchanged email they agree.
reason-edited-results-disagree = Your mail service’s results contradict each other. In an unchanged email they agree.
reason-edited-result-in-address = The address it was sent from is made to look like a result from your mail service. No honest sender does that.
reason-edited-odd-characters = It contains hidden characters that no mail service writes.
reason-nobody-no-results = No trusted mail service’s check is in what you pasted.
reason-nobody-unknown-service = There are results from “{ $id }”. They count only if that’s your own mail service.
reason-nobody-unknown-service-none = There are results, but they don’t say which mail service wrote them.
reason-nobody-service-silent = What you pasted has no result from your mail service that we can read.
reason-nobody-no-signer = Your mail service says there was a valid signature, but not whose. That’s not enough.
reason-nobody-not-looked = Your mail service didn’t record whether it’s signed. That tells us nothing either way.
reason-nobody-below-boundary = The only results are in a place where the sender could have written them.
reason-nobody-malformed = Your mail service’s result can’t be read without guessing.
reason-nobody-loose = Results of a mail service are in this text, but not as a line of their own. So we can’t count them.
reason-nobody-no-delivery = There are results, but the “Received:” lines are missing. Only those show which mail service wrote the results.
reason-unusual-seal-missing = But the seal your mail service usually adds isn’t in the text.
reason-unusual-receiver-guessed = But we’re only guessing which mail service received it. Please confirm it below.
reason-unusual-slow = But it took { $duration } to arrive. These emails usually arrive within seconds.
reason-unusual-recipient-differs = But it’s addressed to someone else.
reason-unusual-forwarded = But it was forwarded before it reached you.
reason-unusual-other-server = But it reached you from a server Microsoft doesn’t use for these emails.
reason-unusual-unlike-known = But its signature couldn’t be matched with the ones Microsoft is known to make.
reason-unusual-signature-left-out = But the signature itself isn’t in what you pasted, so we couldn’t look at it.
reason-unusual-signature-shortened = But the signature was shortened when the text was copied, so we couldn’t check it here.
reason-unusual-extra-fields = But it has a line that Microsoft’s account emails don’t have and that its signature doesn’t cover. Someone may have added it on the way.
reason-unusual-time-unknown = But we can’t read when it was delivered.
reason-unusual-server-unknown = But we can’t read which server delivered it.
reason-unusual-author-unchecked = But your mail service wrote nothing about the sender’s name.
reason-unusual-results-loose = But some of the results were torn from their line when the text was copied. We couldn’t count those.
reason-unusual-results-below = But the result about its signature is in a place where its sender could have written it.
reason-unusual-other-envelope = But the return address it was sent with isn’t Microsoft’s. It may have been forwarded on the way.
reason-unusual-named-recipient = But there are other words next to your address. The signature doesn’t cover them, so anyone could have added them.
reason-unusual-clock-wrong = But its date is { $duration } after it arrived. A clock was probably wrong.
reason-unusual-inner-age = But the times in some of its lines differ from its delivery by { $duration }. It may have waited on the way, or been forwarded.
reason-unusual-signature-only = But the lines that show when and to whom it was delivered are missing or unknown to us.

## The answer: word, headline, how it is known, what could change it, what is missing

verdict-word-genuine = Genuine
verdict-word-genuine-caution = Genuine, with caution
verdict-word-suspicious = Suspicious
verdict-word-spoofed = Fake
verdict-word-not-the-brand = Not Microsoft
verdict-word-cannot-tell = Can’t tell yet
verdict-headline-genuine = Microsoft really sent this email.
verdict-headline-genuine-caution-strangers-text = Microsoft’s servers sent this, but the text may be a stranger’s.
verdict-headline-genuine-caution = Microsoft sent this, but it arrived in an unusual way.
verdict-headline-suspicious-replayed = Don’t trust this email. It may be an old one, sent again.
verdict-headline-suspicious-edited-paste-result-in-address = Don’t trust this email.
verdict-headline-suspicious-edited-after-delivery = Don’t trust this text. It was changed.
verdict-headline-suspicious = Don’t trust this email.
verdict-headline-spoofed = Microsoft didn’t send this email.
verdict-headline-not-the-brand = This email isn’t from Microsoft.
verdict-headline-cannot-tell-refused = There’s nothing here to check yet.
verdict-headline-cannot-tell-lines-only = The headers are signed, but we can’t tell yet who wrote the text.
verdict-headline-cannot-tell-text-changed = The text here isn’t the text that was signed.
verdict-headline-cannot-tell-forward = This is a forward. We need the original email.
verdict-headline-cannot-tell = We can’t tell from what you pasted.
your-mail-service = your mail service
verdict-basis-proven-suspicious = Proven. A digital signature was checked here in your browser, and it contradicts the text.
verdict-basis-proven-genuine = Proven. A digital signature was checked here in your browser, and it’s valid.
verdict-basis-reported = Reported. This answer is based on the lines under the name of { $service }, as you pasted them.
verdict-basis-reported-genuine = Reported. When this email arrived, { $service } checked it, and what it wrote fits together.
verdict-basis-reported-suspicious = Reported. When this email arrived, { $service } checked it. This answer is based on what it wrote then.
verdict-basis-address = The sender’s address alone decides this. Nothing else can outweigh it.
verdict-basis-none = Nothing in the text is strong enough to decide.
verdict-could-change-genuine = Why it came. Genuine doesn’t mean harmless: someone may have typed your address or may be trying to get into an account.
verdict-could-change-genuine-caution = The original email, pasted whole and unchanged from the mailbox it arrived in.
verdict-could-change-suspicious = If you blanked out or changed something yourself, paste the unchanged text and check again.
verdict-could-change-spoofed = Nothing in these headers. If Microsoft wrote to you as well, that’s a different email: check it separately.
verdict-could-change-not-the-brand = This page only knows Microsoft’s emails. It can’t tell whether this sender is honest.
verdict-could-change-cannot-tell = The missing piece named here. With it, the answer is usually clear.
verdict-missing-whole = Paste all the headers, from the first line to the last. The steps for your mail program are below the paste box.
verdict-missing-original = If this was forwarded to you, ask for the original, attached as a file. A plain forward loses what we need.
verdict-missing-forward-outlook = In Outlook: start a new message, open it in its own window, and drag the original email into it. In classic Outlook: select the original and press Ctrl+Alt+F. Send that, save the attached file, and open that file here.
verdict-missing-forward-gmail = In Gmail in a browser: open the original email, click the three dots beside Reply, choose Download message, and open that file here. The app can’t do that.
verdict-missing-forward-apple-mail = In Mail on a Mac: select the original email, then choose Message, then Forward as Attachment. Save the attached file and open that file here. We know of no way to do it on an iPhone or iPad.
verdict-missing-forward-thunderbird = In Thunderbird: select the original email, then choose Message, then Forward As, then Attachment. Save the attached file and open that file here.
verdict-missing-forward-roundcube = In webmail (Roundcube): open the original email, choose More, then Download (.eml), and open that file here. You can also choose Forward as attachment there.
verdict-missing-forward-any = Get the original email as a file: have it forwarded as an attachment, or save it where it first arrived. Then open that file here, not the forward.
verdict-missing-forward-headers = Or open the original email where it first arrived and copy its headers. If you don’t know who forwarded this to you, treat it as a fake.
verdict-missing-forward-attached = The original is attached to this forward. Save the attached file and open that file here.
verdict-missing-address-lost = Copy the headers again, straight from your mail program. The sender’s full address has to come after “From:”.
verdict-missing-loose = Copy the headers again so that every line begins with its name, or save the email as a file and open that file here.
verdict-missing-broken-by-forwarding = If a mail filter at work checks your email first, your IT help desk can see what arrived there.
verdict-missing-lines-only-file = Check the whole email, not just its headers: save it as a file and open that file here.
verdict-missing-lines-only-mailbox = Tell us where your mailbox is: choose it under “My mail is at”. Then that service’s own results count.
verdict-missing-lines-only-none = Check the whole email, not just its headers: save it as a file and open that file here. If its text is the text that was signed, the answer will be clear.
verdict-missing-text-changed-cause = There may be an honest cause: a mail filter at work, or a mailing list that changes emails. Your IT help desk can see what arrived there.
verdict-missing-text-changed-fake = If there’s no such cause, treat the email as a fake.
verdict-missing-other-text = Paste only the headers. Or save the email again, straight from the mailbox it arrived in, and open that file here.
verdict-missing-check-unfinished = Your mail service couldn’t finish its check. Look at your account yourself instead: type in the address below.
verdict-missing-check-unfinished-again = If Microsoft writes again, check that email: the next check may succeed.
verdict-missing-edited-after-delivery = If you blanked out or changed something yourself, paste the unchanged text. None of it leaves this page.
verdict-missing-text-above = If you added the text above the headers yourself, leave it out. If it’s part of an email, check that email’s headers instead.
verdict-missing-inside-another = Open this email in the mailbox where it first arrived, and copy its headers from there.
verdict-missing-inside-another-forwarder = Whoever forwarded it to you can save it there as a file.
verdict-missing-split-line = Copy the headers again so that each one stays on its own line. Or save the email as a file and open that file here.
verdict-missing-damaged = The text was damaged when it was copied. Save the email as a file and open that file here instead.
verdict-missing-nobody-vouches-unknown-service = Tell us where your mailbox is: choose it under “My mail is at”.
verdict-missing-nobody-vouches-unknown-service-else = If that isn’t your mail service, paste all the headers, from the first line to the last: yours writes its own results above.
verdict-missing-nobody-vouches-service-silent = Your mail service didn’t record who signed this email. Look at your account yourself instead: type in the address below.
verdict-missing-nobody-vouches-service-silent-whole = If nothing was left out, your mail service didn’t record who signed this email. Then look at your account yourself instead: type in the address below.
verdict-missing-nobody-vouches-service-silent-key = If the email has a signature, you can look up its key: see “Who vouches for it”.
verdict-limits-body-whole = What the email asks for. Its links, phone numbers and attachments aren’t judged, even when the whole email is here.
verdict-limits-body = The text of the email, its links, phone numbers and attachments. Only the headers were pasted.
verdict-limits-paste = Whether the text was made up or changed before it was pasted. Only a signature that was checked here makes that hard.
verdict-limits-lists = Anything newer than its lists. The bottom of the page says how new the keys and address ranges are.
verdict-limits-intentions = Intentions. Even a genuine email can mean that someone is trying to get in.

## What was wrong with a paste, a file or a policy, and what was repaired

refusal-empty = The box is empty. Paste the headers of the email, or open its file.
refusal-file-too-large = This file is { NUMBER($size) } MB. We read files of up to 25 MB. Paste only the headers instead: they are short.
refusal-block-too-large = The headers alone are { NUMBER($size) } kB. We read up to 1,024 kB, and real emails have far less. Paste the headers of one email.
refusal-not-text-image = This is a picture. A picture of an email can’t be checked. Open the email itself, copy its headers as text, and paste them here.
refusal-not-text-pdf = This is a PDF. A printed email has lost its headers. Open the email itself and copy its headers, or save it as a file.
refusal-not-text-zip = This is a ZIP or Office file. If the email is inside, unpack it first and open the email’s own file.
refusal-not-text-other-ole = This is an old Office file, not an Outlook email. Open the email in Outlook and save it as a message file.
refusal-not-text-unknown = This file contains no readable text. Choose the email’s own file, which ends in .eml, .msg or .txt.
refusal-no-transport-headers = This Outlook file contains no headers. That’s normal for sent emails, drafts and some copies. Open the email you received, choose File, then Properties, and copy the text under “Internet headers”.
refusal-broken-msg = This Outlook file is cut off or damaged. Save the email again and open the new file.
refusal-no-header-fields-sender-line = This is only the sender line. Anyone can fake it. We need all the headers of the email.
refusal-no-header-fields-value-without-name = This is part of the headers, but the name of the line is missing: “Received:”, for example. Paste the lines with their names, all of them.
refusal-no-header-fields-visible-summary = This is what your mail program shows at the top of an email. The headers behind it are longer. They start with lines such as “Received:”.
refusal-no-header-fields-mail-text = This looks like the text of the email itself. We need the headers behind it: lines such as “Received:” and “From:”.
refusal-no-header-fields-one-line = These headers have lost their line breaks: everything is on one line. Copy them again, or save the email as a file and open it here.
refusal-no-header-fields-link = This is a link. Please don’t open it to check it. Paste the headers of the email it came in.
refusal-no-header-fields-unknown = There are no email headers in this text. Headers are the lines behind an email, such as “Received:” and “From:”.
repair-byte-order-mark = A hidden mark at the start was removed
repair-bare-carriage-return = Old-style line endings were converted
repair-leading-text = Text above the headers was removed
repair-quote-prefix = Quote marks (“>”) were removed from the lines
repair-indented = The indentation of all lines was removed
repair-lost-folding = Broken lines were joined again
repair-double-spacing = Empty lines in between were removed
repair-name-value-lines = Names and values were put back on one line
repair-list-bullets = Bullets were removed from the lines
repair-line-numbers = Line numbers were removed
repair-smart-quotes = Curly quotation marks were made straight
repair-no-break-space = Special spaces were made ordinary
repair-zero-width = Invisible characters were removed
repair-json-escapes = Program codes such as \n were decoded
repair-html-entities = Web codes such as &lt; were decoded
repair-base64-message = The encoded message was decoded
repair-gmail-original-page = Gmail’s summary above the headers was removed
repair-markdown = Table or code marks around the headers were removed
repair-json-fields = A list of names and values was turned into headers
repair-address-links = Links around addresses were removed
repair-defanged = Dots written as “[.]” were restored
repair-lost-brackets = Lost brackets around addresses were put back
repair-dashes = Long dashes were turned back into hyphens
repair-quoted-printable = Codes such as =3D were decoded
repair-spaced-colons = Spaces before colons were removed
repair-text-once = { $title }, in line { NUMBER($line) }.
repair-text-often = { $title }, { NUMBER($count) } times from line { NUMBER($line) }.
policy-not-json = it isn’t valid JSON
policy-unknown-near = there is no such field. Did you mean { $name }?
policy-unknown = there is no such field
policy-wrong-type-text = it must be a text in quotation marks
policy-wrong-type-texts = it must be a list of texts, in square brackets
policy-wrong-type-keys = it must be a list of keys, each with domain, selector and record
policy-wrong-type-object = it must have its fields in braces
policy-too-long = a text in it is longer than 400 characters
policy-too-many = it has more than 200 entries
policy-not-a-name = it contains something that isn’t a host name
policy-not-a-host = it contains something that isn’t a host name, address or range
policy-gateway-by-name = it names a gateway by its host name, which anyone can use; give its address or range
policy-not-an-address = it isn’t an email address
policy-not-a-sender = it contains something that isn’t an email address or somebody’s own domain
policy-look-alike = it contains a domain that only looks like Microsoft’s
policy-unknown-language = the page doesn’t speak that language
policy-not-a-key = it contains a record that isn’t a public key for email

## Odd sender lines and characters, each as the second half of a sentence (behind the answer)

oddity-space-before-colon = there’s a space between the name and the colon
oddity-folded-name = the line is broken between the name and the colon
oddity-leading-space = the first line begins with a space
oddity-lookalike-name = the name is written with look-alike letters
oddity-not-a-field = a line doesn’t belong to any field
oddity-control-character = it contains a hidden control character
oddity-odd-line-end = it contains a hidden line break
oddity-invisible-character = it contains an invisible character
oddity-bidi-control = it contains a hidden character that reverses the reading direction
oddity-too-long = it is longer than we read
oddity-unclosed-comment = a bracket is never closed
oddity-unclosed-quote = a quotation mark is never closed
oddity-no-authserv-id = it doesn’t say who wrote it
oddity-trailing-semicolon = it ends with a semicolon
oddity-bare-token = it contains a stray word
oddity-glued-comment = a comment is stuck to a result
oddity-untyped-property = a value has no type
oddity-encoded-value = the whole value is encoded
oddity-unregistered-result = it contains an unknown result
oddity-unregistered-method = it contains an unknown check
oddity-no-results = it contains no results
oddity-bad-value = a value contains characters that don’t belong there
oddity-no-address = it contains no address
oddity-address-without-at = what’s in place of the address isn’t an address
oddity-several-addresses = it contains more than one address
oddity-encoded-address = an address is hidden in encoded text
oddity-source-route = the address names a route through other servers
oddity-text-after-address = there’s text after the address
oddity-stray-backslash = there’s a backslash where none belongs
oddity-several-ats = an address has two @ signs
oddity-group-syntax = it is written as a group of senders
oddity-comment-in-address = a comment is hidden inside the address
oddity-quoted-local-part = part of the address is in quotation marks
oddity-non-ascii-address = the address contains letters that only look ordinary
oddity-raw-byte-in-address = the address contains a broken character
oddity-unclosed-angle = a bracket around the address is never closed
oddity-space-in-address = there’s a space inside the address
oddity-percent-escape = the address contains encoded characters
oddity-control-in-encoded-word = encoded text hides control characters
oddity-duplicate-tag = a part appears twice
oddity-broken-tag = a part is broken
oddity-unreadable-date = the date can’t be read
oddity-no-zone = the date has no time zone

## Results of checks. What is missing evidence begins with "Says nothing"; no result is praised for more than it proves (behind the answer)

result-this-computer = this computer
result-the-computer = the computer { $ip }
result-the-domain = the domain
result-extension = No standard lists this check. It carries no weight.
result-spf-yes = { $name } allows { $computer } to send for it. That says nothing about the sender you see.
result-spf-no = { $name } says that { $computer } may not send for it.
result-spf-rather-no = { $name } says that { $computer } probably may not send for it.
result-spf-nothing = Says nothing: { $name } publishes no list of its computers.
result-dkim-yes = A signature by { $name } was confirmed.
result-dkim-yes-none = A signature was confirmed, but not whose. That proves little.
result-dkim-no = A signature was not confirmed.
    .named = A signature by { $name } was not confirmed.
result-dkim-nothing = Says nothing: the email carried no signature.
result-dmarc-yes = The sender you see, { $name }, is confirmed: the signature or the computer matches it.
result-dmarc-no = The sender you see, { $name }, is not confirmed: neither the signature nor the computer matches it.
result-dmarc-nothing = Says nothing: { $name } publishes no rule against fakes.
result-temporary-error = Says nothing: a temporary fault stopped the check.
result-permanent-error = Says nothing: what the domain publishes could not be read.
result-own-policy = Says nothing: the checker set the result aside because of its own rule.
result-timeout = Says nothing: the answer came too late.
result-not-checked = Says nothing: it was not checked.
result-neutral = Says nothing: neither yes nor no.
result-guess = Says nothing: the domain publishes no rule. Microsoft guesses that it would have passed.
result-undocumented = Says nothing: undocumented, this word is not on any list.
result-arc-yes = The seals of earlier services are intact. A seal is worth as much as its maker.
result-arc-no = The seals of earlier services are broken.
result-arc-nothing = Says nothing: no earlier service sealed it.
result-compauth-yes = Microsoft let it pass overall. No proof: many fakes get this too.
result-compauth-rather-yes = Microsoft let it pass with doubts. No proof.
result-compauth-no = Microsoft doubts the sender overall.
result-compauth-nothing = Says nothing: Microsoft gave no overall result.
result-iprev-yes = The sending computer’s name and address belong together, as with any well-run server.
result-iprev-no = The sending computer’s name and address do not belong together.
result-auth-yes = The sender had logged in to that server, as anyone with an account there can.
result-auth-no = A login to that server failed.
result-bimi-yes = The domain may show its logo. It proves no more than DMARC does.
result-bimi-no = The domain’s logo was not confirmed.
result-yes = This check passed. It says nothing about the sender you see.
result-no = This check failed. It says nothing about the sender you see.
result-rather-yes = Says nothing.
result-because-not-signed = There is none.
result-because-no-key = Its key was not found.
result-because-does-not-fit = It does not match the email. Forgery can cause that, and so can rewriting on the way.
result-because-body-changed = The text is not the text that was signed. Forgery can cause that, and so can rewriting on the way.
result-because-unreadable = It is malformed.
result-because-expired = It had expired.
result-action-none = Nothing was done because of DMARC. That is no sign that it is genuine.
result-action-reject-overridden = The domain asks to refuse such email. Microsoft marked it as spam instead.
result-action-reject = It was meant to be refused.
result-action-quarantine = It was meant to be treated as junk.
result-action-spared-quarantine = It failed. It got through because the domain asks for only a share of such email to be treated as junk.
result-action-spared-reject = It failed. It got through because the domain asks for only a share of such email to be refused.
result-action-permanent-error = Says nothing: the domain’s rule could not be read.
result-action-temporary-error = Says nothing: a temporary fault stopped the check.
result-action-undocumented = Undocumented: Microsoft does not explain this word.
result-reason-explicit = It failed, and the domain itself asks for such email to be stopped.
result-reason-implicit = The domain has no rule or a weak one, and nothing else counted in its favour.
result-reason-forbidden = The recipient’s organisation forbids this sender to use this name.
result-reason-own-domain-dmarc = It failed, and it uses the name of the recipient’s own organisation.
result-reason-arc-override = DMARC failed. An earlier service’s seal was trusted instead. No proof.
result-reason-passed = It passed; Microsoft does not say exactly why. No proof: many fakes get this too.
result-reason-soft-passed = It passed with doubts; Microsoft does not say why. No proof.
result-reason-not-checked = Says nothing: it was not checked.
result-reason-bypassed = Says nothing: the check was skipped; Microsoft does not say why.
result-reason-undocumented = Undocumented: Microsoft does not explain this number.
result-property-signer = The signature names { $value }.
result-property-signer-identity = Signed for { $value }.
result-property-selector = The signer’s key named { $value }.
result-property-signature-start = The first letters of the signature, to tell signatures apart.
result-property-algorithm = { $value }.
result-property-visible-sender = The check looked at { $value }.
result-property-envelope = { $value }. You do not see it, and it may differ from the sender you see.
result-property-greeting = It called itself { $value }. It can say anything.
result-property-peer = { $value } delivered the email.
result-property-recipient-domain = It was meant for a mailbox at { $value }.
result-property-login = It logged in as { $value }.
result-property-checker = { $value } did the check.
result-property-mechanism = The entry { $value } in the domain’s list matched.
result-property-other = A detail for specialists. It carries no weight.

## Header fields: what each is about, whose word it is, and what each value is called (behind the answer)

the-receiving-service = the receiving service
field-title-results-receiver = What { $name } found when the email arrived
field-title-arc-results-receiver = What { $name } found, under its own seal
field-title-filter-report-renamed = What the spam filter on the sender’s side noted
field-title-results = Results of checks, from whoever wrote this line
field-title-results-copy = Results from the sender’s side, not from your mail service
field-title-received-spf = Whether the sending computer may use the name it gave
field-title-arc-results = What a mail service found, under its seal
field-title-arc-signature = An earlier service’s signature over the email as it saw it
field-title-arc-seal = A seal over the results of the services before
field-title-signature = A signature by a domain
field-title-other-signature = A second signature, for a service’s own use
field-title-filter-report = What Microsoft’s spam filter noted
field-title-bulk-report = Complaints about bulk email from this sender
field-title-mailbox-delivery = Which folder the mailbox chose. No evidence about the sender
field-title-spam-level = How much it looks like spam
field-title-phishing-level = How much it looks like phishing
field-title-exchange-auth = What Exchange knew the sending computer as
field-title-exchange-auth-source = Which Exchange server decided that
field-title-directionality = Which way the email went
field-title-originator-org = Which organisation’s Microsoft 365 it left from
field-title-custom-spam = An extra filter that was triggered
field-title-sender-id = Sender ID, a check nobody relies on any more
field-title-sending-address = The address of the computer that delivered the email
field-title-account-mark = A mark Microsoft’s account system leaves
field-title-exchange-internal = Microsoft-internal, not documented. Carries no weight
field-title-google-internal = Google-internal, not documented. Carries no weight
field-title-yahoo-internal = Yahoo-internal, not documented. Carries no weight
field-title-received = A hop, recorded by the server that accepted it
field-title-google-received = A hop inside Google, recorded in Google’s own form
field-title-date = When it was written, according to the sender
field-title-from = The sender you see
field-title-sender = Who sent it on behalf of the sender you see
field-title-reply-to = Where a reply would go
field-title-return-path = Where error reports go: the envelope sender
field-title-recipients = Who it is addressed to, according to the sender
field-title-delivered-to = Which mailbox it was put in
field-title-forwarded = A note about forwarding
field-title-subject = The subject
field-title-message-id = The message ID
field-title-unsubscribe = A way to leave a list, written by the sender
field-title-list = About a mailing list, written by the sender
field-title-feedback-id = The sender’s labels for counting complaints
field-title-mailer = The program the sender says it used
field-whose-verified = Covered by a signature that was checked here.
field-whose-receiver-named = Written by { $name }.
field-whose-receiver = Written by the receiving service.
field-whose-anybody = Counts only as the sender’s claim: anyone could have written this line.
field-whose-unclear = Such lines are added at the end by { $name }, among the sender’s. We cannot tell who wrote this one.
field-whose-renamed = From the sender’s side: it came with the email, and { $name } renamed it on arrival.
field-whose-other-service = From the sender’s side: { $name } does not write such lines. An earlier server may have, or anyone else.
field-label-checked-by = Who checked
field-label-instance = Which seal
field-label-domain-asks = What the domain asks for
field-label-dmarc-action = What the filter did about it
field-label-compauth-reason = Why Microsoft thinks so
field-label-no-result = A word that is not a result
field-label-malformed = Broken
field-label-encoded-value = Encoded
field-label-no-results = No results
field-label-filter-verdict = The spam filter’s decision
field-label-category = Which rule it fell under
field-label-ip-verdict = Lists of addresses
field-label-direction = Direction
field-label-safety-tip = Why a warning is shown
field-label-scl = Spam level
field-label-bcl = Bulk email level
field-label-pcl = Phishing level
field-label-bulk-mail = Bulk email
field-label-country = Country of that address
field-label-language = Language of the text
field-label-connecting-ip = Sending computer
field-label-greeting = The name it gave itself
field-label-reverse-name = The name found for its address
field-label-arc-parts = Seals
field-label-custom-spam = Extra filter
field-label-folder = Folder
field-label-mailbox-auth = A mark of the mailbox
field-label-empty = Empty
field-label-undocumented-value = Undocumented
field-label-unknown = Unknown
field-label-auth-as = Known as
field-label-auth-source = Decided by
field-label-originator-org = Organisation
field-label-sender-id-result = Sender ID
field-label-sender-id-address = Address looked at
field-label-account-mark = No weight
field-label-version = Version
field-label-algorithm = Kind of signature
field-label-signing-domain = Who signed
field-label-selector = Which key
field-label-canonical = How it was prepared for signing
field-label-signed-fields = What is signed
field-label-body-hash = Fingerprint of the text
field-label-signature-value = The signature itself
field-label-signing-identity = On whose behalf
field-label-body-length = How much is signed
field-label-key-lookup = Where the key is
field-label-signed-at = Signed
field-label-expires-at = Valid until
field-label-copied-fields = Copy of the fields
field-label-chain = The seals before
field-label-taken-at = When
field-label-written-at = Written
field-label-mailbox = Address
field-label-text = Decoded
field-label-message-id = Message ID
field-label-unsubscribe = Unsubscribe
field-label-list = Mailing list
field-label-feedback-id = Complaint labels
field-label-mailer = Program
field-label-unreadable = Unreadable
field-check-spf = SPF: the sending computer
field-check-dkim = DKIM: the signature
field-check-dmarc = DMARC: the sender you see
field-check-arc = ARC: earlier seals
field-check-compauth = Microsoft’s overall result
field-check-iprev = Name of the computer
field-check-auth = Login
field-check-bimi = BIMI: the logo
field-check-sender-id = Sender ID, an old check
field-check-domain-keys = DomainKeys, an old signature
field-check-adsp = ADSP, withdrawn
field-check-atps = ATPS, an experiment
field-check-dnswl = A list of known servers
field-check-smime = S/MIME: the author’s signature
field-check-rrvs = Whether the mailbox changed hands
field-check-vbr = Whether a third party vouches for it
field-check-extension = The service’s own check
field-check-unknown = Unknown check
field-property-signer = Who signed
field-property-signer-identity = On whose behalf
field-property-selector = Which key
field-property-signature-start = Which signature
field-property-algorithm = Kind of signature
field-property-visible-sender = The sender you see
field-property-envelope = The envelope sender
field-property-greeting = The name it gave itself
field-property-peer = Sending computer
field-property-recipient-domain = Recipient
field-property-login = Login
field-property-checker = Who checked
field-property-reason = Reason
field-property-checked-identity = Which name was checked
field-property-mechanism = Which entry matched
field-property-other = Detail
field-hop-greeting = Called itself
field-hop-reverse-name = Name found for it
field-hop-address = Seen at
field-hop-taker = Accepted by
field-hop-protocol = How
field-hop-id = ID there
field-hop-recipient = For

## What a value in a header field means (behind the answer)

meaning-checked-by = These results carry the name { $id }. The name alone proves nothing.
meaning-instance = Number { NUMBER($n) } of the services that sealed this email, counting from the first.
meaning-claimed = Claimed, not proven: { $text }
meaning-domain-asks-nothing = The domain asks receivers to do nothing about email that fails.
meaning-domain-asks-junk = The domain asks receivers to treat email that fails as junk.
meaning-domain-asks-refuse = The domain asks receivers to refuse email that fails.
meaning-no-result = It is between results but is not one. It says nothing.
meaning-malformed = A quotation mark or bracket is never closed. Nothing in this field counts.
meaning-encoded-value = Microsoft encodes results when the sender’s name contains letters beyond a to z. Microsoft’s own names never do.
meaning-no-results = Says nothing: no check is reported.
meaning-ip-verdict-allowed = The organisation allows everything from this address, so the email was not filtered.
meaning-ip-verdict-unlisted = The address is not on any list, good or bad. That is usual.
meaning-direction-in = Into the organisation whose server wrote this.
meaning-direction-out = Out of the organisation whose server wrote this.
meaning-direction-internal = Inside one organisation.
meaning-safety-tip-domain = The filter thinks the sender imitates a protected domain.
meaning-safety-tip-person = The filter thinks the sender imitates a person the recipient knows.
meaning-safety-tip-first-contact = The recipient rarely or never got email from this sender. That alone means little.
meaning-scl-skipped = The spam filter did not check it. The scale runs from -1 to 9.
meaning-scl-not-spam = The spam filter did not consider it spam. That is no check of the sender.
meaning-scl-never-written = The spam filter itself never writes 2, 3 or 4; something else did.
meaning-scl-spam = Spam. The scale runs from -1 (not checked) to 9 (certainly spam).
meaning-scl-sure-spam = Certainly spam. 7 to 9 is the top of the scale.
meaning-bcl-not-bulk = Not from a sender of bulk email.
meaning-bcl-few = A sender of bulk email with few complaints.
meaning-bcl-mixed = A sender of bulk email with some complaints. 9 is the most.
meaning-bcl-many = A sender of bulk email with many complaints.
meaning-pcl-unlikely = The text does not look like phishing to the filter. That is no check of the sender.
meaning-pcl-likely = The text looks like phishing to the filter.
meaning-bulk-mail = The filter considered it bulk email with too many complaints.
meaning-country = { $code }. A rough guess from lists. Honest and dishonest email can come from anywhere.
meaning-language = { $code }, as the filter guessed.
meaning-connecting-ip = { $ip } delivered the email to the server that wrote this.
meaning-placeholder-ip = A placeholder, not a real address.
meaning-greeting = It called itself { $name }. It can say anything.
meaning-reverse-name = The owner of the address has named it { $name }.
meaning-arc-parts = Which parts of an earlier service’s seal the filter noted.
meaning-custom-spam = A filter that the organisation turned on was triggered.
meaning-folder-inbox = It was put in the inbox. That is no evidence that it is genuine.
meaning-folder-junk = It was put in the junk folder. Genuine email ends up there too.
meaning-folder-custom = A mailbox rule put it in another folder.
meaning-mailbox-auth = Not documented. Forged email has a 1 here too, so it is no evidence.
meaning-empty = There is nothing here.
meaning-undocumented-value = Undocumented, Microsoft-internal: Microsoft explains this field, but not this value.
meaning-undocumented = Undocumented, Microsoft-internal. It carries no weight.
meaning-unknown = No standard explains it. It carries no weight.
meaning-auth-as-anonymous = Unknown, like nearly all email from outside. That is usual.
meaning-auth-as-internal = One of the organisation’s own. Only what the receiving organisation says counts here.
meaning-auth-as-external = A partner, treated like the organisation’s own.
meaning-auth-as-partner = A partner organisation.
meaning-auth-source = The server { $host } decided this.
meaning-originator-org = { $domain }, according to itself. Any organisation, and any scammer, can rent Microsoft 365.
meaning-sender-id-address = The old check looked at { $address }.
meaning-sending-address = { $ip }, according to this line.
meaning-account-mark = Often copied into fakes. It is not signed, so its presence proves nothing.
meaning-version = Always 1.
meaning-algorithm-rsa-sha256 = The usual kind.
meaning-algorithm-ed25519 = A newer kind, with short keys.
meaning-algorithm-rsa-sha1 = An old kind that no longer counts.
meaning-algorithm-unknown = Not in any standard. It cannot be checked.
meaning-signing-domain = { $domain } is said to have signed it. Only a check of the signature shows whether that is true.
meaning-selector = The signer’s key named { $name }.
meaning-body-hash = Shows whether the text below the headers was changed, if the text is here.
meaning-signature-value = Made with a key of { NUMBER($bits) } bits.
meaning-signature-value-none = The number that a check compares.
meaning-signing-identity = Signed for { $identity }, according to the signer.
meaning-body-length = The text is signed only up to byte { NUMBER($bytes) }. Anything could be added after that.
meaning-key-lookup = The signer publishes its key in the domain name system (DNS). That is usual.
meaning-signed-at = { $time }, according to the signer.
meaning-expires-at = { $time }. After that, the signature no longer counts.
meaning-copied-fields = What the signed fields looked like to the signer. Only for troubleshooting.
meaning-chain-first = None: this is the first seal.
meaning-chain-whole = The service that made this seal found the earlier ones intact.
meaning-chain-broken = The service that made this seal found the earlier ones broken.
meaning-chain-unknown = Neither none, pass nor fail. The seal does not count.
meaning-written-at = { $moment }, by the sender’s clock.
meaning-empty-return-path = No envelope sender, as is usual for automatic notices.
meaning-message-id = Assigned by the sender’s system. Anyone can write any ID here.
meaning-unsubscribe = Do not use it in an email you doubt: it tells the sender that someone is reading.
meaning-list = Written by the sender. It says nothing about who that is.
meaning-feedback-id = Which campaign it belongs to, according to the sender’s own labels. It proves nothing.
meaning-mailer = Anyone can write any name.
meaning-unreadable = It does not follow the standard, and we do not guess.
meaning-filter-verdict-blocked-by-reader = Blocked: on the recipient’s own list of blocked senders.
meaning-filter-verdict-not-spam = Not considered spam. That is no check of the sender.
meaning-filter-verdict-allowed-by-reader = Not filtered: on the recipient’s own list of allowed senders.
meaning-filter-verdict-allowed-by-policy = Not filtered: on the organisation’s list of allowed senders.
meaning-filter-verdict-blocked-by-policy = Spam: on the organisation’s list of blocked senders.
meaning-filter-verdict-skipped-internal = Not filtered, because it is email within an organisation.
meaning-filter-verdict-skipped-by-rule = Not filtered: one of the organisation’s rules said so beforehand.
meaning-filter-verdict-released = It was in quarantine, and someone released it.
meaning-filter-verdict-spam-by-rule = Spam: one of the organisation’s rules said so beforehand.
meaning-filter-verdict-spam = Considered spam.
meaning-category-malware = Harmful software.
meaning-category-brand-impersonation = It imitates a known brand.
meaning-category-bulk = Bulk email.
meaning-category-domain-impersonation = It imitates a protected domain.
meaning-category-attachment = A kind of attachment that is blocked.
meaning-category-mailbox-impersonation = It imitates someone the recipient corresponds with.
meaning-category-sure-phishing = Certainly phishing, according to the filter.
meaning-category-sure-spam = Certainly spam, according to the filter.
meaning-category-internal-phishing = Phishing from inside the organisation.
meaning-category-outbound-spam = The sending organisation’s own Microsoft filter marked it as spam on its way out.
meaning-category-phishing = Phishing, according to the filter.
meaning-category-safe-attachments = Its attachments were opened in a test environment and found harmful.
meaning-category-spam = Spam.
meaning-category-spoof = The filter thinks the sender is forged.
meaning-category-user-impersonation = It imitates a person the recipient knows.
meaning-category-none = None, if the word is taken literally. Microsoft does not list it.
meaning-sender-id-yes = The old check passed. Forged email passes it too: no evidence.
meaning-sender-id-no = The old check failed. Genuine email fails it too: no evidence.
meaning-sender-id-undocumented = Undocumented. It says nothing.
meaning-sender-id-nothing = Says nothing.
meaning-canonical-relaxed = spacing and line breaks may change
meaning-canonical-simple = nothing may change
meaning-canonical-unknown = in a way no standard defines
meaning-canonical = In the headers: { $header }; in the text: { $body }.
meaning-signed-fields = Header fields signed: { NUMBER($count) }.
    .lacking = Header fields signed: { NUMBER($count) }. Not signed: { $fields }.
meaning-signed-fields-from = the sender you see
meaning-signed-fields-to = the recipient
meaning-signed-fields-subject = the subject
meaning-signed-fields-date = the date
meaning-signed-fields-reply-to = the reply address
meaning-signed-fields-message-id = the message ID
meaning-hop-greeting = The sending computer said it was { $value }. It can say anything.
meaning-hop-reverse-name = The receiving server found the name { $value } for it.
meaning-hop-address = The receiving server saw the address { $value }.
meaning-hop-taker = { $value } says it accepted the email.
meaning-hop-protocol = Using { $value }.
meaning-hop-id = Its ID in that server’s records.
meaning-hop-recipient = It was delivered for { $value }.
meaning-mailbox = The name “{ $name }” is free text. The address is { $address }.
meaning-mailbox-address = { $address }.
meaning-mailbox-name = “{ $name }”, and no address.
meaning-mailbox-empty = No address.
meaning-utc = { $date }, { $time } UTC
    .zone = { $date }, { $time } UTC (written as { $zone })

## Labels of the page

list-separator = ,{" "}
how-to-rule = Plain forwarding makes a new email and leaves the evidence behind. Save the email as a file, or copy its headers. Some programs can also forward it as an attachment; where one can, its steps say how.
brand = Countersign
version = Version
language = Language
skip-link = Skip to the answer
nothing-leaves = Nothing leaves this page
question = Did Microsoft really send me that?
lead = Paste the hidden lines of a “security code” or “unusual sign-in” email. You’ll get one clear answer and the right next step.
promise-text = The check runs in your browser. No part of your email is sent or stored anywhere.
see-for-yourself = See for yourself
prove-offline = Switch off your internet connection.
prove-paste = Paste and check. The answer still comes.
prove-close = Close the tab, then connect again.
foot-privacy = The check runs in your browser. The page isn’t even allowed to ask another computer for anything: its own rules forbid it.
foot-prove = See for yourself: switch off your internet connection and check again. It still works.
foot-knows-title = What it knows
foot-knows = The public keys that Microsoft, Google, Yahoo, Apple and forwarding services sign with, the address ranges Microsoft sends from, and the senders Microsoft documents. These lists have a date. A signature with a newer key is “not proven”; that alone never makes an email “fake”.
foot-about = Open source. Not affiliated with Microsoft.
paste-label = Paste the headers here
paste-hint = The technical lines your mail program can show you.
where-find = Where do I find it?
paste-placeholder =
    Received: from …
    Authentication-Results: …
    From: Microsoft account team <…>
    Subject: Unusual sign-in activity
open-file = Open a file
or-drop = or drop it here: .eml, .msg or .txt, one or several
check = Check this email
forwarded-hint = Forwarded copies don’t work: forwarding removes the lines that matter.
keys = What you paste is checked at once. Ctrl+Enter checks too, Esc empties the box.
so-far = So far:
show-why = Show the answer
cleared-text = The box is empty again.
bring-back = Bring it back
reloaded = The page was reloaded, so it has forgotten what was in it. Nothing was kept anywhere.
until-you-know = Until you know:
until-you-know-text = don’t click anything in the email, don’t call any number in it, and don’t give anyone a code.
contact-organisation = This page was set up by { $organisation }.
contact-help-desk = Unsure, or already clicked something? Ask your IT help desk.
how-title = Where to find the headers
on-phone = on a phone or tablet
on-computer = on a computer
how-text = It takes about a minute on a computer. Copy everything, from the first line.
no-headers-text = There are no headers in this text. It looks like the visible part of the email. We need the technical lines above it. Your text is still in the box.
not-read-title = This couldn’t be read.
unreadable-file = Your browser couldn’t open this file. Try saving it again, or paste the headers instead.
later-awaited = The rest of this page is still on its way.
later-missing = The rest of this page didn’t come. Most of what you see here works without it.
answer-awaited = This email needs a part of the page that is still loading. The answer comes by itself.
answer-missing = This email can’t be checked yet: a part of the page didn’t come. Ask for it again. If it still doesn’t come, reload the page and put the email in once more. Until then: don’t click anything in the email.
change-awaited = This change needs a part of the page that is still loading. Until then you see the answer from before.
change-missing = This change needs a part of the page that didn’t come. What you see is still the answer from before. Ask for the part again.
file-awaited = Waits for a part of the page.
later-again = Ask for it again
policy-refused = Your organisation’s settings couldn’t be read. The page is using its own.
file-list-title = Several emails
back-to-files = All files
start-again = Start again
checked-label = Checked:
check-another = Check another email
no-subject = an email without a subject
name-shown = Name shown
anybody-can-name = Anyone can type any name here.
sent-from = Sent from
reply-to = A reply goes to (Reply-To)
looks-like = It looks like
the-trick = The trick
microsoft-uses = Microsoft uses
not-microsofts = This isn’t the address of Microsoft’s account team. The underlined part decides.
not-microsofts-plain = This isn’t one of Microsoft’s addresses. The underlined part decides.
microsofts-proven = It’s Microsoft’s, and a signature that covers it was verified here.
microsofts-reported = It’s Microsoft’s, and the service that received the email confirms it.
microsofts-unproven = It looks like Microsoft’s. That alone proves nothing: anyone can write it.
how-we-know = How we know
could-change = What could change this
would-change = What would change this
does-not-tell = What it doesn’t tell you
copy = Copy
copied-short = Copied
missing = Needed:
back-to-paste = Back to the paste box
has-sender = The sender line is there. Anyone can write it.
has-route = Lines about its route are there.
has-results = Lines with check results are there.
has-signature = A signature is there.
my-mail-is-at = My mail is at
that-is-right = That’s right
receiver-unknown = Choose your mail service
receiver-find-out = Let the page find out
receiver-identified = Recognised by lines that only this service writes.
receiver-guessed = This is a guess. Is it right? The answer updates at once.
receiver-confirmed = You told us so.
receiver-not-found = Not found in the paste. If you choose it, the answer updates at once.
was-forwarded = It was forwarded to this mailbox
was-forwarded-text = from an older address of mine, or through my company’s mail filter
what-to-do = What to do now
questions-text = You can skip them. Your answers stay on this page.
yes = Yes
no = No
not-sure = Not sure
yes-that-was-me = Yes, that was me
account-mine = Yes, it’s mine
account-other = No, someone else’s
account-none = I have no Microsoft account
never = Whatever happens
explanations = Good to know
stop-here = You can stop here
stop-here-text = What follows is the evidence, for a closer look or for your help desk.
evidence = Evidence
why = Why
decides-it = Decides it
strong = Counts against it
speaks-for = Counts in its favour
worth-knowing = Worth knowing
no-weight = Carries no weight
senders-word = According to the sender
receivers-word = According to the receiving service
proven-here = Proven here
travel = How it travelled
utc = UTC
received-by = Received by
total-time = Total time
slowest-step = Slowest hop
# $duration is a short one: "1 h 4 min".
slowest-is = number { NUMBER($step) }, { $duration }
vouch = Who vouches for it
receiver-says = The receiving service says
mail-says = The email says
checked-here = Checked here
pasted-text = The pasted text
fields = Fields in words
by-receiver = Receiving service
by-sender = Sender
by-unclear = Unclear
by-senders-side = Sender’s side
group-antispam = What the spam filter thought
take = Take it with you
gone-recipient = recipient
gone-name = name
gone-code = code
gone-subject = subject
subject = Subject
right-step = The right step

## Labels of the evidence and of the report (behind the answer)

help = Questions people ask
help-text = Short answers. Each has its own link.
drawn-way = Picture of the steps
drawn-copy = Copy all
try-example = Try an example
try-example-text = One made-up email for each possible answer.
example-genuine = The receiving service confirms Microsoft’s signature
example-caution = From Microsoft’s servers, but a stranger wrote part of it
example-suspicious = An old genuine email, sent again
example-spoofed = Says it’s Microsoft, but comes from elsewhere
example-not-microsoft = Isn’t Microsoft and doesn’t claim to be
example-cannot-tell = Copied from a forwarded email
why-text = The deciding finding comes first, then the most serious ones. Each finding shows the lines it’s based on.
no-findings = There’s nothing to point out in this text.
cannot-see = What this check can’t see
finding = Finding
show-in-paste = Show in the pasted text
travel-text = Who passed it to whom, and from which point on it’s more than the sender’s claim.
no-route = The paste has no “Received:” line, so nothing is known about the route.
no-boundary = No line from a receiving service was found, so all of this is only what the sender says.
trust-begins = Trust begins here
trust-begins-at = Trust begins here:
legend-claimed = said by the sender, can’t be checked
legend-attested = written by the service that received it
legend-gate = where its lines begin
same-as-table = The same as a table
table-caption = Every hop, in order.
step = Hop
handed-over-by = Passed on by
taken-by = Accepted by
your-time = Your time
duration = Took
delay-scale = The bars use a compressed scale: the lines across them mark a second, a minute, an hour and a day. A hatched bar means that the clocks differ, not that there was a delay.
so-it-says = so it says
clocks-differ = the clocks differ
the-receiver = the receiving service
day = Day
took-inside = Inside the receiving service
your-zone = Your time zone
handed-over = handed over
station-said = The sender says
station-front-door = Entry server
station-mailbox = Your mailbox
peer-microsoft-sender = Microsoft’s servers
peer-microsoft-network = In Microsoft’s network
peer-receiver = The receiving service
peer-local = A local computer
peer-other = Another computer
peer-unknown = No address recorded
vouch-text = What the receiving service found, what the email says about itself, and what was checked here.
attested-note = written when it arrived
claimed-note = anyone can write this
proven-note = computed in your browser
nothing-there = nothing
ask-spf = Is this computer allowed to send for that domain?
ask-dkim = Is it signed?
ask-dmarc = Does the visible sender match?
ask-arc = Did an earlier service vouch for it?
ask-compauth = Microsoft’s overall result
signatures = Signatures and seals
signatures-text = A signature can be checked without any network if its public key is known. An unknown key proves nothing either way.
no-signatures = There’s no signature in the paste.
outcome = Result
selector = Name of the key
covers = It covers
key = Key
body = The text of the email
outcome-verified = Verified here
outcome-does-not-verify = Does not verify as pasted
outcome-no-key = Key not known here
outcome-other-key = Signed with a key not known here
outcome-revoked = Key withdrawn by its owner
outcome-wrong-algorithm = Key of another kind
outcome-too-weak = Too weak to count
outcome-malformed = Doesn’t follow its standard
outcome-shortened = Shortened in the copy
outcome-not-tried = Not checked
body-matches = It’s the text that was signed.
body-differs = It isn’t the text that was signed. Mail services often change it.
body-not-pasted = Only headers were pasted.
body-not-covered = This kind doesn’t cover the text.
key-built-in = from this page’s own list
key-policy = from your organisation
key-pasted = from the record you pasted
key-none = not known here
key-other = not the one known under this name
key-other-text = A key is known under this name, but it didn’t make this signature. Owners replace their keys, and a signature can lose a letter when it’s copied. This proves nothing either way.
key-unknown-text = You can look up the key yourself. Paste one of these lines into a command window, then paste what comes back into the box. Be aware that the lookup asks the public name system (DNS), and whoever runs it may see the question.
on-windows = Windows
in-powershell = PowerShell
on-mac-linux = Mac, Linux
paste-record = The record that came back
use-record = Check with this key
no-lookup = This key’s name contains characters that no key name has, so no lookup line is offered.
key-not-a-key = This isn’t a key record. It should contain “p=” and many letters.
key-revoked = The owner has withdrawn this key: nothing signed with it counts.
key-other-use = This key is for something other than email.
key-bad-length = This key is too short or too long to be accepted.
key-cut-off = This record is cut off or damaged. Copy all of it.
key-several = There are several different keys in this text. Paste only one.
pasted-text-note = Each highlight has the number of its finding.
no-lines = There are no header lines in this text.
show-lines = Show
only-all = Everything
only-receivers = What the receiving service wrote
only-proven = What was verified here
only-senders = What the sender wrote
only-findings = Lines with a finding
legend-label = What the edges mean
edge-attested = Attested: written by the service that received it
edge-proven = Proven: covered by a signature that was verified here
edge-claimed = Claimed: anyone could have written it
search-label = Search the lines
trust-ends = Trust ends here
written-by-receiver = Written by the service that received it
written-by-sender = Written by the sender, or can’t be told apart
proven-lines = Covered by a signature that was verified here
not-a-field = Not part of a header field
repaired = Repaired before reading
repaired-text = Copying had changed the text. Here’s what was undone. A repair never makes an answer better.
before = As pasted
after = As read
second-block = Two emails in one paste. The answer is about the first.
check-second = Check the second instead
inner-mail = Another email is attached to this one.
check-inner = Check the attached one instead
fields-text = The value of each, and who it comes from. Open a row to read what it means.
expand-all = Expand all
collapse-all = Collapse all
column-field = Field
column-value = Value
column-by = According to
no-fields = No field in this text needs explaining.
copy-field = Copy this field
group-identity = Who wrote it, and to whom
group-transport = The route it took
group-authentication = Results of checks
group-signatures = Who signed it
group-rest = Everything else
take-text = For your help desk, or to keep.
blacked-out = Blacked out before it leaves
hide-recipients = Who received it
hide-recipients-note = To, Delivered-To, for <…>
hide-names = The part of an address before the @
hide-names-note = of everyone else; the part after it stays: it’s evidence
hide-senders = Who sent it
hide-senders-note = the sender’s own addresses: evidence, unless it’s someone you know
hide-codes = Codes and message IDs
hide-codes-note = numbers in the subject, Message-ID
hide-subject = The subject line
hide-subject-note = often useful to a help desk
preview = Preview: exactly this text is copied
written-as = Format
as-text = Plain text
as-markdown = Markdown, for a ticket
as-json = JSON, for a program
save-report = Save as a file
copy-report = Copy report
the-report = The report
print = Print

## Sentences of the page with something in them

# $word is the verdict's word: "Genuine".
answered = The answer is: { $word }. { $findings ->
        [0] No findings
        [one] One finding
       *[other] { $findings } findings
    }.
steps-follow = { $count ->
        [0] No steps below.
        [one] One step below.
       *[other] { $count } steps below.
    }
files-read = { $count ->
        [one] One email read.
       *[other] { $count } emails read.
    }
# $name is the language's own name for itself: "Deutsch".
language-not-loaded = { $name } couldn’t be loaded. Check your internet connection, then choose it again. What you pasted is still here.
cleared = The box is empty. You can bring the text back.
blacked-out-count = { $count ->
        [0] Nothing is blacked out.
        [one] One place is blacked out.
       *[other] { $count } places are blacked out.
    }
gate-words = Above: written by { $name }. Below: written by the sender.
    .unnamed = Above: written by the service that received it. Below: written by the sender.
fields-found = { $count ->
        [0] No field matches.
        [one] One field matches.
       *[other] { $count } fields match.
    }
# $what is what was copied, "microsoft.com" for example.
copied = Copied: { $what }
not-copied = Your browser didn’t allow copying. Select the text and press Ctrl+C.
saved = The file is in your downloads.
not-saved = Your browser didn’t allow saving a file.
copy-this = Copy { $what }
# After the subject of the email that was checked.
checked-lines = { $count ->
        [one] one line
       *[other] { $count } lines
    }
    .received = { $count ->
        [one] one line
       *[other] { $count } lines
    }, received by { $name }
file-list-progress = { NUMBER($read) } of { NUMBER($expected) } read so far.
    .done = Choose one to see why.
receiver-guess = { $name } (a guess)
receiver-found = { $name } (recognised)
own-server = my own server, { $host }
step-count = { $count ->
        [one] One short step.
       *[other] { $count } short steps, in this order.
    }
question-count = { $count ->
        [one] One question, so the steps fit your case
       *[other] { $count } questions, so the steps fit your case
    }
because-asked-yes = Because it was you.
because-asked-no = Because it wasn’t you.
because-kind = Because of what the email is about.
because-account-mine = Because the account is yours.
because-account-other = Because the account is someone else’s.
because-account-none = Because you have no Microsoft account.
because-organisation-yes = Because it’s about a work or school account.
because-organisation-no = Because it isn’t about a work or school account.
because-organisation-unsure = Because it may be about a work or school account.
because-did = Because of what you’ve already done.
because-finding = Because of finding { NUMBER($number) }.
finding-number = Finding { NUMBER($number) }
line-number = line { NUMBER($number) }
line-range = lines { NUMBER($first) } to { NUMBER($last) }
# $field is the name of a header field: "Received".
place-line = { $field }, line { NUMBER($line) }
place-range = { $field }, lines { NUMBER($first) } to { NUMBER($last) }
folded = { $count ->
        [one] One line without a finding, { NUMBER($first) }{"⁠"}
       *[other] { $count } lines without a finding, { NUMBER($first) } to { NUMBER($last) }
    }
lines-below = { $count ->
        [one] One more line isn’t part of the headers and isn’t shown here.
       *[other] { $count } more lines aren’t part of the headers and aren’t shown here.
    }
word-of = According to { $name }
written-by = Written by { $name }
name-says = { $name } says
gate-row = Trust begins here: from this point on, { $name } wrote the lines
station-more = { $count ->
        [one] One more stop
       *[other] { $count } more stops
    }
# $duration is a short one: "1 h 4 min".
says-took = says { $duration }
cell-not-checked = Says nothing: it couldn’t be checked here, or doesn’t count.
cell-spf-yes = This computer may send for { $who }, according to its published list.
cell-spf-no = This computer may not send for { $who }, according to its published list.
cell-spf-nothing = Says nothing: no usable list of computers for { $who }.
cell-dkim-yes = The signature by { $who } is valid.
cell-dkim-no = The signature by { $who } isn’t valid.
cell-dkim-nothing = Says nothing: there’s no signature, or none that could be checked.
cell-dmarc-yes = The visible sender, { $who }, matches what was checked.
cell-dmarc-no = The visible sender, { $who }, doesn’t match what was checked.
cell-dmarc-nothing = Says nothing: { $who } publishes no usable rule.
cell-arc-yes = The seal by { $who } is valid.
cell-arc-no = The seal by { $who } isn’t valid.
cell-arc-nothing = Says nothing. That’s usual for email that came directly.
cell-compauth-nothing = Says nothing: many fakes pass too.
cell-compauth-no = Microsoft doesn’t trust the sender shown.
the-senders-domain = the sender’s domain
# $deceives is a letter, $instead the letter that belongs there.
trick-foreign-letter = “{ $deceives }” isn’t the plain letter “{ $instead }”. It comes from another alphabet or has an accent or mark.
trick-similar-letters = There’s “{ $deceives }” where Microsoft has “{ $instead }”. In small type they look the same.
trick-letter-missing = A letter is missing: Microsoft has “{ $instead }” there.
trick-letter-extra = There’s an extra “{ $deceives }”. Microsoft is written without it.
trick-letter-other = There’s “{ $deceives }” where Microsoft has “{ $instead }”.
# $deceives is the part that looks right, $deciding the part of the address that says whose it is.
trick-in-front = “{ $deceives }” is only the beginning. A name belongs to whoever owns its end: “{ $deciding }”.
trick-within-name = “{ $deceives }” is only part of the name. Anyone can register a name like “{ $deciding }”.
trick-invisible = An invisible character, { $deceives }, is hidden in it. That makes it a different name.
trick-before-the-at = What comes before the @ can be anything. The email comes from “{ $deciding }”.
table-dates = { $keys ->
        [one] One key
       *[other] { $keys } keys
    }, last seen in use on { $newest }. Address ranges as of { $ranges }. Senders as of { $senders }.
# $from says where the key comes from: "built in".
key-bits = { $bits ->
        [one] One bit
       *[other] { $bits } bits
    }, { $from }
times = { $count ->
        [one] once, line { NUMBER($line) }
       *[other] { $count } times, first in line { NUMBER($line) }
    }
undocumented-fields = { $count ->
        [one] One more undocumented field
       *[other] { $count } more undocumented fields
    }
more-fields = { $count ->
        [one] Show one more
       *[other] Show { $count } more
    }
starts-at = It begins in line { NUMBER($line) }.

## Lengths of time

# Used inside sentences: "It arrived 2 hours after it was written".
duration-seconds = { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
duration-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
# Short ones, for drawings and tables.
short-seconds = { NUMBER($count) } s
short-minutes = { NUMBER($count) } min
short-hours = { NUMBER($hours) } h { NUMBER($minutes) } min
short-day = 1 day { NUMBER($hours) } h
short-days = { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## How to get the headers, per program (behind the answer)

# Menu names are as the programs write them. Above each program: where they were read, and when. What no source shows is
# described and not drawn. “Published texts” are the text files in a program's own public repository.

how-to-attached = Whoever gets it saves the attached email as a file and opens that file here. The email around it has headers of its own, and they say nothing about this one.
how-to-exit = You can’t get them here? Then don’t use the email: type account.microsoft.com.
# Save as EML, right-click in the list, how to tell the two: OVHcloud help, "How to recognise fraudulent emails",
# 3 March 2026. View message details: Microsoft, "View internet message headers in Outlook" (cd039382), read November 2026.
# View message source: engrmemo.jp, 15 September 2023. Forwarding as an attachment: no source.
how-to-outlook-new = New Outlook for Windows
    .steps =
        In the list of emails, right-click the email.
        Choose Save as, then Save as EML.
        Open that file here.
    .note =
        Or open the email, choose More actions (the three dots at its top right), View, then View message details or View message source. Either will do: select everything, copy it, and paste it here.
        Not sure which Outlook you have? Type Outlook into Windows search: the old one is listed with “(classic)”.
    .attach = {""}
    .path = Save as › Save as EML
# File, Properties, Internet headers: the same page of Microsoft's. Save As, dragging, "(classic)": the same page of
# OVHcloud's. The empty box: Microsoft's sbradley, 31 October 2012. Ctrl+Alt+F: North Central University, article 72276, undated.
how-to-outlook-classic = Classic Outlook for Windows
    .steps =
        Double-click the email to open it in its own window.
        Choose File, then Properties.
        Click in the box Internet headers, press Ctrl+A, then Ctrl+C.
        Paste it here.
    .note =
        Or select the email without opening it, choose File, Save As, and as the type Outlook Message Format (.msg). Dragging it to the desktop does the same. Open that file here.
        An email that never left your organisation may have an empty box. On its own that’s no sign of fraud.
        Not sure which Outlook you have? Type Outlook into Windows search: this one is listed with “(classic)”.
    .attach = To forward it as an attachment, select it in the list and press Ctrl+Alt+F.
    .path = File › Properties › Internet headers
# View, View message source: OVHcloud's page, 3 March 2026; Lifewire, "Access the Source of an Email Message in
# Outlook.com", 2022. View message details: Exclaimer, 12 September 2024. Dragging into a new email: North Central University,
# article 72276, undated. Saving from the menu: no source.
how-to-outlook-web = Outlook.com, Outlook on the web
    .steps =
        Open the email.
        Choose More actions (the three dots at the top right of the email).
        Choose View, then View message source.
        Select everything in that window, copy it, and paste it here.
    .note = Is the entry called View message details? Then choose that. Either will do.
    .attach = To forward it as an attachment, open a new email in a window of its own and drag this one from the list into it.
    .path = View › View message source
# View Source: myvdh.com, for Outlook 2011. For today's program no source names an entry, so nothing is drawn.
how-to-outlook-mac = Outlook for Mac
    .steps =
        In the list of emails, hold Control and click the email.
        Look for an entry that shows its source. In older versions it was View Source.
        Select everything, copy it, and paste it here.
    .note = No such entry? Open the same mailbox in a browser and follow the steps for Outlook on the web.
    .attach = {""}
    .path = {""}
# Microsoft's page names new, classic and web Outlook only (November 2026). The add-in: its API for phones is documented since April
# 2024 (OfficeDev/office-js-docs-pr 4534), its form for phones in microsoft/MHA, 7 August 2026.
how-to-outlook-mobile = Outlook app (iPhone, iPad, Android)
    .steps =
        The app itself doesn’t show the headers.
        On a computer, open outlook.com or your organisation’s Outlook on the web.
        Follow the steps for Outlook on the web on this page.
    .note =
        With a work account your IT can add Microsoft’s Message Header Analyzer to the app. It shows the headers on the phone.
        You can ask your phone’s browser for the desktop site. The entry may be missing there.
    .attach = {""}
    .path = {""}
# Download message: OVHcloud's page, 3 March 2026. Show original, Copy to clipboard: reviewmyemails.com, undated; the two menus:
# profesionalreview.com, 26 January 2025. Forwarding as an attachment: no source.
how-to-gmail-web = Gmail in a browser
    .steps =
        On a computer, open the email.
        Choose the three dots next to Reply. The dots further up belong to the whole conversation.
        Choose Download message.
        Open that file here.
    .note = Or choose Show original in the same menu, then Copy to clipboard, and paste it here.
    .attach = {""}
    .path = Download message
# "Only gmail.com on a computer, never on mobile": profesionalreview.com, 26 January 2025; the same for Android: Infomaniak
# android-kMail 1143, July 2023.
how-to-gmail-app = Gmail app
    .steps =
        The app doesn’t show the headers. A phone’s browser doesn’t either.
        On a computer, open mail.google.com, then the email.
        Follow the steps for Gmail in a browser on this page.
    .note = {""}
    .attach = {""}
    .path = {""}
# Raw Source and its keys: University of Oregon, "Full headers", undated; kidsmail24.com, undated. Save As, Raw Message
# Source: OVHcloud's page, 3 March 2026. Forward as Attachment: North Central University, article 72276, undated.
how-to-apple-mail = Apple Mail on a Mac
    .steps =
        Select the email.
        In the View menu, choose Message, then Raw Source (or press Option+Command+U).
        Press Command+A, then Command+C.
        Paste it here.
    .note = Or choose File, Save As, and as the format Raw Message Source. Open that file here.
    .attach = To forward it as an attachment, select it and choose Message, then Forward as Attachment.
    .path = View › Message › Raw Source
# No header view: help.onamae.com, answer 20533, undated; cryptosmith.com, 14 April 2020. Saving, forwarding as an attachment: no source.
how-to-ios-mail = Mail on iPhone and iPad
    .steps =
        The app doesn’t show the headers.
        On a computer, open your mailbox in a browser or mail program: icloud.com/mail for iCloud, mail.google.com for Gmail, outlook.com for Outlook.
        Follow the steps for that program on this page.
    .note = {""}
    .attach = {""}
    .path = {""}
# Only the old design is described: the gear, Show Long Headers (go-travels, after Lifewire, undated). So nothing is drawn.
how-to-icloud-web = iCloud Mail in a browser
    .steps =
        On a computer, open icloud.com/mail and double-click the email to open it in its own window.
        Look for an entry that shows all headers. In older versions it was under the gear and called Show Long Headers.
        Select everything down to the first line of the message, copy it, and paste it here.
    .note = No such entry? Open the same mailbox in Apple Mail on a Mac or in Thunderbird, and follow the steps for it.
    .attach = {""}
    .path = {""}
# Show headers, Forward as attachment: published texts of both, thunderbird/thunderbird-android, 20 August 2026.
how-to-thunderbird-android = Thunderbird or K-9 Mail for Android
    .steps =
        Open the email and its menu (the three dots).
        Choose Show headers.
        Press and hold the text, select everything, copy it, and paste it here.
    .note = {""}
    .attach = To forward it as an attachment, choose Forward as attachment in the same menu.
    .path = Show headers
# GMX app: hilfe.gmx.net, "Header weiterleiten", undated. FairEmail: goneo's help page, undated, and Infomaniak android-kMail 1143,
# July 2023. Tuta, and that it may stay empty: tutao/tutanota 8677, March 2025. Samsung Email: no source.
how-to-android-mail = Samsung Email and other Android apps
    .steps =
        Look in the email’s menu for Show headers. FairEmail and Tuta have it, and the GMX Mail app has something like it.
        If it’s there, select everything it shows, copy it, and paste it here.
        If it isn’t, open your mailbox in a browser on a computer and follow its steps on this page.
    .note = Thunderbird and K-9 Mail have steps of their own on this page.
    .attach = {""}
    .path = {""}
# More, View Source, Save As…, Forward As, Attachment: published texts, thunderbird/thunderbird-l10n, 22 August 2026; keys
# from there too.
how-to-thunderbird = Thunderbird
    .steps =
        Open the email.
        Choose More, then View Source (or press Ctrl+U; on a Mac Command+U).
        Select everything in that window, copy it, and paste it here.
    .note = Or right-click the email in the list, choose Save As, and open that .eml file here.
    .attach = To forward it as an attachment, choose Forward As, then Attachment.
    .path = More › View Source
# More, Show source, Download (.eml), Forward as attachment: published texts, roundcube/roundcubemail, 16 August 2026. Where
# they stand: OVHcloud's page, 3 March 2026.
how-to-roundcube = Roundcube (webmail of many providers)
    .steps =
        Select the email in the list.
        Choose More (or the three dots) in the bar above.
        Choose Download (.eml).
        Open that file here.
    .note = Or choose Show source in the same menu, select everything, copy it, and paste it here.
    .attach = To forward it as an attachment, choose Forward as attachment.
    .path = More › Download (.eml)
# OVHcloud's page, 3 March 2026. Forwarding as an attachment: no source.
how-to-zimbra = Zimbra (webmail of many providers)
    .steps =
        Select the email in the list.
        Choose More in the bar above.
        Choose Show Original. A new tab opens.
        Select everything in that tab, copy it, and paste it here.
    .note = Or save that tab with Ctrl+S under a name that ends in .eml, and open that file here.
    .attach = {""}
    .path = More › Show Original
# xrccl.com and reviewmyemails.com, undated; two public notes on reading headers. Saving, forwarding as an attachment: no source.
how-to-yahoo-web = Yahoo Mail in a browser
    .steps =
        Open the email.
        Choose More (the three dots above the email).
        Choose View raw message.
        Select everything in that window, copy it, and paste it here.
    .note = {""}
    .attach = {""}
    .path = View raw message
# View message source: logintips.org, for an older design. That it is called as at Yahoo today: no source. So nothing is drawn.
how-to-aol-web = AOL Mail in a browser
    .steps =
        Open the email and look in its menu (the three dots), or right-click it in the list.
        Choose View message source or View raw message, whichever is there.
        Select everything in that window, copy it, and paste it here.
    .note = {""}
    .attach = {""}
    .path = {""}
# Published texts of the web client (ProtonMail/WebClients, the menu of a message), 2024, and in German, read November 2026.
# That Export writes the headers anew: the same source. Forwarding as an attachment is there for contacts only.
how-to-proton-web = Proton Mail in a browser
    .steps =
        Open the email.
        Choose More (the three dots on the right).
        Choose View headers.
        Select everything in that window, copy it, and paste it here.
    .note =
        Don’t choose View source code or View HTML: that’s only the visible part of the email.
        Export in the same menu gives you an .eml file you can open here. Proton writes its headers anew, so View headers is the better way.
    .attach = {""}
    .path = View headers
# Mehr, Mehr Informationen, and the app for Android: GMX, "Erweiterten Header einer E-Mail auslesen und weiterleiten"
# (hilfe.gmx.net), read 2026. The English names, and those of mail.com: no source, so the German ones are drawn.
how-to-gmx-web = GMX, WEB.DE or mail.com in a browser
    .steps =
        On a computer, open the email.
        Choose “Mehr” (more), or the three dots.
        Choose “Mehr Informationen” (more information).
        Select everything in that window, copy it, and paste it here.
    .note = On mail.com, look for an entry that means the same. The GMX Mail app for Android can show the headers too.
    .attach = {""}
    .path = Mehr › Mehr Informationen
# These are the names the programs above give it.
how-to-other = Another program
    .steps =
        Open the email and look in its menu for one of these: Show original, Show source, View headers, Raw message, Internet headers, All headers.
        Or look for Download or Save as, and open the .eml or .msg file here.
    .note = {""}
    .attach = {""}
    .path = {""}

## Questions people ask (behind the answer)

help-why-me = Why do I get these emails?
    .intro = There are four reasons. In the first three, the email is from Microsoft. In the fourth, it isn’t.
help-why-me-signed-in = You signed in yourself
    .text = A new phone, a different browser, a hotel or a holiday is enough. Microsoft then writes to every address and number in the account.
help-why-me-typed = Someone typed your address
    .text = A code is sent whenever your address is entered on a sign-in page, by mistake or on purpose. Without the code, nobody gets in that way.
help-why-me-others-account = Your address is in someone else’s account
    .text = Then you get their alerts. This happens even to people who have no Microsoft account at all.
help-why-me-imitation = Someone is imitating Microsoft
    .text = Such emails frighten people, and frightened people click. The fake only works if you open a link, call a number or pass on a code.
help-terms = What SPF, DKIM, DMARC, ARC and compauth mean
    .intro = Five checks that a mail service makes when an email arrives. It writes the results above the email.
help-terms-spf = SPF
    .text = The owner of a domain publishes which computers may send for it. This check says whether the sending computer is on that list. It says nothing about the sender line you see.
help-terms-dkim = DKIM
    .text = The sending service signs the email with a key that its domain publishes. If the signature is valid, that domain signed this text and nobody has changed it since.
help-terms-dmarc = DMARC
    .text = It asks whether SPF or DKIM passed for exactly the domain in the sender line you see. That’s why it matters most here.
help-terms-arc = ARC
    .text = A service that forwards an email seals what it found itself. The seal is worth as much as the service that made it.
help-terms-compauth = compauth
    .text = Microsoft’s own overall result from the others, with a number for the reason. Only Microsoft’s mail services write it.
help-privacy = Nothing leaves this page: how to check it
    .intro = You don’t have to take our word for it. Here are four ways to check.
help-privacy-offline = Without a network
    .text = Open this page, then switch your device to aeroplane mode. Paste and check: the answer still comes. Close the tab before you connect again.
help-privacy-tools = With the developer tools
    .text = On a computer, press F12 and choose Network. Paste and check: nothing new appears in the list. Only choosing another language loads something: its words.
help-privacy-source = In the source of the page
    .text = Press Ctrl+U. Near the top you’ll see “Content-Security-Policy”: the rules by which your own browser stops this page from asking any other computer for anything.
help-privacy-reload = By reloading the page
    .text = Everything you pasted is gone. It isn’t in the address, in cookies or in any storage: it was only in this tab.

## What the email is about, and what was done with it

kind-security-code = Security code or password reset
kind-unusual-sign-in = Unusual sign-in
kind-new-sign-in = New sign-in or new device
kind-security-info-added = Security info added
kind-security-info-removed = Security info removed
kind-security-info-pending = Security info change pending (30 days)
kind-password-changed = Password changed
kind-app-connected = New app connected
kind-address-verification = Address or number verified
kind-account-notice = Account closing, terms, welcome
kind-billing = Subscription or payment
kind-invitation = Invitation
kind-service-notice = Notice from Azure, Teams, SharePoint or Power Platform
kind-unknown = Something else
kind-seems-unknown = The subject doesn’t tell. Choose what fits.
kind-seems = This seems to be about “{ $name }”. If not, choose what fits.
question-kind = What is the email about?
deed-opened-link = Opened a link
deed-opened-attachment = Opened an attachment
deed-typed-password = Typed a password
deed-passed-code = Passed on a code
deed-approved-sign-in = Approved a sign-in on the phone
deed-gave-card = Gave card or bank details
deed-sent-money = Sent money or gift cards
deed-called-number = Called a number
deed-granted-remote = Let someone onto the computer

## The first step for each kind of email, and the steps that belong to some kinds only

first-step-asked-code = Enter the code only where you asked for it
    .text = Enter it on the page you opened yourself, and nowhere else. If someone told you to ask for it, stop.
first-step-asked-change = If it was you, you don’t need to change anything
    .text = Type this address and check that time and device fit. If they don’t, it wasn’t you after all: answer No above.
first-step-asked-pending = You started this change: it takes 30 days
    .text = Nobody can shorten that. Until then, email, OneDrive and Xbox go on working. If you’ve found your old address or number again, type this address and cancel the change there.
first-step-asked-expected = Expected it? Still go there the way you always do
    .text = Genuine means Microsoft sent it. Even so, open the account or the service yourself instead of using a link in the email.
first-step-code = Didn’t ask for this? Don’t share any code
    .text = Genuine means Microsoft sent it. Someone may have typed your address. Don’t use its links. To see your recent activity, type this address yourself.
first-step-sign-in = Wasn’t you? Check your recent activity now
    .text = Genuine means Microsoft really sent this warning. Type this address yourself. If you see an entry under Unusual activity, say there whether it was you. If someone got in, take the steps below.
first-step-new-device = Not your device? Someone may be in your account
    .text = Genuine means someone really signed in. Type this address yourself and look for that sign-in. Places are only estimates. If time and device aren’t yours, take the steps below.
first-step-info-added = Didn’t add it? Someone may be in your account
    .text = Genuine means it really was added. Type this address, sign in and remove the address or number you don’t know. Then take the steps below, up to a new password.
first-step-info-removed = Didn’t remove it? Stop the change now
    .text = Genuine means it really happened. Type this address and sign in. If it says that your security info change is still pending, cancel the request there or say that it wasn’t you.
first-step-info-pending = Didn’t ask for this change? Stop it before the 30 days end
    .text = Type this address and sign in. In the window about the pending change, cancel the request. You need one of your old addresses or numbers for that. If you have none left, say there that it wasn’t you.
first-step-password = Didn’t change it? Get your account back now
    .text = Genuine means the password really was changed. Type this address and try to sign in. If you can’t, the steps below help you to get it back.
first-step-app = Didn’t connect it? Take away the app’s access
    .text = Genuine means an app really got access. Type this address, find the app and remove its permissions. A new password alone doesn’t lock it out.
first-step-verification = Didn’t verify anything? Check your security info
    .text = Type this address, sign in and look at your security info. Remove every address or number that isn’t yours.
first-step-account = Nothing in it needs a click. Go to your account yourself
    .text = Terms and greetings ask nothing of you. If your account is about to be closed and you want to keep it, type this address and sign in.
first-step-billing = Check the subscription or payment yourself
    .text = Type this address and sign in. It shows your subscriptions, when the next payment is due and whether a payment is overdue. Pay only there.
first-step-invitation = Accept only an invitation you expect
    .text = Microsoft sent it, but the name, the organisation and the message are the inviter’s own. If you don’t know them, ask in another way or ignore it.
first-step-service = Don’t act on the email. Look in the service itself
    .text = Microsoft sent it, but customers write parts of such emails. Open the service the way you always do. Don’t call any number in it, and don’t pay anything because of it.
first-step-unknown = Don’t use its links. Check your recent activity yourself
    .text = Genuine means Microsoft sent it. Say above what it’s about, and the steps below will fit. To see your recent activity, type this address yourself.
first-step-others-code = The code is for someone else’s account. Don’t pass it on
    .text = Someone gave your address for their account or mistyped their own. Your own account is in no danger from this. If anyone asks you for the code, don’t give it.
first-step-others-account = It’s about someone else’s account, not yours
    .text = Your address is a contact for that account. If you know the owner, tell them in another way: they have to check it. You can’t do that for them.
first-step-find-out = Find out whether you have an account
    .text = Many people have a Microsoft account without knowing, from Xbox, Windows or an old address. Type this address and enter your email address there. If it can’t find an account, you have none with it. If it asks for a password, you do.
first-step-work-code = Didn’t ask for this? Don’t share any code. Check your work sign-ins
    .text = Type this address and sign in as you do at work. If you see a sign-in that wasn’t you, tell your IT help desk.
first-step-work-sign-in = Wasn’t you? Check the sign-ins to your work account now
    .text = Type this address and sign in as you do at work. If a sign-in that worked wasn’t you, change your password at once and tell your IT help desk.
first-step-work-change = Wasn’t you? Tell your IT help desk and check your security info
    .text = Type this address and sign in as you do at work. Remove anything you don’t know. If you can’t get in, IT can help.
first-step-work-notice = Ask your IT help desk before you do anything
    .text = They look after apps, subscriptions and closures of work and school accounts. Use a number you know, not one from the email.
further-step-scan-first = Scan your devices for viruses before you set a new password
    .text = A virus on your device could read the new password too. Run a full scan. If that takes long, set the new password on another device you trust.
further-step-new-password = If it wasn’t you, set a new password
    .text = Type this address and choose Change password. Use one you’ve never used before.
further-step-locked-out = Can’t get in? Use the recovery form
    .text = First try “Forgot password” where you sign in, or the Sign-in helper on Microsoft’s page about hacked accounts. Then type this address. The answer comes within 24 hours. You have two tries a day, and nobody at support can do it for you.
further-step-mail-rules = Check rules, forwarding and automatic replies
    .text = In Outlook.com, open Settings, then Mail, and look at Rules, Forwarding and Automatic replies. Thieves may leave something there so that they can go on reading. Look in Sent and Deleted too, and warn your contacts.
further-step-security-info = Check your security info and make a new recovery code
    .text = Type this address and open Manage how I sign in (older name: Advanced security options). Remove addresses, numbers, devices, passkeys and app passwords that aren’t yours. Then choose Generate a new code: the old recovery code stops working.
further-step-apps = Remove apps you don’t know
    .text = Type this address and remove the permissions of every app you don’t know. An app keeps its access even after you change your password.
further-step-app-name = Don’t go by the app’s name
    .text = Whoever makes an app chooses its name. A well-known name proves nothing.
further-step-stop-pending = Stop the change of your security info
    .text = When all security info is replaced, a waiting period of 30 days begins. Type this address and sign in. In the window “Your security info change is still pending”, cancel the request or say that it wasn’t you. Waiting doesn’t stop it.
further-step-reopen = Account closing? Sign in to keep it
    .text = A closed account can be opened again for 30 or 60 days. Type this address and sign in, and it’s open again. After two years without a sign-in, Microsoft may close an account for good.
further-step-nothing-to-click = Terms, news, a welcome: nothing to do
    .text = Such emails only tell you something. Read the terms on Microsoft’s own website if you like.
further-step-which-account = Subscription not there? Try your other accounts
    .text = People often have more than one account. Type this address and sign in with each. If it isn’t in any of them, don’t pay.
further-step-block-invitations = Block further invitations
    .text = Type this address. It sends you a code and then keeps invitations from that organisation away. You need no account for it.
further-step-leave-organisation = Accepted by mistake? Leave the organisation
    .text = Type this address and open Organizations, then Leave organization. You can’t undo that yourself.
further-step-others-write = Don’t trust names, numbers and messages in it
    .text = Strangers use these services to have Microsoft send their own words, often a scare about a payment with a number to call. A genuine sender says nothing about them.
further-step-account-found = If there is an account, it’s yours to look after
    .text = Then answer “Yes, it’s mine” above and follow those steps. Lost the password? Choose “Forgot password” where you sign in.
further-step-work-activity = A sign-in there wasn’t you? Change your password
    .text = If a sign-in that worked wasn’t you, change your password at once, then check your security info at this address. If one failed with “Additional verification failed, invalid code”, the password was right: change it too. After other failures you don’t need to.
further-step-work-password = Set a new password for your work account
    .text = Type this address. If it doesn’t work at your organisation, IT sets it for you.
further-step-work-sign-out = Have IT sign you out everywhere
    .text = A new password alone doesn’t end sessions that are already open. IT can end them.
further-step-remote-access = Disconnect that computer from the internet
    .text = Switch it off or unplug it. From another device, change the passwords you used on it, your bank’s first. Have someone you know remove the program before you use it again.
further-step-money-sent = Call your bank now and try to stop the payment
    .text = Use the number on your card or in your banking app. For gift cards, call the firm that issued them and keep card and receipt. Then report it to the police.
further-step-card-given = Call your bank now and have the card blocked
    .text = Use the number on your card or in your banking app, not one from the email. Check your statements for payments you don’t know.
further-step-sign-in-approved = Check your account now: someone may be in it
    .text = Whoever asked for the approval may be in your account and may know your password. Type this address. If you see a sign-in that wasn’t you, change your password at once.
further-step-attachment-opened = Scan that device for viruses now
    .text = Disconnect it from the internet and run a full scan. Until it’s done, type no passwords on it.
further-step-firm-password = Change the password you typed, at the firm it belongs to
    .text = Was it your bank’s, a shop’s, your email’s? Type that firm’s address yourself or open its app, change the password there and look for anything you didn’t do. For a bank, call the number on your card too.
further-step-firm-code = Tell the firm the code or approval was for
    .text = Call the number on your card, your contract or the firm’s own website, whose address you type yourself. Say that someone has your code. At work, tell your employer.
advice-report-if-scam = If it wants a call, money or a click from you, report it
    .text = Microsoft sent it, but a stranger may have written it. Then save it as a file and attach that to a new email to { $address }.
    .text-none = Microsoft sent it, but a stranger may have written it. Then report it as phishing in your mail program. If you expected it, there’s nothing to report.

## Before the program has come

start-waiting = The check is still loading. What you paste stays here, and the answer comes by itself.
start-slow = This is taking a while. Your connection may be slow. Until it works: don’t click anything in the email, don’t call any number in it, and don’t give anyone a code. To look at your account, type account.microsoft.com yourself.
start-fault = This page couldn’t start. It needs a browser from 2022 or later, with WebAssembly allowed, and all of its own files. Reload it, or open it in another browser. Until then: don’t click anything in the email. To look at your account, type account.microsoft.com yourself.
start-no-script = This page checks the email in your own browser and needs JavaScript and WebAssembly for it. Without them: don’t click anything in the email. To look at your account, type account.microsoft.com yourself.
start-file = You opened this page as a file, and browsers don’t let a page start that way. Open it from a web server, or use the single file countersign.html.

## Whether the sender’s address is true, and which brand is played

reason-tenant-signed = It was signed by “{ $tenant }”, not by the sender shown. Anyone who rents space in Microsoft’s cloud can have a name like that. Microsoft signs its emails itself.
reason-failed-before = A server on the way had already found that the sender’s address is false. Then it was sent on under another name, “{ $tenant }”. Anyone who rents space in Microsoft’s cloud can have a name like that. What your mail service wrote is about that step, not about the sender.
    .unnamed = A server on the way had already found that the sender’s address is false. Then it was sent on, and your mail service only checked that last step.
reason-passed-on = It was first sent from “{ $address }”, which is Microsoft’s, but not to you: “{ $by }” passed it on. If you don’t know “{ $by }”, a stranger ordered this email and had it passed on to you. The text may be the stranger’s: don’t call any number in it, and don’t pay anything because of it.
seal-word-false-address = False sender
seal-word-plays-brand = Take care
verdict-headline-false-address = The sender’s address is false: this email didn’t come from “{ $domain }”.
verdict-headline-plays-brand = This email uses the name { $brand }, but its address isn’t one we know from { $brand }.
verdict-headline-address-alone = The address is Microsoft’s, but anyone can put it on an email.
reason-address-alone = “{ $address }” is an address of Microsoft’s. That alone proves nothing: anyone can write it in the sender line. Only the headers show whether Microsoft sent the email you got.
verdict-missing-address-alone = Open the email this address is on, and copy all its headers. The steps for your mail program are below the paste box.
verdict-missing-address-alone-file = Or save the email as a file and open that file here.
repair-sender-line = An address on its own was read as a sender line
reason-false-address = It shows an address at “{ $domain }”. Your mail service checked that and says no. The owner of “{ $domain }” asks for such emails to be turned away, and nothing in these headers suggests a harmless cause.
reason-plays-brand-display-name = The sender calls itself “{ $words }”, but the address is at “{ $domain }”. We don’t know that as an address of { $brand }. Anyone can write any name there.
reason-plays-brand-subject = Its subject, “{ $words }”, mentions { $brand }, but the address is at “{ $domain }”. We don’t know that as an address of { $brand }.
reason-plays-brand-address = The address is at “{ $domain }”. That reads like { $brand }, but we don’t know it as an address of { $brand }.
verdict-could-change-false-address = If this was forwarded to you, check the original: forwarding can break these checks.
verdict-could-change-plays-brand = Brands sometimes send through other firms. If you expected this email, ask the brand, in a way you already know.
advice-step-false-address = Don’t click, call or reply
    .text = No links, no buttons, no phone numbers, no attachments. If it might be about something real, call the number on your card or your contract, or type the address you already know.
advice-step-plays-brand = Don’t click, call or reply. Go there yourself
    .text = No links, no buttons, no phone numbers, no attachments. If you have something to do with { $brand }, type the address you already know, or call the number on your card or your contract.
sender-confirmed = The address is real: this email did come from “{ $domain }”. That doesn’t tell you whether they’re honest.
sender-false = The address is false: { $service } checked it, and the check failed.
sender-unconfirmed-failed = Don’t rely on this address: { $service } checked it, and the check failed. That happens to honest emails too.
sender-unconfirmed = Nothing here confirms that it really came from this address.
brands-own-known = Addresses we know from them end in “{ $domain }”, for example. Even that alone proves nothing.
