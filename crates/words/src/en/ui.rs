//! The page's labels, in English.

use crate::Ui;

/// A label.
#[expect(clippy::too_many_lines, reason = "a table: one line a label")]
pub(crate) fn label(label: Ui) -> &'static str {
    match label {
        // The frame
        Ui::Brand => "Countersign",
        Ui::Version => "Version",
        Ui::Language => "Language",
        Ui::SkipLink => "Skip to the answer",
        Ui::NothingLeaves => "Nothing leaves this page",
        Ui::Question => "Did Microsoft really send me that?",
        Ui::Lead => {
            "Paste the hidden lines of a “security code” or “unusual sign-in” email. You’ll get one clear answer and the right next step."
        }
        Ui::PromiseText => {
            "The check runs in your browser. No part of your email is sent or stored anywhere."
        }
        Ui::SeeForYourself => "See for yourself",
        Ui::ProveOffline => "Switch off your internet connection.",
        Ui::ProvePaste => "Paste and check. The answer still comes.",
        Ui::ProveClose => "Close the tab, then connect again.",
        Ui::Help => "Questions people ask",
        Ui::HelpText => "Short answers. Each has its own link.",
        Ui::FootPrivacy => {
            "The check runs in your browser. The page isn’t even allowed to ask another computer for anything: its own rules forbid it."
        }
        Ui::FootProve => {
            "See for yourself: switch off your internet connection and check again. It still works."
        }
        Ui::FootKnowsTitle => "What it knows",
        Ui::FootKnows => {
            "The public keys that Microsoft, Google, Yahoo, Apple and forwarding services sign with, the address ranges Microsoft sends from, and the senders Microsoft documents. These lists have a date. A signature with a newer key is “not proven”; that alone never makes an email “fake”."
        }
        Ui::FootAbout => "Open source. Not affiliated with Microsoft.",

        // Pasting
        Ui::PasteLabel => "Paste the headers here",
        Ui::PasteHint => "The technical lines your mail program can show you.",
        Ui::WhereFind => "Where do I find it?",
        Ui::PastePlaceholder => {
            "Received: from …\nAuthentication-Results: …\nFrom: Microsoft account team <…>\nSubject: Unusual sign-in activity"
        }
        Ui::OpenFile => "Open a file",
        Ui::OrDrop => "or drop it here: .eml, .msg or .txt, one or several",
        Ui::Check => "Check this email",
        Ui::ForwardedHint => {
            "Forwarded copies don’t work: forwarding removes the lines that matter."
        }
        Ui::Keys => {
            "What you paste is checked at once. Ctrl+Enter checks too, Esc empties the box."
        }
        Ui::SoFar => "So far:",
        Ui::ShowWhy => "Show the answer",
        Ui::ClearedText => "The box is empty again.",
        Ui::BringBack => "Bring it back",
        Ui::Reloaded => {
            "The page was reloaded, so it has forgotten what was in it. Nothing was kept anywhere."
        }
        Ui::UntilYouKnow => "Until you know:",
        Ui::UntilYouKnowText => {
            "don’t click anything in the email, don’t call any number in it, and don’t give anyone a code."
        }
        Ui::HowTitle => "Where to find the headers",
        Ui::OnPhone => "on a phone or tablet",
        Ui::OnComputer => "on a computer",
        Ui::HowText => {
            "It takes about a minute on a computer. Copy everything, from the first line."
        }
        Ui::DrawnWay => "Picture of the steps",
        Ui::DrawnCopy => "Copy all",
        Ui::TryExample => "Try an example",
        Ui::TryExampleText => "One made-up email for each possible answer.",
        Ui::ExampleGenuine => "The receiving service confirms Microsoft’s signature",
        Ui::ExampleCaution => "From Microsoft’s servers, but a stranger wrote part of it",
        Ui::ExampleSuspicious => "An old genuine email, sent again",
        Ui::ExampleSpoofed => "Says it’s Microsoft, but comes from elsewhere",
        Ui::ExampleNotMicrosoft => "Isn’t Microsoft and doesn’t claim to be",
        Ui::ExampleCannotTell => "Copied from a forwarded email",

        // Trouble
        Ui::NoHeadersText => {
            "There are no headers in this text. It looks like the visible part of the email. We need the technical lines above it. Your text is still in the box."
        }
        Ui::NotReadTitle => "This couldn’t be read.",
        Ui::UnreadableFile => {
            "Your browser couldn’t open this file. Try saving it again, or paste the headers instead."
        }
        Ui::PolicyRefused => {
            "Your organisation’s settings couldn’t be read. The page is using its own."
        }

        // Several files
        Ui::FileListTitle => "Several emails",
        Ui::BackToFiles => "All files",
        Ui::StartAgain => "Start again",

        // The strip
        Ui::CheckedLabel => "Checked:",
        Ui::CheckAnother => "Check another email",
        Ui::NoSubject => "an email without a subject",

        // The answer
        Ui::NameShown => "Name shown",
        Ui::AnybodyCanName => "Anyone can type any name here.",
        Ui::SentFrom => "Sent from",
        Ui::LooksLike => "It looks like",
        Ui::TheTrick => "The trick",
        Ui::MicrosoftUses => "Microsoft uses",
        Ui::NotMicrosofts => {
            "This isn’t the address of Microsoft’s account team. The underlined part decides."
        }
        Ui::NotMicrosoftsPlain => {
            "This isn’t one of Microsoft’s addresses. The underlined part decides."
        }
        Ui::MicrosoftsProven => {
            "It’s Microsoft’s, and a signature that covers it was verified here."
        }
        Ui::MicrosoftsReported => {
            "It’s Microsoft’s, and the service that received the email confirms it."
        }
        Ui::MicrosoftsUnproven => {
            "It looks like Microsoft’s. That alone proves nothing: anyone can write it."
        }
        Ui::HowWeKnow => "How we know",
        Ui::CouldChange => "What could change this",
        Ui::WouldChange => "What would change this",
        Ui::DoesNotTell => "What it doesn’t tell you",
        Ui::Copy => "Copy",
        Ui::CopiedShort => "Copied",
        Ui::Missing => "Needed:",
        Ui::BackToPaste => "Back to the paste box",
        Ui::HasSender => "The sender line is there. Anyone can write it.",
        Ui::HasRoute => "Lines about its route are there.",
        Ui::HasResults => "Lines with check results are there.",
        Ui::HasSignature => "A signature is there.",

        // Who received it
        Ui::MyMailIsAt => "My mail is at",
        Ui::ThatIsRight => "That’s right",
        Ui::ReceiverUnknown => "Choose your mail service",
        Ui::ReceiverFindOut => "Let the page find out",
        Ui::ReceiverIdentified => "Recognised by lines that only this service writes.",
        Ui::ReceiverGuessed => "This is a guess. Is it right? The answer updates at once.",
        Ui::ReceiverConfirmed => "You told us so.",
        Ui::ReceiverNotFound => {
            "Not found in the paste. If you choose it, the answer updates at once."
        }
        Ui::WasForwarded => "It was forwarded to this mailbox",
        Ui::WasForwardedText => {
            "from an older address of mine, or through my company’s mail gateway"
        }

        // What to do
        Ui::WhatToDo => "What to do now",
        Ui::QuestionsText => "You can skip them. Your answers stay on this page.",
        Ui::Yes => "Yes",
        Ui::No => "No",
        Ui::NotSure => "Not sure",
        Ui::YesThatWasMe => "Yes, that was me",
        Ui::AccountMine => "Yes, it’s mine",
        Ui::AccountOther => "No, someone else’s",
        Ui::AccountNone => "I have no Microsoft account",
        Ui::Never => "Whatever happens",
        Ui::Explanations => "Good to know",
        Ui::StopHere => "You can stop here",
        Ui::StopHereText => {
            "What follows is the evidence, for a closer look or for your help desk."
        }
        Ui::Evidence => "Evidence",

        // Why
        Ui::Why => "Why",
        Ui::WhyText => {
            "The deciding finding comes first, then the worst. Each finding shows the lines it’s based on."
        }
        Ui::NoFindings => "There’s nothing to point out in this text.",
        Ui::CannotSee => "What this check can’t see",
        Ui::Finding => "Finding",
        Ui::DecidesIt => "Decides it",
        Ui::Strong => "Counts against it",
        Ui::SpeaksFor => "Counts in its favour",
        Ui::WorthKnowing => "Worth knowing",
        Ui::NoWeight => "Carries no weight",
        Ui::SendersWord => "According to the sender",
        Ui::ReceiversWord => "According to the receiving service",
        Ui::ProvenHere => "Proven here",
        Ui::ShowInPaste => "Show in the pasted text",

        // The way
        Ui::Travel => "How it travelled",
        Ui::TravelText => {
            "Who passed it to whom, and from which point on it’s more than the sender’s claim."
        }
        Ui::NoRoute => "The paste has no “Received:” line, so nothing is known about the route.",
        Ui::NoBoundary => {
            "No line from a receiving service was found, so all of this is only what the sender says."
        }
        Ui::TrustBegins => "Trust begins here",
        Ui::TrustBeginsAt => "Trust begins here:",
        Ui::LegendClaimed => "said by the sender, can’t be checked",
        Ui::LegendAttested => "written by the service that received it",
        Ui::LegendGate => "where its lines begin",
        Ui::SameAsTable => "The same as a table",
        Ui::TableCaption => "Every hop, in the order they happened.",
        Ui::Step => "Step",
        Ui::HandedOverBy => "Passed on by",
        Ui::TakenBy => "Accepted by",
        Ui::YourTime => "Your time",
        Ui::Utc => "UTC",
        Ui::Duration => "Took",
        Ui::DelayScale => {
            "The bars use a compressed scale: the lines across them mark a second, a minute, an hour and a day. A hatched bar means that the clocks differ, not that there was a delay."
        }
        Ui::SoItSays => "so it says",
        Ui::ClocksDiffer => "the clocks differ",
        Ui::ReceivedBy => "Received by",
        Ui::TheReceiver => "the receiving service",
        Ui::Day => "Day",
        Ui::TookInside => "Inside the receiving service",
        Ui::YourZone => "Your time zone",
        Ui::HandedOver => "handed over",
        Ui::StationSaid => "The sender says",
        Ui::StationFrontDoor => "Entry server",
        Ui::StationMailbox => "Your mailbox",
        Ui::PeerMicrosoftSender => "Microsoft’s servers",
        Ui::PeerMicrosoftNetwork => "In Microsoft’s network",
        Ui::PeerReceiver => "The receiving service",
        Ui::PeerLocal => "A local computer",
        Ui::PeerOther => "Another computer",
        Ui::PeerUnknown => "No address recorded",

        // Who vouches
        Ui::Vouch => "Who vouches for it",
        Ui::VouchText => {
            "What the receiving service found, what the email says about itself, and what was checked here."
        }
        Ui::ReceiverSays => "The receiving service says",
        Ui::AttestedNote => "written when it arrived",
        Ui::MailSays => "The email says",
        Ui::ClaimedNote => "anyone can write this",
        Ui::CheckedHere => "Checked here",
        Ui::ProvenNote => "computed in your browser",
        Ui::NothingThere => "nothing",
        Ui::AskSpf => "Is this computer allowed to send for that domain?",
        Ui::AskDkim => "Is it signed?",
        Ui::AskDmarc => "Does the visible sender match?",
        Ui::AskArc => "Did an earlier service vouch for it?",
        Ui::AskCompauth => "Microsoft’s overall result",

        // Signatures
        Ui::Signatures => "Signatures and seals",
        Ui::SignaturesText => {
            "A signature can be checked without any network if its public key is known. An unknown key proves nothing either way."
        }
        Ui::NoSignatures => "There’s no signature in the paste.",
        Ui::Outcome => "Result",
        Ui::Selector => "Name of the key",
        Ui::Covers => "It covers",
        Ui::Key => "Key",
        Ui::Body => "The text of the email",
        Ui::OutcomeVerified => "Verified here",
        Ui::OutcomeDoesNotVerify => "Does not verify as pasted",
        Ui::OutcomeNoKey => "Key not known here",
        Ui::OutcomeOtherKey => "Signed with a key not known here",
        Ui::OutcomeRevoked => "Key withdrawn by its owner",
        Ui::OutcomeWrongAlgorithm => "Key of another kind",
        Ui::OutcomeTooWeak => "Too weak to count",
        Ui::OutcomeMalformed => "Doesn’t follow its standard",
        Ui::OutcomeNotTried => "Not checked",
        Ui::BodyMatches => "It’s the text that was signed.",
        Ui::BodyDiffers => "It isn’t the text that was signed. Mail services often change it.",
        Ui::BodyNotPasted => "Only headers were pasted.",
        Ui::BodyNotCovered => "This kind doesn’t cover the text.",
        Ui::KeyBuiltIn => "from this page’s own list",
        Ui::KeyPolicy => "from your organisation",
        Ui::KeyPasted => "from the record you pasted",
        Ui::KeyNone => "not known here",
        Ui::KeyOther => "not the one known under this name",
        Ui::KeyOtherText => {
            "A key is known under this name, but it didn’t make this signature. Owners replace their keys, and a signature can lose a letter when it’s copied. This proves nothing either way."
        }
        Ui::KeyUnknownText => {
            "You can look up the key yourself. Paste one of these lines into a command window, then paste what comes back into the box. Be aware that the lookup asks the public name system (DNS), and whoever runs it may see the question."
        }
        Ui::OnWindows => "Windows",
        Ui::InPowershell => "PowerShell",
        Ui::OnMacLinux => "Mac, Linux",
        Ui::PasteRecord => "The record that came back",
        Ui::UseRecord => "Check with this key",
        Ui::NoLookup => {
            "This key’s name contains characters that no key name has, so no lookup line is offered."
        }
        Ui::KeyNotAKey => "This isn’t a key record. It should contain “p=” and many letters.",
        Ui::KeyRevoked => "The owner has withdrawn this key: nothing signed with it counts.",
        Ui::KeyOtherUse => "This key is for something other than email.",
        Ui::KeyBadLength => "This key is too short or too long to be accepted.",
        Ui::KeyCutOff => "This record is cut off or damaged. Copy all of it.",
        Ui::KeySeveral => "There are several different keys in this text. Paste only one.",

        // The pasted text
        Ui::PastedText => "The pasted text",
        Ui::PastedTextNote => "Each highlight has the number of its finding.",
        Ui::NoLines => "There are no header lines in this text.",
        Ui::ShowLines => "Show",
        Ui::OnlyAll => "Everything",
        Ui::OnlyReceivers => "What the receiving service wrote",
        Ui::OnlyProven => "What was verified here",
        Ui::OnlySenders => "What the sender wrote",
        Ui::OnlyFindings => "Lines with a finding",
        Ui::LegendLabel => "What the edges mean",
        Ui::EdgeAttested => "Attested: written by the service that received it",
        Ui::EdgeProven => "Proven: covered by a signature that was verified here",
        Ui::EdgeClaimed => "Claimed: anyone could have written it",
        Ui::SearchLabel => "Search the lines",
        Ui::TrustEnds => "Trust ends here",
        Ui::WrittenByReceiver => "Written by the service that received it",
        Ui::WrittenBySender => "Written by the sender, or can’t be told apart",
        Ui::ProvenLines => "Covered by a signature that was verified here",
        Ui::NotAField => "Not part of a header field",
        Ui::Repaired => "Repaired before reading",
        Ui::RepairedText => {
            "Copying had changed the text. Here’s what was undone. A repair never makes an answer better."
        }
        Ui::Before => "As pasted",
        Ui::After => "As read",
        Ui::SecondBlock => "Two emails in one paste. The answer is about the first.",
        Ui::CheckSecond => "Check the second instead",
        Ui::InnerMail => "Another email is attached to this one.",
        Ui::CheckInner => "Check the attached one instead",

        // Fields
        Ui::Fields => "Fields in words",
        Ui::FieldsText => "The raw value and what it means.",
        Ui::NoFields => "No field in this text needs explaining.",

        Ui::CopyField => "Copy this field",
        Ui::GroupIdentity => "Who wrote it, and to whom",
        Ui::GroupTransport => "The route it took",
        Ui::GroupAuthentication => "Results of checks",
        Ui::GroupAntispam => "What the spam filter thought",
        Ui::GroupSignatures => "Who signed it",
        Ui::GroupRest => "Everything else",

        // Taking it along
        Ui::Take => "Take it with you",
        Ui::TakeText => "For your help desk, or to keep.",
        Ui::BlackedOut => "Blacked out before it leaves",
        Ui::HideRecipients => "Who received it",
        Ui::HideRecipientsNote => "To, Delivered-To, for <…>",
        Ui::HideNames => "The part of an address before the @",
        Ui::HideNamesNote => "the part after it stays: it’s evidence",
        Ui::HideCodes => "Codes and message IDs",
        Ui::HideCodesNote => "numbers in the subject, Message-ID",
        Ui::HideSubject => "The subject line",
        Ui::HideSubjectNote => "often useful to a help desk",
        Ui::GoneRecipient => "recipient",
        Ui::GoneName => "name",
        Ui::GoneCode => "code",
        Ui::GoneSubject => "subject",
        Ui::Preview => "Preview: exactly this text is copied",
        Ui::WrittenAs => "Format",
        Ui::AsText => "Plain text",
        Ui::AsMarkdown => "Markdown, for a ticket",
        Ui::AsJson => "JSON, for a program",
        Ui::SaveReport => "Save as a file",
        Ui::CopyReport => "Copy report",
        Ui::TheReport => "The report",
        Ui::Print => "Print",
        Ui::Subject => "Subject",
        Ui::RightStep => "The right step",
    }
}
