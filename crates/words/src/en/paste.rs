//! What was wrong with a paste, a file or a policy, and what was repaired.

use countersign_core::policy::{PolicyProblem, PolicyType};
use countersign_core::source::{BinaryKind, LooksLike, Refusal, Repair, RepairKind};

pub(crate) fn refusal(refusal: Refusal) -> String {
    match refusal {
        Refusal::Empty => "The box is empty. Paste the headers of the email, or open its file.".to_owned(),
        Refusal::FileTooLarge { bytes } => format!("This file is {} MB. We read files of up to 25 MB. Paste only the headers instead: they are short.", bytes.div_ceil(1024 * 1024)),
        Refusal::BlockTooLarge { bytes } => format!("The headers alone are {} kB. We read up to 1,024 kB, and real emails have far less. Paste the headers of one email.", bytes.div_ceil(1024)),
        Refusal::NotText { kind } => match kind {
            BinaryKind::Image => "This is a picture. A picture of an email can’t be checked. Open the email itself, copy its headers as text, and paste them here.".to_owned(),
            BinaryKind::Pdf => "This is a PDF. A printed email has lost its headers. Open the email itself and copy its headers, or save it as a file.".to_owned(),
            BinaryKind::Zip => "This is a ZIP or Office file. If the email is inside, unpack it first and open the email’s own file.".to_owned(),
            BinaryKind::OtherOle => "This is an old Office file, not an Outlook email. Open the email in Outlook and save it as a message file.".to_owned(),
            BinaryKind::Unknown => "This file contains no readable text. Choose the email’s own file, which ends in .eml, .msg or .txt.".to_owned(),
        },
        Refusal::NoTransportHeaders => "This Outlook file contains no headers. That’s normal for sent emails, drafts and some copies. Open the email you received, choose File, then Properties, and copy the text under “Internet headers”.".to_owned(),
        Refusal::BrokenMsg => "This Outlook file is cut off or damaged. Save the email again and open the new file.".to_owned(),
        Refusal::NoHeaderFields { looks_like } => match looks_like {
            LooksLike::SenderLine => "This is only the sender line. Anyone can fake it. We need all the headers of the email.".to_owned(),
            LooksLike::VisibleSummary => "This is what your mail program shows at the top of an email. The headers behind it are longer. They start with lines such as “Received:”.".to_owned(),
            LooksLike::MailText => "This looks like the text of the email itself. We need the headers behind it: lines such as “Received:” and “From:”.".to_owned(),
            LooksLike::OneLine => "These headers have lost their line breaks: everything is on one line. Copy them again, or save the email as a file and open it here.".to_owned(),
            LooksLike::Link => "This is a link. Please don’t open it to check it. Paste the headers of the email it came in.".to_owned(),
            LooksLike::Unknown => "There are no email headers in this text. Headers are the lines behind an email, such as “Received:” and “From:”.".to_owned(),
        },
    }
}

pub(crate) fn repair_title(kind: RepairKind) -> &'static str {
    match kind {
        RepairKind::ByteOrderMark => "A hidden mark at the start was removed",
        RepairKind::BareCarriageReturn => "Old-style line endings were converted",
        RepairKind::LeadingText => "Text above the headers was removed",
        RepairKind::QuotePrefix => "Quote marks (“>”) were removed from the lines",
        RepairKind::Indented => "The indentation of all lines was removed",
        RepairKind::LostFolding => "Broken lines were joined again",
        RepairKind::DoubleSpacing => "Empty lines in between were removed",
        RepairKind::NameValueLines => "Names and values were put back on one line",
        RepairKind::ListBullets => "Bullets were removed from the lines",
        RepairKind::LineNumbers => "Line numbers were removed",
        RepairKind::SmartQuotes => "Curly quotation marks were made straight",
        RepairKind::NoBreakSpace => "Special spaces were made ordinary",
        RepairKind::ZeroWidth => "Invisible characters were removed",
        RepairKind::JsonEscapes => "Program codes such as \\n were decoded",
        RepairKind::HtmlEntities => "Web codes such as &lt; were decoded",
        RepairKind::Base64Message => "The encoded message was decoded",
        RepairKind::GmailOriginalPage => "Gmail’s summary above the headers was removed",
        RepairKind::Markdown => "Table or code marks around the headers were removed",
        RepairKind::JsonFields => "A list of names and values was turned into headers",
        RepairKind::AddressLinks => "Links around addresses were removed",
        RepairKind::Defanged => "Dots written as “[.]” were restored",
        RepairKind::Dashes => "Long dashes were turned back into hyphens",
        RepairKind::SenderLine => super::sender::read_as_a_sender(),
        RepairKind::QuotedPrintable => "Codes such as =3D were decoded",
        RepairKind::SpacedColons => "Spaces before colons were removed",
    }
}

pub(crate) fn repair_text(repair: &Repair) -> String {
    let title = repair_title(repair.kind);
    match repair.count {
        0 | 1 => format!("{title}, in line {}.", repair.first_line),
        count => format!("{title}, {count} times from line {}.", repair.first_line),
    }
}

pub(crate) fn policy_problem(problem: PolicyProblem) -> String {
    let problem = match problem {
        PolicyProblem::NotJson => "it isn’t valid JSON",
        PolicyProblem::Unknown { nearest: Some(name) } => {
            return format!("there is no such field. Did you mean {name}?");
        }
        PolicyProblem::Unknown { nearest: None } => "there is no such field",
        PolicyProblem::WrongType(PolicyType::Text) => "it must be a text in quotation marks",
        PolicyProblem::WrongType(PolicyType::Texts) => {
            "it must be a list of texts, in square brackets"
        }
        PolicyProblem::WrongType(PolicyType::Keys) => {
            "it must be a list of keys, each with domain, selector and record"
        }
        PolicyProblem::WrongType(PolicyType::Object) => "it must have its fields in braces",
        PolicyProblem::TooLong => "a text in it is longer than 400 characters",
        PolicyProblem::TooMany => "it has more than 200 entries",
        PolicyProblem::NotAHost => "it contains something that isn’t a host name, address or range",
        PolicyProblem::GatewayByName => {
            "it names a gateway by its host name, which anyone can use; give its address or range"
        }
        PolicyProblem::NotAnAddress => "it isn’t an email address",
        PolicyProblem::UnknownLanguage => "the page doesn’t speak that language",
        PolicyProblem::NotAKey => "it contains a record that isn’t a public key for email",
    };
    problem.to_owned()
}
